import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Snapshot } from '../workbook/port';
import { BUDGET_CHECKS } from './budget-checks';
import type { Check } from './check';
import { alokasi } from './checks/kinerja/alokasi';
import { anggaranBerbeda } from './checks/kinerja/anggaran-berbeda';
import { capaian } from './checks/kinerja/capaian';
import { dataDasar } from './checks/kinerja/data-dasar';
import { efisiensi } from './checks/kinerja/efisiensi';
import { bandingKosong } from './checks/kinerja/banding-kosong';
import { bandingKurang } from './checks/kinerja/banding-kurang';
import { capaianRendah } from './checks/kinerja/capaian-rendah';
import { capaianTanpaAngka } from './checks/kinerja/capaian-tanpa-angka';
import { sasaranTanpaProgram } from './checks/kinerja/sasaran-tanpa-program';
import { targetTanpaAngka } from './checks/kinerja/target-tanpa-angka';
import { kemajuan } from './checks/kinerja/kemajuan';
import { mutu } from './checks/kinerja/mutu';
import { predikat } from './checks/kinerja/predikat';
import { namaBerbeda } from './checks/kinerja/nama-berbeda';
import { penyebabTanpaKegiatan } from './checks/kinerja/penyebab-tanpa-kegiatan';
import { persenPenyebab } from './checks/kinerja/persen-penyebab';
import { tanpaPenyebab } from './checks/kinerja/tanpa-penyebab';
import { rerataCapaian } from './checks/kinerja/rerata-capaian';
import { indikatorGanda } from './checks/kinerja/indikator-ganda';
import { rktAnggaran } from './checks/kinerja/rkt-anggaran';
import { rktJumlah } from './checks/kinerja/rkt-jumlah';
import { selGalat } from './checks/kinerja/sel-galat';
import { serapanKinerja } from './checks/kinerja/serapan-kinerja';
import { skmIndeks } from './checks/kinerja/skm-indeks';
import { realisasiBerbeda } from './checks/kinerja/realisasi-berbeda';
import { targetBerbeda } from './checks/kinerja/target-berbeda';
import { targetRenstra } from './checks/kinerja/target-renstra';
import { FormulaReaders } from './arithmetic/readers';
import { FormulaCells } from './formulas/formula-cells';
import type { FormulaReading } from './formulas/reading';
import { hold, NO_PERFORMANCE, type Performance } from './hold';
import { sebaran } from './kinerja/figures';
import { kinerjaOf } from './kinerja/kinerja';
import { kinerjaEqualities, kinerjaWitnesses } from './kinerja/money';
import { quoteWitnesses } from './kinerja/quote-witnesses';

/** Every check, in the order in which the guide explains them. */
export const CHECKS: readonly Check[] = [
  ...BUDGET_CHECKS,
  selGalat,
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

const PERFORMANCE: Performance = {
  kinerjaOf,
  sebaran,
  equalities: kinerjaEqualities,
  *witnesses(kinerja, ringkasan) {
    yield* kinerjaWitnesses(kinerja);
    yield* quoteWitnesses(kinerja, ringkasan);
  },
};

const FORMULAS: FormulaReading = {
  readers: (figures) => new FormulaReaders(figures),
  formulas: (laporan, grid) => new FormulaCells(laporan, grid),
};

/** Holds every figure against every other; the workbook is not changed. */
export function review(laporan: Laporan, ringkasan: Ringkasan, snapshot: Snapshot): Temuan[] {
  // Putting names together compares each with each: a budget alone has none that it would be for.
  const performance = laporan.kinerja.length > 0 ? PERFORMANCE : NO_PERFORMANCE;
  return hold({ checks: CHECKS, performance, reading: FORMULAS }, { laporan, ringkasan, snapshot });
}
