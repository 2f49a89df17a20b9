import { withOwnCalls } from '../../workbook/function-calls';
import type { Typed } from './ledger';

/** What the API answers of a cell. */
export interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
  /** `Excel.RangeValueType`. */
  readonly type: string;
  readonly format: string;
}

/** Errors that our functions give on purpose; the others come and go with the program. */
const LASTING: ReadonlySet<unknown> = new Set(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!']);

/** The cell's formula with its "="; null when it has none. A text that begins with "=" stands in both answers alike. */
export function formulaOf({ formula, value }: CellContent): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** The cell's value as it must be typed to stay as it is; null for an error that is not to be kept, and for what is no plain value. */
export function typedValue({ value, type }: CellContent): Typed | null {
  if (type === 'Error') return LASTING.has(value) ? (value as string) : null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A formula may give '', which is not the same as an empty cell; both are answered alike.
  return typeof value === 'string' && (type === 'String' || type === 'Empty') ? `'${value}` : null;
}

/** Whether a cell holds what was typed into it, and nobody has changed it since. */
export function holds(cell: CellContent, typed: Typed): boolean {
  const formula = formulaOf(cell);
  if (typeof typed === 'string' && typed.startsWith('='))
    return formula !== null && sameFormula(formula, typed);
  if (formula !== null) return false;
  if (typed === '') return cell.type === 'Empty';
  if (typeof typed === 'string' && typed.startsWith("'"))
    return cell.type === 'String' && cell.value === typed.slice(1);
  return cell.value === typed && (cell.type === 'Error') === (typeof typed === 'string');
}

/** Excel may have respelled the call of a function meanwhile. */
function sameFormula(a: string, b: string): boolean {
  return withOwnCalls(a, true).toUpperCase() === withOwnCalls(b, true).toUpperCase();
}
