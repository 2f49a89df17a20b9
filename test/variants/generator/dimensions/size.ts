import { dimension, type ChoiceOf } from '../dimension';

export const size = dimension({
  'one unit': 4,
  tiny: 1,
  'some units': 4,
  'many units': 1,
  'many programs': 1,
});

export type Size = ChoiceOf<typeof size>;

type Range = readonly [low: number, high: number];

/** How many of each a budget has; subs are those of a kegiatan that has any. */
export const SIZES: Readonly<
  Record<Size, Readonly<Record<'units' | 'programs' | 'activities' | 'subs', Range>>>
> = {
  'one unit': { units: [1, 1], programs: [2, 3], activities: [2, 4], subs: [1, 3] },
  tiny: { units: [1, 1], programs: [1, 1], activities: [1, 2], subs: [1, 2] },
  'some units': { units: [2, 4], programs: [1, 3], activities: [1, 4], subs: [1, 3] },
  'many units': { units: [5, 8], programs: [2, 4], activities: [1, 4], subs: [1, 2] },
  'many programs': { units: [1, 2], programs: [5, 9], activities: [2, 7], subs: [1, 5] },
};
