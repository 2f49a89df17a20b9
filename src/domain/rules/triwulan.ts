import { galat, type Hasil } from '../galat';
import { rerata } from './rerata-capaian';

/** How the quarters of an indicator become its year; the indicator says which. */
export type CaraSetahun = 'jumlah' | 'terakhir' | 'rata-rata' | 'rasio';

export interface Triwulan {
  /** The figure of the quarter; `null`: none. For 'rasio' the numerator. */
  readonly nilai: number | null;
  /** Only for 'rasio'. */
  readonly penyebut?: number | null;
}

/**
 * A year out of its quarters. 'rasio' is Σ numerator / Σ denominator; a percentage is never averaged: 'opsi'.
 * Blank quarters are left out, all blank is 'kosong'; a numerator without its denominator is 'bentuk'.
 */
export function setahun(triwulan: readonly Triwulan[], cara: CaraSetahun, persen = false): Hasil<number> {
  if (persen && cara === 'rata-rata') return galat('opsi', cara);
  const nilai = triwulan.map((t) => t.nilai);
  const terisi = nilai.filter((n) => n !== null);
  if (terisi.length === 0) return galat('kosong');
  switch (cara) {
    case 'jumlah':
      return terisi.reduce((a, b) => a + b, 0);
    case 'terakhir':
      return terisi.at(-1) as number;
    case 'rata-rata':
      return rerata(nilai);
    case 'rasio':
      return rasio(triwulan);
  }
}

function rasio(triwulan: readonly Triwulan[]): Hasil<number> {
  let pembilang = 0;
  let penyebut = 0;
  for (const [index, t] of triwulan.entries()) {
    const bawah = t.penyebut ?? null;
    if ((t.nilai === null) !== (bawah === null)) return galat('bentuk', index);
    pembilang += t.nilai ?? 0;
    penyebut += bawah ?? 0;
  }
  return penyebut === 0 ? galat('pembagi-nol') : pembilang / penyebut;
}
