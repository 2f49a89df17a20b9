import { galat, type Hasil, isGalat } from '../galat';
import { EFISIENSI_KEMENTERIAN } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';

export interface BarisKementerian {
  /** Rupiah. */
  readonly pagu: number;
  readonly realisasi: number;
  /** Capaian of the output, a ratio. Not the serapan: fed in here it once made a report print 235 %. */
  readonly capaian: number;
}

export interface EfisiensiKementerian {
  /** Σ(pagu·capaian − realisasi) / Σ(pagu·capaian), held within ±20 %. */
  readonly efisiensi: number;
  /** True when the formula gave more than the regulation lets count. */
  readonly ditahan: boolean;
  /** 50 % + E / 20 % · 50 %, always 0–1. */
  readonly nilai: number;
}

/**
 * Efficiency as ministries measured it until 2023 (PMK 214/PMK.02/2017, 22/PMK.02/2021).
 * Failures: 'kosong', 'di-luar-rentang' with the row's index (negative money, or a capaian that is no ratio),
 * 'pembagi-nol'.
 */
export function efisiensiKementerian(baris: readonly BarisKementerian[]): Hasil<EfisiensiKementerian> {
  if (baris.length === 0) return galat('kosong');
  const { batas, capaianMaksimum } = terbaru(EFISIENSI_KEMENTERIAN).nilai;
  let seharusnya = 0;
  let realisasi = 0;
  for (const [index, b] of baris.entries()) {
    if (![b.pagu, b.realisasi, b.capaian].every(Number.isFinite)) return galat('bukan-angka', index);
    const aneh = b.pagu < 0 || b.realisasi < 0 || b.capaian < 0 || b.capaian > capaianMaksimum;
    if (aneh) return galat('di-luar-rentang', index);
    seharusnya += b.pagu * b.capaian;
    realisasi += b.realisasi;
  }
  if (seharusnya === 0) return galat('pembagi-nol');
  const mentah = (seharusnya - realisasi) / seharusnya;
  const efisiensi = Math.min(Math.max(mentah, -batas), batas);
  const nilai = nilaiEfisiensi(efisiensi);
  return isGalat(nilai) ? nilai : { efisiensi, ditahan: efisiensi !== mentah, nilai };
}

/** Nilai of an efficiency that is already within ±20 %; anything else is refused, not stretched. */
export function nilaiEfisiensi(efisiensi: number): Hasil<number> {
  const { batas, tengah } = terbaru(EFISIENSI_KEMENTERIAN).nilai;
  if (!(Math.abs(efisiensi) <= batas)) return galat('di-luar-rentang');
  return tengah + (efisiensi / batas) * tengah;
}
