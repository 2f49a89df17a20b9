import { dimension, type ChoiceOf } from '../dimension';
import { ACTIVITIES, LONG_TAIL, SUB_ACTIVITIES, TRAPS } from '../budget/names';
import type { Random } from '../random';

export const names = dimension({
  plain: 5,
  twins: 2,
  'same under two programs': 2,
  trapping: 2,
  long: 1,
  spaced: 1,
  capitals: 1,
});

export type Names = ChoiceOf<typeof names>;

/** `count` names of kegiatan for one program. */
export function activityNames(choice: Names, count: number, from: Random): string[] {
  if (choice === 'same under two programs') return ACTIVITIES.slice(0, count);
  return disguise(choice, chosen(choice, ACTIVITIES, count, from), from);
}

export function subNames(choice: Names, count: number, from: Random): string[] {
  return disguise(choice, chosen(choice, SUB_ACTIVITIES, count, from), from);
}

function chosen(choice: Names, plain: readonly string[], count: number, from: Random): string[] {
  return from.sample(choice === 'trapping' ? [...TRAPS, ...plain.slice(0, 4)] : plain, count);
}

function disguise(choice: Names, plain: readonly string[], from: Random): string[] {
  switch (choice) {
    case 'twins':
      return plain.map((name, i) => (i % 2 === 1 ? `${plain[i - 1] ?? name} (DAU Tambahan)` : name));
    case 'long':
      return plain.map((name) => (from.chance(0.5) ? `${name} ${LONG_TAIL}` : name));
    case 'spaced':
      return plain.map(
        (name) => name.replace(' ', from.pick(['  ', '\u00a0', ' \n'])) + from.pick(['', ' ']),
      );
    case 'capitals':
      return plain.map((name) => name.toUpperCase());
    case 'plain':
    case 'same under two programs':
    case 'trapping':
      return [...plain];
  }
}
