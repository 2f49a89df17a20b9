import { rasioBaris, senBaris } from '../domain/angka-baris';
import type { Persen, Uang } from '../domain/laporan';
import type { Sen } from '../domain/numbers/sen';
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
  for (const row of baris) {
    const rasio = rasioBaris(row);
    if (rasio === null) continue;
    const pagu = senBaris(row, 'pagu');
    const realisasi = senBaris(row, 'realisasi');
    if (!pagu || pagu < 0 || realisasi === null) continue;
    // Nothing of nothing is 0 % of any column.
    if (Number(realisasi) === 0 && rasio === 0) continue;
    semua++;
    if (isSama(rasio, Number(realisasi) / Number(pagu)) || !isSalah(row, pagu, realisasi)) benar++;
  }
  return { benar, semua };
}

/** Unrounded percentages, for speed: what is not as near is looked at closely. */
function isSama(rasio: number, exact: number): boolean {
  return Math.abs(rasio - exact) <= SANGAT_DEKAT;
}

const SANGAT_DEKAT = 1e-10;

function isSalah({ persen }: BarisPersen, pagu: Sen, realisasi: Sen): boolean {
  return persen !== null && persenVerdict(persen, BigInt(pagu), BigInt(realisasi)) === 'salah';
}
