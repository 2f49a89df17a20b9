import { ringkas } from '../../src/domain/ringkas';
import type { Ringkasan } from '../../src/domain/ringkasan';
import type { RingkasanKinerja } from '../../src/domain/ringkasan-kinerja';
import { parseAnswers, type AnswerTexts } from '../../src/recognise/answers';
import { recognise } from '../../src/recognise/recognise';
import type { Snapshot } from '../../src/workbook/port';
import { grid } from '../support/grid';

function reckon(snapshot: Snapshot, answers: AnswerTexts = {}): Ringkasan & { kinerja: RingkasanKinerja } {
  const ringkasan = ringkas(recognise(snapshot, parseAnswers(answers)), 0.95);
  if (ringkasan.kinerja === null) throw new Error('no performance');
  return { ...ringkasan, kinerja: ringkasan.kinerja };
}

const BUDGET = `
  # Anggaran
  | Realisasi Anggaran Dinas Perpustakaan Tahun 2023
  3 | No | Program / Kegiatan | Pagu (Rp) | Realisasi (Rp)
  | I | PROGRAM PEMBINAAN PERPUSTAKAAN | 1000000 | 800000
  | 1 | Pengembangan Koleksi | 600000 | 500000
  | 2 | Pembudayaan Gemar Membaca | 400000 | 300000
  | II | PROGRAM KEARSIPAN | 3000000 | 2700000
  | 1 | Pengelolaan Arsip | 3000000 | 2700000
`;

describe('indicators of another office', () => {
  const snapshot = grid`${BUDGET}
    # Kinerja
    | Capaian Kinerja Tahun 2023
    3 | Capaian (%) | Realisasi | Target | Satuan | Indikator Kinerja | Sasaran Strategis
    | 99,33 | 14,9 | 15 | % | Tingkat kunjungan | Meningkatnya minat baca
    | | 66,5 | 60–65 | nilai | Nilai budaya literasi
    | | 9 | 8 | menit | Lama layanan arsip | Layanan arsip makin cepat
    | | Baik | Sangat Baik | predikat | Mutu layanan arsip | Layanan arsip makin cepat
    # IKU
    | Indikator Kinerja Utama
    3 | Indikator | Polaritas | Formula | Sumber Data
    | Lama layanan arsip | negatif | Rata-rata menit layanan | Register
    # Program
    | Program Pendukung Sasaran
    3 | Sasaran | Program | Kegiatan
    | Meningkatnya minat baca | Program Pembinaan Perpustakaan | Pengembangan Koleksi
    | | | Pembudayaan Gemar Membaca
    | Layanan arsip makin cepat | Kearsipan | Pengelolaan Arsip
  `;
  const { kinerja } = reckon(snapshot);

  it('are read whatever the order of columns, with their polarity from another table', () => {
    expect(
      kinerja.indikator.map(({ nama, target, realisasi }) => [nama, target.nilai, realisasi.nilai]),
    ).toEqual([
      ['Tingkat kunjungan', 15, 14.9],
      ['Nilai budaya literasi', 65, 66.5],
      ['Lama layanan arsip', 8, 9],
      ['Mutu layanan arsip', null, null],
    ]);
    const capaian = kinerja.indikator.map((one) => one.capaian);
    expect(capaian[0]).toBeCloseTo(14.9 / 15, 12);
    expect(capaian[1]).toBeCloseTo(66.5 / 65, 12);
    expect(capaian[2]).toBeCloseTo((2 * 8 - 9) / 8, 12);
    expect(capaian[3]).toBeNull();
    expect(kinerja.indikator[3]?.banding).toBe('belum tercapai');
    expect(kinerja.indikator[2]?.sifat).toMatchObject({ polaritas: 'negatif', sumber: 'Register' });
  });

  it('average what has a capaian', () => {
    expect(kinerja.rerata.bagian).toEqual([0, 1, 2]);
    expect(kinerja.rerata.nilai).toBeCloseTo((14.9 / 15 + 66.5 / 65 + 0.875) / 3, 12);
  });

  it('take their money from the programs that the table of programs names', () => {
    expect(kinerja.sasaran.map(({ program, serapan, alokasi }) => [program, serapan, alokasi])).toEqual([
      [[0], 0.8, 0.25],
      [[1], 0.9, 0.75],
    ]);
    expect(kinerja.efisiensi[2]?.efisiensi).toBeCloseTo(0.875 / 0.9, 12);
    expect(kinerja.pertanyaan).toEqual([]);
  });
});

