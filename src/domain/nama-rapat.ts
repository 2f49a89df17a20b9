import { lipat } from './identitas';

/**
 * A name without spaces and punctuation: "Karang Sari" and "Karangsari" are one, "Tahap 1.12" and "Tahap 11.2" are two. Written as a
 * loop: a workbook may hold a hundred thousand names.
 */
export function rapat(nama: string): string {
  const folded = lipat(nama);
  let letters = '';
  let from = -1;
  let lastIsDigit = false;
  for (let at = 0; at <= folded.length; at++) {
    const code = folded.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || (code >= 97 && code <= 122) || code > 127) {
      if (from < 0) {
        from = at;
        if (isDigit && lastIsDigit) letters += '.';
      }
      lastIsDigit = isDigit;
    } else if (from >= 0) {
      letters += folded.slice(from, at);
      from = -1;
    }
  }
  return letters;
}

/** For each character of ASCII the letter, whatever its case, or digit that it adds to a name's number; 0 for all else. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : 0;
});

/** A number that is the same for names whose `rapat` is the same; seldom for others. */
export function sandiRapat(nama: string): number {
  let sandi = 0;
  let gap = false;
  let lastIsDigit = false;
  for (let at = 0; at < nama.length; at++) {
    const code = nama.charCodeAt(at);
    // Other letters fold in ways that only `rapat` knows.
    if (code > 127) return sandiHuruf(rapat(nama));
    const folded = FOLDED[code] as number;
    if (folded === 0) {
      gap = true;
      continue;
    }
    const isDigit = folded < LETTERS;
    if (gap && isDigit && lastIsDigit) sandi = (Math.imul(sandi, 31) + POINT) | 0;
    sandi = (Math.imul(sandi, 31) + folded) | 0;
    gap = false;
    lastIsDigit = isDigit;
  }
  return sandi;
}

/** Of a name without spaces and punctuation. */
function sandiHuruf(letters: string): number {
  let sandi = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    sandi = (Math.imul(sandi, 31) + code) | 0;
  }
  return sandi;
}

const LETTERS = 97;
/** Between the numbers of a name. */
const POINT = 46;
