import { dimension, type ChoiceOf } from '../dimension';
import type { Random } from '../random';

export const headerSpelling = dimension({
  'as is': 6,
  capitals: 3,
  misspelt: 1,
  'line breaks': 2,
  spaced: 1,
});

export type HeaderSpelling = ChoiceOf<typeof headerSpelling>;

/** The same head is always spelled the same way, so that neighbours still share it. */
export function spelled(choice: HeaderSpelling, head: string, from: Random): string {
  switch (choice) {
    case 'as is':
      return head;
    case 'capitals':
      return head.toUpperCase();
    case 'misspelt':
      return head.replace(/[A-Za-z]{7,}/g, (word) => misspelt(word, from.fork(word)));
    case 'line breaks':
      return head.replace(/ /g, '\n');
    case 'spaced':
      return ` ${head.replace(/ /g, '  ')} `;
  }
}

/** One letter lost, doubled or changed with its neighbour, never the first or the last. */
function misspelt(word: string, from: Random): string {
  if (from.chance(0.75)) return word;
  const at = from.int(2, word.length - 3);
  const [head, letter, next, tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return from.pick([
    `${head}${next}${tail}`,
    `${head}${letter}${letter}${next}${tail}`,
    `${head}${next}${letter}${tail}`,
  ]);
}
