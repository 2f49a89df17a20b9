import type { Workbook, Worksheet } from 'exceljs';
import type { Place, Heading, Look } from './draw';
import { drawAcross, drawColumnNumbers, drawHeader, put, setUpPrint, style } from './draw';
import { asText, typed } from './printed';
import { fitMerged, fitRowHeights } from './row-height';
import { field, type Row } from './tsv';
import { columnName } from './unit-layout';

export type ReportColumn = {
  readonly key: string;
  readonly heading: Heading;
  readonly width: number;
  /** Figures that staff typed as text, e.g. where one of them has words around it. */
  readonly text?: boolean;
  readonly centred?: boolean;
  /** An empty cell belongs to the filled one above it, merged with it. */
  readonly joined?: boolean;
};

export type ReportTable = {
  readonly file: string;
  /** Of a file with several tables, the one of this number. */
  readonly tabel?: string;
  readonly caption?: string;
  readonly columns: readonly ReportColumn[];
  readonly columnNumbers?: boolean;
  /** Columns that are written once for all lines that have the same in them. */
  readonly oncePerBlock?: readonly string[];
  /** Stands to the right of the table before it, not below. */
  readonly beside?: boolean;
  readonly source?: string;
};

export type ReportSheet = {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly orientation?: 'portrait' | 'landscape';
};

const LOOK: Look = { font: 'Arial', size: 10, header: 'D9E1F2', total: 'EDEDED' };

/** A sheet of the report's own tables, as printed there. */
export function drawReportSheet(
  workbook: Workbook,
  page: ReportSheet,
  read: (file: string) => readonly Row[],
): void {
  const sheet = workbook.addWorksheet(page.sheet);
  const top = page.titles.length + 2;
  let at: Place = { row: top, column: 1 };
  let right = 0;
  let bottom = 0;
  let headerRows = '';
  for (const table of page.tables) {
    at =
      table.beside === true ? { row: top, column: right + 2 } : { row: Math.max(top, bottom + 2), column: 1 };
    setWidths(sheet, table, at.column);
    const drawn = drawTable(sheet, table, at, rowsOf(table, read(table.file)));
    headerRows ||= drawn.headerRows;
    bottom = Math.max(bottom, drawn.lastRow);
    right = Math.max(right, at.column + table.columns.length - 1);
  }
  page.titles.forEach((title, index) => {
    const bold = { bold: true, size: 12, horizontal: 'center' } as const;
    drawAcross(sheet, { row: 1 + index, column: 1 }, right, title, LOOK, bold);
  });
  setUpPrint(sheet, {
    orientation: page.orientation ?? 'landscape',
    area: `A1:${columnName(right)}${bottom}`,
    repeatedRows: page.tables.length === 1 ? headerRows : undefined,
    footer: 'LKjIP Kecamatan Sukorejo Tahun 2020',
  });
  sheet.views = [{ state: 'normal', showGridLines: false }];
}

function rowsOf(table: ReportTable, rows: readonly Row[]): readonly Row[] {
  const own = table.tabel === undefined ? rows : rows.filter((row) => field(row, 'tabel') === table.tabel);
  const keys = table.oncePerBlock ?? [];
  if (keys.length === 0) return own;
  return own.map((row, index) => {
    const above = own[index - 1];
    const sameBlock = above !== undefined && keys.every((key) => field(row, key) === field(above, key));
    return sameBlock ? { ...row, ...Object.fromEntries(keys.map((key) => [key, ''])) } : row;
  });
}

function setWidths(sheet: Worksheet, table: ReportTable, from: number): void {
  table.columns.forEach(({ width }, index) => {
    const column = sheet.getColumn(from + index);
    column.width = Math.max(column.width ?? 0, width);
  });
}

function drawTable(
  sheet: Worksheet,
  table: ReportTable,
  at: Place,
  rows: readonly Row[],
): { readonly lastRow: number; readonly headerRows: string } {
  const { columns } = table;
  let row = at.row;
  if (table.caption !== undefined) {
    drawAcross(sheet, { row, column: at.column }, columns.length, table.caption, LOOK, { bold: true });
    row++;
  }
  const headings = columns.map(({ heading }) => heading);
  const headerRow = row;
  row += drawHeader(sheet, { row, column: at.column }, headings, LOOK);
  if (table.columnNumbers === true) {
    drawColumnNumbers(sheet, { row, column: at.column }, columns.length, LOOK);
    row++;
  }
  const headerRows = `${headerRow}:${row - 1}`;
  const joins = columns.flatMap((column, index) =>
    drawColumn(sheet, column, { row, column: at.column + index }, rows),
  );
  fitRowHeights(sheet, headerRow, row + rows.length - 1);
  for (const { from, to, column } of joins) fitMerged(sheet, from, to, column);
  row += rows.length;
  if (table.source === undefined) return { lastRow: row - 1, headerRows };
  const small = { italic: true, size: 9 };
  drawAcross(sheet, { row, column: at.column }, columns.length, table.source, LOOK, small);
  return { lastRow: row, headerRows };
}

type Join = { readonly from: number; readonly to: number; readonly column: number };

/** Writes a table's column and merges what belongs together; gives back what was merged. */
function drawColumn(
  sheet: Worksheet,
  column: ReportColumn,
  at: Place,
  rows: readonly Row[],
): readonly Join[] {
  const joins: Join[] = [];
  let first = at.row;
  rows.forEach((row, index) => {
    const printed = field(row, column.key);
    const cell = sheet.getCell(at.row + index, at.column);
    const content = column.text === true ? asText(printed) : typed(printed);
    const isAmount = typeof content.value === 'number' || printed.startsWith('Rp');
    style(cell, LOOK, {
      bold: isTotal(row),
      fill: isTotal(row) ? LOOK.total : undefined,
      border: true,
      wrap: true,
      vertical: 'top',
      horizontal: column.centred === true ? 'center' : isAmount ? 'right' : 'left',
    });
    if (printed !== '') put(cell, content);
    if (printed !== '' || column.joined !== true) first = at.row + index;
    const isLast = index + 1 === rows.length || field(rows[index + 1] ?? {}, column.key) !== '';
    if (column.joined === true && isLast && at.row + index > first) {
      sheet.mergeCells(first, at.column, at.row + index, at.column);
      joins.push({ from: first, to: at.row + index, column: at.column });
    }
  });
  return joins;
}

function isTotal(row: Row): boolean {
  return Object.values(row).some((text) => /^(JUMLAH|TOTAL|Nilai SKM .*)$/.test(text));
}
