import { reviewWorkbook } from '../../src/build-summary';
import { kalimat } from '../../src/messages/temuan';
import { fullA1 } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/port';
import { parseSnapshot } from '../support/grid-parse';

/** Errors and warnings: on a workbook that is right each is a false alarm. */
async function alarms(text: string): Promise<string[]> {
  const snapshot = parseSnapshot(text.replace(/^ +/gm, ''));
  const refuse = (): Promise<never> => Promise.reject(new Error('read only'));
  const workbook: Workbook = { read: () => Promise.resolve(snapshot), replace: refuse, clean: refuse };
  const { temuan } = await reviewWorkbook(workbook, {}, { report: () => undefined, cancelled: false });
  return temuan
    .filter(({ tingkat }) => tingkat !== 'info')
    .map((one) => `${one.kode} ${fullA1(one.di)} ${kalimat('id', one)}`);
}

const DINAS = `
  # Realisasi
  | DINAS PERDAGANGAN KOTA CONTOH
  | REALISASI ANGGARAN TAHUN 2023
  |
  | Kode Rekening | Uraian | Anggaran | | Realisasi | Sisa | %
  | | | Murni | Perubahan | | |
  | 1 | 2 | 3 | 4 | 5 | 6 | 7
  | 3.30.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 900000000 | 950000000 | 912345678 | 37654322 | "96,04"
  | 3.30.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 100000000 | 100000000 | 98765432 | 1234568 | "98,77"
  | 3.30.01.2.01.0001 | Penyusunan Dokumen Perencanaan | 60000000 | 60000000 | 60000000 | - | "100,00"
  | 3.30.01.2.01.0002 | Evaluasi Kinerja | 40000000 | 40000000 | 38765432 | 1234568 | "96,91"
  | 3.30.01.2.02 | Administrasi Keuangan | 800000000 | 850000000 | 813580246 | 36419754 | "95,72"
  | 3.30.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 800000000 | 850000000 | 813580246 | 36419754 | "95,72"
  | 3.30.02 | PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN | 500000000 | 450000000 | 400000000,50 | 49999999,50 | "88,89"
  | 3.30.02.2.01 | Pembangunan Sarana Distribusi | 500000000 | 450000000 | 400000000,50 | 49999999,50 | "88,89"
  | 3.30.02.2.01.0001 | Pembangunan Pasar Rakyat | 500000000 | 450000000 | 400000000,50 | 49999999,50 | "88,89"
  | 3.30.02.2.01.0002 | Pembinaan Pengelola Pasar | 0 | 0 | 0 | 0 | "0,00"
  | | JUMLAH | 1400000000 | 1400000000 | 1312345678,50 | 87654321,50 | "93,74"
  | | Sumber: DPPKAD, diolah
`;

const KINERJA = `
  # PK
  | PERJANJIAN KINERJA TAHUN 2023
  | DINAS PERDAGANGAN KOTA CONTOH
  |
  | No | Sasaran Strategis | Indikator Kinerja | Target
  | 1 | Meningkatnya kinerja perdagangan | Persentase pasar dalam kondisi baik | 80%
  | 2 | Terkendalinya harga bahan pokok | Laju inflasi bahan pokok | 3,5%
  | 3 | Meningkatnya kualitas layanan | Nilai Survei Kepuasan Masyarakat (SKM) | B (82,00)
  | 4 | Meningkatnya akuntabilitas | Nilai SAKIP | BB (75)
  |
  | No | Program | Anggaran | Keterangan
  | 1 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Rp 950.000.000 | APBD
  | 2 | PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN | Rp. 450.000.000,- | APBD
  | | Jumlah | Rp 1.400.000.000,00 |
  # Definisi
  | Definisi Operasional Indikator
  |
  | No | Indikator Kinerja | Formula | Satuan | Polaritas | Sumber Data
  | 1 | Persentase pasar dalam kondisi baik | pasar baik / seluruh pasar | % | Positif | Dinas
  | 2 | Laju inflasi bahan pokok | BPS | % | Negatif | BPS
  # 3.1
  | Tabel 3.1 Capaian Kinerja Tahun 2023
  |
  | No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat
  | 1 | Meningkatnya kinerja perdagangan | Persentase pasar dalam kondisi baik | 80% | 84,2% | 105,25 | Sangat Tinggi
  | 2 | Terkendalinya harga bahan pokok | Laju inflasi bahan pokok | 3,5% | 3,22% | 108 | Sangat Tinggi
  | 3 | Meningkatnya kualitas layanan | Nilai Survei Kepuasan Masyarakat (SKM) | B (82,00) | B (84,35) | 102,87 | Sangat Tinggi
  | 4 | Meningkatnya akuntabilitas | Nilai SAKIP | BB (75) | n/a | n/a | -
  | | Rata-rata Capaian | | | | 105,37 |
  # 3.3
  | Tabel 3.3 Perbandingan dengan Standar Nasional Tahun 2023
  |
  | No | Indikator Kinerja | Realisasi 2023 | Standar Nasional
  | 1 | Persentase pasar dalam kondisi baik | 84,2% | -
  | 2 | Laju inflasi bahan pokok | 3,22% | 3%
`;

