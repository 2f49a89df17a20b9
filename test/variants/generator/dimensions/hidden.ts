import { dimension, type ChoiceOf } from '../dimension';

/** What the sheets hide: rows of the budget (which count), a column that is not money, or a sheet with last year's copy. */
export const hidden = dimension({ nothing: 7, 'a row': 1, 'a column': 1, 'an old sheet': 1 });

export type Hidden = ChoiceOf<typeof hidden>;
