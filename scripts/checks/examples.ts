import { CONTOH_LAPORAN } from './report-examples';

/** A small workbook, in the text form of test/support/grid.ts, that one check has something to say about. */
export interface Contoh {
  readonly kode: string;
  readonly buku: string;
}

const COLUMNS = 'ABCDE';

/** A unit's table in which every figure is right. */
const TABEL = [
  ['Realisasi Anggaran Kelurahan Melati Tahun 2020', '', '', '', ''],
  ['', '', '', '', ''],
  ['No', 'Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Persentase (%)'],
  ['I', 'Program Pelayanan Perkantoran', '300000000', '290000000', '"96,67%"'],
  ['1', 'Pengadaan Alat Tulis Kantor', '100000000', '100000000', '"100,00%"'],
  ['2', 'Pemeliharaan Kendaraan Dinas', '200000000', '190000000', '"95,00%"'],
  ['II', 'Program Pemberdayaan Masyarakat', '700000000', '700000000', '"100,00%"'],
  ['1', 'Perbaikan Jalan Lingkungan', '700000000', '700000000', '"100,00%"'],
  ['', 'JUMLAH', '1000000000', '990000000', '"99,00%"'],
];

const REKAP = `# Rekap
| Realisasi Anggaran per Program Tahun 2020
|
| No | Program | Pagu (Rp) | Realisasi (Rp)
| 1 | Program Pelayanan Perkantoran | 300000000 | 290000000
| 2 | Program Pemberdayaan Masyarakat | 770000000 | 700000000
| | JUMLAH | 1000000000 | 990000000
`;

/** The table with some cells changed, by address: as a cell is spelled in the text form. */
function tabel(changes: Readonly<Record<string, string>> = {}): string {
  const rows = TABEL.map((cells, row) =>
    cells.map((cell, col) => changes[`${COLUMNS[col]}${row + 1}`] ?? cell),
  );
  return `# Melati\n${rows.map((cells) => `| ${cells.join(' | ')}`).join('\n')}\n`;
}

/** The table with one more column at its right. */
function denganKolom(judul: string, isi: readonly string[]): string {
  const lines = tabel().split('\n');
  return lines
    .map((line, index) =>
      index < 3 ? line : index === 3 ? `${line} | ${judul}` : `${line} | ${isi[index - 4] ?? ''}`,
    )
    .join('\n');
}

