import { isError } from '../../src/formula/value';
import type { Sheet, Snapshot } from '../../src/workbook/port';
import type { Cell, SheetDescription } from '../variants/generator/description';
import { writtenBy } from '../variants/runner/programs';

/** A text grid as a file that Excel would write: values, formulas, formats, bold, merges, hidden sheets. */
export function gridXlsx(snapshot: Snapshot): Uint8Array {
  return writtenBy('Excel', { fileName: snapshot.fileName ?? '', sheets: snapshot.sheets.map(described) });
}

function described({ name, visibility, grid, merges }: Sheet): SheetDescription {
  const cells: Cell[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = 1; col <= grid.lastColumn(row); col++) {
      const value = grid.value(row, col);
      const formula = grid.formula(row, col);
      if (value === null && formula === null) continue;
      if (typeof value === 'boolean') throw new Error(`${name}: booleans are not written`);
      cells.push({
        ...{ row, col, format: grid.format(row, col), bold: grid.isBold(row, col) },
        value: isError(value) ? { error: value.error } : value,
        ...(formula === null ? {} : { formula: formula.replace(/^=/, '') }),
      });
    }
  }
  return { name, hidden: visibility !== 'visible', cells, merges, hiddenRows: [], hiddenColumns: [] };
}
