import { bacaAngka, type SatuPemisah } from './angka-teks';

/** What a target, a result or a capaian says, when it is text. */
export type NilaiTeks =
  | NilaiAngka
  /** "≥ 90", "minimal 90": at least; "≤ 5", "maksimal 5": at most. */
  | { readonly jenis: 'batas'; readonly arah: 'minimal' | 'maksimal'; readonly angka: NilaiAngka }
  /** "80–90", the lower end first. */
  | { readonly jenis: 'rentang'; readonly dari: NilaiAngka; readonly sampai: NilaiAngka }
  /** A word without a number ("Baik"), or text with several numbers that is none of the above. */
  | { readonly jenis: 'kata'; readonly kata: string }
  /** "-", "n/a", blank: none, not available. */
  | { readonly jenis: 'nihil' };

export interface NilaiAngka {
  readonly jenis: 'angka';
  /** As written, before any scale: 94 for "94%". */
  readonly angka: number;
  /** Decimals as displayed. */
  readonly desimal: number;
  readonly persen: boolean;
  /** A word that rates the number: "Baik" of "Baik (90,22)" and of "90,22 (Baik)". */
  readonly label: string | null;
  /** What is counted: "pelayanan" of "13 pelayanan". */
  readonly satuan: string | null;
}

export interface NilaiOptions {
  /** What a lone separator before three digits is; default: as Indonesian text, a percentage always decimal. */
  readonly satuPemisah?: SatuPemisah;
}

const LONGEST = 200;
const DIGITS = '\\d+(?:[., ]\\d+)*';
const NUMBER = new RegExp(`^([-−+]?) ?(${DIGITS}) ?(%|persen(?![a-z]))?`, 'i');
const NIHIL = /^(?:[-−–—]+|n\/?a|nihil|tidak ada|kosong)?$/i;
const MINIMAL = /^(?:≥|>=|=>|>|min(?:imal|imum)?\.?(?= |\d)|paling sedikit|sekurang-kurangnya)\s*/i;
const MAKSIMAL = /^(?:≤|<=|=<|<|ma(?:ks|x)(?:imal|imum)?\.?(?= |\d)|paling banyak)\s*/i;
const SAMPAI = new RegExp(
  `^(${DIGITS} ?%?) ?(?:[-−–—]|s\\.?\\/?d\\.?|sampai(?: dengan)?|hingga) ?(${DIGITS}.*)$`,
  'i',
);
const LABELLED = /^([^\d()[\]]*[^\s\d()[\]:=]) ?(?:[([] ?([^()[\]]+?) ?[)\]]|[:=] ?(.+))$/;

/** Reads the text of a target or a result; never fails, at worst it is a `kata`. */
export function bacaNilai(text: string, options: NilaiOptions = {}): NilaiTeks {
  const clean = text.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim();
  if (NIHIL.test(clean)) return { jenis: 'nihil' };
  if (clean.length > LONGEST) return { jenis: 'kata', kata: clean };
  return (
    bacaBatas(clean, options) ??
    bacaRentang(clean, options) ??
    bacaSatu(clean, options) ??
    bacaBerlabel(clean, options) ?? { jenis: 'kata', kata: clean }
  );
}

function bacaBatas(text: string, options: NilaiOptions): NilaiTeks | null {
  for (const [pola, arah] of [
    [MINIMAL, 'minimal'],
    [MAKSIMAL, 'maksimal'],
  ] as const) {
    const sign = pola.exec(text);
    const angka = sign && bacaSatu(text.slice(sign[0].length), options);
    if (angka) return { jenis: 'batas', arah, angka };
  }
  return null;
}

function bacaRentang(text: string, options: NilaiOptions): NilaiTeks | null {
  const match = SAMPAI.exec(text);
  const pertama = match && bacaSatu(match[1] as string, options);
  const kedua = match && bacaSatu(match[2] as string, options);
  if (!pertama || !kedua || (pertama.persen && !kedua.persen)) return null;
  // "80–90 %" and "80–90 orang": the unit behind the second belongs to both.
  const lengkap = { ...pertama, persen: kedua.persen, satuan: kedua.satuan };
  return lengkap.angka <= kedua.angka
    ? { jenis: 'rentang', dari: lengkap, sampai: kedua }
    : { jenis: 'rentang', dari: kedua, sampai: lengkap };
}

/** A number, then at most a percent sign, a unit or a rating in brackets. */
function bacaSatu(text: string, options: NilaiOptions): NilaiAngka | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const persen = match[3] !== undefined;
  const rest = text.slice(match[0].length).trim();
  const rating = /^[([] ?([^\d()[\]]+?) ?[)\]]$/.exec(rest);
  if (!rating && /\d/.test(rest)) return null;
  // "5x" and "3D" are words; "13 pelayanan" and "100%" are numbers.
  if (rest !== '' && !rating && !persen && !/^[\s/(]/.test(text.slice(match[0].trimEnd().length)))
    return null;
  const read = bacaAngka(match[2] as string, persen ? 'decimal' : (options.satuPemisah ?? 'indonesia'));
  if (!read) return null;
  const magnitude = Number(read.numeral);
  return {
    jenis: 'angka',
    angka: match[1] === '-' || match[1] === '−' ? -magnitude : magnitude,
    desimal: read.desimal,
    persen,
    label: rating ? (rating[1] as string) : null,
    satuan: rating || rest === '' ? null : rest,
  };
}

/** "Baik (90,22)", "Baik (102%)", "Baik: 90,22". */
function bacaBerlabel(text: string, options: NilaiOptions): NilaiAngka | null {
  const match = LABELLED.exec(text);
  const angka = match && bacaSatu(match[2] ?? match[3] ?? '', options);
  return angka && angka.label === null ? { ...angka, label: match[1] as string } : null;
}
