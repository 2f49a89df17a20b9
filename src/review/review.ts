import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Grid, Snapshot } from '../workbook/port';
import { equalities } from './arithmetic/equalities';
import { solve } from './arithmetic/solve';
import { Terms } from './arithmetic/terms';
import { witnesses } from './arithmetic/witness';
import type { Berkas, Check } from './check';
import { angkaTeks } from './checks/angka-teks';
import { bedaSpasi } from './checks/buku-kerja/beda-spasi';
import { kegiatanGanda } from './checks/buku-kerja/kegiatan-ganda';
import { nilaiKetik } from './checks/buku-kerja/nilai-ketik';
import { pemisahCampur } from './checks/buku-kerja/pemisah-campur';
import { galatPersen } from './checks/buku-kerja/persen-galat';
import { presisi } from './checks/buku-kerja/presisi';
import { rumusTanpaNilai } from './checks/buku-kerja/rumus-tanpa-nilai';
import { sumMelingkar } from './checks/buku-kerja/sum-melingkar';
import { tabelGanda } from './checks/buku-kerja/tabel-ganda';
import { tautanLuar } from './checks/buku-kerja/tautan-luar';
import { uangTersembunyi } from './checks/buku-kerja/uang-tersembunyi';
import { jumlah } from './checks/jumlah';
import { melebihiPagu } from './checks/melebihi-pagu';
import { negatif } from './checks/negatif';
import { persen } from './checks/persen';
import { rekap } from './checks/rekap';
import { sisa } from './checks/sisa';
import { subtotal } from './checks/subtotal';
import { sumTerlewat } from './checks/sum-terlewat';
import { tertukar } from './checks/tertukar';
import { galat, takTerbaca } from './checks/tak-terbaca';
import { isOdd, moneyFigures, type UangDiTabel } from './rows';
import { moneyOf, twinsOf } from './twins';
import { formulaCells, type FormulaCell } from './formulas/formula-cells';

/** Every check, in the order in which the guide explains them. */
export const CHECKS: readonly Check[] = [
  subtotal,
  jumlah,
  sumTerlewat,
  rekap,
  persen,
  sisa,
  melebihiPagu,
  tertukar,
  negatif,
  takTerbaca,
  galat,
  pemisahCampur,
  presisi,
  rumusTanpaNilai,
  galatPersen,
  sumMelingkar,
  nilaiKetik,
  tautanLuar,
  uangTersembunyi,
  kegiatanGanda,
  bedaSpasi,
  tabelGanda,
  angkaTeks,
];

/** Holds every figure against every other; the workbook is not changed. */
export function review(laporan: Laporan, ringkasan: Ringkasan, snapshot: Snapshot): Temuan[] {
  const berkas = berkasOf(laporan, ringkasan, snapshot);
  return CHECKS.flatMap((check) => [...check.run(berkas)]);
}

function berkasOf(laporan: Laporan, ringkasan: Ringkasan, snapshot: Snapshot): Berkas {
  const grids = new Map(snapshot.sheets.map(({ name, grid }) => [name, grid]));
  const grid = (sheet: string): Grid | undefined => grids.get(sheet);
  const ganda = twinsOf(laporan);
  let formulas: readonly FormulaCell[] | null = null;
  let oddMoney: readonly UangDiTabel[] | null = null;
  return {
    laporan,
    ringkasan,
    snapshot,
    ganda,
    arithmetic: solve(
      (shared) => equalities(laporan, ringkasan, new Terms(grid, shared)),
      () => witnesses(laporan, grid),
      moneyOf(ganda),
    ),
    grid,
    oddMoney: () => (oddMoney ??= [...moneyFigures(laporan)].filter(isOdd)),
    formulas: () => (formulas ??= formulaCells(laporan, grid)),
  };
}
