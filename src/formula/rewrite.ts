import type { CellExpr, Expr, RangeExpr } from './expr';
import { MAX_COL, MAX_ROW } from './reference';
import { cellError } from './value';

const LOST: Expr = { kind: 'error', value: cellError('#REF!') };

/** The tree with every cell and range replaced by what `change` makes of it. */
export function mapReferences(expr: Expr, change: (reference: CellExpr | RangeExpr) => Expr): Expr {
  switch (expr.kind) {
    case 'cell':
    case 'range':
      return change(expr);
    case 'call':
      return { ...expr, args: expr.args.map((arg) => mapReferences(arg, change)) };
    case 'unary':
    case 'percent':
      return { ...expr, arg: mapReferences(expr.arg, change) };
    case 'binary':
      return mapBinary(expr, change);
    case 'reference':
      return {
        ...expr,
        left: mapReferences(expr.left, change),
        right: mapReferences(expr.right, change),
      };
    default:
      return expr;
  }
}

/** Down the left side in a loop, as long sums are that deep. */
function mapBinary(expr: Expr & { kind: 'binary' }, change: (reference: CellExpr | RangeExpr) => Expr): Expr {
  const spine: (Expr & { kind: 'binary' })[] = [];
  let left: Expr = expr;
  for (; left.kind === 'binary'; left = left.left) spine.push(left);
  return spine.reduceRight<Expr>(
    (inner, node) => ({ ...node, left: inner, right: mapReferences(node.right, change) }),
    mapReferences(left, change),
  );
}

/**
 * The formula as it reads after being copied `rows` down and `cols` to the right: parts with a `$` stay. A reference that leaves
 * the sheet is lost (#REF!), or comes in again at the other edge, as it does in shared formulas and names.
 */
export function shift(expr: Expr, rows: number, cols: number, edge: 'lost' | 'around' = 'lost'): Expr {
  if (rows === 0 && cols === 0) return expr;
  return mapReferences(expr, (reference) => {
    const move = { rows, cols, edge };
    return reference.kind === 'cell' ? shiftCell(reference, move) : shiftRange(reference, move);
  });
}

interface Move {
  readonly rows: number;
  readonly cols: number;
  readonly edge: 'lost' | 'around';
}

function shiftCell(cell: CellExpr, move: Move): Expr {
  const row = movedRow(cell.row, move, holds(cell.fixed, 'row'));
  const col = movedCol(cell.col, move, holds(cell.fixed, 'col'));
  return onSheet(row, col) ? { ...cell, row, col } : LOST;
}

function shiftRange(range: RangeExpr, move: Move): Expr {
  const { fixed, fixedEnd = fixed } = range;
  const wholeColumns = range.top === 1 && range.bottom === MAX_ROW;
  const wholeRows = range.left === 1 && range.right === MAX_COL;
  const top = movedRow(range.top, move, wholeColumns || holds(fixed, 'row'));
  const bottom = movedRow(range.bottom, move, wholeColumns || holds(fixedEnd, 'row'));
  const left = movedCol(range.left, move, wholeRows || holds(fixed, 'col'));
  const right = movedCol(range.right, move, wholeRows || holds(fixedEnd, 'col'));
  if (!onSheet(top, left) || !onSheet(bottom, right)) return LOST;
  if (top <= bottom && left <= right) return { ...range, top, left, bottom, right };
  return inOrder({ ...range, top, left, bottom, right });
}

/** A moving corner can pass the fixed one: each number keeps its own dollar. */
function inOrder(range: RangeExpr): RangeExpr {
  const { fixed, fixedEnd = fixed, top, bottom, left, right, fixedEnd: _end, fixed: _fixed, ...rest } = range;
  const rowsSwap = top > bottom;
  const colsSwap = left > right;
  const start = dollars(holds(rowsSwap ? fixedEnd : fixed, 'row'), holds(colsSwap ? fixedEnd : fixed, 'col'));
  const end = dollars(holds(rowsSwap ? fixed : fixedEnd, 'row'), holds(colsSwap ? fixed : fixedEnd, 'col'));
  return {
    ...rest,
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
    ...(start !== 'none' && { fixed: start }),
    ...(end !== start && { fixedEnd: end }),
  };
}

function dollars(row: boolean, col: boolean): 'none' | 'row' | 'col' | 'both' {
  if (row) return col ? 'both' : 'row';
  return col ? 'col' : 'none';
}

function holds(fixed: RangeExpr['fixedEnd'], part: 'row' | 'col'): boolean {
  return fixed === part || fixed === 'both';
}

function movedRow(row: number, { rows, edge }: Move, fixed: boolean): number {
  return fixed ? row : edge === 'lost' ? row + rows : around(row + rows, MAX_ROW);
}

function movedCol(col: number, { cols, edge }: Move, fixed: boolean): number {
  return fixed ? col : edge === 'lost' ? col + cols : around(col + cols, MAX_COL);
}

function around(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}

function onSheet(row: number, col: number): boolean {
  return row >= 1 && row <= MAX_ROW && col >= 1 && col <= MAX_COL;
}
