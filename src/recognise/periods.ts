import type { Alasan, TabelAnggaran, Uang } from '../domain/laporan';
import { bacaCaption, type Periode } from './caption';
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
 * from one period to the next cannot be to date; such as never fall and together exceed most pagu cannot be the periods' own; else
 * nobody knows.
 */
export function waktuDaftar(groups: Iterable<readonly BarisMentah[]>, caption: readonly string[]): Waktu {
  const said = bacaCaption(caption.join(' ')).konsep;
  let several = 0;
  let falls = false;
  let beyond = 0;
  for (const rows of groups) {
    if (rows.length > 1) several++;
    if (isMelebihi(rows)) beyond++;
    falls ||= rows.some(
      (row, index) => index > 0 && isLess(row.realisasi, (rows[index - 1] as BarisMentah).realisasi),
    );
  }
  if (!several) return { jenis: 'sekali' };
  if (said.has('kumulatif')) return { jenis: 'kumulatif' };
  if (said.has('ini') || falls) return { jenis: 'per periode' };
  return beyond >= BANYAK && beyond * 2 > several ? { jenis: 'kumulatif' } : { jenis: 'ragu' };
}

/** Fewer may be overspent by themselves. */
const BANYAK = 3;

/** Added up, the periods come to more than the pagu, which the last alone does not. */
function isMelebihi(rows: readonly BarisMentah[]): boolean {
  const last = rows.at(-1);
  const pagu = last?.pagu.sen;
  if (!last || !pagu || (last.realisasi.sen ?? pagu + 1n) > pagu) return false;
  return rows.reduce((sum, { realisasi }) => sum + (realisasi.sen ?? 0n), 0n) > pagu;
}

function isLess(a: Uang, b: Uang): boolean {
  return a.sen !== null && b.sen !== null && a.sen < b.sen;
}

/** The period that a table's title names, else its sheet; `null` where neither does, or the figures are to date. */
export function periodeTabel({ judul, sheet }: Pick<TabelAnggaran, 'judul' | 'sheet'>): Periode | null {
  for (const text of [judul, sheet]) {
    const { periode, konsep } = bacaCaption(text);
    if (konsep.has('kumulatif')) return null;
    if (periode) return periode;
  }
  return null;
}

/** Which period of a list was taken: the cell that names the last. */
export function alasanWaktu(
  rows: readonly BarisMentah[],
  col: number | null,
  { jenis }: Waktu,
): readonly Alasan[] {
  if (col === null || jenis === 'sekali' || jenis === 'ragu' || rows.length === 0) return [];
  const { row, periode } = rows.reduce((last, other) =>
    urutanPeriode(other.periode) > urutanPeriode(last.periode) ? other : last,
  );
  const sebagai = jenis === 'kumulatif' ? 'periode terakhir' : 'periode dijumlahkan';
  return [{ row, col, teks: periode, sebagai }];
}
