import { compare, NA_ERROR, REF_ERROR, sameText, VALUE_ERROR } from '../coerce';
import { isMatrix, LazyMatrix, Range, ValueMatrix, type Matrix, type Operand } from '../matrix';
import { isError, type CellError, type Value } from '../value';
import { matches, patternOf } from '../wildcard';
import { array, boolean, define, number, optional, plain, range, type FunctionDef } from './define';

type Plain = Exclude<Value, CellError>;

function matrix(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : new ValueMatrix([[operand]]);
}

/** A row or a column as a list; places count from 1. */
interface Line {
  readonly length: number;
  at(place: number): Value;
}

function column(cells: Matrix, col: number): Line {
  return { length: cells.usedRows, at: (row) => cells.at(row, col) };
}

function row(cells: Matrix, index: number): Line {
  return { length: cells.usedCols, at: (col) => cells.at(index, col) };
}

/** `null` when the cells are a block. */
function lineOf(cells: Matrix): Line | null {
  if (cells.cols === 1) return column(cells, 1);
  return cells.rows === 1 ? row(cells, 1) : null;
}

/** The first cell that is the value; a text may hold wildcards. 0 when there is none. */
function findExact(wanted: Plain, line: Line): number {
  const isWanted = exactTest(wanted ?? 0);
  for (let place = 1; place <= line.length; place++) if (isWanted(line.at(place))) return place;
  return 0;
}

function exactTest(wanted: Exclude<Plain, null>): (value: Value) => boolean {
  if (typeof wanted !== 'string') return (value) => value === wanted;
  const pattern = patternOf(wanted);
  if (pattern.hasWildcard) return (value) => typeof value === 'string' && matches(pattern, value);
  return (value) => typeof value === 'string' && sameText(value, pattern.literal);
}

/** The last cell that is not beyond the value in a line that is in order; cells of another type count for nothing. */
function findSorted(wanted: Plain, line: Line, isDescending: boolean): number {
  const bound = wanted ?? 0;
  let [low, high] = [1, line.length];
  let found = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = nearestOfType(line, middle, low, typeof bound);
    const value = place === 0 ? null : (line.at(place) as Plain);
    if (place === 0) {
      low = middle + 1;
    } else if (isDescending ? compare(value, bound) >= 0 : compare(value, bound) <= 0) {
      found = middle;
      low = middle + 1;
    } else {
      high = place - 1;
    }
  }
  return found === 0 ? 0 : nearestOfType(line, found, 1, typeof bound);
}

/** The first place at or before `from`, not before `least`, that holds a value of the type. */
function nearestOfType(line: Line, from: number, least: number, type: string): number {
  for (let place = from; place >= least; place--) if (typeof line.at(place) === type) return place;
  return 0;
}

function match(wanted: Plain, cells: Operand, mode: number): number | CellError {
  const line = lineOf(matrix(cells));
  if (!line) return NA_ERROR;
  const place = mode === 0 ? findExact(wanted, line) : findSorted(wanted, line, mode < 0);
  return place === 0 ? NA_ERROR : place;
}

/** VLOOKUP, or with rows for columns HLOOKUP. */
function lookUp(wanted: Plain, table: Operand, index: number, isSorted: boolean, vertical: boolean): Value {
  const cells = matrix(table);
  const which = Math.trunc(index);
  if (which < 1) return VALUE_ERROR;
  if (which > (vertical ? cells.cols : cells.rows)) return REF_ERROR;
  const line = vertical ? column(cells, 1) : row(cells, 1);
  const place = isSorted ? findSorted(wanted, line, false) : findExact(wanted, line);
  if (place === 0) return NA_ERROR;
  return vertical ? cells.at(place, which) : cells.at(which, place);
}

/** LOOKUP in a line, the result from another line or the same. */
function lookUpLine(wanted: Plain, cells: Operand, results: Operand): Value {
  const searched = matrix(cells);
  const line = searched.cols > searched.rows ? row(searched, 1) : column(searched, 1);
  const place = findSorted(wanted, line, false);
  if (place === 0) return NA_ERROR;
  const given = results === null ? null : lineOf(matrix(results));
  if (given) return given.at(place);
  return searched.cols > searched.rows
    ? searched.at(searched.rows, place)
    : searched.at(place, searched.cols);
}

/** A row or column of 0 means all of them. Of cells it gives cells, so that `A1:INDEX(…)` is a range. */
function index(table: Operand, rowIndex: number, colIndex: number | null): Operand {
  const cells = matrix(table);
  let [r, c] = [Math.trunc(rowIndex), colIndex === null ? null : Math.trunc(colIndex)];
  if (c === null && cells.rows === 1) [r, c] = [1, r];
  c ??= cells.cols === 1 ? 1 : 0;
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > cells.rows || c > cells.cols) return REF_ERROR;
  const [rows, cols] = [r === 0 ? cells.rows : 1, c === 0 ? cells.cols : 1];
  return part(cells, Math.max(r, 1), Math.max(c, 1), rows, cols);
}

function part(cells: Matrix, r: number, c: number, rows: number, cols: number): Operand {
  if (cells instanceof Range) return cells.part(r, c, rows, cols);
  if (rows === 1 && cols === 1) return cells.at(r, c);
  return new LazyMatrix(rows, cols, (i, j) => cells.at(r + i - 1, c + j - 1));
}

/** The number of a reference's first row or column, of all of them for a block. */
function placeOf(cells: Operand, at: { row: number; col: number } | null, part: 'row' | 'col'): Operand {
  if (cells === null) return at ? at[part] : VALUE_ERROR;
  if (!(cells instanceof Range)) return isError(cells as Value) ? cells : VALUE_ERROR;
  if (part === 'row') {
    return cells.rows === 1 ? cells.top : new LazyMatrix(cells.rows, 1, (r) => cells.top + r - 1);
  }
  return cells.cols === 1 ? cells.left : new LazyMatrix(1, cells.cols, (_, c) => cells.left + c - 1);
}

function extent(cells: Operand, part: 'rows' | 'cols'): Value {
  if (isMatrix(cells)) return cells[part];
  return isError(cells) ? cells : 1;
}

export const LOOKUP_FUNCTIONS: readonly FunctionDef[] = [
  define('MATCH', [plain, range, optional(number, 1)], ([wanted, cells, mode]) => match(wanted, cells, mode)),
  define('VLOOKUP', [plain, range, number, optional(boolean, true)], ([wanted, table, col, sorted]) =>
    lookUp(wanted, table, col, sorted, true),
  ),
  define('HLOOKUP', [plain, range, number, optional(boolean, true)], ([wanted, table, rowIndex, sorted]) =>
    lookUp(wanted, table, rowIndex, sorted, false),
  ),
  define('LOOKUP', [plain, array, optional(array, null)], ([wanted, cells, results]) =>
    lookUpLine(wanted, cells, results),
  ),
  define('INDEX', [array, number, optional<number | null>(number, null)], ([table, r, c]) =>
    index(table, r, c),
  ),
  define('ROW', [optional(range, null)], ([cells], { at }) => placeOf(cells, at, 'row')),
  define('COLUMN', [optional(range, null)], ([cells], { at }) => placeOf(cells, at, 'col')),
  define('ROWS', [array], ([cells]) => extent(cells, 'rows')),
  define('COLUMNS', [array], ([cells]) => extent(cells, 'cols')),
];
