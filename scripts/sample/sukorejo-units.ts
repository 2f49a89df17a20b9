import type { Look } from './draw';
import type { UnitColumn, UnitLayout } from './unit-layout';

const BLUE: Look = { font: 'Arial', size: 10, header: 'BDD7EE', group: 'DDEBF7', total: '9BC2E6' };
const PLAIN: Look = { font: 'Times New Roman', size: 11, header: 'D9D9D9', total: 'D9D9D9' };
const GREEN: Look = { font: 'Arial', size: 10, header: 'C6E0B4', group: 'E2EFDA', total: 'A9D08E' };
const ORANGE: Look = { font: 'Arial', size: 10, header: 'F8CBAD', group: 'FCE4D6', total: 'F4B084' };
const YELLOW: Look = { font: 'Arial Narrow', size: 11, header: 'FFE699', group: 'FFF2CC', total: 'FFD966' };
const GREY: Look = { font: 'Arial', size: 10, header: 'DBDBDB', group: 'EDEDED', total: 'C9C9C9' };
const BARE: Look = { font: 'Times New Roman', size: 11 };
const TEAL: Look = { font: 'Arial', size: 10, header: 'B7DEE8', group: 'DAEEF3', total: '92CDDC' };

const NO: UnitColumn = { holds: 'no', heading: ['No'], width: 6 };

const ROOM_TO_SIGN = ['', '', ''];
const SIGN = [
  ...ROOM_TO_SIGN,
  '( ........................................ )',
  'NIP. ....................................',
];

function lurah(kelurahan: string): readonly string[] {
  return ['Blitar, 31 Desember 2020', `LURAH ${kelurahan}`, ...SIGN];
}

const USUAL = {
  start: { row: 1, column: 1 },
  columnNumbers: false,
  money: 'angka',
  percent: 'IF',
  total: 'tambah',
  totalAcross: true,
  source: 'Sumber: Laporan Realisasi Anggaran Tahun 2020 (diolah)',
  frozenColumns: 0,
  orientation: 'landscape',
  notes: [],
} as const satisfies Partial<UnitLayout>;

