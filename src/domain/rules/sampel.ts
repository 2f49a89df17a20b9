import { galat, type Hasil } from '../galat';
import { bulatkan } from '../numbers/bulatkan';
import { KREJCIE_MORGAN } from '../parameters/daftar';
import { terbaru } from '../parameters/parameter';

/**
 * Sample size for a population (Krejcie & Morgan 1970): λ²NPQ / (d²(N−1) + λ²PQ), rounded. `populasi` is a whole number
 * from 1; `d` the margin of error as a ratio between 0 and 1 (default 0.05). Otherwise 'di-luar-rentang'.
 */
export function ukuranSampel(populasi: number, d = terbaru(KREJCIE_MORGAN).nilai.galat): Hasil<number> {
  if (!Number.isInteger(populasi) || populasi < 1) return galat('di-luar-rentang');
  if (!(d > 0 && d < 1)) return galat('di-luar-rentang');
  const { khiKuadrat, proporsi } = terbaru(KREJCIE_MORGAN).nilai;
  const ragam = khiKuadrat * proporsi * (1 - proporsi);
  return bulatkan((ragam * populasi) / (d * d * (populasi - 1) + ragam));
}
