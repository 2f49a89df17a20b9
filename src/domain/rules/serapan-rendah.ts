import { desimalOf } from '../numbers/desimal';
import type { Sen } from '../numbers/sen';

/**
 * Under-absorbed: pagu > 0 and round(realisasi − ambang·pagu, 2) < 0, exact in sen.
 *
 * Realisasi is whole sen, so this is the same as round(ambang·pagu, 2) > realisasi, and that is how a formula should
 * ask it: `ROUND(LKJIP_AMBANG*pagu,2)>ROUND(realisasi,2)`. A spreadsheet rounds the product rightly where it ends in
 * half a sen (LibreOffice: in all of 3.000 cases up to 50 billion rupiah, in most beyond); in the difference the
 * digits cancel, and most such ties are lost at any size. `ambang` is taken as the
 * decimal it is written as: 0.95 is 95/100.
 * @param pagu in sen. @param realisasi in sen. @param ambang a ratio such as 0.95.
 */
export function serapanRendah(pagu: Sen, realisasi: Sen, ambang: number): boolean {
  if (pagu <= 0) return false;
  const threshold = Number(pagu) * ambang;
  const missing = threshold - Number(realisasi);
  // Farther from the threshold than rounding reaches, doubles are enough (not where they overflow: nothing is farther than infinity).
  if (Math.abs(missing) > 1 + Math.abs(threshold) * 1e-15) return missing > 0;
  return kurangDariAmbang(BigInt(pagu), BigInt(realisasi), ambang) > 0n;
}

/** How many sen are missing to the threshold: round(ambang·pagu, 2) − realisasi; negative above it. */
export function kurangDariAmbang(pagu: bigint, realisasi: bigint, ambang: number): bigint {
  const { digits, scale, negative } = desimalOf(ambang);
  const parts = BigInt(negative ? `-${digits}` : digits);
  return bagiBulat(pagu * parts, 10n ** BigInt(scale)) - realisasi;
}

/** a / b rounded half away from zero; b > 0. */
function bagiBulat(a: bigint, b: bigint): bigint {
  const doubled = a < 0n ? -2n * a + b : 2n * a + b;
  const magnitude = doubled / (2n * b);
  return a < 0n ? -magnitude : magnitude;
}
