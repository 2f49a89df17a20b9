import { dimension, type ChoiceOf } from '../dimension';

/** Where a table says for which year it is. */
export const yearPlace = dimension({
  title: 5,
  label: 2,
  header: 2,
  'sheet name': 1,
  'file name': 1,
  nowhere: 1,
});

export type YearPlace = ChoiceOf<typeof yearPlace>;
