import { dimension, type ChoiceOf } from '../dimension';

/** Where a table says whose it is. */
export const unitPlace = dimension({
  title: 5,
  'sheet name': 3,
  label: 3,
  'line above': 2,
  letterhead: 2,
  'file name': 1,
});

export type UnitPlace = ChoiceOf<typeof unitPlace>;
