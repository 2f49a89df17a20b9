import { VALUE_ERROR } from '../coerce';
import { FormulaError } from '../errors';
import { isMatrix, LazyMatrix, Range, type Operand } from '../matrix';
import { print } from '../print';
import type { Value } from '../value';
import { average, count, counta, deviation, max, min, product, sum, variance } from './aggregate';
import { define, number, range, rest, type FunctionDef } from './define';

/** By the function's number in SUBTOTAL; 100 more leaves hidden rows out. */
const BY_NUMBER: readonly ((args: readonly Operand[]) => Value)[] = [
  average,
  count,
  counta,
  max,
  min,
  product,
  deviation(true),
  deviation(false),
  sum,
  variance(true),
  variance(false),
];

const SUBTOTAL_CALL = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/**
 * Subtotals within the cells are not counted again. Rows that a filter hides cannot be told from rows hidden by hand here:
 * 1–11 count all rows, 101–111 the visible ones.
 */
function subtotal(code: number, ranges: readonly Operand[]): Value {
  const whole = Math.trunc(code);
  const skipsHidden = whole > 100;
  const aggregate = BY_NUMBER[(skipsHidden ? whole - 100 : whole) - 1];
  if (!aggregate) return VALUE_ERROR;
  return aggregate(ranges.map((operand) => visibleCells(operand, skipsHidden)));
}

function visibleCells(operand: Operand, skipsHidden: boolean): Operand {
  if (!isMatrix(operand)) return operand;
  if (!(operand instanceof Range)) throw new FormulaError('unsupported-function', 'SUBTOTAL over no range');
  return new LazyMatrix(operand.usedRows, operand.usedCols, (row, col) =>
    (skipsHidden && operand.isRowHidden(row)) || holdsSubtotal(operand, row, col)
      ? null
      : operand.at(row, col),
  );
}

function holdsSubtotal(cells: Range, row: number, col: number): boolean {
  const formula = cells.formula(row, col);
  if (formula === null) return false;
  return SUBTOTAL_CALL.test(typeof formula === 'string' ? formula : print(formula));
}

export const SUBTOTAL_FUNCTIONS: readonly FunctionDef[] = [
  define('SUBTOTAL', [number, rest(range)], ([code, ranges]) => subtotal(code, ranges)),
];
