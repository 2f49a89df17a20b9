import type { Tempat } from '../../domain/laporan';
import type { Area } from '../../workbook/address';

/** The items of one column, downwards. */
interface Column<T> {
  readonly rows: number[];
  readonly items: T[];
}

/** Items by the cell that each stands in; finds those within an area without looking at the others. */
export class Placed<T> {
  private readonly sheets = new Map<string, Map<number, Column<T>>>();

  constructor(items: Iterable<T>, placeOf: (item: T) => Tempat) {
    const placed = Array.from(items, (item) => ({ item, ...placeOf(item) }));
    placed.sort((a, b) => a.row - b.row);
    for (const { item, sheet, row, col } of placed) {
      const column = this.column(sheet.toLowerCase(), col);
      column.rows.push(row);
      column.items.push(item);
    }
  }

  /** @param sheet its name in any case, as formulas spell it */
  within(sheet: string, { top, bottom, left, right }: Area): T[] {
    const found: T[] = [];
    for (const [col, { rows, items }] of this.sheets.get(sheet.toLowerCase()) ?? []) {
      if (col < left || col > right) continue;
      for (let at = firstFrom(rows, top); at < rows.length && (rows[at] as number) <= bottom; at++) {
        found.push(items[at] as T);
      }
    }
    return found;
  }

  private column(sheet: string, col: number): Column<T> {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map<number, Column<T>>()));
    let column = columns.get(col);
    if (!column) columns.set(col, (column = { rows: [], items: [] }));
    return column;
  }
}

function firstFrom(rows: readonly number[], top: number): number {
  let low = 0;
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