describe('a sasaran whose programs nobody names', () => {
  const snapshot = grid`${BUDGET}
    # Kinerja
    | Capaian Kinerja Tahun 2023
    3 | Sasaran | Indikator | Target | Realisasi
    | Meningkatnya minat baca | Tingkat kunjungan | 15% | 14,9%
    # Program
    | Program Pendukung
    3 | Sasaran | Program
    | Meningkatnya minat baca | Program Perpustakaan Daerah
  `;

  it('is asked about, and nothing is reckoned meanwhile', () => {
    const { kinerja } = reckon(snapshot);
    expect(kinerja.pertanyaan).toEqual([
      {
        kode: 'program sasaran',
        sheet: 'Kinerja',
        pilihan: ['PROGRAM PEMBINAAN PERPUSTAKAAN', 'PROGRAM KEARSIPAN'],
        tentang: 'Meningkatnya minat baca',
        opsi: '--sasaran "Meningkatnya minat baca=PROGRAM PEMBINAAN PERPUSTAKAAN"',
      },
    ]);
    expect(kinerja.sasaran[0]).toMatchObject({ pagu: null, serapan: null, alokasi: null });
    expect(kinerja.efisiensi[0]).toMatchObject({ serapan: null, efisiensi: null });
  });

  it.each([
    ['Meningkatnya  MINAT baca=Program Pembinaan Perpustakaan', 0.8],
    ['1=2', 0.9],
    ['1=Program Pembinaan Perpustakaan; Program Kearsipan', 0.875],
  ])('is answered by %s', (answer, serapan) => {
    const { kinerja } = reckon(snapshot, { sasaran: [answer] });
    expect(kinerja.pertanyaan).toEqual([]);
    expect(kinerja.sasaran[0]).toMatchObject({ serapan, dasar: 'jawaban' });
  });

  it('stays asked when the answer names no program of the budget', () => {
    expect(reckon(snapshot, { sasaran: ['1=Program Lain'] }).kinerja.pertanyaan).toHaveLength(1);
  });
});

test('a program that serves two sasaran is parted by the kegiatan that the table names', () => {
  const { kinerja } = reckon(grid`${BUDGET}
    # Kinerja
    | Capaian Kinerja Tahun 2023
    3 | Tujuan | Sasaran | Indikator | Target | Realisasi
    | Literasi naik | | Indeks literasi | 70 | 77
    | | Koleksi bertambah | Judul baru | 100 | 100
    | | Orang gemar membaca | Pengunjung | 50 | 60
    # Program
    3 | Sasaran | Program | Kegiatan
    | Koleksi bertambah | Pembinaan Perpustakaan | Pengembangan Koleksi
    | Orang gemar membaca | Pembinaan Perpustakaan | Pembudayaan Gemar Membaca
  `);
  expect(kinerja.indikator.map(({ tingkat }) => tingkat)).toEqual(['tujuan', 'sasaran', 'sasaran']);
  expect(kinerja.sasaran.map(({ pagu, rinci }) => [pagu, rinci])).toEqual([
    [60000000n, [0]],
    [40000000n, [1]],
  ]);
  // The tujuan has no block of its own: all its sasaran, each leaf once.
  expect(kinerja.efisiensi[0]?.serapan).toBe(0.8);
});

describe('realisasi out of base data', () => {
  const snapshot = (year: number) => grid`
    # Capaian
    | Capaian Kinerja Tahun ${year}
    3 | Indikator | Target | Realisasi
    | Masyarakat yang puas | 92% | 93%
    | Koordinasi yang ditindaklanjuti | 100% |
    # Definisi
    | Definisi Indikator
    3 | Indikator | Pembilang | Penyebut
    | Masyarakat yang puas | pencari layanan - pencari layanan yang tidak puas | Jumlah pencari layanan
    | Koordinasi yang ditindaklanjuti | koordinasi yang ditindaklanjuti | undangan masuk + undangan keluar
    # Data Dasar
    3 | Uraian | 2019 | 2020
    | Pencari layanan | "3.806" | 2741
    | Pencari layanan yang tidak puas | 243 | 0
    | Undangan masuk | 600 | 839
    | Undangan keluar | | 282
    | Koordinasi yang ditindaklanjuti | 600 | 1121
  `;

  it('is live: 3.563 of 3.806, 2.741 of 2.741, 1.121 of 1.121', () => {
    const live = (year: number) =>
      reckon(snapshot(year)).kinerja.indikator.map(({ hidup, realisasi }) => [
        hidup !== null,
        realisasi.nilai,
      ]);
    expect(live(2020)).toEqual([
      [true, 100],
      [true, 100],
    ]);
    expect(live(2019)[0]).toEqual([true, (3563 * 100) / 3806]);
  });

  it('is not guessed where a count is missing', () => {
    const [, second] = reckon(snapshot(2019)).kinerja.indikator;
    expect(second).toMatchObject({ hidup: null, capaian: null });
    expect(second?.realisasi.nilai).toBeNull();
  });
});

