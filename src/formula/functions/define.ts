import { toBoolean, toNumber, toText, VALUE_ERROR } from '../coerce';
import type { Criteria } from '../criteria-index';
import type { Expr } from '../expr';
import { isMatrix, type Operand } from '../matrix';
import type { CellError, Value } from '../value';

/** What a function may know beside its arguments. */
export interface CallContext {
  /** The cell that the formula stands in, where it stands in one. */
  readonly at: { readonly row: number; readonly col: number } | null;
  /** Which rows meet criteria, kept from one formula to the next. */
  readonly criteria: Criteria;
}

/** How a function takes one of its arguments. */
export interface Param<T> {
  /** value: one value, arrays give an array of results. range: cells as they are. array: that, and operators inside it go cell by cell. */
  readonly kind: 'value' | 'range' | 'array';
  readonly repeats: boolean;
  /** Of a param that repeats: how the second, fourth … argument is taken. */
  readonly everySecond?: Param<unknown>;
  /** Errors are no reason not to call the function. */
  readonly takesErrors: boolean;
  /** What stands for an argument that was not given; without it the argument is needed. */
  readonly fallback?: T;
  /** An argument left empty between commas comes as `null`. */
  read(operand: Operand): T | CellError;
}

export interface FunctionDef {
  readonly kind: 'plain';
  readonly name: string;
  readonly least: number;
  readonly most: number;
  param(index: number): Param<unknown>;
  /** @param args as evaluated for their params, value params without matrices */
  call(args: readonly Operand[], context: CallContext): Operand;
}

export interface Evaluator {
  /** A value, or an array of them. */
  value(expr: Expr): Operand;
  /** The same, but cells stay cells, for a function that hands them on. */
  cells(expr: Expr): Operand;
}

/** A function that chooses which of its arguments are worked out at all. */
export interface LazyDef {
  readonly kind: 'lazy';
  readonly name: string;
  readonly least: number;
  readonly most: number;
  call(args: readonly Expr[], evaluate: Evaluator): Operand;
}

export type AnyDef = FunctionDef | LazyDef;

type Read<P extends readonly Param<unknown>[]> = {
  [K in keyof P]: P[K] extends Param<infer T> ? (P[K] extends { repeats: true } ? readonly T[] : T) : never;
};

const MAX_ARGUMENTS = 255;

/** A function of a workbook: the params say how arguments are read, an argument that is an error is the result. */
export function define<const P extends readonly Param<unknown>[]>(
  name: string,
  params: P,
  compute: (args: Read<P>, context: CallContext) => Operand,
): FunctionDef {
  const last = params.at(-1);
  const needed = params.filter((param) => !('fallback' in param) && !param.repeats);
  const repeats = last?.repeats ?? false;
  return {
    kind: 'plain',
    name,
    least: needed.length,
    most: repeats ? MAX_ARGUMENTS : params.length,
    param: (index) => paramAt(params, index),
    call: (args, context) => {
      const read: unknown[] = [];
      for (let i = 0; i < params.length; i++) {
        const param = params[i] as Param<unknown>;
        const value = param.repeats ? readAll(param, args.slice(i)) : readOne(param, args[i]);
        if (isErrorObject(value) && !param.takesErrors) return value;
        read.push(value);
      }
      return compute(read as unknown as Read<P>, context);
    },
  };
}

function paramAt(params: readonly Param<unknown>[], index: number): Param<unknown> {
  const last = params.length - 1;
  const param = params[Math.min(index, last)] as Param<unknown>;
  return param.everySecond && (index - last) % 2 === 1 ? param.everySecond : param;
}

export function lazy(name: string, least: number, most: number, call: LazyDef['call']): LazyDef {
  return { kind: 'lazy', name, least, most, call };
}

function readOne(param: Param<unknown>, arg: Operand | undefined): unknown {
  return arg === undefined ? param.fallback : param.read(arg);
}

function readAll(param: Param<unknown>, args: readonly Operand[]): unknown {
  const values: unknown[] = [];
  for (const arg of args) {
    const value = param.read(arg);
    if (isErrorObject(value) && !param.takesErrors) return value;
    values.push(value);
  }
  return values;
}

function isErrorObject(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function valueParam<T>(coerce: (value: Value) => T | CellError): Param<T> & { repeats: false } {
  return {
    kind: 'value',
    repeats: false,
    takesErrors: false,
    read: (operand) => (isMatrix(operand) ? VALUE_ERROR : coerce(operand)),
  };
}

export const number = valueParam(toNumber);
export const text = valueParam(toText);
export const boolean = valueParam(toBoolean);
/** Any value but an error. */
export const plain = valueParam<Exclude<Value, CellError>>((value) => value);
/** Any value, errors too. */
export const any: Param<Value> & { repeats: false } = { ...valueParam((value) => value), takesErrors: true };

/** Cells as they stand, or a single value. */
export const range: Param<Operand> & { repeats: false } = {
  kind: 'range',
  repeats: false,
  takesErrors: true,
  read: (operand) => operand,
};

/** As range, and operators inside the argument work cell by cell. */
export const array: Param<Operand> & { repeats: false } = { ...range, kind: 'array' };

export function optional<T>(
  param: Param<T> & { repeats: false },
  fallback: T,
): Param<T> & { repeats: false } {
  return { ...param, fallback };
}

/** None, one or more arguments; comes as a list. */
export function rest<T>(param: Param<T>): Param<T> & { repeats: true } {
  return { ...param, repeats: true };
}

/** range, criterion, range, criterion …; comes as one list. */
export const pairs: Param<Operand> & { repeats: true } = { ...rest(range), everySecond: any };
