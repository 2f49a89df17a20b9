import type { Worksheet } from 'exceljs';

/** Average width of a character, in the column widths' unit; capitals and bold are wider. */
const SMALL = 0.82;
const CAPITAL = 1.12;
const BOLD = 1.07;

/**
 * Makes rows as high as their wrapped text needs, as staff do by a double click on the row's edge: neither exceljs nor
 * LibreOffice's import does. Merged cells ask for nothing, except that one merged downwards spreads what is missing
 * over its rows.
 */
export function fitRowHeights(sheet: Worksheet, from: number, to: number): void {
  for (let row = from; row <= to; row++) {
    let height = 0;
    sheet.getRow(row).eachCell((cell) => {
      if (!cell.isMerged) height = Math.max(height, needed(sheet, row, Number(cell.col)));
    });
    if (height > 0) sheet.getRow(row).height = Math.max(height, sheet.getRow(row).height ?? 0);
  }
}

/** Gives the rows of a downward merge what its text needs beyond their own heights. */
export function fitMerged(sheet: Worksheet, from: number, to: number, column: number): void {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => sheet.getRow(from + index));
  const have = rows.reduce((sum, row) => sum + (row.height ?? 0), 0);
  const missing = needed(sheet, from, column) - have;
  if (missing > 0) for (const row of rows) row.height = (row.height ?? 0) + missing / rows.length;
}

function needed(sheet: Worksheet, row: number, column: number): number {
  const cell = sheet.getCell(row, column);
  const size = cell.font?.size ?? 11;
  const width = (sheet.getColumn(column).width ?? 9) - 1.5 - (cell.alignment?.indent ?? 0) * 1.5;
  const text = typeof cell.value === 'string' && cell.alignment?.wrapText === true ? cell.value : '';
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + lineCount(part, (width * 10) / size, cell.font?.bold === true), 0);
  return lines * size * 1.22 + 4;
}

function lineCount(text: string, width: number, bold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = wordWidth(word) * (bold ? BOLD : 1);
    if (used > 0 && used + SMALL + length > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? SMALL : 0) + length;
  }
  return lines;
}

function wordWidth(word: string): number {
  return [...word].reduce((sum, letter) => sum + (/[A-Z]/.test(letter) ? CAPITAL : SMALL), 0);
}
