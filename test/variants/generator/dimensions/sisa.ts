import { dimension, type ChoiceOf } from '../dimension';

export const sisa = dimension({ absent: 3, present: 2 });

export type Sisa = ChoiceOf<typeof sisa>;
