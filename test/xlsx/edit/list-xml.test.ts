import fc from 'fast-check';
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
import { TRANSITIONAL } from '../../../src/xlsx/edit/dialect';
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

function xmlOf(rows: readonly OurRow[], list?: OurList): string {
  const change: SheetChange = {
    ...{ kind: 'sheet', key: 'uji', name: 'Uji', layout: LAYOUT, charts: [] },
    rows: () => rows,
    ...(list && { list }),
  };
  const context = {
    ...{ dialect: TRANSITIONAL, print: printForFile, flags: '', drawing: null },
    styleIndex: (name: StyleName) => LOOKS.indexOf(name),
  };
  return Array.from(sheetXml(change, context), (piece) => Buffer.from(piece).toString('utf8')).join('');
}

it('a list written by its columns is the same to the byte as its rows', () => {
  const lists = fc
    .integer({ min: 0, max: 12 })
    .chain((count) => fc.tuple(fc.array(drawn(count), { minLength: 1, maxLength: 6 }), fc.constant(count)));
  fc.assert(
    fc.property(lists, ([columns, count]) => {
      const { list, rows } = listOf(columns, count);
      expect(xmlOf(rows, list)).toBe(xmlOf(rows));
    }),
  );
});
