import type { CellError } from './value';

/**
 * A formula as a tree. `print` gives its en-US text (without the leading "="), `evaluate` its value:
 * what stands in a cell and what is cached beside it cannot drift apart.
 */
export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: CellError }
  | { readonly kind: 'missing' }
  | CellExpr
  | RangeExpr
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'unary'; readonly op: '-' | '+'; readonly arg: Expr }
  | { readonly kind: 'percent'; readonly arg: Expr }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr };

export type BinaryOp = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A reference to one cell. Rows and columns count from 1. Without `sheet`: the sheet the formula stands on. */
export interface CellExpr {
  readonly kind: 'cell';
  readonly sheet?: string;
  readonly row: number;
  readonly col: number;
  /** Which parts carry a `$`. Default: none. */
  readonly fixed?: 'row' | 'col' | 'both';
}

export interface RangeExpr {
  readonly kind: 'range';
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Which ends carry `$`: both corners alike. Default: none. */
  readonly fixed?: 'row' | 'col' | 'both';
}