const KELURAHAN = `
  # Kel. Mekar
  | Laporan Realisasi Keuangan Kelurahan Mekar
  | Tahun Anggaran 2022
  |
  | No. | Program/Kegiatan | Alokasi | Realisasi | Serapan | Ket.
  | A. | Program Pelayanan | 150.000.000 | 145.500.000 | 97% |
  | 1. | Rapat RT/RW | 50.000.000 | 50.000.000 | 100% |
  | 2. | Posyandu | 60.000.000 | 55.500.000 | 92,5% | sisa lelang
  | 3. | Posyandu Lansia | 40.000.000 | 40.000.000 | 100% |
  | B. | Program Sarana | 33.333.333 | 30.000.000 | 90% |
  | 1. | Paving Gang I | 11.111.111 | 10.000.000 | 90% |
  | 2. | Paving Gang II | 11.111.111 | 10.000.000 | 90% |
  | 3. | Paving Gang III | 11.111.111 | 10.000.000 | 90% |
  | | TOTAL | 183.333.333 | 175.500.000 | 95,7% |
`;

const KECAMATAN = `
  # Kec
  | PEMERINTAH KABUPATEN CONTOH
  | KECAMATAN SUMBERJO
  | LAPORAN REALISASI ANGGARAN S.D. DESEMBER 2024
  |
  | No | Uraian Program/Kegiatan/Sub Kegiatan | Pagu Anggaran | Realisasi | | Sisa Anggaran
  | | | (Rp) | Rp | % |
  | I | PROGRAM PENUNJANG | 1000000000 | 987654321 | 98.77 | 12345679
  | 1 | Kegiatan Administrasi Keuangan | 700000000 | 690000000 | 98.57 | 10000000
  | a | Gaji dan Tunjangan | 700000000 | 690000000 | 98.57 | 10000000
  | 2 | Kegiatan Administrasi Umum | 300000000 | 297654321 | 99.22 | 2345679
  | a | Komponen Listrik | 100000000 | 100000000 | 100 | 0
  | b | Peralatan Rumah Tangga | 100000000 | 98827160.5 | 98.83 | 1172839.5
  | c | Peralatan Kantor | 100000000 | 98827160.5 | 98.83 | 1172839.5
  | II | PROGRAM PEMBERDAYAAN | 0 | 0 | 0 | 0
  | 1 | Kegiatan Koordinasi | 0 | 0 | #DIV/0! | 0
  | a | Musrenbang | 0 | 0 | #DIV/0! | 0
  | | JUMLAH | 1000000000 | 987654321 | 98.77 | 12345679
  # Rekap Kelurahan
  | Rekapitulasi per Unit Tahun 2024
  |
  | No | Unit Kerja | Pagu | Realisasi | %
  | 1 | Kecamatan Sumberjo | 1000000000 | 987654321 | 98.77
  | | Jumlah | 1000000000 | 987654321 | 98.77
  # Capaian
  | Capaian Kinerja Kecamatan Sumberjo Tahun 2024
  |
  | No | Sasaran | Indikator | Satuan | Target | Realisasi | % Capaian | Keterangan
  | 1 | Meningkatnya pelayanan | IKM | Nilai | 85 | 85,9 | 101,06 | Tercapai
  | 2 | Meningkatnya ketertiban | Jumlah kasus pelanggaran perda | kasus | 20 | 16 | 120 | makin rendah makin baik
  | 3 | Meningkatnya lembaga | Persentase RT aktif | % | ≥ 90 | 95 | 105,6 | Tercapai
  | 4 | Meningkatnya usaha | Jumlah UMKM | unit | 80-90 | 88 | 110 | Tercapai
  # Triwulan
  | Realisasi Kinerja per Triwulan Tahun 2024
  |
  | No | Indikator | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian
  | 1 | Jumlah UMKM | 80-90 | 20 | 22 | 20 | 26 | 88 | 110%
  | 2 | Jumlah kasus pelanggaran perda | 20 | 4 | 4 | 4 | 4 | 16 | 120%
`;

