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

/** "Program Pelayanan …": a name that begins with the word. */
export function isNamaProgram(nama: string): boolean {
  return /^program(?:me)?\b/i.test(nama);
}

export { lipat };
export { mirip } from '../domain/kemiripan';

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
