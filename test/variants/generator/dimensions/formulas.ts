import { dimension, type ChoiceOf } from '../dimension';

/**
 * Which cells are formulas, and whether the program that wrote the file left their values: Excel does, openpyxl and
 * export libraries do not. `leaves` are typed additions such as =1500000+250000 in the kegiatan themselves.
 */
export const formulas = dimension({
  none: 5,
  subtotals: 3,
  'subtotals uncached': 2,
  everything: 3,
  'everything uncached': 2,
  leaves: 1,
  'leaves uncached': 1,
});

export type Formulas = ChoiceOf<typeof formulas>;

export interface FormulaUse {
  readonly subtotals: boolean;
  readonly leaves: boolean;
  /** Percentages, rests and totals across columns. */
  readonly ratios: boolean;
  readonly cached: boolean;
  /** Cells without money hold "-" or the like. */
  readonly zerosAreText: boolean;
}

export function formulaUse(choice: Formulas, zerosAreText: boolean): FormulaUse {
  return {
    subtotals: choice !== 'none',
    leaves: choice.startsWith('leaves'),
    ratios: choice.startsWith('everything'),
    cached: !choice.endsWith('uncached'),
    zerosAreText,
  };
}
