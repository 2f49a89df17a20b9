import { rangeOf } from './places';
import { type ExcelProgram, runBatch } from './program';
import type { SheetArea } from '../workbook/address';

/** Brings a sheet to the front. @returns false when there is no such sheet, or it is hidden and cannot be shown so. */
export function showSheet(program: ExcelProgram, name: string): Promise<boolean> {
  return show(program, name, null);
}

/** Brings a sheet to the front and selects cells on it. @returns as `showSheet` */
export function showCells(program: ExcelProgram, area: SheetArea): Promise<boolean> {
  return show(program, area.sheet, area);
}

function show(program: ExcelProgram, name: string, area: SheetArea | null): Promise<boolean> {
  return runBatch(program, true, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
    sheet.activate();
    if (area) rangeOf(sheet, area).select();
    await context.sync();
    return true;
  });
}
