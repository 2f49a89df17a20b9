import { call, eq, num, range } from '../formula/build';
import type { Expr } from '../formula/expr';
import type { CellAddress, SheetArea } from '../workbook/address';
import type { Bahan } from './bahan';

/** A cell of the staff's with nothing in it, not even a formula without a value. */
export function isEmpty(bahan: Bahan, { sheet, row, col }: CellAddress): boolean {
  const grid = bahan.grid(sheet);
  return grid.value(row, col) === null && grid.formula(row, col) === null;
}

/** True while a column of the staff's holds as many entries as it did at the build. @param area one column wide */
export function asManyEntries(bahan: Bahan, { sheet, ...area }: SheetArea): Expr {
  let filled = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    if (!isEmpty(bahan, { sheet, row, col: area.left })) filled++;
  }
  return eq(call('COUNTA', range(area, { sheet, fixed: 'both' })), num(filled));
}
