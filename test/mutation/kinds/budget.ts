import type { Random } from '../../variants/generator/random';
import { valuesOf, type Book, type Figure, type Patch, type Text } from '../book';
import type { Kind, Plant } from '../plant';

const CLEAN = valuesOf(new Map());

export function one(figure: Figure | Text, patch: Patch, breaks: readonly string[] = []): Plant {
  return { patches: new Map([[figure, patch]]), cells: [figure], breaks };
}

export function typedMoney({ figures }: Book): Figure[] {
  return figures.filter(
    (figure) => figure.kind === 'uang' && figure.formula === null && Number(figure.value) > 0,
  );
}

/** A typed amount becomes what `change` makes of its sen; `null` where that is the same. */
export function amount(name: string, change: (sen: number, random: Random) => number | null): Kind {
  return {
    name,
    plant: (book, random) => {
      const figure = random.pick(typedMoney(book));
      const value = change(Number(figure.value), random);
      return value === null || value === figure.value ? null : one(figure, { kind: 'value', value });
    },
  };
}

/** The rupiah of an amount with one of its digits changed. */
export function digit(sen: number, random: Random): number {
  const digits = [...String(Math.trunc(sen / 100))];
  const at = random.int(0, digits.length - 1);
  const other = (Number(digits[at]) + random.int(1, 9)) % 10;
  digits[at] = String(at === 0 && other === 0 ? 9 : other);
  return Number(digits.join('')) * 100 + (sen % 100);
}

