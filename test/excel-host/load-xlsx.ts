import ExcelJS from 'exceljs';
import { splitAddress, parseBox, COLUMNS } from './model/area';
import { Book } from './model/book';
import type { CellFormat } from './model/cell-format';
import type { Sheet } from './model/sheet';
import { CellFault, type Scalar } from './model/values';

/**
 * Opens a file in the host: contents, number formats, fonts, indents, fills, merges, hidden rows and columns, names, classic notes.
 * Read by exceljs, which shares no code with the product.
 */
export async function loadXlsx(bytes: Uint8Array, fileName = 'Book1.xlsx'): Promise<Book> {
  const source = new ExcelJS.Workbook();
  await source.xlsx.load(bytes.slice().buffer);
  const book = new Book();
  book.fileName = fileName;
  for (const worksheet of source.worksheets) loadSheet(book.addSheet(worksheet.name), worksheet);
  for (const { name, ranges } of source.definedNames.model) {
    if (ranges.length > 0)
      book.names.push({ name, formula: `=${ranges.join(',')}`, visible: true, comment: '' });
  }
  return book;
}

const VISIBILITY: Readonly<Record<string, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function loadSheet(sheet: Sheet, source: ExcelJS.Worksheet): void {
  sheet.visibility = VISIBILITY[source.state] ?? 'Visible';
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: false }, (cell) => {
      loadCell(sheet, cell);
    });
  });
  source.columns?.forEach((column, index) => {
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  const { merges } = source.model as { merges?: readonly string[] };
  for (const address of merges ?? []) {
    const box = parseBox(splitAddress(address)[1]);
    if (box) sheet.merges.push(box);
  }
}

function loadCell(sheet: Sheet, cell: ExcelJS.Cell): void {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const format = formatOf(cell);
  if (Object.keys(format).length > 0) {
    sheet.formats.change({ top: row, left: column, bottom: row, right: column }, () => format);
  }
  if (cell.note) sheet.notes.set(row * COLUMNS + column, typeof cell.note === 'string' ? cell.note : '');
  if (cell.isMerged && cell.master !== cell) return;
  const formula = cell.formula ? `=${cell.formula}` : null;
  const value = scalar(formula ? cell.result : cell.value);
  if (formula === null && value === null) return;
  sheet.put(
    row,
    column,
    { value: formula ? null : value, formula, quoted: false, format: null },
    formula ? value : null,
  );
}

function formatOf(cell: ExcelJS.Cell): Partial<CellFormat> {
  const { numFmt, font, alignment, fill } = cell.style;
  const color = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  return {
    ...(numFmt ? { numberFormat: numFmt } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(color ? { fill: `#${color.slice(-6)}` } : {}),
  };
}

/** Days of a date are counted from the end of 1899. */
function scalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return new CellFault(String(value.error));
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  return 'text' in value ? scalar(value.text) : null;
}
