import { alokasi, serapan, sisa, statusserapan } from './anggaran';
import { capaian, kemajuan, perubahan, reratacapaian } from './capaian';
import { efisiensi, efisiensipmk, statusefisiensi } from './efisiensi';
import { daftarkan } from './host';
import { predikat } from './predikat';
import { sampelskm, skmgrade, skmnilai, skmrekap } from './skm';
import { angka, rupiah, terbilang, versi } from './teks';

/** First bundle: every function that works on cells. Ids are frozen; the matrix bundle holds REKAP and PERIKSA. */
daftarkan({
  CAPAIAN: capaian,
  KEMAJUAN: kemajuan,
  RERATACAPAIAN: reratacapaian,
  PERUBAHAN: perubahan,
  SERAPAN: serapan,
  SISA: sisa,
  ALOKASI: alokasi,
  STATUSSERAPAN: statusserapan,
  EFISIENSI: efisiensi,
  STATUSEFISIENSI: statusefisiensi,
  EFISIENSIPMK: efisiensipmk,
  SKMGRADE: skmgrade,
  SKMNILAI: skmnilai,
  SKMREKAP: skmrekap,
  SAMPELSKM: sampelskm,
  PREDIKAT: predikat,
  ANGKA: angka,
  RUPIAH: rupiah,
  TERBILANG: terbilang,
  VERSI: versi,
});
