import { dimension, type ChoiceOf } from '../dimension';

/**
 * How a table looks that has columns a unit: the rows of one unit after those of another, the other units' cells empty or filled with
 * nil; rows that the units share; a column a unit beneath each measure.
 */
export const unitColumns = dimension({
  'rows a unit': 3,
  'rows a unit, filled': 1,
  'shared rows': 3,
  'shared rows and totals': 1,
  'by measure': 1,
});

export type UnitColumns = ChoiceOf<typeof unitColumns>;
