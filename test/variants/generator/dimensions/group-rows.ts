import { dimension, type ChoiceOf } from '../dimension';

/** Where the money of a program stands: in its own row, in a row below its kegiatan, or nowhere. */
export const groupRows = dimension({
  'with money': 6,
  'programs without': 2,
  'none with money': 2,
  'summed below': 2,
});

export type GroupRows = ChoiceOf<typeof groupRows>;
