import type { FormulaText } from './source';
import { cellError, type Value } from './value';

/** A block of values. Rows and columns count from 1. */
export abstract class Matrix {
  abstract readonly rows: number;
  abstract readonly cols: number;

  abstract at(row: number, col: number): Value;

  /** Beyond these every value is empty: whole columns are long, what stands in them is not. */
  get usedRows(): number {
    return this.rows;
  }

  get usedCols(): number {
    return this.cols;
  }
}

/** Cells of a sheet that a formula refers to. */
export abstract class Range extends Matrix {
  abstract readonly sheet: string;
  abstract readonly top: number;
  abstract readonly left: number;

  abstract formula(row: number, col: number): FormulaText | null;
  abstract isRowHidden(row: number): boolean;
  /** A part of it; rows and columns count from this range's first cell. */
  abstract part(row: number, col: number, rows: number, cols: number): Range;
}

/** What an expression can come to. */
export type Operand = Value | Matrix;

export function isMatrix(operand: Operand): operand is Matrix {
  return operand instanceof Matrix;
}

/** Values that are at hand, as in an array constant. */
export class ValueMatrix extends Matrix {
  readonly rows: number;
  readonly cols: number;

  constructor(private readonly values: readonly (readonly Value[])[]) {
    super();
    this.rows = values.length;
    this.cols = values[0]?.length ?? 0;
  }

  at(row: number, col: number): Value {
    return this.values[row - 1]?.[col - 1] ?? null;
  }
}

/** Values that are worked out when they are asked for. */
export class LazyMatrix extends Matrix {
  constructor(
    readonly rows: number,
    readonly cols: number,
    private readonly compute: (row: number, col: number) => Value,
  ) {
    super();
  }

  at(row: number, col: number): Value {
    return this.compute(row, col);
  }
}

/**
 * Single values and arrays taken together cell by cell: one row or column serves for all; beyond an array's end is #N/A.
 */
export function cellByCell(
  operands: readonly Operand[],
  compute: (values: readonly Value[]) => Value,
): Matrix {
  const matrices = operands.filter(isMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const cols = Math.max(...matrices.map((matrix) => matrix.cols));
  return new LazyMatrix(rows, cols, (row, col) =>
    compute(operands.map((operand) => valueAt(operand, row, col))),
  );
}

/** A single value, or a matrix of one row or column, stands for as many as are wanted. */
export function valueAt(operand: Operand, row: number, col: number): Value {
  if (!isMatrix(operand)) return operand;
  const r = operand.rows === 1 ? 1 : row;
  const c = operand.cols === 1 ? 1 : col;
  return r > operand.rows || c > operand.cols ? cellError('#N/A') : operand.at(r, c);
}
