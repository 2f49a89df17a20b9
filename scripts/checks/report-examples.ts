import type { Contoh } from './examples';

type Changes = Readonly<Record<string, string>>;

const BUDGET = `# Melati
| Realisasi Anggaran Kelurahan Melati Tahun 2020
|
| No | Program / Kegiatan | Pagu (Rp) | Realisasi (Rp) | Persentase (%)
| I | Program Pelayanan Perkantoran | 300000000 | 290000000 | "96,67%"
| 1 | Pengadaan Alat Tulis Kantor | 100000000 | 100000000 | "100,00%"
| 2 | Pemeliharaan Kendaraan Dinas | 200000000 | 190000000 | "95,00%"
| II | Program Pemberdayaan Masyarakat | 700000000 | 700000000 | "100,00%"
| 1 | Perbaikan Jalan Lingkungan | 700000000 | 700000000 | "100,00%"
| | JUMLAH | 1000000000 | 990000000 | "99,00%"
`;

/** Small tables of a report in which every figure is right, by the name of their sheet; cells as the text form spells them. */
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  PK: [
    ['Perjanjian Kinerja Kelurahan Melati Tahun 2020'],
    [''],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
    ['1', 'Meningkatnya kepuasan masyarakat', 'Nilai Survei Kepuasan Masyarakat (SKM)', '"Baik (85)"'],
    ['2', 'Meningkatnya ketertiban lingkungan', 'Persentase pengaduan yang ditindaklanjuti', '"90%"'],
  ],
  'PK Anggaran': [
    ['Perjanjian Kinerja Kelurahan Melati Tahun 2020'],
    [''],
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    ['1', 'Program Pelayanan Perkantoran', '300000000', 'APBD'],
    ['2', 'Program Pemberdayaan Masyarakat', '700000000', 'APBD'],
    ['', 'JUMLAH', '1000000000', ''],
  ],
  Capaian: [
    ['Tabel 3.1 Capaian Kinerja Kelurahan Melati Tahun 2020'],
    [''],
    ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    [
      'Meningkatnya kepuasan masyarakat',
      'Nilai Survei Kepuasan Masyarakat (SKM)',
      '"Baik (85)"',
      '"Baik (87,50)"',
      '"102,94%"',
    ],
    [
      'Meningkatnya ketertiban lingkungan',
      'Persentase pengaduan yang ditindaklanjuti',
      '"90%"',
      '"96%"',
      '"106,67%"',
    ],
  ],
  'Target Renstra': [
    ['Target Tahunan Renstra Kelurahan Melati'],
    [''],
    ['Sasaran', 'Indikator Kinerja', 'Target 2020', 'Target 2021'],
    ['Meningkatnya ketertiban lingkungan', 'Persentase pengaduan yang ditindaklanjuti', '"90%"', '"95%"'],
  ],
  Kemajuan: [
    ['Kemajuan terhadap Target Akhir Renstra Kelurahan Melati'],
    [''],
    ['Sasaran', 'Indikator Kinerja', 'Target Akhir Renstra', 'Realisasi s.d. 2020', 'Tingkat Kemajuan'],
    [
      'Meningkatnya ketertiban lingkungan',
      'Persentase pengaduan yang ditindaklanjuti',
      '"95%"',
      '"96%"',
      '"101,05%"',
    ],
  ],
  Alokasi: [
    ['Alokasi Anggaran per Sasaran Tahun 2020'],
    [''],
    ['Sasaran', 'Indikator Kinerja', 'Anggaran', '% Anggaran'],
    ['Meningkatnya kepuasan masyarakat', 'Nilai Survei Kepuasan Masyarakat (SKM)', '300000000', '"30,00%"'],
    [
      'Meningkatnya ketertiban lingkungan',
      'Persentase pengaduan yang ditindaklanjuti',
      '700000000',
      '"70,00%"',
    ],
  ],
  Efisiensi: [
    ['Efisiensi Penggunaan Sumber Daya Tahun 2020'],
    [''],
    ['Sasaran', 'Indikator Kinerja', '% Capaian Kinerja', '% Penyerapan Anggaran', 'Tingkat Efisiensi'],
    [
      'Meningkatnya kepuasan masyarakat',
      'Nilai Survei Kepuasan Masyarakat (SKM)',
      '"102,94"',
      '"96,67"',
      '"1,06"',
    ],
    [
      'Meningkatnya ketertiban lingkungan',
      'Persentase pengaduan yang ditindaklanjuti',
      '"106,67"',
      '"100,00"',
      '"1,07"',
    ],
  ],
  'Program Kegiatan': [
    ['Program dan Kegiatan Kelurahan Melati Tahun 2020'],
    [''],
    ['Tujuan', 'Sasaran', 'Program', 'Kegiatan'],
    [
      'Terwujudnya pelayanan prima',
      'Meningkatnya kepuasan masyarakat',
      'Program Pelayanan Perkantoran',
      'Pengadaan Alat Tulis Kantor',
    ],
    [
      'Terwujudnya pelayanan prima',
      'Meningkatnya ketertiban lingkungan',
      'Program Pemberdayaan Masyarakat',
      'Perbaikan Jalan Lingkungan',
    ],
  ],
  Banding: [
    ['Perbandingan Kinerja dengan Standar Nasional'],
    [''],
    ['No', 'Indikator Kinerja', 'Kelurahan Melati', '', 'Nasional', ''],
    ['', '', 'Target 2020', 'Realisasi 2020', 'Target 2020', 'Realisasi 2020'],
    ['1', 'Persentase pengaduan yang ditindaklanjuti', '"90%"', '"96%"', '"80%"', '"85%"'],
  ],
  SKM: [
    ['Nilai Survei Kepuasan Masyarakat (SKM) Kelurahan Melati Tahun 2020'],
    [''],
    ['No', 'Unsur Pelayanan', 'Nilai'],
    ['1', 'Persyaratan pelayanan', '"85,00"'],
    ['2', 'Prosedur pelayanan', '"90,00"'],
    ['3', 'Waktu pelayanan', '"87,50"'],
    ['', 'Nilai SKM', '"87,50"'],
  ],
  'Data Dasar': [
    ['Data Dasar Indikator Kelurahan Melati'],
    [''],
    ['Tahun', 'Uraian', 'Jumlah'],
    ['2020', 'pengaduan masuk', '50'],
    ['2020', 'pengaduan yang ditindaklanjuti', '48'],
  ],
  RKT: [
    ['Rencana Kinerja Tahunan Kelurahan Melati Tahun 2020'],
    [''],
    ['Kegiatan', 'Unit Kerja', 'Anggaran (Rp)', 'Indikator Keluaran', 'Target'],
    ['Pengadaan Alat Tulis Kantor', 'Kelurahan Melati', '100000000', 'Jumlah paket alat tulis', '4 paket'],
    [
      'Perbaikan Jalan Lingkungan',
      'Kelurahan Melati',
      '700000000',
      'Panjang jalan yang diperbaiki',
      '350 meter',
    ],
  ],
  Penyebab: [
    ['Penyebab Tidak Terserapnya Anggaran Tahun 2020'],
    [''],
    ['Unit Kerja', 'Kegiatan', 'Serapan menurut Teks', 'Penyebab'],
    ['Kelurahan Melati', 'Pemeliharaan Kendaraan Dinas', '"95,00%"', 'sesuai kebutuhan riil'],
  ],
};

