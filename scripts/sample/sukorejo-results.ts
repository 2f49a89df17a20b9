import { figure, INDIKATOR, joined, KECAMATAN, NO, SASARAN, text, words } from './report-columns';
import type { ReportColumn, ReportSheet } from './report-sheet';

/** "Target 2019", "Target 2020" … of one office under its name. */
function yearsOf(office: string, prefix: string): readonly ReportColumn[] {
  return ['Target', 'Realisasi'].flatMap((what) =>
    ['2019', '2020'].map((year) =>
      figure(`${prefix}_${what.toLowerCase()}_${year}`, [office, what, year], 11),
    ),
  );
}

const PERBANDINGAN_TAHUN = ['Target', 'Realisasi'].flatMap((what) =>
  ['2019', '2020'].map((year) => figure(`${what.toLowerCase()}_${year}`, [what, year])),
);

/** One of the tables of capaian per tujuan or sasaran, by its number. */
function capaianOf(tabel: string): ReportSheet {
  return {
    sheet: tabel,
    titles: [`Tabel ${tabel}`, 'Capaian Indikator Kinerja Tahun 2020'],
    tables: [
      {
        file: 'tabel-3.2-capaian-per-sasaran',
        tabel,
        columns: [
          NO,
          INDIKATOR,
          figure('target', 'Target'),
          figure('realisasi', 'Realisasi'),
          figure('capaian', 'Capaian'),
        ],
      },
    ],
  };
}

