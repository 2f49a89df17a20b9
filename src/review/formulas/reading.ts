import type { Expr } from '../../formula/expr';
import type { Reference } from './references';

/** What a review can tell of a formula's text. */
export interface FormulaReading {
  /** The formula as a tree; `null` for text that is no formula. */
  parse(formula: string): Expr | null;
  /** The cells and ranges that it refers to; `null` for text that is no formula. */
  references(formula: string): readonly Reference[] | null;
}

/** For a review of values alone, which then needs no parser. */
export const NO_FORMULAS: FormulaReading = { parse: () => null, references: () => null };
