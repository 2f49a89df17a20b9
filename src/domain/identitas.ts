/**
 * How things keep their identity between tables, sheets and builds: by their names, folded, never by likeness.
 * "Program  Pelayanan" is "program pelayanan"; "Karangsari" is not "Karang Sari", "… (DAU Tambahan)" is another kegiatan.
 */

/** Between the parts of a key; folding cannot leave it in a name. */
const BATAS = '\u001f';

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
// Zero-width characters and soft hyphens come along when text is pasted from PDF and the web; they are seen by nobody.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const CONTROL_OR_SPACE = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** Folds a name: NFKC, all kinds of spaces (non-breaking, tabs, line breaks) as one, trimmed, case folded. */
export function lipat(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Lower, upper, lower: folds ß and ẞ with SS and final sigma with sigma, as case folding does.
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(CONTROL_OR_SPACE, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');
}

/**
 * A unit is its kind and name: "Kecamatan Sukorejo" is not "Kelurahan Sukorejo". "Kantor Kecamatan Sukorejo" and
 * "Kec. Sukorejo" name the same office as "Kecamatan Sukorejo": only the kind is spelled in another way.
 */
export function kunciUnit(nama: string): string {
  return lipat(nama)
    .replace(/^(?:kantor|pemerintah) (?=kec|kel|desa |dinas |badan )/, '')
    .replace(/^kec(?:\.| ) ?/, 'kecamatan ')
    .replace(/^kel(?:\.| ) ?/, 'kelurahan ');
}

/** A program is its name across units; its code where every row of the workbook has one (the caller knows). */
export function kunciProgram(nama: string, kode: string | null = null): string {
  return kode === null ? lipat(nama) : `#${lipatKode(kode)}`;
}

/** Account codes without spaces and trailing dots: "7.01. 01." → "7.01.01". */
export function lipatKode(kode: string): string {
  return kode.replace(/[\s\u00a0]+/g, '').replace(/\.+$/, '');
}

/** A kegiatan is itself within unit and program; `occurrence` (from 1) tells apart rows that are named alike. */
export function kunciKegiatan(unit: string, program: string, kegiatan: string, occurrence: number): string {
  return [unit, program, lipat(kegiatan), String(occurrence)].join(BATAS);
}
