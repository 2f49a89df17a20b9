import { galat, type Hasil } from '../galat';
import { ratio } from '../numbers/sen';
import { serapanRendah } from './serapan-rendah';

/**
 * Serapan = realisasi / pagu, unrounded. Nothing budgeted and nothing spent is 0 (reports print 0,00%); money spent
 * without a pagu is 'tanpa-pagu', a negative pagu 'di-luar-rentang'. Both in sen.
 */
export function serapan(pagu: bigint, realisasi: bigint): Hasil<number> {
  if (pagu < 0n) return galat('di-luar-rentang');
  if (pagu === 0n) return realisasi === 0n ? 0 : galat('tanpa-pagu');
  return ratio(realisasi, pagu);
}

/** Sisa = pagu − realisasi, in sen; negative when more was spent than budgeted. */
export function sisa(pagu: bigint, realisasi: bigint): bigint {
  return pagu - realisasi;
}

export type StatusSerapan = 'rendah' | 'sesuai' | 'melebihi pagu' | 'tidak dianggarkan';

/** How a kegiatan's absorption is called. @param ambang a ratio such as 0.95. */
export function statusSerapan(pagu: bigint, realisasi: bigint, ambang: number): Hasil<StatusSerapan> {
  if (pagu < 0n) return galat('di-luar-rentang');
  if (realisasi > pagu) return 'melebihi pagu';
  if (pagu === 0n) return 'tidak dianggarkan';
  return serapanRendah(pagu, realisasi, ambang) ? 'rendah' : 'sesuai';
}
