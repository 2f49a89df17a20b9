/** Why a rule has no value. Sentences for these stand in messages/. */
export type KodeGalat =
  /** The divisor is 0 and the dividend is not, or the rule has no value at 0. */
  | 'pembagi-nol'
  /** Money spent, or a result reached, with nothing budgeted or targeted for it. */
  | 'tanpa-pagu'
  | 'tanpa-target'
  /** A result was reached and no money spent: efficiency has no value. */
  | 'tanpa-serapan'
  /** Neither money spent nor a result reached. */
  | 'belum-dilaksanakan'
  /** Outside what the rule is defined for. */
  | 'di-luar-rentang'
  /** Not a number, a text that cannot be read, a word where a number is needed. */
  | 'bukan-angka'
  /** A number as text in the form "3,50001E+11": digits are gone, and none are made up. */
  | 'presisi-hilang'
  /** Nothing to work on: all blank. */
  | 'kosong'
  /** Two lists that should have the same length, or an unknown shape. */
  | 'bentuk'
  /** A word that names no option of the rule. */
  | 'opsi';

export interface Galat {
  readonly galat: KodeGalat;
  /** The input it is about: its index in a list, or the text itself. */
  readonly di?: number | string;
}

export type Hasil<T> = T | Galat;

export function galat(kode: KodeGalat, di?: number | string): Galat {
  return di === undefined ? { galat: kode } : { galat: kode, di };
}

export function isGalat(hasil: unknown): hasil is Galat {
  return typeof hasil === 'object' && hasil !== null && 'galat' in hasil;
}
