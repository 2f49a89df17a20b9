import type { Expr } from './expr';
import type { Value } from './value';

export type FormulaText = string | Expr;

/** Cells to calculate with: a sheet of the staff's, or one of ours before it is written. Rows and columns count from 1. */
export interface SheetSource {
  /** The last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** `null`: empty, or a formula without a value yet. A value that is there is taken as it is. */
  value(row: number, col: number): Value;
  formula?(row: number, col: number): FormulaText | null;
  isRowHidden?(row: number): boolean;
}
