import type { CellExpr, RangeExpr } from '../../formula/expr';
import { tryParse } from '../../formula/parse';
import { columnNumber } from '../../formula/reference';
import { mapReferences } from '../../formula/rewrite';

export type Reference = CellExpr | RangeExpr;

/** What nearly all totals are: a large workbook has ten thousand of them. */
const PLAIN_SUM = /^SUM\(([A-Z]{1,3})([1-9]\d{0,5}):([A-Z]{1,3})([1-9]\d{0,5})\)$/;

/** The cells and ranges that a formula refers to; `null` for text that is no formula. */
export function referencesIn(formula: string): readonly Reference[] | null {
  const plain = plainSum(formula);
  if (plain) return [plain];
  const expr = tryParse(formula);
  if (!expr) return null;
  const found: Reference[] = [];
  mapReferences(expr, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function plainSum(formula: string): RangeExpr | null {
  const [, from = '', top, to = '', bottom] = PLAIN_SUM.exec(formula) ?? [];
  if (top === undefined) return null;
  const range: RangeExpr = {
    kind: 'range',
    top: Number(top),
    left: columnNumber(from),
    bottom: Number(bottom),
    right: columnNumber(to),
  };
  // Corners the other way round, or beyond the sheet (column 0), are left to the parser.
  return range.top <= range.bottom && range.left > 0 && range.left <= range.right ? range : null;
}
