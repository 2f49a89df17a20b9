import { cell } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import type { ListColumn, OurList, Pointer } from '../../workbook/port';

/** Items of a list by their columns, as plain data that another thread can be given. */
export interface ListRows {
  /** Index of the first item. */
  readonly first: number;
  readonly count: number;
  /** In points; 0 where one line does. */
  readonly heights: Float64Array<ArrayBuffer>;
  readonly columns: readonly CellsOfColumn[];
}

/** What a column shows and points to. Arrays that no item needs are left out; places in them count from the first item. */
export interface CellsOfColumn {
  /** NaN where the value is no finite number. */
  numbers?: Float64Array<ArrayBuffer>;
  /** Texts that stand beneath each other are kept once. */
  readonly texts: string[];
  /** Place in `texts`, counted from 1; 0 where the value is no text. */
  textAt?: Int32Array<ArrayBuffer>;
  /** All other values but empty ones. */
  readonly others: Map<number, Value>;
  /** Cells of other sheets down whose column the references go. */
  readonly targets: { readonly sheet: string; readonly col: number }[];
  /** Place in `targets`, and the row there; 0 where the cell holds no such reference. */
  targetAt?: Int32Array<ArrayBuffer>;
  targetRow?: Int32Array<ArrayBuffer>;
  /** All other formulas. */
  readonly formulas: Map<number, Expr>;
}

/**
 * @param from index of the first item
 * @param isShared whether a column's cells are written without formulas of their own, because they name their block's
 */
export function listRows(
  list: OurList,
  from: number,
  count: number,
  isShared: (column: ListColumn) => boolean,
): ListRows {
  const heights = new Float64Array(count);
  for (let place = 0; place < count; place++) heights[place] = list.height(from + place) ?? 0;
  const columns = list.columns.map((column) => cellsOf(column, from, count, isShared(column)));
  return { first: from, count, heights, columns };
}

function cellsOf(column: ListColumn, from: number, count: number, isShared: boolean): CellsOfColumn {
  const cells: CellsOfColumn = { texts: [], others: new Map(), targets: [], formulas: new Map() };
  const to: Pointer = { sheet: '', row: 0, col: 0 };
  for (let place = 0; place < count; place++) {
    const index = from + place;
    addValue(cells, column.value(index), place, count);
    if (isShared) continue;
    if (column.filled === undefined && column.points(index, to)) addTarget(cells, to, place, count);
    const formula = cells.targetRow?.[place] ? null : column.formula(index);
    if (formula) cells.formulas.set(place, formula);
  }
  return cells;
}

function addValue(cells: CellsOfColumn, value: Value, place: number, count: number): void {
  if (typeof value === 'number' && Number.isFinite(value)) {
    cells.numbers ??= new Float64Array(count).fill(NaN);
    cells.numbers[place] = value;
  } else if (typeof value === 'string') {
    cells.textAt ??= new Int32Array(count);
    if (cells.texts.at(-1) !== value) cells.texts.push(value);
    cells.textAt[place] = cells.texts.length;
  } else if (value !== null) {
    cells.others.set(place, value);
  }
}

function addTarget(cells: CellsOfColumn, { sheet, row, col }: Pointer, place: number, count: number): void {
  cells.targetAt ??= new Int32Array(count);
  cells.targetRow ??= new Int32Array(count);
  const last = cells.targets.at(-1);
  if (last?.sheet !== sheet || last.col !== col) cells.targets.push({ sheet, col });
  cells.targetAt[place] = cells.targets.length - 1;
  cells.targetRow[place] = row;
}

/** The memory that goes over to the other thread, instead of being copied. */
export function buffersOf({ heights, columns }: ListRows): ArrayBuffer[] {
  const arrays = columns.flatMap(({ numbers, textAt, targetAt, targetRow }) => [
    numbers,
    textAt,
    targetAt,
    targetRow,
  ]);
  return [heights, ...arrays].flatMap((array) => (array ? [array.buffer] : []));
}

/** A column again, out of the rows that came last. */
export class ReceivedColumn implements ListColumn {
  private cells: CellsOfColumn = { texts: [], others: new Map(), targets: [], formulas: new Map() };
  private first = 0;
  private readonly to: Pointer = { sheet: '', row: 0, col: 0 };

  constructor(
    readonly style: ListColumn['style'],
    readonly filled: ListColumn['filled'],
  ) {}

  receive(first: number, cells: CellsOfColumn): void {
    this.first = first;
    this.cells = cells;
  }

  value(index: number): Value {
    const place = index - this.first;
    const { numbers, textAt, texts, others } = this.cells;
    const number = numbers ? (numbers[place] as number) : NaN;
    if (!Number.isNaN(number)) return number;
    const text = textAt ? (textAt[place] as number) : 0;
    return text > 0 ? (texts[text - 1] as string) : (others.get(place) ?? null);
  }

  points(index: number, to: Pointer): boolean {
    const place = index - this.first;
    const { targets, targetAt, targetRow } = this.cells;
    const row = targetRow ? (targetRow[place] as number) : 0;
    const target = row > 0 ? targets[targetAt?.[place] ?? 0] : undefined;
    if (!target) return false;
    to.sheet = target.sheet;
    to.row = row;
    to.col = target.col;
    return true;
  }

  formula(index: number): Expr | null {
    const { to } = this;
    if (this.points(index, to)) return cell(to.row, to.col, { sheet: to.sheet, fixed: 'both' });
    return this.cells.formulas.get(index - this.first) ?? null;
  }
}
