import { dimension, type ChoiceOf } from '../dimension';

/** The header again where a page broke, with or without the row of column numbers. */
export const headerRepeat = dimension({ none: 7, 'each page': 2, 'numbers only': 1, 'with carried sums': 1 });

export type HeaderRepeat = ChoiceOf<typeof headerRepeat>;