/** Further units, for what is only asked of several. */
const UNITS = ['Kenanga', 'Cempaka', 'Teratai'];

/** The budget with these tables; cells changed by sheet and address. */
function laporan(sheets: readonly string[], changes: Readonly<Record<string, Changes>> = {}): string {
  return BUDGET + sheets.map((name) => sheetText(name, changes[name] ?? {})).join('');
}

function sheetText(name: string, changes: Changes): string {
  const rows = TABLES[name] ?? [];
  const merges = name === 'Banding' ? 'merges C3:D3 E3:F3\n' : '';
  const lines = rows.map((cells, row) =>
    cells.map((cell, col) => changes[`${'ABCDEFGH'[col]}${row + 1}`] ?? cell).join(' | '),
  );
  return `# ${name}\n${merges}${lines.map((line) => `| ${line}`).join('\n')}\n`;
}

/** The four units' budgets with a plan whose kecamatan counts them together. */
function rencana(): string {
  const budgets = UNITS.map((unit) => BUDGET.replaceAll('Melati', unit)).join('');
  const rows = ['Melati', ...UNITS].map(
    (unit, index) =>
      `| Perbaikan Jalan Lingkungan | Kelurahan ${unit} | 700000000 | Jumlah wajib pajak | ${100 + index} WP`,
  );
  return `${BUDGET}${budgets}# RKT
| Rencana Kinerja Tahunan Tahun 2020
|
| Kegiatan | Unit Kerja | Anggaran (Rp) | Indikator Keluaran | Target
| Perbaikan Jalan Lingkungan | Kecamatan Mawar | - | Jumlah wajib pajak | 400 WP
${rows.join('\n')}
`;
}

const SEMUA = ['PK', 'Capaian'];

