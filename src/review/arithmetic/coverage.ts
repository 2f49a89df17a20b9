import type { Tempat } from '../../domain/laporan';
import { referencesIn } from '../formulas/references';

export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of its own column that a total's formula refers to; `null` where the formula works in another way (other sheets or
 * columns, names, no reference at all) and its range says nothing.
 */
export function coveredRows(formula: string | null, at: Tempat): readonly RowSpan[] | null {
  const references = formula === null ? null : referencesIn(formula);
  if (!references || references.length === 0) return null;
  const spans: RowSpan[] = [];
  for (const reference of references) {
    const { sheet } = reference;
    const [left, right, from, to] =
      reference.kind === 'cell'
        ? [reference.col, reference.col, reference.row, reference.row]
        : [reference.left, reference.right, reference.top, reference.bottom];
    const here = sheet === undefined || sheet.toLowerCase() === at.sheet.toLowerCase();
    if (!here || left !== at.col || right !== left) return null;
    spans.push({ from, to });
  }
  return spans;
}

export function covers(spans: readonly RowSpan[], row: number): boolean {
  for (const { from, to } of spans) if (row >= from && row <= to) return true;
  return false;
}
