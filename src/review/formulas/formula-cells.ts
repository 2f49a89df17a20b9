import type { Laporan, Tempat } from '../../domain/laporan';
import type { Grid } from '../../workbook/port';

/** A figure of a table that is a formula. */
export interface FormulaCell extends Tempat {
  readonly formula: string;
  readonly isi: 'uang' | 'persen' | 'sisa';
}

/** The formulas among the money and percent cells of budgets and recaps, and among the cells of the report's tables. */
export function formulaCells(laporan: Laporan, grid: (sheet: string) => Grid | undefined): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const tabel of [...laporan.anggaran, ...laporan.rekap]) {
    const { sheet } = tabel;
    const cells = grid(sheet);
    if (!cells) continue;
    const look = (row: number, col: number, isi: FormulaCell['isi']): void => {
      const formula = cells.formula(row, col);
      if (formula !== null) found.push({ sheet, row, col, formula, isi });
    };
    const sisa = tabel.kolom.sisa;
    for (const { row, pagu, realisasi, persen } of tabel.baris) {
      for (const { row, col } of pagu?.sel ?? []) look(row, col, 'uang');
      for (const { row, col } of realisasi?.sel ?? []) look(row, col, 'uang');
      if (persen) look(persen.row, persen.col, 'persen');
      if (sisa !== null) look(row, sisa, 'sisa');
    }
  }
  for (const tabel of laporan.kinerja) {
    const cells = grid(tabel.sheet);
    for (const { sel } of tabel.baris) {
      for (const { di, dari, rumus, nilai } of sel) {
        const formula = rumus && dari === null ? (cells?.formula(di.row, di.col) ?? null) : null;
        if (formula !== null) found.push({ ...di, formula, isi: nilai.jenis === 'uang' ? 'uang' : 'persen' });
      }
    }
  }
  return found;
}
