import { kataDari } from './text';
import { KATA_CATATAN, KATA_JUMLAH, KATA_JUMLAH_LEMAH } from './vocabulary';

export type JenisBaris = 'isi' | 'jumlah' | 'catatan';

/** @param bernomor the row has a number or code of its own. */
export function jenisBaris(nama: string, adaUang: boolean, bernomor: boolean): JenisBaris {
  if (isJumlah(nama) && !(bernomor && adaUang && isLemah(nama))) return 'jumlah';
  return !adaUang && isCatatan(nama) ? 'catatan' : 'isi';
}

/** "JUMLAH", "Total Belanja", "Sub Total Program I", "J U M L A H". */
export function isJumlah(nama: string): boolean {
  const isSpaced = nama.charAt(1) === ' ' && SPACED.test(nama);
  if (!isSpaced && (beginsWithOtherLetters(nama) || !BEGINS.test(nama))) return false;
  const [word = '', next = ''] = kataDari(isSpaced ? nama.replace(/ /g, '') : nama);
  return KATA_JUMLAH.has(word) || (word === 'sub' && (next === 'total' || next === 'jumlah'));
}

function isLemah(nama: string): boolean {
  return KATA_JUMLAH_LEMAH.has(kataDari(nama)[0] ?? '');
}

/** How the words for totals begin, and "sub". */
const FIRST: ReadonlySet<number> = new Set(['sub', ...KATA_JUMLAH].map(beginning));

/** The first three letters as one number, in either case. */
function beginning(word: string): number {
  return ((word.charCodeAt(0) | 32) << 16) | ((word.charCodeAt(1) | 32) << 8) | (word.charCodeAt(2) | 32);
}

/** Spares most names the expression: nearly all begin with a plain letter. */
function beginsWithOtherLetters(nama: string): boolean {
  const lower = nama.charCodeAt(0) | 32;
  return lower >= 97 && lower <= 122 && !FIRST.has(beginning(nama));
}

/** Spares most names the splitting into words. */
const BEGINS = new RegExp(`^[^\\p{L}]*(?:sub|${[...KATA_JUMLAH].join('|')})`, 'iu');

/** Letters set apart for looks. */
const SPACED = /^(?:\p{L} ){3,}\p{L}$/u;

/** A line that explains the table or signs it: "Sumber: …", "*) …", "Keterangan". */
export function isCatatan(nama: string): boolean {
  if (/^[*#]/.test(nama)) return true;
  const [word = ''] = kataDari(nama.slice(0, 40));
  return KATA_CATATAN.has(word);
}
