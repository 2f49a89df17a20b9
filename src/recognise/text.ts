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
  return isAwalProgram(nama) && /^program(?:me)?\b/i.test(nama);
}

/** True where a name begins with "pr": it spares all other names the expressions that look for the word. */
export function isAwalProgram(nama: string): boolean {
  return (nama.charCodeAt(0) | 32) === 112 && (nama.charCodeAt(1) | 32) === 114;
}

/** Which plain letters a text may begin with, in either case, to be worth an expression that is much slower. */
export function hurufAwal(letters: string): (text: string) => boolean {
  const isOne = new Uint8Array(128);
  for (const letter of letters) isOne[letter.charCodeAt(0)] = 1;
  return (text) => isOne[text.charCodeAt(0) | 32] === 1;
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
