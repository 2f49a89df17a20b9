import { galat, type Hasil, isGalat } from '../galat';
import { bulatkan } from '../numbers/bulatkan';
import { EFISIENSI } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';

export type MetodeEfisiensi = 'rasio' | 'selisih';

/**
 * How well money was used. 'rasio': capaian / serapan. 'selisih': capaian − serapan, in ratio units (0.05 is five
 * points). Both inputs are ratios; serapan comes from the budget's leaves, never from a typed summary.
 * Failures: 'belum-dilaksanakan' (both 0), 'tanpa-serapan' (a result without money), 'di-luar-rentang'.
 */
export function efisiensi(
  capaian: number,
  serapan: number,
  metode: MetodeEfisiensi = 'rasio',
): Hasil<number> {
  if (!Number.isFinite(capaian) || !Number.isFinite(serapan)) return galat('bukan-angka');
  if (serapan < 0) return galat('di-luar-rentang');
  if (metode === 'selisih')
    return capaian === 0 && serapan === 0 ? galat('belum-dilaksanakan') : capaian - serapan;
  if (serapan === 0) return galat(capaian === 0 ? 'belum-dilaksanakan' : 'tanpa-serapan');
  return capaian / serapan;
}

export type StatusEfisiensi = 'efisien' | 'cukup efisien' | 'tidak efisien' | 'belum dilaksanakan';

/** Doubles that differ from a limit only here are at the limit. */
const DERAU = 10;

/** What the value is called: 0 %/0 % is "belum dilaksanakan", never efficient. */
export function statusEfisiensi(
  capaian: number,
  serapan: number,
  metode: MetodeEfisiensi = 'rasio',
): Hasil<StatusEfisiensi> {
  const nilai = efisiensi(capaian, serapan, metode);
  if (isGalat(nilai)) return nilai.galat === 'belum-dilaksanakan' ? 'belum dilaksanakan' : nilai;
  const batas = terbaru(EFISIENSI).nilai;
  if (metode === 'rasio') return bulatkan(nilai, DERAU) >= batas.rasio ? 'efisien' : 'tidak efisien';
  const poin = bulatkan(nilai * 100, DERAU);
  if (poin > batas.selisih.efisien) return 'efisien';
  return poin >= batas.selisih.cukup ? 'cukup efisien' : 'tidak efisien';
}
