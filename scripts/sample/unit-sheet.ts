import type { Workbook, Worksheet } from 'exceljs';
import type { Line } from './budget';
import { drawAcross, drawColumnNumbers, drawHeader, drawNote, setUpPrint } from './draw';
import { fitRowHeights } from './row-height';
import { arrange, columnLetter, columnName, headerHeight, type UnitLayout } from './unit-layout';
import { LinePainter } from './unit-lines';

/** One unit's budget as its staff keep it. */
export function drawUnitSheet(workbook: Workbook, layout: UnitLayout, lines: readonly Line[]): void {
  const sheet = workbook.addWorksheet(layout.sheet);
  if (layout.tab !== undefined) sheet.properties.tabColor = { argb: `FF${layout.tab}` };
  layout.columns.forEach(({ width }, index) => {
    sheet.getColumn(layout.start.column + index).width = width;
  });
  if (layout.start.column > 1) sheet.getColumn(1).width = 2.5;
  const headerRow = drawTop(sheet, layout);
  const bodyFrom = headerRow + headerHeight(layout);
  const { rowOf, to } = arrange(layout, lines, bodyFrom);
  if (layout.headerAgainAt !== undefined) {
    const row = (rowOf.get(layout.headerAgainAt) ?? 0) - headerHeight(layout);
    sheet.getRow(row - 1).addPageBreak();
    drawTableHeader(sheet, layout, row);
  }
  const painter = new LinePainter(sheet, layout, rowOf, lines);
  for (const line of lines) painter.paint(line);
  for (const { no, column, text } of layout.notes) {
    drawNote(sheet.getCell(`${columnLetter(layout, column)}${rowOf.get(no)}`), text);
  }
  if (layout.marksOverspending === true) markOverspending(sheet, layout, bodyFrom, to);
  fitRowHeights(sheet, headerRow, to);
  const last = drawFoot(sheet, layout, to + 1);
  setUpPrint(sheet, {
    orientation: layout.orientation,
    area: printArea(layout, last),
    repeatedRows: layout.headerAgainAt === undefined ? `${headerRow}:${bodyFrom - 1}` : undefined,
    onePage: layout.headerAgainAt === undefined,
    footer: layout.unit,
  });
  freeze(sheet, layout, bodyFrom - 1);
}

/** Titles and header; gives back the header's first row. */
function drawTop(sheet: Worksheet, layout: UnitLayout): number {
  const { start, look, columns } = layout;
  let row = start.row;
  for (const title of layout.titles) {
    const bold = { bold: true, size: look.size + 2, horizontal: 'center' } as const;
    drawAcross(sheet, { row, column: start.column }, columns.length, title, look, bold);
    row++;
  }
  if (layout.hiddenLine !== undefined) {
    sheet.getCell(row, start.column).value = layout.hiddenLine;
    sheet.getRow(row).hidden = true;
    row++;
  }
  row++;
  drawTableHeader(sheet, layout, row);
  return row;
}

function drawTableHeader(sheet: Worksheet, layout: UnitLayout, row: number): void {
  const { column } = layout.start;
  const headings = layout.columns.map(({ heading }) => heading);
  const depth = drawHeader(sheet, { row, column }, headings, layout.look);
  if (layout.columnNumbers) {
    drawColumnNumbers(sheet, { row: row + depth, column }, headings.length, layout.look);
  }
}

/** Source line and signature; gives back the last row. */
function drawFoot(sheet: Worksheet, layout: UnitLayout, from: number): number {
  const { start, look, columns } = layout;
  const small = { italic: true, size: look.size - 1 } as const;
  drawAcross(sheet, { row: from, column: start.column }, columns.length, layout.source, look, small);
  const width = Math.min(3, columns.length - 2);
  const column = start.column + columns.length - width;
  let row = from + 2;
  for (const text of layout.signature) {
    if (text !== '') drawAcross(sheet, { row, column }, width, text, look, { horizontal: 'center' });
    row++;
  }
  return row - 1;
}

/** A rule of the staff's own: realisasi above its pagu stands out. */
function markOverspending(sheet: Worksheet, layout: UnitLayout, from: number, to: number): void {
  const pagu = columnLetter(layout, 'anggaran');
  const realisasi = columnLetter(layout, 'realisasi');
  sheet.addConditionalFormatting({
    ref: `${realisasi}${from}:${realisasi}${to}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`${realisasi}${from}>${pagu}${from}`],
        style: { font: { color: { argb: 'FFC00000' }, bold: true } },
      },
    ],
  });
}

function printArea(layout: UnitLayout, lastRow: number): string {
  const { row, column } = layout.start;
  return `${columnName(column)}${row}:${columnName(column + layout.columns.length - 1)}${lastRow}`;
}

function freeze(sheet: Worksheet, layout: UnitLayout, rows: number): void {
  const { frozenColumns, start } = layout;
  const xSplit = frozenColumns === 0 ? 0 : start.column - 1 + frozenColumns;
  sheet.views = [{ state: 'frozen', xSplit, ySplit: rows, zoomScale: 90, showGridLines: false }];
}
