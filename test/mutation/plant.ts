import type { Random } from '../variants/generator/random';
import { valuesOf, type Book, type Patches, type Structure } from './book';
import { BUDGET_KINDS } from './kinds/budget';
import { HEALTH_KINDS } from './kinds/health';
import { REPORT_KINDS } from './kinds/report';

/** A place where a fault was put. */
export interface At {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface Plant {
  readonly patches: Patches;
  readonly structure?: Structure;
  /** The planted cells: one, unless the fault is a row. */
  readonly cells: readonly At[];
  /** Faults that no equality shows and that are there all the same: "not circular", "no other workbook". */
  readonly breaks?: readonly string[];
}

export interface Kind {
  readonly name: string;
  /** `null` where the book has no place for it. */
  readonly plant: (book: Book, random: Random) => Plant | null;
}

export const KINDS: readonly Kind[] = [...BUDGET_KINDS, ...HEALTH_KINDS, ...REPORT_KINDS];

export interface Mutant extends Plant {
  readonly kind: string;
  /** The equalities that it breaks beyond rounding; none: nobody can know. */
  readonly broken: readonly string[];
}

export function plant(book: Book, kind: Kind, random: Random): Mutant | null {
  const planted = kind.plant(book, random);
  if (!planted) return null;
  const at = valuesOf(planted.patches);
  const broken = book.equalities.filter(({ holds }) => !holds(at)).map(({ name }) => name);
  return { ...planted, kind: kind.name, broken: [...broken, ...(planted.breaks ?? [])] };
}
