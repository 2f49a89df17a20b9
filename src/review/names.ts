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
