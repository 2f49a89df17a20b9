import type { Baris, Laporan, Persen, TabelAnggaran, Tingkat, Uang } from '../../src/domain/laporan';
import { senFromNumber } from '../../src/domain/numbers/sen';
import { GridBuilder } from '../../src/workbook/grid';
import { plainSheet } from '../../src/workbook/plain-sheet';
import type { Sheet, Snapshot } from '../../src/workbook/port';

/** A figure: rupiah, or rupiah with the formula that gives it. */
export type Angka = number | readonly [number, string];

/** tingkat, nama, pagu, realisasi, and the printed percentage (ratio, decimals) where there is one. */
export type RowOf = readonly [Tingkat, string, Angka, Angka, (readonly [number, number])?];

export interface UnitOf {
  readonly unit: string;
  readonly sheet: string;
  readonly rows: readonly RowOf[];
}

const FIRST_ROW = 5;
const COL = { no: 1, uraian: 2, pagu: 3, realisasi: 4, persen: 5 } as const;
const DEPTH: Partial<Record<Tingkat, number>> = {
  urusan: 0,
  program: 1,
  kegiatan: 2,
  'sub kegiatan': 3,
  rekening: 4,
};

/** A small report as recognition would find it, with the sheets that it stands on. */
export function smallReport(units: readonly UnitOf[]): { laporan: Laporan; snapshot: Snapshot } {
  const sheets = units.map(sheetOf);
  return {
    laporan: {
      tahun: 2020,
      anggaran: units.map(tabelOf),
      rekap: [],
      kinerja: [],
      programSasaran: [],
      tingkatIndikator: [],
      unread: [],
      pertanyaan: [],
    },
    snapshot: { fileName: null, date1904: false, sheets, ours: [], names: [], state: null, unreadable: [] },
  };
}

function sheetOf({ sheet, rows }: UnitOf): Sheet {
  const grid = new GridBuilder();
  for (const [index, [, nama, pagu, realisasi, persen]] of rows.entries()) {
    const row = FIRST_ROW + index;
    grid.set(row, COL.uraian, { value: nama });
    grid.set(row, COL.pagu, figure(pagu));
    grid.set(row, COL.realisasi, figure(realisasi));
    if (persen) grid.set(row, COL.persen, { value: persen[0] });
  }
  return plainSheet(sheet, grid.build());
}

function figure(angka: Angka): { value: number; formula?: string } {
  return typeof angka === 'number' ? { value: angka } : { value: angka[0], formula: angka[1] };
}

function tabelOf({ unit, sheet, rows }: UnitOf): TabelAnggaran {
  const parents = parentsOf(rows.map(([tingkat]) => tingkat));
  const baris = rows.map(([tingkat, nama, pagu, realisasi, persen], index): Baris => {
    const row = FIRST_ROW + index;
    return {
      row,
      tingkat,
      no: String(index + 1),
      nama,
      induk: parents[index] ?? -1,
      leaf: isLeaf(rows, index),
      pagu: uang(pagu, row, COL.pagu),
      realisasi: uang(realisasi, row, COL.realisasi),
      persen: persen ? persenOf(persen, row) : null,
      hidden: false,
    };
  });
  return {
    jenis: 'anggaran',
    sheet,
    judul: '',
    unit: { nama: unit, jenis: 'kelurahan' },
    tahun: 2020,
    kolom: {
      headerRows: { from: FIRST_ROW - 1, to: FIRST_ROW - 1 },
      no: COL.no,
      kode: [],
      uraian: COL.uraian,
      pagu: [COL.pagu],
      realisasi: [COL.realisasi],
      persen: COL.persen,
      sisa: null,
    },
    body: { from: FIRST_ROW, to: FIRST_ROW + rows.length - 1 },
    baris,
    alasan: [],
    keyakinan: 1,
    dasar: { cara: 'nomor', jumlah: null },
  };
}

function parentsOf(levels: readonly Tingkat[]): number[] {
  const open: number[] = [];
  return levels.map((tingkat, index) => {
    const depth = DEPTH[tingkat];
    if (depth === undefined) return -1;
    open.length = depth;
    open[depth] = index;
    return open.slice(0, depth).findLast((parent) => parent !== undefined) ?? -1;
  });
}

function isLeaf(rows: readonly RowOf[], index: number): boolean {
  const own = rows[index]?.[0];
  const next = rows[index + 1]?.[0];
  return own === 'sub kegiatan' || (own === 'kegiatan' && next !== 'sub kegiatan');
}

function uang(angka: Angka, row: number, col: number): Uang {
  const rupiah = typeof angka === 'number' ? angka : angka[0];
  return { sen: senFromNumber(rupiah), bentuk: 'angka', sel: [{ row, col }] };
}

function persenOf([rasio, desimal]: readonly [number, number], row: number): Persen {
  return { row, col: COL.persen, rasio, desimal, bentuk: 'teks' };
}
