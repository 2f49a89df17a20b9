import { dimension, type ChoiceOf } from '../dimension';

/** Whether the kegiatan are the leaves, or their sub kegiatan, or now these and now those. */
export const depth = dimension({ kegiatan: 5, 'sub kegiatan': 3, mixed: 1 });

export type Depth = ChoiceOf<typeof depth>;

/** How likely a kegiatan has sub kegiatan. */
export const SUB_LIKELIHOOD: Readonly<Record<Depth, number>> = { kegiatan: 0, 'sub kegiatan': 1, mixed: 0.5 };