/** The eight sheets as eight people keep them: no two have the same columns, words and colours. */
export const UNIT_LAYOUTS: readonly UnitLayout[] = [
  {
    ...USUAL,
    sheet: 'Kec. Sukorejo',
    unit: 'Kecamatan Sukorejo',
    tab: '2E75B6',
    titles: [
      'PEMERINTAH KOTA BLITAR',
      'KECAMATAN SUKOREJO',
      'Tabel 3.4.2',
      'Realisasi Anggaran Kecamatan Sukorejo Tahun 2020',
    ],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Program / Kegiatan'], width: 58 },
      { holds: 'anggaran', heading: ['Anggaran dan Realisasi (Rp)', 'Pagu Anggaran'], width: 20 },
      { holds: 'realisasi', heading: ['Anggaran dan Realisasi (Rp)', 'Realisasi'], width: 20 },
      { holds: 'persen', heading: ['Serapan'], width: 11 },
    ],
    columnNumbers: true,
    look: BLUE,
    signature: ['Blitar, 31 Desember 2020', 'CAMAT SUKOREJO', ...SIGN],
    frozenColumns: 2,
    marksOverspending: true,
    notes: [
      { no: '3', column: 'anggaran', text: 'Ada pecahan sen karena iuran BPJS, jangan dibulatkan.' },
      { no: '13', column: 'realisasi', text: 'Sudah termasuk termin akhir, SP2D tanggal 28 Desember.' },
    ],
  },
  {
    ...USUAL,
    sheet: 'Pakunden',
    unit: 'Kelurahan Pakunden',
    titles: ['Realisasi Anggaran Kelurahan Pakunden Tahun 2020', 'Kecamatan Sukorejo Kota Blitar'],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Uraian'], width: 56 },
      { holds: 'anggaran', heading: ['Anggaran'], width: 22 },
      { holds: 'realisasi', heading: ['Realisasi'], width: 22 },
      { holds: 'persen', heading: ['%'], width: 10 },
    ],
    money: 'teks Rp',
    percent: 'teks',
    totalAcross: false,
    look: PLAIN,
    source: 'Sumber: Bendahara Pengeluaran Pembantu',
    signature: lurah('PAKUNDEN'),
    notes: [
      { no: '10', column: 'uraian', text: 'Nikah gratis: direncanakan 80 pasang, jauh di bawah target.' },
    ],
  },
  {
    ...USUAL,
    sheet: 'Tlumpu',
    unit: 'Kelurahan Tlumpu',
    tab: '70AD47',
    start: { row: 2, column: 2 },
    titles: ['REALISASI ANGGARAN KELURAHAN TLUMPU', 'TAHUN 2020'],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Program dan Kegiatan'], width: 54 },
      { holds: 'anggaran', heading: ['Tahun Anggaran 2020', 'Anggaran (Rp)'], width: 19 },
      { holds: 'realisasi', heading: ['Tahun Anggaran 2020', 'Realisasi (Rp)'], width: 19 },
      { holds: 'persen', heading: ['Tahun Anggaran 2020', 'Persentase (%)'], width: 13 },
    ],
    total: 'SUM',
    look: GREEN,
    signature: lurah('TLUMPU'),
  },
  {
    ...USUAL,
    sheet: 'Blitar',
    unit: 'Kelurahan Blitar',
    titles: ['KELURAHAN BLITAR', 'Realisasi Anggaran Kelurahan Blitar Tahun 2020'],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Nama Program /\nKegiatan'], width: 54 },
      { holds: 'anggaran', heading: ['Pagu Anggaran\n(Rp)'], width: 19 },
      { holds: 'realisasi', heading: ['Realisasi Anggaran\n(Rp)'], width: 19 },
      { holds: 'persen', heading: ['Serapan\n(%)'], width: 11 },
    ],
    headerAgainAt: '13',
    percent: 'IFERROR',
    totalAcross: false,
    look: ORANGE,
    signature: lurah('BLITAR'),
    notes: [{ no: '12', column: 'anggaran', text: 'Grebeg Suro ditiadakan, sisa tidak bisa dialihkan.' }],
  },
  {
    ...USUAL,
    sheet: 'Turi',
    unit: 'Kelurahan Turi',
    tab: 'FFC000',
    titles: ['KECAMATAN SUKOREJO', 'KELURAHAN TURI', 'Realisasi Anggaran Kelurahan Turi Tahun 2020'],
    hiddenLine: 'Draf bendahara, sudah dicocokkan dengan SPJ bulan Desember',
    columns: [
      NO,
      { holds: 'uraian', heading: ['Uraian'], width: 54 },
      { holds: 'anggaran', heading: ['Total Pagu (Rp)'], width: 19 },
      { holds: 'realisasi', heading: ['Realisasi (Rp)'], width: 19 },
      { holds: 'sisa', heading: ['Sisa Anggaran (Rp)'], width: 19 },
      { holds: 'persen', heading: ['Persentase (%)'], width: 13 },
    ],
    columnNumbers: true,
    percent: 'angka',
    look: YELLOW,
    signature: lurah('TURI'),
    frozenColumns: 2,
  },
  {
    ...USUAL,
    sheet: 'Karang Sari',
    unit: 'Kelurahan Karang Sari',
    titles: ['KELURAHAN KARANG SARI', 'Realisasi Anggaran Kelurahan Karang Sari', 'Tahun 2020'],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Program / Kegiatan'], width: 54 },
      { holds: 'sumber dana', heading: ['Sumber Dana'], width: 14 },
      { holds: 'anggaran', heading: ['Alokasi Anggaran'], width: 19 },
      { holds: 'realisasi', heading: ['Realisasi Anggaran'], width: 19 },
      { holds: 'persen', heading: ['Serapan Anggaran'], width: 12 },
    ],
    total: 'SUM',
    look: GREY,
    signature: lurah('KARANG SARI'),
  },
  {
    ...USUAL,
    sheet: 'Kel. Sukorejo',
    unit: 'Kelurahan Sukorejo',
    titles: ['KELURAHAN SUKOREJO', 'Realisasi Anggaran Kelurahan Sukorejo Tahun 2020'],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Nama Kegiatan'], width: 58 },
      { holds: 'anggaran', heading: ['Jumlah Anggaran'], width: 20 },
      { holds: 'realisasi', heading: ['Realisasi'], width: 20 },
      { holds: 'persen', heading: ['Capaian'], width: 11 },
    ],
    money: 'teks',
    percent: 'rasio',
    totalAcross: false,
    look: BARE,
    source: 'Sumber: SPJ Bendahara Kelurahan',
    signature: lurah('SUKOREJO'),
    orientation: 'portrait',
  },
  {
    ...USUAL,
    sheet: 'Tanjungsari',
    unit: 'Kelurahan Tanjungsari',
    tab: '00B0F0',
    titles: [
      'PEMERINTAH KOTA BLITAR',
      'KECAMATAN SUKOREJO',
      'KELURAHAN TANJUNGSARI',
      'Tabel 3.4.9',
      'Realisasi Anggaran Kelurahan Tanjungsari Tahun 2020',
    ],
    columns: [
      NO,
      { holds: 'uraian', heading: ['Uraian Program / Kegiatan'], width: 52 },
      { holds: 'anggaran', heading: ['Anggaran (Rp)'], width: 19 },
      { holds: 'realisasi', heading: ['Realisasi', 'Rp'], width: 19 },
      { holds: 'persen', heading: ['Realisasi', '%'], width: 10 },
      { holds: 'sisa', heading: ['Sisa (Rp)'], width: 18 },
      { holds: 'keterangan', heading: ['Keterangan'], width: 26 },
    ],
    columnNumbers: true,
    percent: 'IFERROR',
    total: 'SUM',
    look: TEAL,
    signature: lurah('TANJUNGSARI'),
    frozenColumns: 2,
    notes: [
      { no: '7', column: 'realisasi', text: 'Even daerah ditiadakan (Covid-19). Sudah dilaporkan ke Camat.' },
      { no: '14', column: 'uraian', text: 'DAU Tambahan, pertanggungjawaban tersendiri.' },
    ],
    remarks: { '4': 'Rehabilitasi atap kantor', '11': 'Peserta rapat dikurangi', '14': 'DAU Tambahan' },
  },
];
