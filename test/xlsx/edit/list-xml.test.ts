import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { cell, div, mul, num } from '../../../src/formula/build';
import { printForFile } from '../../../src/formula/print';
import { shift } from '../../../src/formula/rewrite';
import type { Expr } from '../../../src/formula/expr';
import { cellError, type Value } from '../../../src/formula/value';
import type {
  FilledFormula,
  ListColumn,
  OurCell,
  OurList,
  OurRow,
  SheetChange,
} from '../../../src/workbook/port';
import { STYLES, type StyleName } from '../../../src/workbook/styles';
import type { PackedPieces } from '../../../src/xlsx/codec';
import { platformCodec } from '../../../src/xlsx/codec-node';
import { crc32 } from '../../../src/xlsx/crc32';
import { TRANSITIONAL } from '../../../src/xlsx/edit/dialect';
import { ListPacker } from '../../../src/xlsx/edit/list-job';
import { beginSheet, type BegunSheet, type ListThread } from '../../../src/xlsx/edit/list-thread';
import { sheetXml } from '../../../src/xlsx/edit/sheet-xml';

const LAYOUT = {
  ...{ columns: [], merges: [], freeze: { rows: 0, cols: 0 } },
  print: { paper: 'F4', orientation: 'portrait' },
} as const;
const LOOKS = Object.keys(STYLES) as StyleName[];
const ABOVE: OurRow[] = [{ hidden: true, cells: [{ value: 'lkjip:uji', style: 'key' }] }];
const BELOW: OurRow[] = [{ cells: [null, { value: 'JUMLAH', style: 'text' }] }];

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    null,
    true,
    0,
    -0,
    -1.5,
    1e21,
    0.1 + 0.2,
    NaN,
    cellError('#N/A'),
    'Sesuai',
    '',
    ' a ',
  ),
  fc.integer({ min: 0, max: 1e12 }).map((sen) => sen / 100),
  fc.constantFrom('Kelurahan Melati', 'A & B', '_x0041_', 'Ünit', 'dua\nbaris'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const target = fc.record({
  sheet: fc.constantFrom('Melati', "D'Sari & Co", 'Ünit'),
  row: fc.integer({ min: 1, max: 1_048_576 }),
  col: fc.integer({ min: 1, max: 30 }),
});
const TARGET = { sheet: 'Melati', row: 1, col: 1 };
type Target = { sheet: string; row: number; col: number };
type Item = { value: Value; kind: 'constant' | 'reference' | 'formula'; target: Target };
const item = fc.record({ value, kind: fc.constantFrom('constant', 'reference', 'formula'), target });

interface Drawn {
  readonly style: StyleName;
  /** A block within the sheet, one that reads another sheet, or none. */
  readonly block: 'own' | 'other' | null;
  readonly items: readonly Item[];
}

const drawn = (count: number): fc.Arbitrary<Drawn> =>
  fc.record({
    style: fc.constantFrom(...LOOKS),
    block: fc.constantFrom('own', 'other', null),
    // Few different items: most of what is quick is so because it comes again.
    items: fc
      .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat()))
      .map(([kinds, picks]) =>
        Array.from({ length: count }, () => kinds[(picks.next().value ?? 0) % kinds.length] as Item),
      ),
  });

function formulaOf({ kind, target: to }: Item): Expr | null {
  if (kind === 'reference') return cell(to.row, to.col, { sheet: to.sheet, fixed: 'both' });
  return kind === 'formula' ? div(cell(to.row, to.col, { sheet: to.sheet }), num(2)) : null;
}

