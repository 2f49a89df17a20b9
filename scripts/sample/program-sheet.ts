import type { Workbook } from 'exceljs';
import { drawAcross, drawColumnNumbers, drawHeader, type Look, setUpPrint, style } from './draw';
import { fitRowHeights } from './row-height';
import { field, type Row } from './tsv';

const LOOK: Look = { font: 'Arial', size: 10, header: 'BDD7EE', total: 'DDEBF7' };
const HEADINGS = [['No'], ['Program'], ['Pagu (Rp)'], ['Realisasi (Rp)'], ['%']];
const WIDTHS = [6, 62, 22, 22, 11];
const FORMATS = ['General', 'General', '#,##0.00', '#,##0.00', '0.00%'];

/** The summary per program as staff prepare it: names and formats are there, the figures are still to come. */
export function drawProgramSheet(workbook: Workbook, rows: readonly Row[]): void {
  const sheet = workbook.addWorksheet('Realisasi per program');
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const title = { bold: true, size: 12, horizontal: 'center' } as const;
  drawAcross(sheet, { row: 1, column: 1 }, WIDTHS.length, 'Tabel 3.4.1', LOOK, title);
  const name = 'Realisasi per Program Kecamatan Sukorejo Tahun 2020';
  drawAcross(sheet, { row: 2, column: 1 }, WIDTHS.length, name, LOOK, title);
  drawHeader(sheet, { row: 4, column: 1 }, HEADINGS, LOOK);
  drawColumnNumbers(sheet, { row: 5, column: 1 }, HEADINGS.length, LOOK);
  rows.forEach((row, index) => {
    const isTotal = field(row, 'no') === '';
    FORMATS.forEach((format, column) => {
      const cell = sheet.getCell(6 + index, 1 + column);
      cell.numFmt = format;
      style(cell, LOOK, {
        bold: isTotal,
        fill: isTotal ? LOOK.total : undefined,
        border: true,
        horizontal: column === 1 ? 'left' : column === 0 ? 'center' : 'right',
        wrap: column === 1,
      });
    });
    if (!isTotal) sheet.getCell(6 + index, 1).value = Number(field(row, 'no'));
    sheet.getCell(6 + index, 2).value = field(row, 'program');
  });
  const last = 6 + rows.length;
  fitRowHeights(sheet, 4, last - 1);
  const small = { italic: true, size: 9 };
  drawAcross(sheet, { row: last, column: 1 }, WIDTHS.length, 'Sumber: rekapitulasi unit kerja', LOOK, small);
  setUpPrint(sheet, { orientation: 'landscape', area: `A1:E${last}`, footer: 'Kecamatan Sukorejo' });
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 5, showGridLines: false }];
}
