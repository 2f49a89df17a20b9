import { DIV_ERROR, VALUE_ERROR } from '../coerce';
import type { Condition, Totals } from '../criteria-index';
import { criterionOf } from '../criterion';
import { isMatrix, LazyMatrix, Range, ValueMatrix, type Matrix, type Operand } from '../matrix';
import { isError, type Value } from '../value';
import { any, define, optional, pairs, range, type CallContext, type FunctionDef } from './define';

type Answer = (totals: Totals) => Value;

const sumOf: Answer = ({ sum, error }) => error ?? sum;
const averageOf: Answer = ({ sum, numbers, error }) => error ?? (numbers === 0 ? DIV_ERROR : sum / numbers);

function matrix(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : new ValueMatrix([[operand]]);
}

/** SUMIF and AVERAGEIF take cells of the criterion's shape from the target's first cell on, whatever its own size. */
function shapedLike(target: Matrix, shape: Matrix): Matrix {
  if (target.rows === shape.rows && target.cols === shape.cols) return target;
  if (target instanceof Range) return target.part(1, 1, shape.rows, shape.cols);
  return new LazyMatrix(shape.rows, shape.cols, (row, col) => target.at(row, col));
}

/** Excel refuses longer criteria. */
const MAX_CRITERION = 255;

function isTooLong(criterion: Value): boolean {
  return typeof criterion === 'string' && criterion.length > MAX_CRITERION;
}

function oneCondition(answer: Answer) {
  return (
    [cells, criterion, target]: readonly [Operand, Value, Operand],
    { criteria }: CallContext,
  ): Value => {
    if (isTooLong(criterion)) return VALUE_ERROR;
    const tested = matrix(cells);
    const added = target === null ? tested : shapedLike(matrix(target), tested);
    return answer(criteria.totals([{ range: tested, criterion: criterionOf(criterion) }], added));
  };
}

/** range, criterion, range, criterion …; `null` when the sizes differ or a criterion is missing or too long. */
function conditionsOf(list: readonly Operand[], shape: Matrix): Condition[] | null {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) {
    const cells = matrix(list[i] as Operand);
    const criterion = list[i + 1] as Operand;
    if (cells.rows !== shape.rows || cells.cols !== shape.cols) return null;
    if (isMatrix(criterion) || isTooLong(criterion)) return null;
    conditions.push({ range: cells, criterion: criterionOf(criterion) });
  }
  return list.length % 2 === 0 ? conditions : null;
}

function manyConditions(answer: Answer) {
  return ([target, rest]: readonly [Operand, readonly Operand[]], { criteria }: CallContext): Value => {
    const added = matrix(target);
    const conditions = conditionsOf(rest, added);
    return conditions === null ? VALUE_ERROR : answer(criteria.totals(conditions, added));
  };
}

function countIfs([list]: readonly [readonly Operand[]], { criteria }: CallContext): Value {
  const conditions = conditionsOf(list, matrix(list[0] ?? null));
  return conditions === null ? VALUE_ERROR : criteria.totals(conditions, null).count;
}

function extreme(isBetter: (a: number, b: number) => boolean) {
  return ([target, rest]: readonly [Operand, readonly Operand[]], { criteria }: CallContext): Value => {
    const cells = matrix(target);
    const conditions = conditionsOf(rest, cells);
    if (conditions === null) return VALUE_ERROR;
    let best: Value = null;
    criteria.visit(conditions, cells, (row, col) => {
      const value = cells.at(row, col);
      if (isError(value) && !isError(best)) best = value;
      if (typeof value !== 'number' || isError(best)) return;
      if (best === null || isBetter(value, best as number)) best = value;
    });
    return best ?? 0;
  };
}

export const CONDITIONAL_FUNCTIONS: readonly FunctionDef[] = [
  define('SUMIF', [range, any, optional(range, null)], oneCondition(sumOf)),
  define('AVERAGEIF', [range, any, optional(range, null)], oneCondition(averageOf)),
  define('COUNTIF', [range, any], ([cells, criterion], { criteria }) => {
    if (isTooLong(criterion)) return VALUE_ERROR;
    return criteria.totals([{ range: matrix(cells), criterion: criterionOf(criterion) }], null).count;
  }),
  define('SUMIFS', [range, pairs], manyConditions(sumOf)),
  define('AVERAGEIFS', [range, pairs], manyConditions(averageOf)),
  define('COUNTIFS', [pairs], countIfs),
  define(
    'MAXIFS',
    [range, pairs],
    extreme((a, b) => a > b),
  ),
  define(
    'MINIFS',
    [range, pairs],
    extreme((a, b) => a < b),
  ),
];
