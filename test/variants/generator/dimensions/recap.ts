import { dimension, type ChoiceOf } from '../dimension';

/** Tables that repeat the totals of the others. */
export const recap = dimension({
  none: 5,
  'programs, own sheet': 2,
  'units, own sheet': 2,
  'both, first sheet': 1,
  'kegiatan, own sheet': 1,
  'programs below': 1,
  'units beside': 1,
});

export type Recap = ChoiceOf<typeof recap>;
