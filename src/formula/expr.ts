import type { CellError, Value } from './value';

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
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: 'reference'; readonly op: ReferenceOp; readonly left: Expr; readonly right: Expr }
  | ForeignExpr;

export type BinaryOp = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Range between two computed corners, union, intersection. Plain ranges are a RangeExpr. */
export type ReferenceOp = ':' | ',' | ' ';

/** A reference that staff formulas may hold and that is kept as text: into another file, over several sheets, into a table. */
export interface ForeignExpr {
  readonly kind: 'foreign';
  readonly text: string;
  readonly why: 'external' | 'sheets' | 'structured';
}

/** A reference to one cell. Rows and columns count from 1. Without `sheet`: the sheet the formula stands on. */
export interface CellExpr {
  readonly kind: 'cell';
  readonly sheet?: string;
  readonly row: number;
  readonly col: number;
  /** Which parts carry a `$`. Default: none. */
  readonly fixed?: 'row' | 'col' | 'both';
}

/** Whole columns run from row 1 to MAX_ROW, whole rows from column 1 to MAX_COL. */
export interface RangeExpr {
  readonly kind: 'range';
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Which parts carry a `$`, in both corners unless `fixedEnd` says otherwise. Default: none. */
  readonly fixed?: 'row' | 'col' | 'both';
  /** The second corner's, where it differs, as in `$A$1:A5`. */
  readonly fixedEnd?: 'none' | 'row' | 'col' | 'both';
}
