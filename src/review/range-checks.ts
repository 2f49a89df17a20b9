import type { Laporan } from '../domain/laporan';
import type { Ringkasan, Temuan } from '../domain/ringkasan';
import type { Snapshot } from '../workbook/port';
import type { Check } from './check';
import { angkaTeks } from './checks/angka-teks';
import { bedaSpasi } from './checks/buku-kerja/beda-spasi';
import { kegiatanGanda } from './checks/buku-kerja/kegiatan-ganda';
import { pemisahCampur } from './checks/buku-kerja/pemisah-campur';
import { persenGalat } from './checks/buku-kerja/persen-galat';
import { presisiHilang } from './checks/buku-kerja/presisi-hilang';
import { tabelGanda } from './checks/buku-kerja/tabel-ganda';
import { uangTersembunyi } from './checks/buku-kerja/uang-tersembunyi';
import { jumlah } from './checks/jumlah';
import { melebihiPagu } from './checks/melebihi-pagu';
import { uangNegatif } from './checks/uang-negatif';
import { persen } from './checks/persen';
import { rekap } from './checks/rekap';
import { sisa } from './checks/sisa';
import { subtotal } from './checks/subtotal';
import { tertukar } from './checks/tertukar';
import { uangGalat } from './checks/uang-galat';
import { uangTakTerbaca } from './checks/uang-tak-terbaca';
import { NO_FORMULAS } from './formulas/reading';
import { hold, NO_PERFORMANCE } from './hold';

/**
 * What can be asked of a range that a custom function was given: it brings values, no formulas and no sheets around it. The checks
 * of formulas, and all that reads one, stay out of the functions' bundle.
 */
export const RANGE_CHECKS: readonly Check[] = [
  subtotal,
  jumlah,
  rekap,
  persen,
  sisa,
  melebihiPagu,
  tertukar,
  uangNegatif,
  uangTakTerbaca,
  uangGalat,
  pemisahCampur,
  presisiHilang,
  persenGalat,
  uangTersembunyi,
  kegiatanGanda,
  bedaSpasi,
  tabelGanda,
  angkaTeks,
];

/** The review of budget tables in a range. */
export function reviewRange(laporan: Laporan, ringkasan: Ringkasan, snapshot: Snapshot): Temuan[] {
  const tools = { checks: RANGE_CHECKS, performance: NO_PERFORMANCE, reading: NO_FORMULAS };
  return hold(tools, { laporan, ringkasan, snapshot });
}
