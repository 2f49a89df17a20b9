import { columnName, quoteSheet, type Area, type SheetArea } from '../../workbook/address';

/** 'Rincian'!$A$1:$B$9, as names and charts refer to cells; one cell without its second corner. */
export function areaFixed(area: SheetArea): string {
  const from = `$${columnName(area.left)}$${area.top}`;
  const to = `$${columnName(area.right)}$${area.bottom}`;
  return `${quoteSheet(area.sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** 'Rincian'!$1:$3, whole rows. */
export function rowsFixed(sheet: string, rows: { readonly from: number; readonly to: number }): string {
  return `${quoteSheet(sheet)}!$${rows.from}:$${rows.to}`;
}

export function areaOn(sheet: string, area: Area): SheetArea {
  return { sheet, top: area.top, left: area.left, bottom: area.bottom, right: area.right };
}
