import { galat, type Hasil } from '../galat';

/**
 * Change against an earlier figure as a ratio of it: (kini − lalu) / |lalu|. Nothing then and nothing now is 0; from
 * nothing to something has no ratio: 'pembagi-nol'.
 */
export function perubahan(lalu: number, kini: number): Hasil<number> {
  if (!Number.isFinite(lalu) || !Number.isFinite(kini)) return galat('bukan-angka');
  if (lalu === 0) return kini === 0 ? 0 : galat('pembagi-nol');
  return (kini - lalu) / Math.abs(lalu);
}
