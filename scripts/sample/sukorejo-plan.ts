import { figure, INDIKATOR, joined, KECAMATAN, NO, SASARAN, text, words } from './report-columns';
import type { ReportSheet } from './report-sheet';

const RENSTRA_YEARS = ['2016', '2017', '2018', '2019', '2020', '2021'].map((year) =>
  figure(year, ['Target Tahun', year], 12),
);

/** BAB II and its plans: what was promised. */
export const PLAN_SHEETS: readonly ReportSheet[] = [
  {
    sheet: '2.1',
    titles: ['Tabel 2.1', `Tujuan, Sasaran, Indikator dan Target Renstra ${KECAMATAN}`],
    tables: [
      {
        file: 'tabel-2.1-renstra',
        columns: [
          joined(NO),
          joined(words('tujuan', 'Tujuan', 34)),
          SASARAN,
          INDIKATOR,
          figure('target', 'Target', 10),
        ],
        source: 'Sumber: Renstra Kecamatan Sukorejo 2016-2021',
      },
    ],
  },
  {
    sheet: '2.2',
    titles: ['Tabel 2.2', `Strategi dan Kebijakan ${KECAMATAN}`],
    tables: [
      {
        file: 'tabel-2.2-strategi-kebijakan',
        columns: [
          joined(words('tujuan', 'Tujuan', 32)),
          SASARAN,
          words('strategi', 'Strategi', 40),
          words('kebijakan', 'Kebijakan', 36),
        ],
      },
    ],
  },
  {
    sheet: '2.3',
    titles: ['Tabel 2.3', `Program dan Kegiatan ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'tabel-2.3-program-kegiatan',
        columns: [
          joined(words('tujuan', 'Tujuan', 30)),
          joined(words('sasaran', 'Sasaran', 34)),
          joined(words('program', 'Program', 40)),
          words('kegiatan', 'Kegiatan', 44),
        ],
      },
    ],
  },
  {
    sheet: '2.4',
    titles: ['Tabel 2.4', `Perjanjian Kinerja ${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'tabel-2.4-perjanjian-kinerja-indikator',
        columns: [NO, words('sasaran', 'Sasaran Strategis', 50), INDIKATOR, figure('target', 'Target')],
        columnNumbers: true,
      },
      {
        file: 'tabel-2.4-perjanjian-kinerja-anggaran',
        columns: [
          NO,
          words('program', 'Program', 50),
          words('anggaran_bab_2', 'Anggaran', 26),
          figure('keterangan', 'Keterangan'),
        ],
      },
    ],
  },
  {
    sheet: 'Lampiran Perubahan PK',
    titles: ['LAMPIRAN PERJANJIAN KINERJA PERUBAHAN', `${KECAMATAN.toUpperCase()} TAHUN 2020`],
    tables: [
      {
        file: 'lampiran-perubahan-pk-indikator',
        columns: [NO, words('sasaran', 'Sasaran Strategis', 50), INDIKATOR, text(figure('target', 'Target'))],
      },
      {
        file: 'tabel-2.4-perjanjian-kinerja-anggaran',
        columns: [
          NO,
          words('program', 'Program', 50),
          words('anggaran_lampiran_perubahan_pk', 'Anggaran', 26),
          figure('keterangan', 'Keterangan'),
        ],
      },
    ],
  },
  {
    sheet: 'Renstra Target',
    titles: ['Target Sasaran Renstra', `${KECAMATAN} Tahun 2016-2021`],
    tables: [{ file: 'renstra-target-tahunan', columns: [SASARAN, INDIKATOR, ...RENSTRA_YEARS] }],
  },
  {
    sheet: 'Renstra Matriks',
    titles: ['Matriks Kegiatan Renstra', `${KECAMATAN} Tahun 2016-2021`],
    tables: [
      {
        file: 'renstra-matriks-kegiatan',
        columns: [
          figure('sasaran', 'Sasaran', 9),
          words('kegiatan', 'Kegiatan', 44),
          words('indikator_kegiatan', 'Indikator Kegiatan', 44),
          ...RENSTRA_YEARS,
        ],
      },
    ],
  },
  {
    sheet: 'RKT',
    titles: ['Rencana Kinerja Tahunan', `${KECAMATAN} Tahun 2020`],
    tables: [
      {
        file: 'rencana-kinerja-tahunan',
        columns: [
          joined(words('kegiatan', 'Kegiatan', 34)),
          joined(words('unit', 'Unit Kerja', 22)),
          joined(words('anggaran', 'Anggaran (Rp)', 18)),
          words('indikator', 'Indikator Keluaran', 56),
          figure('target', 'Target', 18),
        ],
        oncePerBlock: ['kegiatan', 'unit'],
        columnNumbers: true,
      },
    ],
  },
];
