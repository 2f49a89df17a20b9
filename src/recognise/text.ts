import { lipat } from '../domain/identitas';

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const SPACES = /[\s\u00a0\u00ad\u200b-\u200f\u2007\u202f\u2060\ufeff]+/g;

/** A name as it is shown: all kinds of spaces and line breaks as one, trimmed; letters as printed. */
export function rapikan(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPACES, ' ').trim();
}

/** The words of a text, folded; a percent sign is a word of its own. "Realisasi (%)" → ["realisasi", "%"]. */
export function kataDari(text: string): string[] {
  return lipat(text).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

export { lipat };

/** Remembers what was made of a text: a workbook says the same thing many times. */
export function ingat<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size >= LIMIT) known.clear();
      known.set(text, made);
    }
    return made;
  };
}

/** Past this many texts the memory starts anew: a long-lived page must not grow with every workbook. */
const LIMIT = 50_000;

/** True when one of the two becomes the other by at most `limit` letters changed, added, dropped or swapped with a neighbour. */
export function mirip(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, b.length) <= limit;
}

function at(list: readonly number[], index: number): number {
  return list[index] as number;
}
