import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Grid, Snapshot } from '../workbook/port';
import { equalities } from './arithmetic/equalities';
import { solve } from './arithmetic/solve';
import { Terms } from './arithmetic/terms';
import { witnesses, type Saksi } from './arithmetic/witness';
import type { Kesamaan } from './arithmetic/terms';
import { alokasi } from './checks/kinerja/alokasi';
import { anggaranBerbeda } from './checks/kinerja/anggaran-berbeda';
import { capaian } from './checks/kinerja/capaian';
import { dataDasar } from './checks/kinerja/data-dasar';
import { efisiensi } from './checks/kinerja/efisiensi';
import {
  bandingKosong,
  bandingKurang,
  capaianRendah,
  capaianTanpaAngka,
  sasaranTanpaProgram,
  targetTanpaAngka,
} from './checks/kinerja/kelengkapan';
import { kemajuan } from './checks/kinerja/kemajuan';
import { mutu, predikat } from './checks/kinerja/mutu';
import { namaBerbeda } from './checks/kinerja/nama-berbeda';
import { penyebabTanpaKegiatan, persenPenyebab, tanpaPenyebab } from './checks/kinerja/penyebab';
import { rerataCapaian } from './checks/kinerja/rerata-capaian';
import { indikatorGanda, rktAnggaran, rktJumlah } from './checks/kinerja/rkt';
import { serapanKinerja } from './checks/kinerja/serapan-kinerja';
import { skmIndeks } from './checks/kinerja/skm-indeks';
import { realisasiBerbeda, targetBerbeda, targetRenstra } from './checks/kinerja/target-berbeda';
import { sebaran } from './kinerja/figures';
import { kinerjaOf, type Kinerja } from './kinerja/kinerja';
import { kinerjaEqualities, kinerjaWitnesses } from './kinerja/money';
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
import { isOdd, moneyFigures } from './rows';
import { moneyOf, twinsOf } from './twins';
import { formulaCells } from './formulas/formula-cells';

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
  capaian,
  rerataCapaian,
  kemajuan,
  efisiensi,
  serapanKinerja,
  alokasi,
  skmIndeks,
  dataDasar,
  rktJumlah,
  anggaranBerbeda,
  targetBerbeda,
  targetRenstra,
  realisasiBerbeda,
  rktAnggaran,
  persenPenyebab,
  namaBerbeda,
  indikatorGanda,
  mutu,
  predikat,
  targetTanpaAngka,
  capaianTanpaAngka,
  bandingKosong,
  bandingKurang,
  capaianRendah,
  tanpaPenyebab,
  penyebabTanpaKegiatan,
  sasaranTanpaProgram,
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
  const kinerja = once(() => kinerjaOf(laporan, ringkasan));
  return {
    laporan,
    ringkasan,
    snapshot,
    ganda,
    arithmetic: solve(
      (shared) => sums(laporan, ringkasan, kinerja(), new Terms(grid, shared)),
      () => rows(laporan, kinerja(), grid),
      moneyOf(ganda),
    ),
    kinerja,
    sebaran: once(() => sebaran(kinerja())),
    grid,
    oddMoney: once(() => [...moneyFigures(laporan)].filter(isOdd)),
    formulas: once(() => formulaCells(laporan, grid)),
  };
}

function* sums(laporan: Laporan, ringkasan: Ringkasan, kinerja: Kinerja, terms: Terms): Iterable<Kesamaan> {
  yield* equalities(laporan, ringkasan, terms);
  yield* kinerjaEqualities(kinerja, ringkasan, terms);
}

function* rows(
  laporan: Laporan,
  kinerja: Kinerja,
  grid: (sheet: string) => Grid | undefined,
): Iterable<Saksi> {
  yield* witnesses(laporan, grid);
  yield* kinerjaWitnesses(kinerja);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