/** BAB III: what was reached, against what, with which money. */
export const RESULT_SHEETS: readonly ReportSheet[] = [
  {
    sheet: '3.1',
    titles: ['Tabel 3.1', `Capaian Kinerja ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'tabel-3.1-capaian',
        columns: [
          SASARAN,
          INDIKATOR,
          figure('target', 'Target'),
          figure('realisasi', 'Realisasi'),
          figure('capaian', 'Capaian'),
        ],
        source: 'Sumber: data diolah',
      },
    ],
  },
  capaianOf('3.2.1'),
  capaianOf('3.2.2'),
  {
    sheet: '3.2.3',
    titles: ['Tabel 3.2.3', 'Perbandingan dengan Tahun Sebelumnya'],
    tables: [
      { file: 'tabel-3.2.3-tahun-sebelumnya', columns: [NO, SASARAN, INDIKATOR, ...PERBANDINGAN_TAHUN] },
    ],
  },
  capaianOf('3.2.4'),
  {
    sheet: '3.3.1',
    titles: ['Tabel 3.3.1', 'Perbandingan Target dan Realisasi Tahun 2019 dan 2020'],
    tables: [
      {
        file: 'tabel-3.3.1-perbandingan-tahun',
        columns: [NO, SASARAN, INDIKATOR, ...PERBANDINGAN_TAHUN.map(text)],
      },
    ],
  },
  {
    sheet: '3.3.2',
    titles: ['Tabel 3.3.2', 'Perbandingan Kinerja dengan Kecamatan Sananwetan'],
    tables: [
      {
        file: 'tabel-3.3.2-perbandingan-kecamatan',
        columns: [
          NO,
          INDIKATOR,
          ...yearsOf(KECAMATAN, 'sukorejo'),
          ...yearsOf('Kecamatan Sananwetan', 'sananwetan'),
        ],
      },
    ],
  },
  {
    sheet: '3.3.3',
    titles: ['Tabel 3.3.3', 'Perbandingan Kinerja dengan Standar Nasional'],
    tables: [
      {
        file: 'tabel-3.3.3-perbandingan-nasional',
        columns: [NO, INDIKATOR, ...yearsOf(KECAMATAN, 'sukorejo'), ...yearsOf('Nasional', 'nasional')],
      },
    ],
  },
  {
    sheet: '3.3.5',
    titles: ['Tabel 3.3.5', 'Kemajuan terhadap Target Akhir Renstra'],
    tables: [
      {
        file: 'tabel-3.3.5-kemajuan-renstra',
        columns: [
          SASARAN,
          INDIKATOR,
          figure('target_akhir_renstra', 'Target Akhir Renstra'),
          figure('realisasi_sd_2020', 'Realisasi s.d. 2020'),
          figure('tingkat_kemajuan', 'Tingkat Kemajuan'),
        ],
      },
    ],
  },
  {
    sheet: '3.3.6',
    titles: ['Tabel 3.3.6', 'Alokasi Anggaran per Sasaran Tahun 2020'],
    tables: [
      {
        file: 'tabel-3.3.6-alokasi-sasaran',
        columns: [
          SASARAN,
          INDIKATOR,
          joined(words('anggaran', 'Anggaran', 24)),
          joined(figure('persentase_anggaran', '% Anggaran')),
        ],
      },
    ],
  },
  {
    sheet: '3.4.10',
    titles: [`Tabel 3.4.10 Kinerja dan Anggaran ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'tabel-3.4.10-kinerja-dan-anggaran',
        columns: [
          words('tingkat', 'Tingkat', 13),
          words('uraian', 'Uraian', 40),
          INDIKATOR,
          figure('target', ['Kinerja', 'Target'], 12),
          figure('realisasi_kinerja', ['Kinerja', 'Realisasi'], 14),
          figure('capaian_kinerja', ['Kinerja', 'Capaian'], 11),
          words('alokasi', ['Anggaran', 'Alokasi'], 19),
          words('realisasi_anggaran', ['Anggaran', 'Realisasi'], 19),
          figure('capaian_anggaran', ['Anggaran', 'Capaian'], 11),
        ],
      },
    ],
  },
  {
    sheet: '3.4.11',
    titles: ['Tabel 3.4.11', `Efisiensi Penggunaan Sumber Daya ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'tabel-3.4.11-efisiensi',
        columns: [
          SASARAN,
          INDIKATOR,
          figure('capaian_kinerja', '% Capaian Kinerja'),
          joined(figure('serapan_anggaran', '% Penyerapan Anggaran')),
          joined(figure('tingkat_efisiensi', 'Tingkat Efisiensi')),
        ],
      },
    ],
  },
  {
    sheet: 'SKM',
    titles: [`Nilai Survei Kepuasan Masyarakat (SKM) ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'skm-unsur',
        columns: [NO, words('unsur', 'Unsur Pelayanan', 56), figure('nilai', 'Nilai')],
      },
      {
        file: 'skm-interval',
        beside: true,
        columns: [
          figure('nilai_persepsi', 'Nilai Persepsi', 10),
          figure('nilai_interval', 'Nilai Interval', 18),
          figure('nilai_interval_konversi', 'Nilai Interval Konversi', 18),
          figure('mutu', 'Mutu Pelayanan', 11),
          figure('kinerja', 'Kinerja Unit Pelayanan', 15),
        ],
      },
    ],
  },
  {
    sheet: 'Data Dasar',
    titles: [`Data Dasar Indikator ${KECAMATAN}`],
    tables: [
      {
        file: 'data-dasar',
        columns: [figure('tahun', 'Tahun', 10), words('uraian', 'Uraian', 46), words('jumlah', 'Jumlah', 14)],
        source: 'Sumber: buku register pelayanan dan agenda surat',
      },
    ],
    orientation: 'portrait',
  },
  {
    sheet: 'Penyebab Serapan',
    titles: ['Penyebab Tidak Terserapnya Anggaran', `${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'penyebab-serapan',
        columns: [
          words('unit', 'Unit Kerja', 24),
          words('kegiatan', 'Kegiatan', 54),
          figure('persen_dalam_teks', 'Serapan menurut Teks', 12),
          words('kategori', 'Kategori', 28),
          words('ringkasan', 'Penyebab', 46),
        ],
      },
    ],
  },
];
