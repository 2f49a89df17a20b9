import { dimension, type ChoiceOf } from '../dimension';

/** Account lines beneath the leaves: none, the lines alone, or with the levels of the chart of accounts above them. */
export const accounts = dimension({ none: 6, lines: 1, levels: 2 });

export type Accounts = ChoiceOf<typeof accounts>;
