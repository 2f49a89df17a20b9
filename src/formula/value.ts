/** What a cell can hold, in a workbook and in an evaluated formula alike. */

/** Excel's error values, spelled as Excel spells them in en-US. */
export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#GETTING_DATA'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#CONNECT!'
  | '#FIELD!'
  | '#BLOCKED!'
  | '#UNKNOWN!';

export interface CellError {
  readonly error: ErrorCode;
}

/** `null` is an empty cell; for a formula cell it means that no value was cached. */
export type Value = number | string | boolean | CellError | null;

const errors = new Map<string, CellError>();

/** The one object that stands for an error code, so that errors compare by identity. */
export function cellError(code: ErrorCode): CellError {
  let error = errors.get(code);
  if (!error) {
    error = Object.freeze({ error: code });
    errors.set(code, error);
  }
  return error;
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null;
}
