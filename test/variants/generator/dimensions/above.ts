import { dimension, type ChoiceOf } from '../dimension';

/** Levels above the program, each a total: the organisation, the urusan over it, or a group of spending. */
export const above = dimension({ none: 6, organisasi: 1, urusan: 2, kelompok: 1 });

export type Above = ChoiceOf<typeof above>;
