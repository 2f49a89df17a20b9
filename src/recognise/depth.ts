import type { CaraTingkat } from '../domain/laporan';
import type { BarisMentah } from './mentah';
import { isAwalProgram, kataDari } from './text';

/**
 * One way to tell how deep each row of a table lies: by its codes, words, numbers, columns, indents or letters.
 * A smaller number is further out; numbers need not be consecutive.
 */
export interface Kedalaman {
  readonly cara: CaraTingkat;
  /** True where it says the level of each row outright: then sums do not count against it. */
  readonly pasti?: boolean;
  readonly dalam: readonly number[];
}

/** Depth of account lines: beneath every activity, one deeper for each part of their code. */
export const DALAM_REKENING = 1_000_000;

/** Only a way that tells at least two levels apart says anything. */
export function spread(cara: CaraTingkat, dalam: readonly number[]): Kedalaman | null {
  const first = dalam[0];
  return dalam.some((depth) => depth !== first) ? { cara, dalam } : null;
}

/** Each number once, in the order in which they first come: there are few, and most come again right away. */
export function berbeda(numbers: readonly number[]): number[] {
  const found = new Set<number>();
  let last: number | undefined;
  for (const number of numbers) {
    if (number !== last) found.add(number);
    last = number;
  }
  return [...found];
}

/** Spending lines ("Belanja Pegawai") detail an activity and are none themselves. */
export function isBelanja(row: BarisMentah): boolean {
  const c = row.nama.charCodeAt(0) | 32;
  return c === 98 && kataDari(row.nama.slice(0, 20))[0] === 'belanja';
}

export function isKapital(nama: string): boolean {
  // Nearly all names begin with a capital and go on in small letters.
  const second = nama.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return nama === nama.toUpperCase() && /\p{Lu}{3}/u.test(nama);
}

/** The Indonesian word alone. */
export function isProgram(nama: string): boolean {
  return isAwalProgram(nama) && /^program\b/i.test(nama);
}
