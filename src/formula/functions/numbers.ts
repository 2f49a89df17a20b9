import { toNumber } from '../coerce';
import { isMatrix, type Matrix, type Operand } from '../matrix';
import { isError, type CellError, type Value } from '../value';

/** Every value of a matrix's used part, row by row, until `visit` gives an error back. */
export function eachValue(
  matrix: Matrix,
  visit: (value: Value, row: number, col: number) => CellError | void,
): CellError | null {
  const { usedRows, usedCols } = matrix;
  for (let row = 1; row <= usedRows; row++) {
    for (let col = 1; col <= usedCols; col++) {
      const error = visit(matrix.at(row, col), row, col);
      if (error) return error;
    }
  }
  return null;
}

/**
 * The numbers among arguments as SUM sees them: in cells and arrays numbers only, as an argument of its own also a
 * boolean or a text that is a number. The first error ends it.
 */
export function eachNumber(args: readonly Operand[], visit: (value: number) => void): CellError | null {
  for (const arg of args) {
    const error = isMatrix(arg) ? numbersOf(arg, visit) : numberOf(arg, visit);
    if (error) return error;
  }
  return null;
}

function numbersOf(matrix: Matrix, visit: (value: number) => void): CellError | null {
  return eachValue(matrix, (value) => {
    if (typeof value === 'number') visit(value);
    else if (isError(value)) return value;
    return undefined;
  });
}

function numberOf(arg: Value, visit: (value: number) => void): CellError | null {
  const value = toNumber(arg);
  if (typeof value !== 'number') return value;
  visit(value);
  return null;
}

/** All numbers as a list, or the first error. */
export function numbers(args: readonly Operand[]): number[] | CellError {
  const list: number[] = [];
  return eachNumber(args, (value) => list.push(value)) ?? list;
}