export function swapped(sen: number, random: Random): number | null {
  const digits = [...String(Math.trunc(sen / 100))];
  const places = digits.flatMap((d, at) =>
    at > 0 && d !== digits[at - 1] && (at > 1 || d !== '0') ? [at] : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  [digits[at - 1], digits[at]] = [digits[at] ?? '', digits[at - 1] ?? ''];
  return Number(digits.join('')) * 100 + (sen % 100);
}

export function formulaTotals(book: Book): Figure[] {
  return book.figures.filter(
    ({ kind, formula }) => kind === 'uang' && formula !== null && formula.text.startsWith('SUM('),
  );
}

export function pickOr<T>(items: readonly T[], random: Random): T | null {
  return items.length === 0 ? null : random.pick(items);
}

function unreadable(name: string, raw: (figure: Figure) => string): Kind {
  return {
    name,
    plant: (book, random) => {
      const figure = random.pick(typedMoney(book));
      return one(figure, { kind: 'raw', raw: raw(figure) }, ['readable']);
    },
  };
}

export function percents({ figures }: Book): Figure[] {
  return figures.filter(({ kind, formula }) => kind === 'persen' && formula === null);
}

/** Sheets that quote the budget: a row more in them is no kegiatan that is counted twice. */
export const QUOTING: ReadonlySet<string> = new Set(['Rekap', 'PK Anggaran', 'RKT', '3.3.6', '3.4.10']);

export const BUDGET_KINDS: readonly Kind[] = [
  amount('digit', digit),
  amount('swapped digits', swapped),
  amount('factor of ten', (sen, random) => (random.chance(0.5) ? sen * 10 : Math.round(sen / 1000) * 100)),
  amount('sign', (sen) => -sen),
  {
    name: 'typed total',
    plant: (book, random) => {
      const figure = pickOr(formulaTotals(book), random);
      if (!figure) return null;
      const value = digit(Number(figure.value), random);
      return value === figure.value ? null : one(figure, { kind: 'value', value });
    },
  },
  {
    name: 'frozen total',
    plant: (book, random) => {
      const totals = formulaTotals(book);
      if (totals.length < 8) return null;
      const figure = random.pick(totals);
      return one(figure, { kind: 'value', value: Number(figure.value) }, [
        'a formula, as the others of its column',
      ]);
    },
  },
  {
    name: 'row dropped from a SUM',
    plant: (book, random) => {
      const totals = formulaTotals(book).filter((figure) => rangeOf(figure).length > 1);
      const figure = pickOr(totals, random);
      if (!figure) return null;
      const rows = rangeOf(figure);
      const kept = random.chance(0.5) ? rows.slice(1) : rows.slice(0, -1);
      const col = String.fromCharCode(64 + figure.col);
      const parts = book.figures.filter(
        ({ sheet, col: c, row }) => sheet === figure.sheet && c === figure.col && kept.includes(row),
      );
      const compute = (at: (figure: Figure) => number | null): number =>
        parts.reduce((sum, part) => sum + (at(part) ?? 0), 0);
      return one(figure, { kind: 'formula', text: `SUM(${col}${kept[0]}:${col}${kept.at(-1)})`, compute });
    },
  },
  {
    name: 'stale percentage',
    plant: (book, random) => {
      const figure = pickOr(percents(book), random);
      if (!figure) return null;
      const value =
        (Math.round(Number(figure.value) * 10_000) + random.pick([-900, -370, -51, -7, 7, 42])) / 10_000;
      return value <= 0 ? null : one(figure, { kind: 'value', value });
    },
  },
  {
    name: 'percentage cut off',
    plant: (book, random) => {
      const cut = percents(book).flatMap((figure) => {
        const value = Number(figure.value) - 0.0001;
        const patches = new Map<Figure | Text, Patch>([[figure, { kind: 'value', value }]]);
        const exact = exactShare(book, figure);
        return exact !== null && exact >= value && exact < value + 0.0001 ? [{ figure, patches, value }] : [];
      });
      const found = pickOr(cut, random);
      return found && { patches: found.patches, cells: [found.figure] };
    },
  },
  {
    name: 'columns exchanged',
    plant: (book, random) => {
      const pagu = random.pick(typedMoney(book).filter(({ name }) => name.startsWith('pagu')));
      const realisasi = book.figures.find(
        ({ sheet, row, kind, name }) =>
          sheet === pagu.sheet && row === pagu.row && kind === 'uang' && name.startsWith('realisasi'),
      );
      if (!realisasi || realisasi.formula || realisasi.value === pagu.value) return null;
      return {
        patches: new Map<Figure, Patch>([
          [pagu, { kind: 'value', value: Number(realisasi.value) }],
          [realisasi, { kind: 'value', value: Number(pagu.value) }],
        ]),
        cells: [pagu, realisasi],
      };
    },
  },
  unreadable(
    'letter for a digit',
    (figure) => `Rp ${String(Math.trunc(Number(figure.value) / 100)).replace(/\d(?=\d*$)/, 'O')}l`,
  ),
  unreadable('error value', () => '#REF!'),
  unreadable('lost digits', (figure) => {
    const [head = '1', exponent = '9'] = (Number(figure.value) / 100).toExponential(2).split('e+');
    return `${head.replace('.', ',')}E+${exponent}`;
  }),
  {
    name: 'circular sum',
    plant: (book, random) => {
      const figure = pickOr(
        formulaTotals(book).filter((one) => one.sheet !== 'Rekap'),
        random,
      );
      if (!figure) return null;
      const rows = rangeOf(figure);
      const col = String.fromCharCode(64 + figure.col);
      const text = `SUM(${col}${figure.row}:${col}${rows.at(-1)})`;
      return one(figure, { kind: 'formula', text, compute: () => Number(figure.value) }, ['no circle']);
    },
  },
  {
    name: 'external link',
    plant: (book, random) => {
      const figure = random.pick(typedMoney(book));
      if (typeof figure.write(1) !== 'number') return null;
      const text = `'[DPA 2020.xlsx]DPA'!$C$${figure.row}`;
      return one(figure, { kind: 'formula', text, compute: () => Number(figure.value) }, [
        'no other workbook',
      ]);
    },
  },
  {
    name: 'space in a name',
    plant: (book, random) => {
      // Programs are counted by name where the budget and its recap name them; elsewhere a space is a matter of form.
      const groups = book.names.filter(([first]) => first?.text.startsWith('Program'));
      const group = random.pick(groups).filter(({ sheet }) => sheet !== 'PK Anggaran');
      const text = random.pick(group);
      if (group.length < 3) return null;
      const words = text.text.split(' ');
      const at = random.int(1, words.length - 1);
      const joined = [...words.slice(0, at - 1), `${words[at - 1]}${words[at]}`, ...words.slice(at + 1)].join(
        ' ',
      );
      return one(text, { kind: 'text', text: joined }, ['one name']);
    },
  },
  {
    name: 'row pasted twice',
    plant: (book, random) => {
      const pair = pickOr(neighbours(book), random);
      return pair && pasted(book, pair[0], pair[1]);
    },
  },
];

/** Kegiatan that stand beneath each other. */
export function neighbours(book: Book): (readonly [Figure, Figure])[] {
  const leaves = leafPagu(book);
  return leaves.flatMap((upper) => {
    const lower = leaves.find(({ sheet, row }) => sheet === upper.sheet && row === upper.row + 1);
    return lower ? [[upper, lower] as const] : [];
  });
}

/** The pagu of every kegiatan of the budget. */
export function leafPagu(book: Book): Figure[] {
  return book.figures.filter(
    (figure) =>
      figure.name.startsWith('pagu') &&
      !figure.formula &&
      !QUOTING.has(figure.sheet) &&
      isNumbered(book, figure),
  );
}

/** True for a kegiatan: programs have Roman numbers. */
function isNumbered({ texts }: Book, { sheet, row }: Figure): boolean {
  return (
    texts.some(
      (text) => text.sheet === sheet && text.row === row && text.col === 1 && /^\d+$/.test(text.text),
    ) && row > 3
  );
}

export function pasted(book: Book, upper: Figure, lower: Figure): Plant {
  const patches = new Map<Figure | Text, Patch>();
  for (const figure of book.figures) {
    if (figure.sheet !== lower.sheet || figure.row !== lower.row || figure.formula) continue;
    const above = book.figures.find(
      ({ sheet, row, col }) => sheet === upper.sheet && row === upper.row && col === figure.col,
    );
    if (above) patches.set(figure, { kind: 'value', value: Number(above.value) });
  }
  const name = (row: number): Text | undefined =>
    book.texts.find((text) => text.sheet === lower.sheet && text.row === row && text.col === 2);
  const [from, to] = [name(upper.row), name(lower.row)];
  if (from && to) patches.set(to, { kind: 'text', text: from.text });
  return { patches, cells: [...patches.keys()], breaks: ['no row twice'] };
}

/** The rows that a SUM over one column takes in. */
export function rangeOf({ formula }: Figure): number[] {
  const match = /^SUM\([A-Z](\d+):[A-Z](\d+)\)$/.exec(formula?.text ?? '');
  if (!match) return [];
  const [from, to] = [Number(match[1]), Number(match[2])];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function exactShare(book: Book, percent: Figure): number | null {
  const beside = (what: string): number | null => {
    const found = book.figures.find(
      ({ sheet, row, name }) => sheet === percent.sheet && row === percent.row && name.startsWith(what),
    );
    return found ? CLEAN(found) : null;
  };
  const [pagu, realisasi] = [beside('pagu '), beside('realisasi ')];
  return pagu && realisasi !== null ? realisasi / pagu : null;
}
