import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';
import type { Canvas } from '../layout/canvas';

/** A small table to the right of the budget, with a free column between. */
export const sideTable = dimension({
  none: 7,
  officials: 1,
  phones: 1,
  rates: 1,
  'totals of totals': 1,
  legend: 1,
  accounts: 1,
});

export type SideTable = ChoiceOf<typeof sideTable>;

type Rows = readonly (readonly (CellSpec | string | number)[])[];

export interface Totals {
  readonly pagu: CellSpec | null;
  readonly realisasi: CellSpec | null;
}

export function drawSideTable(
  choice: SideTable,
  canvas: Canvas,
  top: number,
  left: number,
  totals: Totals,
): void {
  rowsOf(choice, totals).forEach((row, i) => {
    row.forEach((cell, at) => canvas.put(top + i, left + at, cell));
  });
}

function rowsOf(choice: SideTable, { pagu, realisasi }: Totals): Rows {
  switch (choice) {
    case 'none':
      return [];
    case 'officials':
      return [
        ['No', 'Nama', 'NIP', 'Jabatan'],
        [1, 'SITI AMINAH, S.Sos', '197203151998032004', 'PPTK'],
        [2, 'AGUS SALIM, S.E.', '19810505 200501 1 009', 'Bendahara Pengeluaran'],
        [3, 'RINA KUSUMA', '199001012015032001', 'Staf'],
      ];
    case 'phones':
      return [
        ['Kontak', 'Telepon'],
        ['Bagian Keuangan', '081234567890'],
        ['Inspektorat', '(0342) 801-234'],
        ['Bappeda', 342801171],
      ];
    case 'rates':
      return [
        ['Mata Uang', 'Kurs Jual', 'Kurs Beli'],
        ['USD', 14105.5, 13964.5],
        ['SGD', '10.612,33', '10.501,87'],
      ];
    case 'totals of totals':
      return [['Rekap'], ['Total Pagu', pagu ?? '-'], ['Total Realisasi', realisasi ?? '-']];
    case 'accounts':
      return [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        ['5.1', 'Belanja Operasi', pagu ?? '-', realisasi ?? '-'],
        ['5.1.02', 'Belanja Barang dan Jasa', pagu ?? '-', realisasi ?? '-'],
      ];
    case 'legend':
      return [['Keterangan warna'], ['Merah', '< 50%'], ['Kuning', '50% - 90%'], ['Hijau', '> 90%']];
  }
}
