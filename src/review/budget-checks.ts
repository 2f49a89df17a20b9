import type { Check } from './check';
import { angkaTeks } from './checks/angka-teks';
import { bedaSpasi } from './checks/buku-kerja/beda-spasi';
import { kegiatanGanda } from './checks/buku-kerja/kegiatan-ganda';
import { nilaiKetik } from './checks/buku-kerja/nilai-ketik';
import { pemisahCampur } from './checks/buku-kerja/pemisah-campur';
import { persenGalat } from './checks/buku-kerja/persen-galat';
import { presisiHilang } from './checks/buku-kerja/presisi-hilang';
import { rumusTanpaNilai } from './checks/buku-kerja/rumus-tanpa-nilai';
import { sumMelingkar } from './checks/buku-kerja/sum-melingkar';
import { tabelGanda } from './checks/buku-kerja/tabel-ganda';
import { tautanLuar } from './checks/buku-kerja/tautan-luar';
import { uangTersembunyi } from './checks/buku-kerja/uang-tersembunyi';
import { jumlah } from './checks/jumlah';
import { melebihiPagu } from './checks/melebihi-pagu';
import { uangNegatif } from './checks/uang-negatif';
import { persen } from './checks/persen';
import { rekap } from './checks/rekap';
import { sisa } from './checks/sisa';
import { subtotal } from './checks/subtotal';
import { sumTerlewat } from './checks/sum-terlewat';
import { tertukar } from './checks/tertukar';
import { uangGalat } from './checks/uang-galat';
import { uangTakTerbaca } from './checks/uang-tak-terbaca';

/** What is asked of budget tables and of the workbook as a whole, in the order in which the guide explains it. */
export const BUDGET_CHECKS: readonly Check[] = [
  subtotal,
  jumlah,
  sumTerlewat,
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
  rumusTanpaNilai,
  persenGalat,
  sumMelingkar,
  nilaiKetik,
  tautanLuar,
  uangTersembunyi,
  kegiatanGanda,
  bedaSpasi,
  tabelGanda,
  angkaTeks,
];
