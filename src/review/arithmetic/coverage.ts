import { tryParse } from '../../formula/parse';
import { mapReferences } from '../../formula/rewrite';
import type { Suku } from './terms';

/**
 * The rows of its own column that a total's formula refers to; `null` where the formula works in another way (other sheets or
 * columns, names, no reference at all) and its range says nothing.
 */
export function coveredRows(total: Suku): readonly { readonly from: number; readonly to: number }[] | null {
  if (total.formula === null) return null;
  const expr = tryParse(total.formula);
  if (!expr) return null;
  const spans: { from: number; to: number }[] = [];
  let elsewhere = false;
  mapReferences(expr, (reference) => {
    const { sheet } = reference;
    const [left, right, from, to] =
      reference.kind === 'cell'
        ? [reference.col, reference.col, reference.row, reference.row]
        : [reference.left, reference.right, reference.top, reference.bottom];
    const here = sheet === undefined || sheet.toLowerCase() === total.tempat.sheet.toLowerCase();
    if (here && left === total.tempat.col && right === left) spans.push({ from, to });
    else elsewhere = true;
    return reference;
  });
  return elsewhere || spans.length === 0 ? null : spans;
}
