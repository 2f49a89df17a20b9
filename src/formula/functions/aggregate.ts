import { DIV_ERROR, NUM_ERROR } from '../coerce';
import { isMatrix, type Operand } from '../matrix';
import { isError, type Value } from '../value';
import { define, range, rest, type FunctionDef } from './define';
import { eachNumber, eachValue, numbers } from './numbers';

type Aggregate = (args: readonly Operand[]) => Value;

export const sum: Aggregate = (args) => {
  let total = 0;
  return eachNumber(args, (value) => (total += value)) ?? total;
};

export const product: Aggregate = (args) => {
  let total = 1;
  let count = 0;
  const error = eachNumber(args, (value) => {
    total *= value;
    count++;
  });
  return error ?? (count === 0 ? 0 : total);
};

export const average: Aggregate = (args) => {
  const list = numbers(args);
  if (!Array.isArray(list)) return list;
  return list.length === 0 ? DIV_ERROR : list.reduce((a, b) => a + b, 0) / list.length;
};

export const max: Aggregate = (args) => extreme(args, (a, b) => a > b);
export const min: Aggregate = (args) => extreme(args, (a, b) => a < b);

function extreme(args: readonly Operand[], isBetter: (a: number, b: number) => boolean): Value {
  let best: number | null = null;
  const error = eachNumber(args, (value) => {
    if (best === null || isBetter(value, best)) best = value;
  });
  return error ?? best ?? 0;
}

/** Numbers only; errors and texts are not counted. */
export const count: Aggregate = (args) => {
  let total = 0;
  for (const arg of args) {
    if (isMatrix(arg)) eachValue(arg, (value) => void (total += typeof value === 'number' ? 1 : 0));
    else if (!isError(arg)) eachNumber([arg], () => total++);
  }
  return total;
};

/** Whatever is not empty, errors and empty texts too. */
export const counta: Aggregate = (args) => {
  let total = 0;
  for (const arg of args) {
    if (isMatrix(arg)) eachValue(arg, (value) => void (total += value === null ? 0 : 1));
    else total++;
  }
  return total;
};

/** Standard deviation, of a sample or of all there is. */
export function deviation(isSample: boolean): Aggregate {
  return (args) => {
    const spread = variance(isSample)(args);
    return typeof spread === 'number' ? Math.sqrt(spread) : spread;
  };
}

export function variance(isSample: boolean): Aggregate {
  return (args) => {
    const list = numbers(args);
    if (!Array.isArray(list)) return list;
    const freedom = list.length - (isSample ? 1 : 0);
    if (freedom < 1) return DIV_ERROR;
    const mean = list.reduce((a, b) => a + b, 0) / list.length;
    return list.reduce((total, value) => total + (value - mean) ** 2, 0) / freedom;
  };
}

function countBlank(operand: Operand): Value {
  if (!isMatrix(operand)) return operand === null || operand === '' ? 1 : 0;
  let filled = 0;
  eachValue(operand, (value) => void (filled += value === null || value === '' ? 0 : 1));
  return operand.rows * operand.cols - filled;
}

function sumOfSquares(args: readonly Operand[]): Value {
  let total = 0;
  return eachNumber(args, (value) => (total += value * value)) ?? total;
}

function overAll(name: string, aggregate: Aggregate): FunctionDef {
  return define(name, [rest(range)], ([args]) => aggregate(args));
}

export const AGGREGATE_FUNCTIONS: readonly FunctionDef[] = [
  overAll('SUM', sum),
  overAll('PRODUCT', product),
  overAll('AVERAGE', average),
  overAll('MAX', max),
  overAll('MIN', min),
  overAll('COUNT', count),
  overAll('COUNTA', counta),
  overAll('SUMSQ', sumOfSquares),
  overAll('MEDIAN', median),
  overAll('STDEV', deviation(true)),
  overAll('STDEV.S', deviation(true)),
  overAll('STDEVP', deviation(false)),
  overAll('STDEV.P', deviation(false)),
  overAll('VAR', variance(true)),
  overAll('VAR.S', variance(true)),
  overAll('VARP', variance(false)),
  overAll('VAR.P', variance(false)),
  define('COUNTBLANK', [range], ([cells]) => countBlank(cells)),
];

function median(args: readonly Operand[]): Value {
  const list = numbers(args);
  if (!Array.isArray(list)) return list;
  if (list.length === 0) return NUM_ERROR;
  list.sort((a, b) => a - b);
  const middle = list.length >> 1;
  const upper = list[middle] as number;
  return list.length % 2 === 1 ? upper : ((list[middle - 1] as number) + upper) / 2;
}
