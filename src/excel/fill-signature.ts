import type { CellExpr, RangeExpr } from '../formula/expr';
import { tryParse } from '../formula/parse';
import { mapReferences } from '../formula/rewrite';

interface Place {
  readonly row: number;
  readonly col: number;
}

/**
 * What a formula says wherever it stands: the same for cells that were filled alike, and still the same after rows above
 * them were put in. Excel's own spelling of the formula (quotes, spaces) does not matter.
 * @param formula with or without "="
 */
export function fillSignature(formula: string, at: Place): string {
  const expr = tryParse(formula);
  return expr
    ? JSON.stringify(mapReferences(expr, (reference) => relative(reference, at)))
    : formula.replace(/^=/, '');
}

function relative(reference: CellExpr | RangeExpr, { row, col }: Place): CellExpr | RangeExpr {
  const rows = reference.fixed === 'row' || reference.fixed === 'both' ? 0 : row;
  const cols = reference.fixed === 'col' || reference.fixed === 'both' ? 0 : col;
  if (reference.kind === 'cell')
    return { ...reference, row: reference.row - rows, col: reference.col - cols };
  return {
    ...reference,
    top: reference.top - rows,
    bottom: reference.bottom - rows,
    left: reference.left - cols,
    right: reference.right - cols,
  };
}
