import { compare, DIV_ERROR, finite, sum, toNumber, toText } from './coerce';
import type { BinaryOp } from './expr';
import { power } from './functions/math';
import { isError, type CellError, type Value } from './value';

/** A binary operator on single values. The left error goes before the right one. */
export function operate(op: BinaryOp, left: Value, right: Value): Value {
  switch (op) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculate(op, left, right);
    case '&':
      return join(left, right);
    default:
      if (isError(left)) return left;
      return isError(right) ? right : holds(op, compare(left, right));
  }
}

function calculate(op: '+' | '-' | '*' | '/' | '^', left: Value, right: Value): number | CellError {
  const a = toNumber(left);
  if (typeof a !== 'number') return a;
  const b = toNumber(right);
  if (typeof b !== 'number') return b;
  switch (op) {
    case '+':
      return finite(sum(a, b));
    case '-':
      return finite(sum(a, -b));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIV_ERROR : finite(a / b);
    case '^':
      return power(a, b);
  }
}

function join(left: Value, right: Value): string | CellError {
  const a = toText(left);
  if (typeof a !== 'string') return a;
  const b = toText(right);
  return typeof b === 'string' ? a + b : b;
}

function holds(op: BinaryOp, order: number): boolean {
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

export function negate(value: Value): Value {
  const number = toNumber(value);
  return typeof number === 'number' ? 0 - number : number;
}

/** A plus sign changes nothing, not even a text. */
export function positive(value: Value): Value {
  return value;
}

export function percentOf(value: Value): Value {
  const number = toNumber(value);
  return typeof number === 'number' ? number / 100 : number;
}
