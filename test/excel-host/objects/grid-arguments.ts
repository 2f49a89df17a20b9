import { invalidArgument } from '../errors';
import { type Box, columnsOf, rowsOf } from '../model/area';

/**
 * What a program gave for a block of cells: one value for all of them, or rows of the block's own size
 * (learn.microsoft.com/javascript/api/excel/excel.range, `values`: "If the argument is a single value, it will be applied
 * to all cells in the range"). Calls `each` for every cell; `null` in rows leaves a cell alone
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values).
 */
export function eachGiven(
  box: Box,
  given: unknown,
  each: (row: number, column: number, value: number | string | boolean) => void,
): void {
  const rows: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (rows && rows.length !== rowsOf(box)) throw sizeError(box);
  for (let row = box.top; row <= box.bottom; row++) {
    const line: unknown = rows ? rows[row - box.top] : null;
    if (rows && (!Array.isArray(line) || line.length !== columnsOf(box))) throw sizeError(box);
    for (let column = box.left; column <= box.right; column++) {
      const value: unknown = Array.isArray(line) ? line[column - box.left] : given;
      if (value === null || value === undefined) continue;
      if (typeof value !== 'number' && typeof value !== 'string' && typeof value !== 'boolean') {
        throw invalidArgument('a cell takes numbers, text and booleans');
      }
      each(row, column, value);
    }
  }
}

/** Rows of answers, cell by cell. */
export function answerGrid<T>(box: Box, answer: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(box) }, (_, row) =>
    Array.from({ length: columnsOf(box) }, (__, column) => answer(box.top + row, box.left + column)),
  );
}

function sizeError(box: Box): Error {
  return invalidArgument(
    `the number of rows or columns in the input array doesn't match the range of ${String(rowsOf(box))} × ${String(columnsOf(box))}`,
  );
}