const SUB_JUMLAH = `
  # Kel. Mekar
  | Laporan Realisasi Keuangan Kelurahan Mekar
  | Tahun Anggaran 2022
  |
  | No. | Program/Kegiatan | Pagu | Realisasi | Lebih/(Kurang) | %
  | A. | Program Pelayanan | | | |
  | 1. | Rapat RT/RW | 50000000 | 50000000 | 0 | 100
  | 2. | Posyandu | 60000000 | 55500000 | (4.500.000) | 92.5
  | 3. | Posyandu Lansia | 40000000 | 40000000 | 0 | 100
  | | Sub Jumlah | 150000000 | 145500000 | (4.500.000) | 97
  | B. | Program Sarana | | | |
  | 1. | Paving Gang I | 11000000 | 10000000 | (1.000.000) | 90.91
  | 2. | Paving Gang II | 12000000 | 11000000 | (1.000.000) | 91.67
  | | Sub Jumlah | 23000000 | 21000000 | (2.000.000) | 91.3
  | | JUMLAH | 173000000 | 166500000 | (6.500.000) | 96.24
`;

const PELAYANAN = '| A. | Program Pelayanan | | | |';
const PELAYANAN_BERUANG = '| A. | Program Pelayanan | 150000000 | 145500000 | (4.500.000) | 97';

const BERTUMPUK = `
  # Semua
  | REALISASI ANGGARAN KECAMATAN SUMBERJO
  | TAHUN 2022
  |
  | No. | Program/Kegiatan | Pagu | Realisasi | %
  | | KECAMATAN SUMBERJO | | |
  | A. | Program Pelayanan | 110000000 | 105500000 | 95.91
  | 1. | Rapat RT/RW | 50000000 | 50000000 | 100
  | 2. | Posyandu | 60000000 | 55500000 | 92.5
  | | JUMLAH | 110000000 | 105500000 | 95.91
  | | KELURAHAN MEKAR | | |
  | B. | Program Sarana | 23000000 | 21000000 | 91.3
  | 1. | Paving Gang I | 11000000 | 10000000 | 90.91
  | 2. | Paving Gang II | 12000000 | 11000000 | 91.67
  | | JUMLAH | 23000000 | 21000000 | 91.3
  | | TOTAL KESELURUHAN | 133000000 | 126500000 | 95.11
`;

