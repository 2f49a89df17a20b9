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

/** At least one for every check, and one for each severity that it knows. */
export const CONTOH: readonly Contoh[] = [
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
  { kode: 'angka-teks', buku: tabel({ C5: '"Rp 100.000.000,00"', C6: '"Rp 200.000.000,00"' }) },
];
