import { galat, type Hasil } from '../galat';
import { PREDIKAT_SAKIP } from '../parameters/daftar';
import { berlaku } from '../parameters/parameter';
import type { Pita } from '../parameters/skala';
import { predikat } from './predikat';

/** The predikat of a SAKIP evaluation score (0–100) in the year of the report; 'opsi' before any scale held. */
export function predikatSakip(nilai: number, tahun: number): Hasil<Pita> {
  const versi = berlaku(PREDIKAT_SAKIP, tahun);
  return versi ? predikat(nilai, versi.nilai) : galat('opsi', tahun);
}
