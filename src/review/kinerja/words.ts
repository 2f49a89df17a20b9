import { lipat } from '../../domain/identitas';
import type { Pita, Skala } from '../../domain/parameters/skala';

/** The band that a word names, by its letter or by what it means. */
export function named(skala: Skala, word: string): Pita | null {
  const folded = lipat(word);
  return (
    skala.pita.find(({ label, arti }) =>
      [label, arti].some((name) => name !== null && lipat(name) === folded),
    ) ?? null
  );
}
