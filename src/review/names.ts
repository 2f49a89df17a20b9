import { lipat } from '../domain/identitas';

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

/** A number that is the same for names whose `rapat` is the same; seldom for others. */
export function sandiRapat(nama: string): number {
  let sandi = 0;
  for (let at = 0; at < nama.length; at++) {
    const code = nama.charCodeAt(at);
    // Other letters fold in ways that only `rapat` knows.
    if (code > 127) return sandiHuruf(rapat(nama));
    sandi = tambah(sandi, code);
  }
  return sandi;
}

function sandiHuruf(letters: string): number {
  let sandi = 0;
  for (let at = 0; at < letters.length; at++) sandi = tambah(sandi, letters.charCodeAt(at));
  return sandi;
}

/** Adds a letter, whatever its case, or a digit; all else of ASCII adds nothing. */
function tambah(sandi: number, code: number): number {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  const counts = (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) || lower > 127;
  return counts ? (Math.imul(sandi, 31) + lower) | 0 : sandi;
}
