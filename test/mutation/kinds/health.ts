import type { Random } from '../../variants/generator/random';
import type { Book, Figure, Patch, Text } from '../book';
import type { Kind, Plant } from '../plant';
import {
  amount,
  formulaTotals,
  leafPagu,
  neighbours,
  one,
  pasted,
  percents,
  pickOr,
  QUOTING,
  rangeOf,
  typedMoney,
} from './budget';

/** A whole rupiah beyond what a cell holds to the sen. */
const TOO_LONG = 95_000_000_000_000_00;

function report({ figures }: Book): Figure[] {
  return figures.filter(
    ({ name, formula }) =>
      formula === null && /^(?:target|realisasi \d|capaian|kemajuan|efisiensi|alokasi)/.test(name),
  );
}

function unitSheets(book: Book): string[] {
  return [...new Set(leafPagu(book).map(({ sheet }) => sheet))];
}

function top(sheet: string): { sheet: string; row: number; col: number } {
  return { sheet, row: 1, col: 1 };
}

/** A fault of the workbook that leaves every cell as it is. */
function structural(name: string, breaks: string, plant: (book: Book, random: Random) => Plant | null): Kind {
  return {
    name,
    plant: (book, random) => {
      const planted = plant(book, random);
      return planted && { ...planted, breaks: [breaks] };
    },
  };
}

const NOTHING: ReadonlyMap<Figure | Text, Patch> = new Map();

export const HEALTH_KINDS: readonly Kind[] = [
  structural('hidden row', 'no hidden money', (book, random) => {
    const leaf = pickOr(leafPagu(book), random);
    if (!leaf) return null;
    const { sheet, row } = leaf;
    const cells = book.figures.filter((figure) => figure.sheet === sheet && figure.row === row);
    return { patches: NOTHING, structure: { hiddenRow: { sheet, row } }, cells };
  }),
  structural('hidden column', 'no hidden money', (book, random) => {
    const leaf = pickOr(leafPagu(book), random);
    if (!leaf) return null;
    const { sheet } = leaf;
    const col = leaf.col + random.int(0, 1);
    const cells = book.figures.filter((figure) => figure.sheet === sheet && figure.col === col);
    return { patches: NOTHING, structure: { hiddenColumn: { sheet, col } }, cells };
  }),
  structural('hidden sheet', 'no hidden money', (book, random) => {
    const sheets = unitSheets(book);
    if (sheets.length < 2) return null;
    const sheet = random.pick(sheets);
    return { patches: NOTHING, structure: { hiddenSheet: sheet }, cells: [top(sheet)] };
  }),
  structural('sheet copied, then corrected in one place', 'one table a unit', (book, random) => {
    const leaf = pickOr(
      leafPagu(book).filter((figure) => typeof figure.write(1) === 'number'),
      random,
    );
    if (!leaf || unitSheets(book).length < 2) return null;
    const name = `${leaf.sheet} (2)`;
    return {
      patches: new Map([[leaf, { kind: 'value', value: Number(leaf.value) + 1_000_000 }]]),
      structure: { copy: { of: leaf.sheet, name } },
      cells: [leaf, top(leaf.sheet), top(name)],
    };
  }),
  {
    name: 'formula without a value',
    plant: (book, random) => {
      const figure = random.pick(typedMoney(book).filter(({ sheet }) => !QUOTING.has(sheet)));
      return one(figure, { kind: 'no value', text: `INDIRECT("DPA!C${figure.row}")` }, ['a value']);
    },
  },
  {
    name: 'error in a percentage',
    plant: (book, random) => {
      const figure = pickOr(
        percents(book).filter(({ name }) => name.startsWith('persen')),
        random,
      );
      return (
        figure && one(figure, { kind: 'raw', raw: random.pick(['#REF!', '#DIV/0!', '#N/A']) }, ['readable'])
      );
    },
  },
  {
    name: 'error in a table of the report',
    plant: (book, random) => {
      const figure = pickOr(report(book), random);
      return (
        figure && one(figure, { kind: 'raw', raw: random.pick(['#REF!', '#DIV/0!', '#N/A']) }, ['readable'])
      );
    },
  },
  {
    name: 'frozen percentage',
    plant: (book, random) => {
      const shares = book.figures.filter(({ kind, formula }) => kind === 'persen' && formula !== null);
      if (shares.length < 8) return null;
      const figure = random.pick(shares);
      return one(figure, { kind: 'value', value: Number(figure.value) }, ['a formula, as the others']);
    },
  },
  amount('number too long for a cell', () => TOO_LONG),
  {
    name: 'kegiatan twice, but for a space',
    plant: (book, random) => {
      const pair = pickOr(neighbours(book), random);
      if (!pair) return null;
      const plain = pasted(book, pair[0], pair[1]);
      const patches = new Map(plain.patches);
      for (const [cell, patch] of patches) {
        if (patch.kind === 'text') patches.set(cell, { kind: 'text', text: patch.text.replace(' ', '') });
      }
      return { ...plain, patches };
    },
  },
  {
    name: 'circle of two cells',
    plant: (book, random) => {
      const totals = formulaTotals(book).filter(({ sheet }) => !QUOTING.has(sheet));
      const figure = pickOr(totals, random);
      if (!figure) return null;
      const reader = book.figures.find(
        ({ sheet, col, formula }) =>
          sheet === figure.sheet &&
          col === figure.col &&
          formula?.text.split('+').includes(`${String.fromCharCode(64 + col)}${figure.row}`),
      );
      if (!reader) return null;
      const col = String.fromCharCode(64 + figure.col);
      const rows = rangeOf(figure);
      const text = `SUM(${col}${rows[0]}:${col}${rows.at(-1)})+0*${col}${reader.row}`;
      const planted = one(figure, { kind: 'formula', text, compute: () => Number(figure.value) }, [
        'no circle',
      ]);
      return { ...planted, cells: [figure, reader] };
    },
  },
  {
    name: 'external link in a table of the report',
    plant: (book, random) => {
      const quotes = book.figures.filter(
        (figure) =>
          figure.formula === null &&
          /^(?:pagu (?:Program|sasaran|kinerja)|realisasi kinerja)/.test(figure.name) &&
          typeof figure.write(1) === 'number',
      );
      const figure = pickOr(quotes, random);
      if (!figure) return null;
      const text = `'[PK 2020.xlsx]PK'!$C$${figure.row}`;
      return one(figure, { kind: 'formula', text, compute: () => Number(figure.value) }, [
        'no other workbook',
      ]);
    },
  },
];
