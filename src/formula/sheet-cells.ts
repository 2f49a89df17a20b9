import type { FormulaError } from './errors';
import type { Area } from './evaluate';
import { Range } from './matrix';
import { MAX_COL } from './reference';
import type { FormulaText, SheetSource } from './source';
import type { Value } from './value';

/** A sheet and what has been worked out of its formulas so far. */
export class SheetCells {
  private readonly results = new Map<number, Exclude<Value, null> | FormulaError>();
  private readonly running = new Set<number>();

  constructor(
    readonly name: string,
    readonly source: SheetSource,
  ) {}

  result(row: number, col: number): Exclude<Value, null> | FormulaError | undefined {
    return this.results.get(keyOf(row, col));
  }

  keep(row: number, col: number, result: Exclude<Value, null> | FormulaError): void {
    this.results.set(keyOf(row, col), result);
  }

  isRunning(row: number, col: number): boolean {
    return this.running.has(keyOf(row, col));
  }

  /** Marks a cell as being worked out, and takes the mark away again. */
  mark(row: number, col: number, isRunning: boolean): void {
    if (isRunning) this.running.add(keyOf(row, col));
    else this.running.delete(keyOf(row, col));
  }

  /** The formula of a cell that has no value yet. */
  openFormula(row: number, col: number): FormulaText | null {
    if (this.source.value(row, col) !== null || this.results.has(keyOf(row, col))) return null;
    return this.source.formula?.(row, col) ?? null;
  }
}

function keyOf(row: number, col: number): number {
  return row * (MAX_COL + 1) + col;
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