export const CONTOH_LAPORAN: readonly Contoh[] = [
  { kode: 'anggaran-berbeda', buku: laporan(['PK Anggaran'], { 'PK Anggaran': { C4: '330000000' } }) },
  { kode: 'sel-galat', buku: laporan(['Alokasi'], { Alokasi: { D5: '#REF!' } }) },
  { kode: 'capaian', buku: laporan(['Capaian'], { Capaian: { E4: '"100,50%"' } }) },
  { kode: 'capaian', buku: laporan(['Capaian'], { Capaian: { E5: '"106,66%"' } }) },
  { kode: 'capaian', buku: laporan(['Capaian'], { Capaian: { C5: '"96%"', D5: '"90%"' } }) },
  { kode: 'kemajuan', buku: laporan(['Kemajuan'], { Kemajuan: { E4: '"106,67%"' } }) },
  { kode: 'efisiensi', buku: laporan(['Efisiensi'], { Efisiensi: { E4: '"1,16"' } }) },
  {
    kode: 'serapan-kinerja',
    buku: laporan(['Alokasi', 'Efisiensi'], { Efisiensi: { D4: '"95,67"', E4: '"1,08"' } }),
  },
  { kode: 'alokasi', buku: laporan(['Alokasi'], { Alokasi: { D5: '"71,00%"' } }) },
  { kode: 'skm-indeks', buku: laporan(['SKM'], { SKM: { C7: '"88,50"' } }) },
  {
    kode: 'skm-indeks',
    buku: laporan(['SKM'], { SKM: { C4: '"85,62"', C5: '"90,12"', C6: '"87,62"', C7: '"87,83"' } }),
  },
  { kode: 'data-dasar', buku: laporan(['PK', 'Capaian', 'Data Dasar'], { 'Data Dasar': { C5: '45' } }) },
  { kode: 'rkt-jumlah', buku: rencana() },
  { kode: 'target-berbeda', buku: laporan(['PK', 'Capaian', 'Banding'], { Banding: { C5: '"92%"' } }) },
  {
    kode: 'target-renstra',
    buku: laporan(['PK', 'Capaian', 'Target Renstra'], { 'Target Renstra': { C4: '"92%"' } }),
  },
  {
    kode: 'target-renstra',
    buku: laporan(['Target Renstra', 'Kemajuan'], { Kemajuan: { C4: '"94%"', E4: '"102,13%"' } }),
  },
  { kode: 'realisasi-berbeda', buku: laporan(['PK', 'Capaian', 'Banding'], { Banding: { D5: '"97%"' } }) },
  { kode: 'rkt-anggaran', buku: laporan(['RKT'], { RKT: { C4: '110000000' } }) },
  { kode: 'persen-penyebab', buku: laporan(['Penyebab'], { Penyebab: { C4: '"82,64%"' } }) },
  {
    kode: 'nama-berbeda',
    buku: laporan(SEMUA, { Capaian: { B5: 'Persentase aduan yang ditindaklanjuti' } }),
  },
  {
    kode: 'nama-berbeda',
    buku: laporan(SEMUA, { Capaian: { B5: 'Persentase pengaduan yang di tindaklanjuti' } }),
  },
  {
    kode: 'indikator-ganda',
    buku: laporan(['RKT'], {
      RKT: { A5: 'Pengadaan Alat Tulis Kantor', C5: '100000000', D5: 'Jumlah paket alat tulis' },
    }),
  },
  { kode: 'mutu', buku: laporan(SEMUA, { Capaian: { D4: '"Baik (90,22)"', E4: '"106,14%"' } }) },
  {
    kode: 'predikat',
    buku: `${laporan([])}# Capaian
| Tabel 3.1 Capaian Kinerja Kelurahan Melati Tahun 2020
|
| Sasaran | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
| Meningkatnya ketertiban lingkungan | Persentase pengaduan yang ditindaklanjuti | "90%" | "96%" | "106,67%" | Sedang
| Meningkatnya kerukunan warga | Jumlah lembaga yang dibina | 10 lembaga | 10 lembaga | "100,00%" | Sangat Tinggi
`,
  },
  { kode: 'target-tanpa-angka', buku: laporan(['PK'], { PK: { D4: 'Baik' } }) },
  { kode: 'capaian-tanpa-angka', buku: laporan(['Capaian'], { Capaian: { E4: 'baik' } }) },
  { kode: 'banding-kosong', buku: laporan(['Banding'], { Banding: { E5: '-', F5: '-' } }) },
  { kode: 'banding-kurang', buku: laporan(['Capaian']) },
  { kode: 'capaian-rendah', buku: laporan(['Capaian'], { Capaian: { D5: '"81%"', E5: '"90,00%"' } }) },
  {
    kode: 'tanpa-penyebab',
    buku: laporan(['Penyebab'], { Penyebab: { B4: 'Pengadaan Alat Tulis Kantor', C4: '"100,00%"' } })
      .replace(
        '| 2 | Pemeliharaan Kendaraan Dinas | 200000000 | 190000000 | "95,00%"',
        '| 2 | Pemeliharaan Kendaraan Dinas | 200000000 | 150000000 | "75,00%"',
      )
      .replace('300000000 | 290000000 | "96,67%"', '300000000 | 250000000 | "83,33%"')
      .replace('990000000 | "99,00%"', '950000000 | "95,00%"'),
  },
  { kode: 'penyebab-tanpa-kegiatan', buku: laporan(['Penyebab'], { Penyebab: { B4: '', C4: '' } }) },
  {
    kode: 'sasaran-tanpa-program',
    buku: laporan(['Program Kegiatan'], { 'Program Kegiatan': { C5: '', D5: '' } }),
  },
  {
    kode: 'rerata-capaian',
    buku: `${laporan(['Capaian'])}| | Rata-rata | | | "103,33%"\n`,
  },
];
