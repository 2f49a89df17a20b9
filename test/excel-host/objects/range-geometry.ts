import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/cell-format';
import type { Sheet } from '../model/sheet';

type Axis = 'row' | 'column';

/** All hidden: true; none: false; some: null (learn.microsoft.com/javascript/api/excel/excel.range, `rowHidden`). */
export function isHidden(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

export function setHidden(store: Set<number>, from: number, to: number, hidden: boolean): void {
  if (!hidden) {
    for (const index of [...store]) if (index >= from && index <= to) store.delete(index);
    return;
  }
  for (let index = from; index <= to; index++) store.add(index);
}

/** Points from the sheet's edge to a row or column; hidden ones take no room. */
export function offset(sheet: Sheet, axis: Axis, index: number): number {
  return size(sheet, axis, 0, index - 1);
}

export function size(sheet: Sheet, axis: Axis, from: number, to: number): number {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const standard = axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  let sum = Math.max(0, to - from + 1) * standard;
  for (const [index, own] of sizes) if (index >= from && index <= to) sum += own - standard;
  for (const index of hidden) if (index >= from && index <= to) sum -= sizes.get(index) ?? standard;
  return sum;
}
