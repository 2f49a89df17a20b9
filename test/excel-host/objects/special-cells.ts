import { type Box, COLUMNS, intersect } from '../model/area';
import type { Cell, Sheet } from '../model/sheet';
import { CellFault, type Scalar } from '../model/values';
import { RangeAreasObject } from './range-areas';

/** `range.getMergedAreasOrNullObject`: merged areas that touch the range. */
export function mergedAreas(sheet: Sheet, box: Box): RangeAreasObject | null {
  const found = sheet.merges.filter((merge) => intersect(merge, box));
  return found.length > 0 ? new RangeAreasObject(sheet, found) : null;
}

/** `Excel.SpecialCellType`, within the used part of the range. */
export function specialCells(
  sheet: Sheet,
  box: Box,
  type: string,
  valueTypes = 'All',
): RangeAreasObject | null {
  const used = sheet.usedBox(false);
  const within = used && intersect(used, box);
  if (!within) return null;
  const found =
    type === 'ConditionalFormats' || type === 'DataValidations'
      ? marked(sheet, box, type)
      : matching(sheet, within, type, valueTypes);
  return found.length > 0 ? new RangeAreasObject(sheet, found) : null;
}

function marked(sheet: Sheet, box: Box, type: string): Box[] {
  const boxes =
    type === 'ConditionalFormats'
      ? sheet.conditionals.flatMap((entry) => entry.boxes)
      : sheet.validations.map((v) => v.box);
  return boxes.flatMap((own) => intersect(own, box) ?? []);
}

function matching(sheet: Sheet, within: Box, type: string, valueTypes: string): Box[] {
  const wanted = new Set<number>();
  if (type === 'Blanks' || type === 'Visible') {
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right; column++) {
        const hidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
        if (type === 'Blanks' ? !sheet.cell(row, column) : !hidden) wanted.add(row * COLUMNS + column);
      }
    }
  } else {
    for (const [row, column, cell] of sheet.cellsIn(within)) {
      if (isWanted(cell, sheet.value(row, column), type, valueTypes)) wanted.add(row * COLUMNS + column);
    }
  }
  return rectangles(wanted);
}

function isWanted(cell: Cell, value: Scalar, type: string, valueTypes: string): boolean {
  if ((type === 'Formulas') !== (cell.formula !== null)) return false;
  if (valueTypes === 'All') return true;
  if (value instanceof CellFault) return valueTypes.includes('Errors');
  if (typeof value === 'boolean') return valueTypes.includes('Logical');
  return valueTypes.includes(typeof value === 'number' ? 'Number' : 'Text');
}

/** Cells gathered into rows of neighbours, and equal rows into blocks, in reading order. */
function rectangles(cells: ReadonlySet<number>): Box[] {
  const done: Box[] = [];
  const open = new Map<string, Box>();
  const keys = [...cells].sort((a, b) => a - b);
  for (let i = 0; i < keys.length; i++) {
    const start = keys[i] as number;
    let end = start;
    while (keys[i + 1] === end + 1 && (end + 1) % COLUMNS !== 0) end = keys[++i] as number;
    const row = Math.floor(start / COLUMNS);
    const [left, right] = [start % COLUMNS, end % COLUMNS];
    const span = `${String(left)}-${String(right)}`;
    const above = open.get(span);
    const box =
      above?.bottom === row - 1 ? { ...above, bottom: row } : { top: row, left, bottom: row, right };
    if (above && above.bottom !== row - 1) done.push(above);
    open.set(span, box);
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
