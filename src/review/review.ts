import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Snapshot } from '../workbook/port';
import { equalities } from './arithmetic/equalities';
import { solve } from './arithmetic/solve';
import { Terms } from './arithmetic/terms';
import type { Check } from './check';
import { angkaTeks } from './checks/angka-teks';
import { jumlah } from './checks/jumlah';
import { melebihiPagu } from './checks/melebihi-pagu';
import { negatif } from './checks/negatif';
import { persen } from './checks/persen';
import { rekap } from './checks/rekap';
import { subtotal } from './checks/subtotal';
import { sumTerlewat } from './checks/sum-terlewat';
import { galat, takTerbaca } from './checks/tak-terbaca';

/** Every check, in the order in which the guide explains them. */
export const CHECKS: readonly Check[] = [
  subtotal,
  jumlah,
  sumTerlewat,
  rekap,
  persen,
  melebihiPagu,
  negatif,
  takTerbaca,
  galat,
  angkaTeks,
];

/** Holds every figure against every other; the workbook is not changed. */
export function review(laporan: Laporan, ringkasan: Ringkasan, snapshot: Snapshot): Temuan[] {
  const terms = new Terms(snapshot);
  const arithmetic = solve(() => equalities(laporan, ringkasan, terms));
  const berkas = { laporan, ringkasan, snapshot, arithmetic };
  return CHECKS.flatMap((check) => [...check.run(berkas)]);
}
