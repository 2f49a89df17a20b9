import type { BinaryOp, CellExpr, Expr, RangeExpr } from './expr';

/** Small words to spell formula trees with: `div(call('SUM', range(area)), num(2))`. */

export interface ReferenceOptions {
  /** The sheet it points into; the formula's own when absent. */
  readonly sheet?: string | undefined;
  readonly fixed?: 'row' | 'col' | 'both' | undefined;
}

export const MISSING: Expr = { kind: 'missing' };

export function num(value: number): Expr {
  return { kind: 'number', value };
}

export function text(value: string): Expr {
  return { kind: 'text', value };
}

export function bool(value: boolean): Expr {
  return { kind: 'boolean', value };
}

export function cell(row: number, col: number, { sheet, fixed }: ReferenceOptions = {}): CellExpr {
  // Spelled out: summaries of large workbooks have half a million references.
  if (sheet !== undefined && fixed !== undefined) return { kind: 'cell', row, col, sheet, fixed };
  return { kind: 'cell', row, col, ...given({ sheet, fixed }) };
}

export function range(
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  options: ReferenceOptions = {},
): RangeExpr {
  const { top, left, bottom, right } = area;
  return { kind: 'range', top, left, bottom, right, ...given(options) };
}

function given({ sheet, fixed }: ReferenceOptions): Pick<CellExpr, 'sheet' | 'fixed'> {
  return { ...(sheet !== undefined && { sheet }), ...(fixed !== undefined && { fixed }) };
}

export function name(word: string): Expr {
  return { kind: 'name', name: word };
}

export function call(functionName: string, ...args: readonly Expr[]): Expr {
  return { kind: 'call', name: functionName, args };
}

function binary(op: BinaryOp) {
  return (left: Expr, right: Expr): Expr => ({ kind: 'binary', op, left, right });
}

export const add = binary('+');
export const sub = binary('-');
export const mul = binary('*');
export const div = binary('/');
export const pow = binary('^');
export const eq = binary('=');
export const ne = binary('<>');
export const lt = binary('<');
export const le = binary('<=');
export const gt = binary('>');
export const ge = binary('>=');

const join = binary('&');

/** a & b & c … */
export function concat(first: Expr, ...rest: readonly Expr[]): Expr {
  return rest.reduce(join, first);
}

export function neg(arg: Expr): Expr {
  return { kind: 'unary', op: '-', arg };
}

export function percent(arg: Expr): Expr {
  return { kind: 'percent', arg };
}

/** IF(test, then, otherwise) */
export function iff(test: Expr, then: Expr, otherwise: Expr): Expr {
  return call('IF', test, then, otherwise);
}

/** `then` where the denominator or other figure is 0 or empty, else `otherwise`. */
export function ifZero(figure: Expr, then: Expr, otherwise: Expr): Expr {
  return iff(eq(figure, num(0)), then, otherwise);
}