describe('names that drifted apart', () => {
  const tables = (rows: string) => grid`
    # Capaian
    | Capaian Kinerja Tahun 2023
    3 | Sasaran | Indikator | Target | Realisasi
    | Minat baca naik | Tingkat kunjungan perpustakaan | 15 | 15
    | Arsip tertib | Persentase arsip yang tertib | 80 | 80
    # Banding
    | Perbandingan Capaian
    2 | Sasaran | Indikator | Realisasi 2022 | Realisasi 2023
    ${rows}
  `;

  it('are taken for one by their place, where something else agrees there', () => {
    const { kinerja } = reckon(
      tables(`
      | Minat baca naik | Kunjungan ke perpustakaan | 13 | 15
      | Tertibnya arsip | Arsip tertib (persen) | 70 | 80`),
    );
    expect(kinerja.tanpaPasangan).toEqual([]);
    expect(kinerja.samaan.map(({ label, cara }) => [label, cara])).toEqual([
      ['Kunjungan ke perpustakaan', 'urutan'],
      ['Arsip tertib (persen)', 'urutan'],
    ]);
  });

  it('are not, where nothing does', () => {
    const { kinerja } = reckon(
      tables(`
      | Baca | Kunjungan ke perpustakaan | 13 | 15
      | Tertibnya arsip | Arsip tertib (persen) | 70 | 80`),
    );
    expect(kinerja.tanpaPasangan).toHaveLength(2);
    expect(kinerja.bandingTahun).toEqual([]);
  });

  it('are not, where the order is another', () => {
    const { kinerja } = reckon(
      tables(`
      | Arsip tertib | Arsip tertib (persen) | 70 | 80
      | Baca | Kunjungan ke perpustakaan | 13 | 15`),
    );
    expect(kinerja.samaan.map(({ label, cara }) => [label, cara])).toEqual([
      ['Arsip tertib (persen)', 'pernyataan'],
    ]);
    expect(kinerja.tanpaPasangan).toHaveLength(1);
  });
});

test('levels go by place where no table names them', () => {
  const { kinerja } = reckon(grid`
    # Renstra
    3 | Tujuan | Sasaran | Indikator | Target
    | Layanan prima | Layanan cepat | Lama layanan | 5
    | | Arsip tertib | Arsip tertib | 80
    # Capaian
    | Capaian Tahun 2023
    3 | Sasaran | Indikator | Target | Realisasi
    | Pelayanan yang prima | Indeks kepuasan | 80 | 84
    | Layanan cepat | Lamanya | 5 | 5
    | Arsip tertib | Arsip tertib | 80 | 80
    | Program arsip berjalan | Dokumen | 10 | 5
  `);
  expect(kinerja.indikator.map(({ tingkat, dasarTingkat }) => [tingkat, dasarTingkat])).toEqual([
    ['tujuan', 'urutan'],
    ['sasaran', 'pernyataan'],
    ['sasaran', 'tabel'],
    ['program', 'urutan'],
  ]);
  expect(kinerja.rerata.nilai).toBeCloseTo((1.05 + 1 + 1) / 3, 12);
});

test('quarters become a year as the indicator says', () => {
  const { kinerja } = reckon(grid`
    # Capaian
    | Capaian Kinerja Tahun 2023
    merges D3:G3
    3 | Indikator | Target | Cara Agregasi | Realisasi
    | | | | Triwulan I | Triwulan II | Triwulan III | Triwulan IV
    | Jumlah pengunjung | 100 | jumlah | 20 | 30 | 40 | 20
    | Buku terdata | 50 | posisi akhir | 10 | 20 | 30 | 45
    | Tanpa cara | 50 | | 10 | 20 | 30 | 45
  `);
  expect(kinerja.indikator.map(({ realisasi }) => realisasi.nilai)).toEqual([110, 45, null]);
});

test('unsur are told by their names, whatever their number', () => {
  const { kinerja } = reckon(grid`
    # SKM
    | Survei Kepuasan Masyarakat 2023
    3 | No | Unsur | NRR | NRR Tertimbang
    | 1 | Perilaku Pelaksana | 3.2 | 0.35
    | 2 | Biaya / Tarif | 4 | 0.44
    | 3 | Kenyamanan ruang | 3 | 0.33
    | | IKM | 85
  `);
  expect(kinerja.skm?.unsur.map(({ unsur, nrr }) => [unsur, nrr])).toEqual([
    [7, 3.2],
    [4, 4],
    [null, 3],
  ]);
  expect(kinerja.skm?.indeks?.nik).toBeCloseTo(85, 10);
  expect(kinerja.skm?.mutu?.label).toBe('B');
});
