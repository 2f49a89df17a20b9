import { parse, tryParse } from '../../formula/parse';
import { print } from '../../formula/print';
import { shift } from '../../formula/rewrite';
import { type CellAddress, contains, fullA1, type SheetArea } from '../../workbook/address';
import { sameSheet } from '../places';
import { formulaOf } from './contents';
import type { CellLookup } from './scan';

export interface Entered extends CellAddress {
  /** With its "=". */
  readonly formula: string;
}

/**
 * Those of the formulas that cannot be entered without Excel filling cells that hold something else: a formula entered into a
 * column of an Excel table goes into all its cells that are empty or hold formulas
 * (support.microsoft.com "Use calculated columns in an Excel table"). Safe is only a column whose formulas all are entered, and are the same.
 * @returns their addresses as `fullA1` prints them
 */
export function unsafeInTables(
  entered: readonly Entered[],
  tables: readonly SheetArea[],
  cellAt: CellLookup,
): ReadonlySet<string> {
  const unsafe = new Set<string>();
  for (const table of tables) {
    const inside = entered.filter(
      ({ sheet, row, col }) => sameSheet(sheet, table.sheet) && contains(table, row, col),
    );
    for (const col of new Set(inside.map((cell) => cell.col))) {
      const column = inside.filter((cell) => cell.col === col);
      if (!isSafe(column, table, cellAt)) for (const cell of column) unsafe.add(fullA1(cell));
    }
  }
  return unsafe;
}

function isSafe(column: readonly Entered[], table: SheetArea, cellAt: CellLookup): boolean {
  const [first] = column;
  if (!first || table.top === table.bottom) return true;
  const own = new Set(column.map(({ row }) => row));
  for (let row = table.top; row <= table.bottom; row++) {
    if (own.has(row)) continue;
    const cell = cellAt({ ...first, row });
    if (!cell || cell.type === 'Empty' || formulaOf(cell) !== null) return false;
  }
  return new Set(column.map(({ formula, row }) => atRow(formula, table.top - row))).size === 1;
}

/** The formula as it would read so many rows further down. */
function atRow(formula: string, rows: number): string {
  return tryParse(formula) ? print(shift(parse(formula), rows, 0, 'around')) : formula;
}
