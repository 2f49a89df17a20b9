import { galat, type Hasil, isGalat } from '../galat';
import { CAPAIAN } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';
import { type Batas, batasi } from './batas';
import type { Polaritas } from './polaritas';

export interface OpsiCapaian extends Batas {
  /** Default 'positif'. */
  readonly polaritas?: Polaritas;
}

/**
 * Capaian of an indicator as an unrounded ratio. Target and realisasi are on one scale (see skala-persen).
 * Failures: 'tanpa-target' (target 0), 'pembagi-nol' (ratio form, realisasi 0), 'di-luar-rentang' (a negative
 * target, where no form still says what is better), 'bukan-angka'.
 * Source: PermenPANRB 53/2014; the forms as published reports use them.
 */
export function capaian(target: number, realisasi: number, opsi: OpsiCapaian = {}): Hasil<number> {
  if (!Number.isFinite(target) || !Number.isFinite(realisasi)) return galat('bukan-angka');
  if (target < 0) return galat('di-luar-rentang');
  const nilai = BENTUK[opsi.polaritas ?? 'positif'](target, realisasi);
  return isGalat(nilai) ? nilai : batasi(nilai, opsi);
}

const BENTUK: Readonly<Record<Polaritas, (target: number, realisasi: number) => Hasil<number>>> = {
  positif: (target, realisasi) => (target === 0 ? galat('tanpa-target') : realisasi / target),
  negatif(target, realisasi) {
    if (target !== 0) return (2 * target - realisasi) / target;
    return realisasi === 0 ? terbaru(CAPAIAN).nilai.targetNolTercapai : galat('tanpa-target');
  },
  'negatif rasio'(target, realisasi) {
    if (realisasi === 0) return galat('pembagi-nol');
    return realisasi < 0 ? galat('di-luar-rentang') : target / realisasi;
  },
};
