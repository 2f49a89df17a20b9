import { CellStyles } from '../workbook/cell-styles';
import { GridBuilder } from '../workbook/grid';
import { isOurNote } from '../workbook/ours';
import type { Sheet } from '../workbook/port';
import { MemorySheet } from './model';

/** A sheet as the port shows it, taken into memory. Notes come without their text, which the port does not show. */
export function fromSheet(sheet: Sheet): MemorySheet {
  const memory = new MemorySheet(sheet.name);
  const { grid } = sheet;
  const hiddenRows = new Set<number>();
  for (let row = 1; row <= grid.rowCount; row++) {
    if (sheet.isRowHidden(row)) hiddenRows.add(row);
    for (let col = 1; col <= grid.columnCount; col++) {
      const value = grid.value(row, col);
      const formula = grid.formula(row, col);
      const style = {
        format: grid.format(row, col),
        indent: grid.indent(row, col),
        bold: grid.isBold(row, col),
      };
      const isPlain = style.format === 'General' && style.indent === 0 && !style.bold;
      if (value !== null || formula !== null || !isPlain) memory.put(row, col, { value, formula, style });
    }
  }
  const columns = Array.from({ length: grid.columnCount }, (_, i) => i + 1);
  return Object.assign(memory, {
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    merges: sheet.merges,
    tables: sheet.tables,
    arrays: sheet.arrays,
    notes: sheet.noted.map(({ row, col }) => ({ row, col, text: '' })),
    hiddenRows,
    hiddenColumns: new Set(columns.filter((col) => sheet.isColumnHidden(col))),
  });
}

/** The sheet as it stands now. @param fills whether our fills are shown, or read as empty */
export function toSheet(memory: MemorySheet, fills: 'shown' | 'empty'): Sheet {
  const builder = new GridBuilder(new CellStyles());
  for (const { row, col, cell } of memory.everyCell()) {
    const isEmpty = fills === 'empty' && cell.filled === true;
    builder.set(row, col, {
      ...cell.style,
      value: isEmpty ? null : cell.value,
      ...(!isEmpty && cell.formula !== null && { formula: cell.formula }),
    });
  }
  const { name, visibility, isProtected, merges, tables, arrays, hiddenRows, hiddenColumns } = memory;
  return {
    ...{ name, visibility, isProtected, merges, tables, arrays },
    grid: builder.build(),
    noted: memory.notes.filter(({ text }) => !isOurNote(text)).map(({ row, col }) => ({ row, col })),
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (col) => hiddenColumns.has(col),
  };
}