const BERTUMPUK_BERKEPALA = `
  # Semua
  | REALISASI ANGGARAN TAHUN 2022
  |
  | KECAMATAN SUMBERJO
  | No. | Program/Kegiatan | Pagu | Realisasi | %
  | A. | Program Pelayanan | 110000000 | 105500000 | 95.91
  | 1. | Rapat RT/RW | 50000000 | 50000000 | 100
  | 2. | Posyandu | 60000000 | 55500000 | 92.5
  | | JUMLAH | 110000000 | 105500000 | 95.91
  |
  | KELURAHAN MEKAR
  | No. | Program/Kegiatan | Pagu | Realisasi | %
  | A. | Program Sarana | 23000000 | 21000000 | 91.3
  | 1. | Paving Gang I | 11000000 | 10000000 | 90.91
  | 2. | Paving Gang II | 12000000 | 11000000 | 91.67
  | | JUMLAH | 23000000 | 21000000 | 91.3
  |
  | | TOTAL KESELURUHAN | 133000000 | 126500000 | 95.11
`;

it.each([
  ['a dinas with a changed budget, codes, "-" for nil and a column of numbers', DINAS],
  [
    'its performance: a share, a lower-is-better rate, words with numbers, n/a, whole percentages',
    DINAS + KINERJA,
  ],
  [
    'a kecamatan with group levels, #DIV/0! beside no pagu, bounds, ranges, quarters and lower-is-better by remark',
    KECAMATAN,
  ],
  ['a kelurahan with few decimals and kegiatan that differ in a numeral', KELURAHAN],
  ['"Sub Jumlah" beneath groups without money, "Lebih/(Kurang)" in brackets', SUB_JUMLAH],
  ['"Sub Jumlah" beneath groups with money', SUB_JUMLAH.replace(PELAYANAN, PELAYANAN_BERUANG)],
  ['a total of all units stacked on a sheet', BERTUMPUK],
  ['the same beneath tables with a header each', BERTUMPUK_BERKEPALA],
])('nothing is wrong with %s', async (_, text) => {
  expect(await alarms(text)).toEqual([]);
});

it.each([
  [
    'the formula of lower is better',
    '| 3,5% | 3,22% | 108 |',
    '| 3,5% | 3,22% | 92 |',
    /tertulis 92%, padahal \(2 × target − realisasi\) dibagi target \(makin rendah makin baik\) memberi 108%/,
  ],
  [
    'the program whose promised pagu is wrong',
    'Rp 950.000.000',
    'Rp 900.000.000',
    /«PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH» tertulis Rp 900\.000\.000,00; dengan Rp 950\.000\.000,00/,
  ],
  ['a word of another band', 'B (84,35)', 'A (84,35)', /A \(84,35\) disebut «A», padahal nilainya masuk B/],
])('a finding names %s', async (_, right, wrong, said) => {
  const text = (DINAS + KINERJA).replace(/ {2,}/g, ' ').replace(right, wrong);
  expect((await alarms(text)).join('\n')).toMatch(said);
});

it('the word of the right capaian is left alone beside a wrong capaian', async () => {
  const found = await alarms((DINAS + KINERJA).replace('| 105,25', '| 55,25'));
  expect(found.filter((line) => line.startsWith('capaian'))).toHaveLength(1);
  expect(found.filter((line) => line.startsWith('predikat'))).toEqual([]);
});

it.each([
  [
    'a "Sub Jumlah" that lacks a row',
    SUB_JUMLAH,
    '| | Sub Jumlah | 23000000 |',
    '| | Sub Jumlah | 11000000 |',
    /^jumlah 'Kel\. Mekar'!C13 .*Rp 23\.000\.000,00/m,
  ],
  [
    'a total of all units that lacks one',
    BERTUMPUK,
    '| TOTAL KESELURUHAN | 133000000 |',
    '| TOTAL KESELURUHAN | 110000000 |',
    /^jumlah 'Semua'!C15 .*Rp 133\.000\.000,00/m,
  ],
  [
    'what is left by another sign than the rest',
    SUB_JUMLAH,
    '55500000 | (4.500.000)',
    '55500000 | 4.500.000',
    /^sisa 'Kel\. Mekar'!E7 .*-Rp 4\.500\.000,00/m,
  ],
])('a finding still names %s', async (_, book, right, wrong, said) => {
  expect(book).toContain(right);
  expect((await alarms(book.replace(right, wrong))).join('\n')).toMatch(said);
});
