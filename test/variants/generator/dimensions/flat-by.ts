import { dimension, type ChoiceOf } from '../dimension';

/** What a row of a flat list is. */
export const flatBy = dimension({
  leaf: 3,
  account: 2,
  'account and quarter': 3,
  'account, quarter and year': 2,
});

export type FlatBy = ChoiceOf<typeof flatBy>;
