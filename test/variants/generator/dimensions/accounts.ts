import { dimension, type ChoiceOf } from '../dimension';

/**
 * Account lines beneath the leaves: none, the lines alone, with the levels of the chart of accounts above them, or with what they
 * buy beneath them.
 */
export const accounts = dimension({ none: 6, lines: 1, levels: 2, details: 1 });

export type Accounts = ChoiceOf<typeof accounts>;
