import { dimension, type ChoiceOf } from '../dimension';

/** Whether heads over several columns or rows are merged cells, or stand in the first (or, down, the last) of them. */
export const headerMerge = dimension({
  merged: 6,
  'merged across only': 1,
  'not merged, top': 2,
  'not merged, bottom': 1,
});

export type HeaderMerge = ChoiceOf<typeof headerMerge>;
