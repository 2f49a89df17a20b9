/**
 * Lembar isian dari `lkjip new`: judul, kepala kolom, daftar pilihan, dan contoh isian. Kepala kolom ditulis seperti yang dikenali
 * pengenalan (test/e2e/new.test.ts memeriksanya); ringkasan menunjuk lembar-lembar ini bila ada masukan yang belum ada.
 */

import type { LembarIsian } from './isian-kolom';
import {
  anggaranPk,
  hasil,
  indikator,
  masaRenstra,
  no,
  sasaran,
  satuan,
  sepanjang,
  target,
  teks,
  tujuan,
  uang,
  NILAI_UNSUR,
  UNSUR,
} from './isian-kolom-umum';

const TUJUAN = 'Meningkatnya kualitas pelayanan publik';
const SASARAN = 'Meningkatnya kepuasan masyarakat';
const IKM = 'Indeks kepuasan masyarakat';
const TEPAT = 'Persentase pelayanan tepat waktu';
const ADUAN = 'Jumlah pengaduan yang ditangani';
const PROGRAM = 'Program Penyelenggaraan Pelayanan Publik';
const KEGIATAN = 'Pelayanan Administrasi Terpadu';
const UNIT = 'Kecamatan Contoh';

/** Lembar-lembar isian untuk laporan tahun itu, menurut urutan pengisian. */
export function lembarIsian(tahun: number) {
  const renstra = `Tahun ${masaRenstra(tahun)[0]}-${masaRenstra(tahun)[4]}`;
  const [duaLalu, lalu] = [tahun - 2, tahun - 1];
  return {
    anggaran: {
      nama: 'Anggaran',
      judul: `Realisasi Anggaran Tahun ${tahun}`,
      untuk: '3.4.1 sampai 3.4.9, 3.4.10, 3.4.11',
      baris: 200,
      kolom: [
        no,
        teks(
          'Unit',
          28,
          'Nama unit, misalnya "Kecamatan Sukorejo" atau "Kelurahan Pakunden", di setiap baris.',
        ),
        teks('Program', 42, 'Nama program, di setiap baris.'),
        teks(
          'Kegiatan',
          46,
          'Nama kegiatan (atau sub kegiatan): satu baris setiap kegiatan, tanpa baris jumlah.',
        ),
        uang('Pagu (Rp)', 'Pagu kegiatan itu, rupiah penuh.'),
        uang('Realisasi (Rp)', 'Realisasi kegiatan itu, rupiah penuh.'),
      ],
      contoh: [
        [1, UNIT, PROGRAM, KEGIATAN, 250_000_000, 243_500_000],
        [2, UNIT, PROGRAM, 'Pengelolaan Pengaduan Masyarakat', 50_000_000, 41_250_000],
      ],
    },
    indikator: {
      nama: 'Indikator',
      judul: `Definisi Indikator Tahun ${tahun}`,
      untuk: 'semua tabel kinerja: arah, satuan, dan cara menghitung indikator',
      baris: 30,
      kolom: [
        {
          judul: 'Tingkat',
          lebar: 11,
          daftar: 'tingkat',
          petunjuk: 'Indikator tujuan, sasaran, atau program.',
        },
        indikator,
        satuan,
        {
          judul: 'Polaritas',
          lebar: 14,
          daftar: 'polaritas',
          petunjuk: 'Positif: makin tinggi makin baik. Negatif: makin rendah makin baik.',
        },
        {
          judul: 'Agregasi Triwulan',
          lebar: 13,
          daftar: 'agregasi',
          petunjuk: 'Cara triwulan menjadi setahun. Persentase tidak boleh dirata-rata: pakai Rasio.',
        },
        teks('Rumus', 40, 'Rumus indikator dengan kata-kata.'),
        teks('Pembilang', 32, 'Uraian di lembar Data Dasar yang menjadi pembilang.'),
        teks('Penyebut', 32, 'Uraian di lembar Data Dasar yang menjadi penyebut.'),
        teks('Sumber Data', 22, 'Asal datanya.'),
      ],
      contoh: [
        [
          'Sasaran',
          IKM,
          'Indeks',
          'Positif',
          'Terakhir',
          'Hasil SKM',
          null,
          null,
          'Survei kepuasan masyarakat',
        ],
        [
          ...['Program', TEPAT, '%', 'Positif', 'Rasio', 'Pelayanan tepat waktu / seluruh pelayanan'],
          ...['pelayanan tepat waktu', 'seluruh pelayanan', 'Register pelayanan'],
        ],
        ['Program', ADUAN, 'Laporan', 'Positif', 'Jumlah', 'Banyaknya laporan', null, null, 'Buku aduan'],
      ],
    },
    renstra: {
      nama: 'Renstra',
      judul: `Tujuan, Sasaran, Indikator dan Target Renstra ${renstra}`,
      untuk: '2.1',
      baris: 30,
      kolom: [no, tujuan, sasaran, indikator, satuan, { ...target, judul: 'Target' }],
      contoh: [[1, TUJUAN, SASARAN, IKM, 'Indeks', 87]],
    },
    renstraTahunan: {
      nama: 'Target Renstra',
      judul: `Target Tahunan Renstra ${renstra}`,
      untuk: '3.3.5',
      baris: 30,
      kolom: [tujuan, sasaran, indikator, satuan, ...sepanjang(tahun)],
      contoh: [[TUJUAN, SASARAN, IKM, 'Indeks', 86, 87, 87.5, 88, 88.5]],
    },
    strategi: {
      nama: 'Strategi',
      judul: 'Strategi dan Kebijakan',
      untuk: '2.2',
      baris: 20,
      kolom: [
        tujuan,
        sasaran,
        teks('Strategi', 40, 'Strategi mencapai sasaran itu.'),
        teks('Kebijakan', 40, 'Arah kebijakannya.'),
      ],
      contoh: [[TUJUAN, SASARAN, 'Menyederhanakan prosedur pelayanan', 'Pelayanan satu pintu']],
    },
    programSasaran: {
      nama: 'Program Sasaran',
      judul: `Program dan Kegiatan per Sasaran Tahun ${tahun}`,
      untuk: '2.3, 3.3.6, 3.4.10, 3.4.11',
      baris: 60,
      kolom: [
        tujuan,
        sasaran,
        teks('Program', 42, 'Program yang mendukung sasaran itu, sama bunyinya dengan lembar Anggaran.'),
        teks('Kegiatan', 42, 'Kegiatan program itu.'),
      ],
      contoh: [[TUJUAN, SASARAN, PROGRAM, KEGIATAN]],
    },
    pkIndikator: {
      nama: 'PK Indikator',
      judul: `Perjanjian Kinerja Tahun ${tahun}`,
      untuk: '2.4',
      baris: 30,
      kolom: [no, sasaran, indikator, satuan, target],
      contoh: [[1, SASARAN, IKM, 'Indeks', 87]],
    },
    pkAnggaran: {
      nama: 'PK Anggaran',
      judul: `Anggaran Perjanjian Kinerja Tahun ${tahun}`,
      untuk: '2.4',
      baris: 30,
      kolom: anggaranPk('Anggaran program itu dalam perjanjian kinerja.'),
      contoh: [[1, PROGRAM, 300_000_000, 'APBD']],
    },
    pkPerubahanIndikator: {
      nama: 'PK Perubahan Indikator',
      judul: `Perubahan Perjanjian Kinerja Tahun ${tahun}`,
      untuk: '2.4 sesudah perubahan',
      baris: 30,
      kolom: [no, sasaran, indikator, satuan, target],
      contoh: [[1, SASARAN, IKM, 'Indeks', 87]],
    },
    pkPerubahanAnggaran: {
      nama: 'PK Perubahan Anggaran',
      judul: `Anggaran Perubahan Perjanjian Kinerja Tahun ${tahun}`,
      untuk: '2.4 sesudah perubahan',
      baris: 30,
      kolom: anggaranPk('Anggaran program itu sesudah perubahan.'),
      contoh: [[1, PROGRAM, 300_000_000, 'APBD']],
    },
    capaian: {
      nama: 'Capaian Kinerja',
      judul: `Pengukuran Capaian Kinerja Tahun ${tahun}`,
      untuk: '3.1, 3.2.x, rerata capaian',
      baris: 30,
      kolom: [
        {
          judul: 'Tingkat',
          lebar: 11,
          daftar: 'tingkat',
          petunjuk: 'Indikator tujuan, sasaran, atau program.',
        },
        teks('Tujuan/Sasaran/Program', 40, 'Tujuan, sasaran, atau program yang diukur.'),
        indikator,
        satuan,
        target,
        ...['I', 'II', 'III', 'IV'].map((ke) =>
          hasil(`Realisasi Triwulan ${ke}`, 'Boleh kosong bila hanya ada angka setahun.'),
        ),
        hasil('Realisasi', 'Realisasi setahun; boleh kosong bila dihitung dari triwulan atau Data Dasar.'),
      ],
      contoh: [
        ['Sasaran', SASARAN, IKM, 'Indeks', 87, null, null, null, null, 89.5],
        ['Program', PROGRAM, TEPAT, '%', 95, null, null, null, null, null],
        ['Program', PROGRAM, ADUAN, 'Laporan', 50, 12, 15, 10, 14, null],
      ],
    },
    dataDasar: {
      nama: 'Data Dasar',
      judul: `Data Dasar Indikator Tahun ${tahun}`,
      untuk: 'realisasi yang dihitung dari pembilang dan penyebut',
      baris: 60,
      kolom: [
        { judul: 'Tahun', lebar: 9, petunjuk: 'Tahun datanya.' },
        teks('Uraian', 46, 'Sama bunyinya dengan Pembilang atau Penyebut di lembar Indikator.'),
        { judul: 'Jumlah', lebar: 16, angka: 'bilangan', petunjuk: 'Banyaknya.' },
        satuan,
        teks('Sumber Data', 28, 'Asal datanya.'),
      ],
      contoh: [
        [tahun, 'pelayanan tepat waktu', 1930, 'Layanan', 'Register pelayanan'],
        [tahun, 'seluruh pelayanan', 2000, 'Layanan', 'Register pelayanan'],
      ],
    },
    skm: {
      nama: 'SKM',
      judul: `Nilai Unsur Survei Kepuasan Masyarakat (SKM) Tahun ${tahun}`,
      untuk: 'tabel SKM: nilai unsur, indeks, mutu',
      baris: 0,
      kolom: [
        no,
        teks('Unsur', 46, 'Unsur pelayanan; nama yang biasa dipakai kantor Anda boleh menggantikannya.'),
        {
          judul: 'Nilai',
          lebar: 12,
          angka: 'skor',
          petunjuk: 'Nilai unsur: skala 1-4 atau 25-100, satu skala untuk semua.',
        },
      ],
      awal: UNSUR.map((unsur, i) => [String(i + 1), unsur, null]),
      contoh: UNSUR.map((unsur, i) => [i + 1, unsur, NILAI_UNSUR[i] ?? null]),
    },
    tahunLalu: {
      nama: 'Tahun Lalu',
      judul: 'Perbandingan dengan Tahun Sebelumnya',
      untuk: '3.2.3, 3.3.1',
      baris: 30,
      kolom: [
        no,
        sasaran,
        indikator,
        satuan,
        hasil(`Target ${duaLalu}`, 'Tambah atau hapus pasangan kolom untuk tahun lain.'),
        hasil(`Target ${lalu}`, 'Tambah atau hapus pasangan kolom untuk tahun lain.'),
        hasil(`Realisasi ${duaLalu}`, 'Realisasi tahun itu.'),
        hasil(`Realisasi ${lalu}`, 'Realisasi tahun itu.'),
      ],
      contoh: [[1, SASARAN, IKM, 'Indeks', 85, 86, 85.3, 86.1]],
    },
    kantorLain: {
      nama: 'Kantor Lain',
      judul: `Perbandingan dengan Kantor Lain Tahun ${tahun}`,
      untuk: '3.3.2',
      baris: 30,
      kolom: [
        no,
        indikator,
        hasil(`Kantor Kami / Target ${tahun}`, 'Target kantor sendiri; boleh kosong.'),
        hasil(`Kantor Kami / Realisasi ${tahun}`, 'Realisasi kantor sendiri; boleh kosong.'),
        hasil(`Kantor Pembanding / Target ${tahun}`, 'Ganti "Kantor Pembanding" dengan nama kantornya.'),
        hasil(`Kantor Pembanding / Realisasi ${tahun}`, 'Tambah pasangan kolom untuk kantor lain lagi.'),
      ],
      contoh: [[1, IKM, 87, 89.5, 85, 85.4]],
    },
    nasional: {
      nama: 'Nasional',
      judul: `Perbandingan dengan Standar Nasional Tahun ${tahun}`,
      untuk: '3.3.3',
      baris: 30,
      kolom: [
        no,
        indikator,
        hasil('Target Nasional', 'Tulis "-" bila tidak ada standar nasional.'),
        hasil('Realisasi Nasional', 'Tulis "-" bila tidak ada angka nasional.'),
      ],
      contoh: [
        [1, IKM, 88.31, '-'],
        [2, TEPAT, '-', '-'],
      ],
    },
    rkt: {
      nama: 'RKT',
      judul: `Rencana Kinerja Tahunan Tahun ${tahun}`,
      untuk: 'RKT: keluaran kegiatan, target dan realisasi',
      baris: 120,
      kolom: [
        teks('Kegiatan', 42, 'Nama kegiatan.'),
        teks('Unit', 26, 'Unit yang melaksanakan.'),
        teks('Indikator', 42, 'Keluaran kegiatan itu.'),
        satuan,
        target,
        hasil('Realisasi', 'Keluaran yang tercapai.'),
      ],
      contoh: [[KEGIATAN, UNIT, 'Jumlah layanan administrasi terpadu', 'Layanan', 2000, 2105]],
    },
    renstraMatriks: {
      nama: 'Matriks Renstra',
      judul: `Matriks Kegiatan Renstra ${renstra}`,
      untuk: 'matriks renstra',
      baris: 60,
      kolom: [sasaran, teks('Kegiatan', 42, 'Nama kegiatan.'), indikator, satuan, ...sepanjang(tahun)],
      contoh: [
        [SASARAN, KEGIATAN, 'Jumlah layanan administrasi terpadu', 'Layanan', 1900, 2000, 2050, 2100, 2150],
      ],
    },
    penyebab: {
      nama: 'Penyebab',
      judul: `Penyebab Serapan Rendah Tahun ${tahun}`,
      untuk: 'penyebab serapan rendah per kegiatan atau per unit',
      baris: 60,
      kolom: [
        teks('Unit', 26, 'Nama unit, sama bunyinya dengan lembar Anggaran.'),
        teks('Kegiatan', 44, 'Nama kegiatan; kosongkan bila penyebabnya berlaku untuk seluruh unit.'),
        { judul: 'Kategori', lebar: 26, daftar: 'kategori', petunjuk: 'Pilih, atau ketik kategori lain.' },
        teks('Penyebab', 50, 'Penyebabnya, singkat dan nyata.'),
        teks('Tindak Lanjut', 40, 'Yang dilakukan supaya tidak terulang.'),
      ],
      contoh: [
        [
          ...[UNIT, 'Pengelolaan Pengaduan Masyarakat', 'Sesuai kebutuhan riil'],
          ...['Pengaduan lebih sedikit dari perkiraan', 'Pagu disesuaikan pada perubahan anggaran'],
        ],
      ],
    },
  } as const satisfies Record<string, LembarIsian>;
}

export type KunciIsian = keyof ReturnType<typeof lembarIsian>;
