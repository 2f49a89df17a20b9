import { cellError, type ErrorCode, type Value } from '../../../src/formula/value';
import { CellStyles } from '../../../src/workbook/cell-styles';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Sheet, Snapshot } from '../../../src/workbook/port';
import type { CellSpec, SheetDescription, WorkbookDescription } from '../generator/description';

/** The workbook as an adapter would hand it over. */
export function toSnapshot({ fileName, sheets }: WorkbookDescription): Snapshot {
  return {
    fileName,
    date1904: false,
    sheets: sheets.map(toSheet),
    ours: [],
    names: [],
    state: null,
    unreadable: [],
  };
}

function toSheet(description: SheetDescription): Sheet {
  const cells = new GridBuilder(new CellStyles());
  for (const { row, col, formula, format, indent, bold, value } of description.cells) {
    cells.set(row, col, {
      value: toValue(value),
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
      ...(indent !== undefined && { indent }),
      ...(bold !== undefined && { bold }),
    });
  }
  const rows = new Set(description.hiddenRows);
  const columns = new Set(description.hiddenColumns);
  return {
    name: description.name,
    visibility: description.hidden ? 'hidden' : 'visible',
    isProtected: false,
    grid: cells.build(),
    merges: description.merges,
    tables: [],
    arrays: [],
    noted: [],
    isRowHidden: (row) => rows.has(row),
    isColumnHidden: (col) => columns.has(col),
  };
}

function toValue(value: CellSpec['value']): Value {
  return typeof value === 'object' && value !== null ? cellError(value.error as ErrorCode) : value;
}
