import type { Progress, Sheet, Snapshot } from '../../src/workbook/port';
import { openXlsx, type OpenOptions } from '../../src/xlsx/xlsx-workbook';
import { a1 } from '../../src/workbook/address';

export const SILENT: Progress = { report: () => undefined, cancelled: false };

export function readXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<Snapshot> {
  return openXlsx(bytes, options).read(SILENT);
}

/** Cells of a sheet that hold something: { A1: value, B2: ['=formula', value] }. */
export function cellsOf(sheet: Sheet | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  if (!sheet) return cells;
  const { grid } = sheet;
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = 1; col <= grid.columnCount; col++) {
      const value = grid.value(row, col);
      const formula = grid.formula(row, col);
      if (formula !== null) cells[a1({ row, col })] = [`=${formula}`, value];
      else if (value !== null) cells[a1({ row, col })] = value;
    }
  }
  return cells;
}
