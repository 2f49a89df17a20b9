import { bacaNilai } from './nilai';
import { bulatkanTeks, jauhDariTengah } from './bulatkan';
import { numeral } from './desimal';
import { kelompokkan } from './rupiah';

/** A percentage, or a number in a percent column, as a cell holds it. */
export interface PersenText {
  /** The number as written, before any scale: 99.01 for "99,01%". */
  readonly angka: number;
  /** True when the text carries a percent sign. */
  readonly bertanda: boolean;
  /** The ratio where the scale is certain: 0.9901 for "99,01%"; `null` without a sign. */
  readonly rasio: number | null;
  /** Decimals as displayed: 2 for "99,01%". */
  readonly desimal: number;
  /** A word that stands with it: "Baik" of "Baik (102%)". */
  readonly label: string | null;
}

/** Reads "99,01%", "106,4 %", "93.6", "93,6", "Baik (102%)". A lone separator is always the decimal one here. */
export function parsePersen(text: string): PersenText | null {
  const nilai = bacaNilai(text, { satuPemisah: 'decimal' });
  if (nilai.jenis !== 'angka' || nilai.satuan !== null) return null;
  return {
    angka: nilai.angka,
    bertanda: nilai.persen,
    rasio: nilai.persen ? perSeratus(nilai.angka) : null,
    desimal: nilai.desimal,
    label: nilai.label,
  };
}

/** 99.01 → 0.9901, moved in decimal so that it is the double that "0.9901" names. */
export function perSeratus(angka: number): number {
  const direct = angka / 100;
  return Number.isInteger(angka) || !Number.isFinite(angka) ? direct : Number(shift(angka, -2));
}

/** 0.9901 → 99.01, moved in decimal. */
export function kaliSeratus(rasio: number): number {
  return Number.isFinite(rasio) ? Number(shift(rasio, 2)) : rasio;
}

function shift(n: number, places: number): string {
  const [mantissa = '', exponent = '0'] = String(n).split('e');
  return `${mantissa}e${Number(exponent) + places}`;
}

/** A ratio as Indonesian text: (0.966557, 2) → "96,66%". `rasio` must be finite. */
export function formatPersen(rasio: number, desimal = 2): string {
  const quick = jauhDariTengah(rasio, desimal + 2, 'half-away');
  const text = quick === null ? bulatkanTeks(kaliSeratus(rasio), desimal) : numeral(BigInt(quick), desimal);
  return `${bertitik(text)}%`;
}

/** A number as Indonesian text with exactly `desimal` decimals: (1234.5, 2) → "1.234,50". `n` must be finite. */
export function formatAngka(n: number, desimal: number): string {
  return bertitik(bulatkanTeks(n, desimal));
}

/** A plain numeral with the separators of Indonesian: "-1234.50" → "-1.234,50". */
function bertitik(text: string): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const digits = kelompokkan(whole) + (fraction === undefined ? '' : `,${fraction}`);
  return text.startsWith('-') ? `-${digits}` : digits;
}
