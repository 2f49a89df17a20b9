import type { Uang } from '../domain/laporan';
import { bacaCaption } from './caption';
import type { BarisMentah } from './mentah';
import { BULAN } from './vocabulary';

/** Rows of a list that say the same thing at different times, and what of them counts. */
export type Waktu =
  | { readonly jenis: 'sekali' }
  /** Each row is a period of its own: realisasi is added up, the pagu is the year's and counts once. */
  | { readonly jenis: 'per periode' }
  /** Each row is all until its period's end: the last counts. */
  | { readonly jenis: 'kumulatif' }
  | { readonly jenis: 'ragu' };

/** The year that a list is read for: the title's when the list has it, else the latest; `null` without a year column. */
export function tahunDaftar(rows: readonly BarisMentah[], title: number | null): number | null {
  const named = rows.map(({ tahun }) => Number(tahun)).filter((year) => year >= 1900 && year < 2200);
  if (named.length * 10 < rows.length * 8) return null;
  const years = new Set(named);
  return title !== null && years.has(title) ? title : Math.max(...years);
}

/** Where a period stands in the year, 1–12; 0 when the text names none. */
export function urutanPeriode(text: string): number {
  const named = bacaCaption(text).periode ?? bacaCaption(`triwulan ${text}`).periode;
  if (!named) return bulanKe(text);
  return named.jenis === 'bulan' ? named.ke : named.jenis === 'triwulan' ? named.ke * 3 : named.ke * 6;
}

function bulanKe(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number;
  return BULAN.findIndex((names) => names.includes(text.toLowerCase())) + 1;
}

/**
 * What the rows of one list mean over time. The caption may say it ("s.d. Triwulan", "Triwulan Ini"); figures that fall
 * from one period to the next cannot be to date; else nobody knows.
 */
export function waktuDaftar(groups: Iterable<readonly BarisMentah[]>, caption: readonly string[]): Waktu {
  const said = bacaCaption(caption.join(' ')).konsep;
  let several = false;
  let falls = false;
  for (const rows of groups) {
    several ||= rows.length > 1;
    falls ||= rows.some(
      (row, index) => index > 0 && isLess(row.realisasi, (rows[index - 1] as BarisMentah).realisasi),
    );
  }
  if (!several) return { jenis: 'sekali' };
  if (said.has('kumulatif')) return { jenis: 'kumulatif' };
  return said.has('ini') || falls ? { jenis: 'per periode' } : { jenis: 'ragu' };
}

function isLess(a: Uang, b: Uang): boolean {
  return a.sen !== null && b.sen !== null && a.sen < b.sen;
}
