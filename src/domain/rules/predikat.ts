import { galat, type Hasil } from '../galat';
import { bulatkan } from '../numbers/bulatkan';
import type { Pita, Skala } from '../parameters/skala';

/** Digits beyond these are the noise of doubles: 100.00000000000003 is 100. */
const DERAU = 10;

/**
 * The band that a number falls into. `nilai` is in the scale's own unit: points of 0–100 for SAKIP and NIK, percent
 * (103.7, not 1.037) for a capaian. Outside the scale's bounds: 'di-luar-rentang'.
 */
export function predikat(nilai: number, skala: Skala): Hasil<Pita> {
  if (!Number.isFinite(nilai)) return galat('bukan-angka');
  const bersih = bulatkan(nilai, DERAU);
  if (bersih < (skala.minimum ?? -Infinity) || bersih > (skala.maksimum ?? Infinity))
    return galat('di-luar-rentang');
  const bulat = skala.bulatkan === null ? bersih : bulatkan(nilai, skala.bulatkan);
  const pita = skala.pita.find(
    ({ dari }) => dari === null || (skala.batas === 'mulai' ? bulat >= dari : bulat > dari),
  );
  return pita ?? galat('di-luar-rentang');
}