/** At least one for every check, and one for each severity that it knows. */
const CONTOH_ANGGARAN: readonly Contoh[] = [
  { kode: 'subtotal', buku: tabel({ C4: '330000000' }) },
  { kode: 'subtotal', buku: tabel({ C5: '1000000000' }) },
  {
    kode: 'subtotal',
    buku: tabel({ C4: '300000001', C5: '100000000.4', C6: '200000000.3', C9: '1000000000.7' }),
  },
  { kode: 'jumlah', buku: tabel({ D9: '999000000' }) },
  { kode: 'sum-terlewat', buku: tabel({ C4: '=SUM(C5:C5) → 100000000', C9: '=C4+C7 → 800000000' }) },
  {
    kode: 'sum-terlewat',
    buku: tabel({
      C4: '=SUM(C5:C5) → 100000000',
      D4: '100000000',
      E4: '"100,00%"',
      C6: '0',
      D6: '0',
      E6: '"0,00%"',
      C9: '=C4+C7 → 800000000',
      D9: '800000000',
      E9: '"100,00%"',
    }),
  },
  { kode: 'rekap', buku: tabel() + REKAP },
  { kode: 'persen', buku: tabel({ E4: '"98,67%"' }) },
  { kode: 'persen', buku: tabel({ E4: '"96,66%"' }) },
  {
    kode: 'melebihi-pagu',
    buku: tabel({
      D7: '770000000',
      E7: '"110,00%"',
      D8: '770000000',
      E8: '"110,00%"',
      D9: '1060000000',
      E9: '"106,00%"',
    }),
  },
  {
    kode: 'melebihi-pagu',
    buku: tabel({ C7: '0', E7: '-', C8: '0', E8: '-', C9: '300000000', E9: '"330,00%"' }),
  },
  {
    kode: 'tertukar',
    buku: tabel({ C6: '190000000', D6: '200000000' }),
  },
  {
    kode: 'uang-negatif',
    buku: tabel({
      D4: '90000000',
      E4: '"30,00%"',
      D6: '-10000000',
      E6: '"-5,00%"',
      D9: '790000000',
      E9: '"79,00%"',
    }),
  },
  { kode: 'uang-tak-terbaca', buku: tabel({ C6: '"Rp 2OO.000.000"' }) },
  { kode: 'uang-galat', buku: tabel({ D6: '#REF!' }) },
  {
    kode: 'sisa',
    buku: denganKolom('Sisa (Rp)', ['10000000', '0', '10000000', '0', '1000000', '10000000']),
  },
  {
    kode: 'persen',
    buku: tabel({
      C4: '=SUM(C5:C6) → 300000000',
      C9: '=C4+C7 → 1270000000',
      C7: '=C8 → 970000000',
      C8: '970000000',
    }),
  },
  { kode: 'presisi-hilang', buku: tabel({ C5: '"1E+08"', C4: '300000000' }) },
  {
    kode: 'presisi-hilang',
    buku: tabel({
      C7: '95000000000000',
      D7: '95000000000000',
      C8: '95000000000000',
      D8: '95000000000000',
      C9: '95000300000000',
      D9: '95000290000000',
      E9: '"100,00%"',
    }),
  },
  { kode: 'rumus-tanpa-nilai', buku: tabel({ C5: '=INDIRECT("DPA!C5")' }) },
  { kode: 'rumus-tanpa-nilai', buku: tabel({ E5: '=INDIRECT("DPA!E5")' }) },
  { kode: 'persen-galat', buku: tabel({ E5: '#REF!' }) },
  {
    kode: 'persen-galat',
    buku: tabel({ C5: '0', D5: '0', E5: '#DIV/0!', C6: '300000000', D6: '290000000', E6: '"96,67%"' }),
  },
  { kode: 'sum-melingkar', buku: tabel({ C4: '=SUM(C4:C6) → 300000000' }) },
  {
    kode: 'nilai-ketik',
    buku: tabel({
      E4: '=D4/C4 → 0.9666666666666667 {0.00%}',
      E5: '=D5/C5 → 1 {0.00%}',
      E6: '=D6/C6 → 0.95 {0.00%}',
      E7: '=D7/C7 → 1 {0.00%}',
      E8: '=D8/C8 → 1 {0.00%}',
      E9: '0.99 {0.00%}',
    }),
  },
  { kode: 'tautan-luar', buku: tabel({ C5: "='[DPA 2020.xlsx]Melati'!C5 → 100000000" }) },
  { kode: 'uang-tersembunyi', buku: tabel().replace(/^\| 1 \| Pengadaan/m, 'h | 1 | Pengadaan') },
  { kode: 'uang-tersembunyi', buku: tabel().replace('# Melati', '# Melati\nhidden-columns C') },
  {
    kode: 'uang-tersembunyi',
    buku: `${tabel()}# Draf {hidden}\n| Pagu Anggaran\n| 300000000\n| 290000000\n| 700000000\n`,
  },
  {
    kode: 'kegiatan-ganda',
    buku: tabel({
      B6: 'Pengadaan Alat Tulis Kantor',
      C6: '100000000',
      D6: '100000000',
      E6: '"100,00%"',
      C4: '200000000',
      D4: '200000000',
      E4: '"100,00%"',
      C9: '900000000',
      D9: '900000000',
      E9: '"100,00%"',
    }),
  },
  {
    kode: 'beda-spasi',
    buku: tabel({ B7: 'Program Pelayanan Per kantoran' }),
  },
  { kode: 'tabel-ganda', buku: tabel() + tabel().replace('# Melati', '# Melati (2)') },
  {
    kode: 'tabel-ganda',
    buku:
      tabel().replaceAll('Melati', 'Mawar') +
      tabel() +
      tabel({
        C7: '800000000',
        C8: '800000000',
        C9: '1100000000',
        E7: '"87,50%"',
        E8: '"87,50%"',
        E9: '"90,00%"',
      }).replace('# Melati', '# Melati (2)'),
  },
  { kode: 'pemisah-campur', buku: tabel({ C5: '"100.000.000,00"', C6: '"200,000,000.00"' }) },
  { kode: 'angka-teks', buku: tabel({ C5: '"Rp 100.000.000,00"', C6: '"Rp 200.000.000,00"' }) },
];

export const CONTOH: readonly Contoh[] = [...CONTOH_ANGGARAN, ...CONTOH_LAPORAN];
