import { cell } from '../formula/build';
import type { Expr } from '../formula/expr';
import { shift } from '../formula/rewrite';
import type { Value } from '../formula/value';
import type { CellAddress } from '../workbook/address';
import type { Chart, FilledFormula, Layout, ListColumn, OurCell, Pointer } from '../workbook/port';
import type { StyleName } from '../workbook/styles';

/**
 * A sheet of ours before all its formulas have values. Cells are made on demand, so that a list of a hundred thousand rows is
 * never held as cells. A formula cell whose value is `null` has yet to be worked out.
 */
export interface Draft {
  readonly key: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** `null` outside the sheet's content. */
  cell(row: number, col: number): OurCell | null;
  /** The same cell's value; cheaper than the cell. */
  value(row: number, col: number): Value;
  /** All cells of a row, from column A on; cheaper than one after the other. */
  row(row: number): DraftRow;
  readonly layout: Layout;
  readonly charts: readonly Chart[];
  /** The first rows of the tables that stand one beneath the other, each to be printed on one page where it can. */
  readonly blok?: readonly number[];
  /** The long list in it. */
  readonly list?: DraftList;
}

export interface DraftList {
  /** Row of its first item. */
  readonly first: number;
  readonly count: number;
  readonly columns: readonly ListColumn[];
}

export type DraftRow = readonly (OurCell | null)[];

export const EMPTY_ROW: DraftRow = [];

export function value(content: Value, style: StyleName, link?: CellAddress): OurCell {
  return new DraftCell(content, style, undefined, undefined, link);
}

/** A formula; with `known` where its value is at hand (docs/decisions/0012). */
export function live(formula: Expr, style: StyleName, known: Value = null): OurCell {
  return new DraftCell(known, style, formula);
}

/** A cell of a block of like formulas. @param row @param col where it stands */
export function filledCell(
  content: Value,
  filled: FilledFormula,
  style: StyleName,
  row: number,
  col: number,
): OurCell {
  return new DraftCell(content, style, undefined, filled, undefined, row, col);
}

/** The same cell once its value is known. */
export function withValue(cell: OurCell, content: Value): OurCell {
  return cell instanceof DraftCell ? cell.withValue(content) : { ...cell, value: content };
}

/** One class for all kinds of cells: a million of them are looked at, and looking is fast where all are built alike. */
class DraftCell implements OurCell {
  constructor(
    readonly value: Value,
    readonly style: StyleName,
    private readonly own: Expr | undefined,
    readonly filled: FilledFormula | undefined = undefined,
    readonly link: CellAddress | undefined = undefined,
    private readonly row = 0,
    private readonly col = 0,
  ) {}

  get formula(): Expr | undefined {
    if (!this.filled) return this.own;
    const { formula, area } = this.filled;
    return shift(formula, this.row - area.top, this.col - area.left);
  }

  withValue(content: Value): DraftCell {
    return new DraftCell(content, this.style, this.own, this.filled, this.link, this.row, this.col);
  }
}

type Frame = Pick<Draft, 'key' | 'name' | 'layout'> & Partial<Pick<Draft, 'charts' | 'blok'>>;

/** A draft out of rows that are few enough to hold. */
export function fixedDraft(sheet: Frame & { readonly rows: readonly DraftRow[] }): Draft {
  const { rows, ...frame } = sheet;
  const cell = (row: number, col: number): OurCell | null => rows[row - 1]?.[col - 1] ?? null;
  return {
    charts: [],
    ...frame,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cell,
    value: (row, col) => cell(row, col)?.value ?? null,
    row: (row) => rows[row - 1] ?? EMPTY_ROW,
  };
}

/** A draft whose rows are made when they are asked for; one is kept, as its cells are asked for one after the other. */
export function madeDraft(
  sheet: Frame & {
    readonly rowCount: number;
    readonly columnCount: number;
    readonly rowAt: (row: number) => DraftRow;
    readonly charts?: readonly Chart[];
  },
): Draft {
  const { rowAt, charts = [], ...frame } = sheet;
  let kept = -1;
  let cells: DraftRow = EMPTY_ROW;
  const row = (wanted: number): DraftRow => {
    if (wanted !== kept) {
      cells = rowAt(wanted);
      kept = wanted;
    }
    return cells;
  };
  const cell = (at: number, col: number): OurCell | null => row(at)[col - 1] ?? null;
  return { ...frame, charts, cell, row, value: (at, col) => cell(at, col)?.value ?? null };
}

/** One column of a long list: what it shows for an item. */
export interface Column<T> {
  readonly style: StyleName;
  value(item: T, index: number): Value;
  /** Where the formula is a fixed reference to one cell and nothing else: says which, and is true. */
  points?(item: T, to: Pointer): boolean;
  /** Any other formula. */
  formula?(item: T, index: number): Expr | null;
  readonly filled?: FilledFormula;
}

/** A draft with fixed rows on top and one row for each item beneath. */
export function listDraft<T>(
  sheet: Frame & {
    readonly head: readonly DraftRow[];
    readonly items: readonly T[];
    readonly columns: readonly Column<T>[];
  },
): Draft {
  const { head, items, columns, ...frame } = sheet;
  const fixed = (row: number, col: number): OurCell | null => head[row - 1]?.[col - 1] ?? null;
  return {
    charts: [],
    ...frame,
    rowCount: head.length + items.length,
    columnCount: Math.max(columns.length, ...head.map((row) => row.length)),
    list: {
      first: head.length + 1,
      count: items.length,
      columns: columns.map((column) => listColumn(column, items)),
    },
    cell: (row, col) => {
      const index = row - head.length - 1;
      const column = columns[col - 1];
      if (index < 0) return fixed(row, col);
      return column && index < items.length ? listCell(column, items[index] as T, index, row, col) : null;
    },
    value: (row, col) => {
      const index = row - head.length - 1;
      if (index < 0) return fixed(row, col)?.value ?? null;
      return index < items.length ? (columns[col - 1]?.value(items[index] as T, index) ?? null) : null;
    },
    row: (row) => {
      const index = row - head.length - 1;
      if (index < 0) return head[row - 1] ?? EMPTY_ROW;
      const item = items[index] as T;
      return columns.map((column, place) => listCell(column, item, index, row, place + 1));
    },
  };
}

function listColumn<T>(column: Column<T>, items: readonly T[]): ListColumn {
  const { style, filled } = column;
  return {
    style,
    filled,
    value: (index) => column.value(items[index] as T, index),
    points: (index, to) => column.points?.(items[index] as T, to) ?? false,
    formula: (index) => formulaOf(column, items[index] as T, index),
  };
}

/** The reference to a cell that was pointed to. */
export function pointed({ sheet, row, col }: Pointer): Expr {
  return cell(row, col, { sheet, fixed: 'both' });
}

const pointer: Pointer = { sheet: '', row: 0, col: 0 };

function formulaOf<T>(column: Column<T>, item: T, index: number): Expr | null {
  if (column.points?.(item, pointer) === true) return pointed(pointer);
  return column.formula?.(item, index) ?? null;
}

function listCell<T>(column: Column<T>, item: T, index: number, row: number, col: number): OurCell {
  const { style, filled } = column;
  const content = column.value(item, index);
  if (filled) return filledCell(content, filled, style, row, col);
  return new DraftCell(content, style, formulaOf(column, item, index) ?? undefined);
}
