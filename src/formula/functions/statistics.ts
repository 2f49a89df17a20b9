import { NA_ERROR, NUM_ERROR } from '../coerce';
import type { Operand } from '../matrix';
import type { CellError, Value } from '../value';
import { array, define, number, optional, range, type FunctionDef } from './define';
import { numbers } from './numbers';

/** The which-th number from the low or the high end. */
function nth(operand: Operand, which: number, order: (a: number, b: number) => number): Value {
  const list = numbers([operand]);
  if (!Array.isArray(list)) return list;
  return list.sort(order)[Math.ceil(which) - 1] ?? NUM_ERROR;
}

/** 1 + how many numbers are ahead; ties share a rank. */
function rank(value: number, operand: Operand, isAscending: boolean): number | CellError {
  const list = numbers([operand]);
  if (!Array.isArray(list)) return list;
  if (!list.includes(value)) return NA_ERROR;
  return 1 + list.filter((other) => (isAscending ? other < value : other > value)).length;
}

/** Between the two numbers that stand nearest to the share of the way from the least to the greatest. */
function percentile(operand: Operand, share: number): Value {
  const list = numbers([operand]);
  if (!Array.isArray(list)) return list;
  if (list.length === 0 || share < 0 || share > 1) return NUM_ERROR;
  list.sort((a, b) => a - b);
  const place = share * (list.length - 1);
  const lower = list[Math.floor(place)] as number;
  const upper = list[Math.ceil(place)] as number;
  return lower + (upper - lower) * (place - Math.floor(place));
}

function ofNumbers(name: string, compute: (operand: Operand, which: number) => Value): FunctionDef {
  return define(name, [array, number], ([operand, which]) => compute(operand, which));
}

export const STATISTICS_FUNCTIONS: readonly FunctionDef[] = [
  ofNumbers('LARGE', (operand, which) => nth(operand, which, (a, b) => b - a)),
  ofNumbers('SMALL', (operand, which) => nth(operand, which, (a, b) => a - b)),
  ofNumbers('PERCENTILE', percentile),
  ofNumbers('PERCENTILE.INC', percentile),
  ofNumbers('QUARTILE', (operand, quart) => percentile(operand, Math.trunc(quart) / 4)),
  ofNumbers('QUARTILE.INC', (operand, quart) => percentile(operand, Math.trunc(quart) / 4)),
  define('RANK', [number, range, optional(number, 0)], ([value, cells, order]) =>
    rank(value, cells, order !== 0),
  ),
  define('RANK.EQ', [number, range, optional(number, 0)], ([value, cells, order]) =>
    rank(value, cells, order !== 0),
  ),
];
