import type { FormulaError } from './errors';
import type { Area } from './evaluate';
import { Range } from './matrix';
import type { FormulaText, SheetSource } from './source';
import type { Value } from './value';

export type Result = Exclude<Value, null> | FormulaError;

/** Stands for the result of a cell that is being worked out: who needs it meanwhile is part of a circle. */
export const RUNNING = Symbol('running');

/** A sheet and what has been worked out of its formulas so far. */
export class SheetCells {
  /** By column, then row: small keys are fast ones. */
  private readonly results = new Map<number, Map<number, Result | typeof RUNNING>>();

  constructor(
    readonly name: string,
    readonly source: SheetSource,
  ) {}

  result(row: number, col: number): Result | typeof RUNNING | undefined {
    return this.results.get(col)?.get(row);
  }

  keep(row: number, col: number, result: Result | typeof RUNNING): void {
    let column = this.results.get(col);
    if (!column) {
      column = new Map();
      this.results.set(col, column);
    }
    column.set(row, result);
  }

  forget(row: number, col: number): void {
    this.results.get(col)?.delete(row);
  }

  /** Whether a cell holds a formula that has no value yet and is not being worked out. */
  isOpen(row: number, col: number): boolean {
    if (this.source.value(row, col) !== null || this.result(row, col) !== undefined) return false;
    return (this.source.formula?.(row, col) ?? null) !== null;
  }
}

/** Cells of a sheet whose values are worked out as they are asked for. */
export class SheetRange extends Range {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
  private readonly lastRow: number;
  private readonly lastCol: number;

  constructor(
    private readonly cells: SheetCells,
    area: Area,
    private readonly read: (cells: SheetCells, row: number, col: number) => Value,
  ) {
    super();
    this.top = area.top;
    this.left = area.left;
    this.rows = area.bottom - area.top + 1;
    this.cols = area.right - area.left + 1;
    this.lastRow = clamp(cells.source.rowCount - area.top + 1, this.rows);
    this.lastCol = clamp(cells.source.columnCount - area.left + 1, this.cols);
  }

  get sheet(): string {
    return this.cells.name;
  }

  override get usedRows(): number {
    return this.lastRow;
  }

  override get usedCols(): number {
    return this.lastCol;
  }

  at(row: number, col: number): Value {
    if (row > this.lastRow || col > this.lastCol) return null;
    return this.read(this.cells, this.top + row - 1, this.left + col - 1);
  }

  formula(row: number, col: number): FormulaText | null {
    return this.cells.source.formula?.(this.top + row - 1, this.left + col - 1) ?? null;
  }

  isRowHidden(row: number): boolean {
    return this.cells.source.isRowHidden?.(this.top + row - 1) ?? false;
  }

  part(row: number, col: number, rows: number, cols: number): SheetRange {
    const top = this.top + row - 1;
    const left = this.left + col - 1;
    const area = { top, left, bottom: top + rows - 1, right: left + cols - 1 };
    return new SheetRange(this.cells, area, this.read);
  }
}

function clamp(size: number, most: number): number {
  return Math.max(0, Math.min(size, most));
}
