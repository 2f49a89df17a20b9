import { dimension, type ChoiceOf } from '../dimension';

export const headerWords = dimension({ plain: 4, synonyms: 5, english: 1 });

export type HeaderWords = ChoiceOf<typeof headerWords>;
