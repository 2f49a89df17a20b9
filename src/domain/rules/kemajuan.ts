import type { Hasil } from '../galat';
import { capaian } from './capaian';
import type { Polaritas } from './polaritas';

/**
 * How far the renstra has come: realisasi to date / target at the end of the plan; lower-is-better indicators in the
 * forms of a capaian. Never capped: being past the plan's end is news.
 */
export function kemajuan(
  targetAkhir: number,
  realisasi: number,
  polaritas: Polaritas = 'positif',
): Hasil<number> {
  return capaian(targetAkhir, realisasi, { polaritas });
}