function listOf(columns: readonly Drawn[], count: number): { list: OurList; rows: OurRow[] } {
  const top = ABOVE.length + 1;
  const filled = columns.map(({ block }, index): FilledFormula | undefined => {
    const sheet = block === 'other' ? 'Melati' : undefined;
    const area = { top, left: index + 1, bottom: top + count - 1, right: index + 1 };
    return block === null ? undefined : { formula: mul(cell(top, 1, { sheet }), num(2)), area };
  });
  const formulaAt = (index: number, column: number): Expr | null => {
    const block = filled[column];
    return block ? shift(block.formula, index, 0) : formulaOf(columns[column]?.items[index] as Item);
  };
  const list: OurList = {
    above: () => ABOVE,
    below: () => BELOW,
    count,
    height: (index) => (index % 3 === 0 ? 30 : undefined),
    columns: columns.map(({ style, items }, column): ListColumn => ({
      style,
      filled: filled[column],
      value: (index) => (items[index] as Item).value,
      points: (index, to) => {
        const { kind, target: at } = items[index] as Item;
        if (kind === 'reference') Object.assign(to, at);
        return kind === 'reference';
      },
      formula: (index) => formulaAt(index, column),
    })),
  };
  const rows = Array.from({ length: count }, (_, index): OurRow => {
    const cells = columns.map(({ style, items }, column): OurCell => ({
      style,
      value: (items[index] as Item).value,
      filled: filled[column],
      formula: formulaAt(index, column) ?? undefined,
    }));
    return index % 3 === 0 ? { cells, height: 30 } : { cells };
  });
  return { list, rows: [...ABOVE, ...rows, ...BELOW] };
}

function changeOf(rows: readonly OurRow[], list?: OurList): SheetChange {
  return {
    ...{ kind: 'sheet', key: 'uji', name: 'Uji', layout: LAYOUT, charts: [] },
    rows: () => rows,
    ...(list && { list }),
  };
}

const CONTEXT = {
  ...{ dialect: TRANSITIONAL, print: printForFile },
  styleIndex: (name: StyleName) => LOOKS.indexOf(name),
};
const END = { flags: '', drawing: null };

function xmlOf(rows: readonly OurRow[], list?: OurList): string {
  const pieces = sheetXml(changeOf(rows, list), CONTEXT, END);
  return Array.from(pieces, (piece) => Buffer.from(piece).toString('utf8')).join('');
}

/** The same made as another thread makes it, which gets copies of everything that it is told. */
function toldXml(list: OurList): Promise<string> {
  const start = (): ListThread => {
    const packer = new ListPacker(platformCodec.packer());
    let before: Promise<PackedPieces | null> = Promise.resolve(null);
    const tell: ListThread['tell'] = (message, moved) => {
      const told = structuredClone(message, { transfer: moved });
      before = before.then(() => packer.take(told));
    };
    const finish = async (): Promise<PackedPieces> => {
      tell({ kind: 'end' }, []);
      return (await before) as PackedPieces;
    };
    return { tell, finish, stop: () => undefined };
  };
  return begunXml(beginSheet(changeOf([], list), CONTEXT, { start, long: 0, step: 5 }));
}

async function begunXml(begun: BegunSheet | null): Promise<string> {
  const part = await begun?.finish(END);
  if (!part) throw new Error('not begun');
  const xml = inflateRawSync(Buffer.concat(part.packed));
  expect([xml.length, crc32(xml)]).toEqual([part.size, part.crc]);
  return xml.toString('utf8');
}

const lists = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(fc.array(drawn(count), { minLength: 1, maxLength: 6 }), fc.constant(count)));

it('a list written by its columns is the same to the byte as its rows', () => {
  fc.assert(
    fc.property(lists, ([columns, count]) => {
      const { list, rows } = listOf(columns, count);
      expect(xmlOf(rows, list)).toBe(xmlOf(rows));
    }),
  );
});

it('a list told to another thread is the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async ([columns, count]) => {
      const { list, rows } = listOf(columns, count);
      expect(await toldXml(list)).toBe(xmlOf(rows));
    }),
  );
});

describe('a thread', () => {
  const count = 20_000;
  const items = Array.from({ length: count }, (_, i): Item => ({
    value: i % 7 === 0 ? `Kegiatan ${i}` : i / 100,
    kind: 'constant',
    target: TARGET,
  }));
  const { list, rows } = listOf([{ style: 'money', block: null, items }], count);

  it('writes a long list', async () => {
    const begun = beginSheet(changeOf([], list), CONTEXT);
    expect(await begunXml(begun)).toBe(xmlOf(rows));
    begun?.stop();
  });

  it('is not started for a short one', () => {
    expect(beginSheet(changeOf([], { ...list, count: count - 1 }), CONTEXT)).toBeNull();
  });

  it('that is stopped says so', async () => {
    const begun = beginSheet(changeOf([], list), CONTEXT);
    const part = begun?.finish(END);
    begun?.stop();
    await expect(part).rejects.toThrow('ended early');
  });
});
