import { cellError, type ErrorCode, isError, type Value } from '../../src/formula/value';
import { areaA1 } from '../../src/workbook/address';
import type { Sheet as SheetShape, Snapshot } from '../../src/workbook/port';
import { type Box, boxAddress, COLUMNS } from '../excel-host/model/area';
import { Book } from '../excel-host/model/book';
import type { Sheet } from '../excel-host/model/sheet';
import { CellFault, type Scalar } from '../excel-host/model/values';
import type { InspectedSheet, Inspection } from '../workbook/harness';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The workbook that a snapshot describes, as Excel would hold it. */
export function bookOf(described: Snapshot): Book {
  const book = new Book();
  book.fileName = described.fileName ?? 'Book1.xlsx';
  const sheets = [...described.sheets, ...described.ours];
  for (const { name } of sheets) book.addSheet(name);
  for (const shape of sheets) fillSheet(book.sheet(shape.name), shape);
  for (const { name, refersTo } of described.names) {
    book.names.push({ name, formula: `=${refersTo}`, visible: true, comment: '' });
  }
  return book;
}

function fillSheet(sheet: Sheet, shape: SheetShape): void {
  const { grid } = shape;
  sheet.visibility = VISIBILITY[shape.visibility];
  const columns = Math.max(grid.columnCount, 8);
  for (let row = 1; row <= grid.rowCount; row++) {
    if (shape.isRowHidden(row)) sheet.hiddenRows.add(row - 1);
    for (let col = 1; col <= columns; col++) fillCell(sheet, shape, row, col);
  }
  for (let col = 1; col <= columns; col++) if (shape.isColumnHidden(col)) sheet.hiddenColumns.add(col - 1);
  for (const area of shape.merges) sheet.merges.push(fromOne(area));
  for (const area of shape.arrays) sheet.legacyArrays.push(fromOne(area));
  shape.tables.forEach(({ name, area }, i) =>
    sheet.tables.push(table(`${sheet.id}${String(i)}`, name, fromOne(area))),
  );
  for (const { row, col } of shape.noted) addComment(sheet, row, col);
  if (shape.isProtected) sheet.protection = { on: true, options: {}, password: null };
}

function fillCell(sheet: Sheet, { grid }: SheetShape, row: number, col: number): void {
  const look = {
    numberFormat: grid.format(row, col),
    indent: grid.indent(row, col),
    bold: grid.isBold(row, col),
  };
  if (look.numberFormat !== 'General' || look.indent > 0 || look.bold) {
    sheet.formats.change({ top: row - 1, left: col - 1, bottom: row - 1, right: col - 1 }, () => look);
  }
  const formula = grid.formula(row, col);
  const value = scalar(grid.value(row, col));
  if (formula === null && value === null) return;
  sheet.put(row - 1, col - 1, {
    value,
    formula: formula === null ? null : `=${formula}`,
    quoted: false,
    format: null,
  });
}

function scalar(value: Value): Scalar {
  return isError(value) ? new CellFault(value.error) : value;
}

function fromOne({ top, left, bottom, right }: Box): Box {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

function table(id: string, name: string, box: Box): Sheet['tables'][number] {
  const look = { style: '', showBandedRows: true, showBandedColumns: false, showFilterButton: true };
  return { id, name, box, showHeaders: true, showTotals: false, ...look };
}

function addComment(sheet: Sheet, row: number, col: number): void {
  sheet.book.comments.push({
    id: sheet.book.newId('C'),
    sheetId: sheet.id,
    row: row - 1,
    column: col - 1,
    content: 'Mengapa?',
    contentType: 'Plain',
    author: 'Staf',
    resolved: false,
    created: new Date(0),
    replies: [],
  });
}

/** What a book holds, in the words of the contract. */
export function inspectBook(book: Book): Inspection {
  return {
    sheets: book.sheets.map((sheet) => inspectSheet(book, sheet)),
    names: book.names
      .filter(({ name }) => !name.startsWith('LKJIP_ISI_'))
      .map(({ name, formula, visible }) => ({ name, refersTo: formula.slice(1), hidden: !visible }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

function inspectSheet(book: Book, sheet: Sheet): InspectedSheet {
  const formulas: Record<string, string> = {};
  const values: Record<string, Exclude<Value, null>> = {};
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const at = boxAddress({ top: row, left: column, bottom: row, right: column });
    const value = sheet.value(row, column);
    if (cell.formula !== null) formulas[at] = cell.formula.slice(1);
    if (value !== null) values[at] = value instanceof CellFault ? cellError(value.code as ErrorCode) : value;
  }
  return {
    name: sheet.name,
    formulas,
    values,
    notes: Object.fromEntries(
      book.comments
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map(({ row, column, content }) => [
          areaA1({ top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }),
          content,
        ]),
    ),
    flags: sheet.conditionals.map(({ boxes, formula }) => ({
      areas: boxes.map(boxAddress).join(','),
      when: formula.slice(1),
    })),
    charts: sheet.charts.map((chart) => ({
      title: chart.title.text,
      series: chart.series.map(({ name, values, categories }) => ({
        name,
        values: values.replace(/['$]/g, ''),
        categories: categories.replace(/['$]/g, ''),
      })),
      labels: chart.series.every(({ hasDataLabels }) => hasDataLabels) ? chart.labels.numberFormat : null,
      min: chart.axes.value.minimum === '' ? null : chart.axes.value.minimum,
    })),
  };
}
