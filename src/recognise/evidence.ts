import type { Persen, Uang } from '../domain/laporan';
import { persenVerdict } from '../domain/rules/persen-tercetak';

/** How many of the figures that can be compared agree with a reading. */
export interface Kecocokan {
  readonly benar: number;
  readonly semua: number;
}

/** A row with its two amounts and the percentage beside them. */
interface BarisPersen {
  readonly pagu: Pick<Uang, 'sen'>;
  readonly realisasi: Pick<Uang, 'sen'>;
  readonly persen: Persen | null;
}

/** How many printed percentages are realisasi / pagu, rounded or cut off. */
export function persenCocok(baris: Iterable<BarisPersen>): Kecocokan {
  let benar = 0;
  let semua = 0;
  for (const { pagu, realisasi, persen } of baris) {
    if (persen === null || persen.rasio === null) continue;
    if (!pagu.sen || pagu.sen < 0n || realisasi.sen === null) continue;
    // Nothing of nothing is 0 % of any column.
    if (realisasi.sen === 0n && persen.rasio === 0) continue;
    semua++;
    if (persenVerdict(persen, pagu.sen, realisasi.sen) !== 'salah') benar++;
  }
  return { benar, semua };
}
