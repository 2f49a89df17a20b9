import { galat, type Hasil } from '../galat';
import { ratio } from '../numbers/sen';

/**
 * The share of the budget that serves a sasaran: pagu of its programs / total pagu, unrounded; both in sen.
 * 'pembagi-nol' without a total, 'di-luar-rentang' for negative money.
 */
export function alokasi(pagu: bigint, total: bigint): Hasil<number> {
  if (pagu < 0n || total < 0n) return galat('di-luar-rentang');
  return total === 0n ? galat('pembagi-nol') : ratio(pagu, total);
}
