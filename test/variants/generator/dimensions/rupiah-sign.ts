import { dimension, type ChoiceOf } from '../dimension';

/** "Rp" in a narrow column of its own before each amount. */
export const rupiahSign = dimension({ none: 6, 'own column': 1 });

export type RupiahSign = ChoiceOf<typeof rupiahSign>;
