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

/**
 * Remembers what was made of a text, of the texts that came last: a workbook says the same thing many times. A long one has a
 * million texts that come once; to keep them, or to look for them in a large map, costs more than to read them anew.
 */
export function ingat<T>(make: (text: string) => T): (text: string) => T {
  let known: { readonly texts: (string | undefined)[]; readonly made: (T | undefined)[] } | null = null;
  return (text) => {
    known ??= { texts: new Array<string>(PLACES), made: new Array<T>(PLACES) };
    const { texts, made } = known;
    const place = placeOf(text);
    if (texts[place] === text) return made[place] as T;
    const value = make(text);
    texts[place] = text;
    made[place] = value;
    return value;
  };
}

/** A power of two. A later text takes the place of an earlier one. */
const PLACES = 4096;

/** Texts that differ at either end, or in length, mostly have places of their own. */
function placeOf(text: string): number {
  const { length } = text;
  const head = length < ENDS * 2 ? length : ENDS;
  let hash = length;
  for (let at = 0; at < head; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  if (head < length)
    for (let at = length - ENDS; at < length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
}

/** Letters at each end of a long text that are looked at. */
const ENDS = 8;
