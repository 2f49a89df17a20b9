import type { Expr } from '../formula/expr';
import { tryParse } from '../formula/parse';
import { print } from '../formula/print';
import { shift } from '../formula/rewrite';

/** A formula's text after its tree was changed; one that cannot be read stays as it is. */
export function rewritten(text: string, change: (expr: Expr) => Expr): string {
  const expr = tryParse(text);
  if (!expr) return text;
  const changed = change(expr);
  return changed === expr ? text : print(changed);
}

/** As if the cell was copied some rows further down. */
export function shiftText(text: string, rows: number): string {
  return rows === 0 ? text : rewritten(text, (expr) => shift(expr, rows, 0));
}
