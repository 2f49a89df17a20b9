import { dimension, type ChoiceOf } from '../dimension';

/** Empty rows inside tables. */
export const blanks = dimension({
  none: 6,
  'below header': 1,
  'between programs': 2,
  'before total': 1,
  sparse: 1,
});

export type Blanks = ChoiceOf<typeof blanks>;
