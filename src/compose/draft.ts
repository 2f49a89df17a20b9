import type { Expr } from '../formula/expr';
import type { Value } from '../formula/value';
import type { CellAddress } from '../workbook/address';
import type { Chart, Layout, OurCell, OurRow } from '../workbook/port';
import type { StyleName } from '../workbook/styles';

/**
 * A sheet of ours before its formulas have values. Cells are made on demand, so that a list of a hundred thousand rows is never
 * held as cells.
 */
export interface Draft {
  readonly key: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** `null` outside the sheet's content. Formula cells have `value: null`. */
  cell(row: number, col: number): OurCell | null;
  look(row: number): Pick<OurRow, 'height' | 'hidden'>;
  readonly layout: Layout;
  readonly charts: readonly Chart[];
}

export type DraftRow = readonly (OurCell | null)[];

export function value(content: Value, style: StyleName, link?: CellAddress): OurCell {
  return link ? { value: content, style, link } : { value: content, style };
}

export function live(formula: Expr, style: StyleName): OurCell {
  return { value: null, formula, style };
}

/** A draft out of rows that are few enough to hold. */
export function fixedDraft(
  sheet: Omit<Draft, 'rowCount' | 'columnCount' | 'cell' | 'look' | 'charts'> & {
    readonly rows: readonly DraftRow[];
    readonly looks?: ReadonlyMap<number, Pick<OurRow, 'height' | 'hidden'>>;
    readonly charts?: readonly Chart[];
  },
): Draft {
  const { rows, looks, charts = [], ...rest } = sheet;
  return {
    ...rest,
    charts,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cell: (row, col) => rows[row - 1]?.[col - 1] ?? null,
    look: (row) => looks?.get(row) ?? (row === 1 ? { hidden: true } : {}),
  };
}

/** One column of a long list: the cell that it shows for an item. */
export type Column<T> = (item: T, index: number) => OurCell | null;

/** A draft with fixed rows on top and one row for each item beneath. */
export function listDraft<T>(
  sheet: Omit<Draft, 'rowCount' | 'columnCount' | 'cell' | 'look' | 'charts'> & {
    readonly head: readonly DraftRow[];
    readonly items: readonly T[];
    readonly columns: readonly Column<T>[];
  },
): Draft {
  const { head, items, columns, ...rest } = sheet;
  return {
    ...rest,
    charts: [],
    rowCount: head.length + items.length,
    columnCount: Math.max(columns.length, ...head.map((row) => row.length)),
    cell: (row, col) => {
      if (row <= head.length) return head[row - 1]?.[col - 1] ?? null;
      const index = row - head.length - 1;
      const item = items[index];
      return item === undefined ? null : (columns[col - 1]?.(item, index) ?? null);
    },
    look: (row) => (row === 1 ? { hidden: true } : {}),
  };
}
