import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSummary } from '../../src/build-summary';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Value } from '../../src/formula/value';
import type { Sheet, Snapshot, Workbook } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { ExcelHost } from '../excel-host/host';
import { loadXlsx } from '../excel-host/load-xlsx';
import type { Book } from '../excel-host/model/book';
import { LEVELS } from '../excel-host/programs/program';
import type { InspectedChart } from '../workbook/harness';
import { chartsInFile } from '../xlsx/contract-harness';
import { inspectBook } from './book-of';
import { QUIET } from './sample';

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/sukorejo-2020.xlsx'));

/** Everything that the port tells of a workbook, but for notes, which Excel's API does not show. */
function tell(snapshot: Snapshot): unknown {
  return {
    sheets: snapshot.sheets.map(tellSheet),
    ours: snapshot.ours.map(tellSheet),
    names: snapshot.names,
  };
}

function tellSheet({ name, visibility, grid, merges, tables, ...sheet }: Sheet): unknown {
  const cells: unknown[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = 1; col <= grid.lastColumn(row); col++) {
      const value = grid.value(row, col);
      // Where a file has an empty text, Excel has an empty cell.
      if ((value === null || value === '') && grid.formula(row, col) === null) continue;
      cells.push([
        row,
        col,
        rounded(value),
        grid.formula(row, col)?.replaceAll('_xlfn.', '') ?? null,
        grid.format(row, col),
        grid.isBold(row, col),
      ]);
    }
  }
  const hidden = Array.from({ length: grid.rowCount }, (_, i) => sheet.isRowHidden(i + 1));
  return {
    name,
    visibility,
    cells,
    merges: merges.map((area) => JSON.stringify({ ...area })).sort(),
    tables,
    hidden,
  };
}

/** The file's values were calculated by another program, to 15 digits. */
function rounded(value: Value): Value {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

async function built(workbook: Workbook): Promise<{ before: Snapshot; after: Snapshot; receipt: unknown }> {
  const before = await workbook.read(QUIET);
  const { receipt } = await buildSummary(workbook, {}, QUIET);
  return { before, after: await workbook.read(QUIET), receipt };
}

const PERFORMANCE = ['Perencanaan', 'Capaian', 'Perbandingan', 'Efisiensi', 'SKM', 'Penyebab'].map(
  (name) => `LKjIP ${name}`,
);

function chartsIn(book: Book, sheets: readonly string[]): Record<string, InspectedChart[]> {
  const found = inspectBook(book).sheets.filter(({ name }) => sheets.includes(name));
  return Object.fromEntries(found.map(({ name, charts }) => [name, [...charts]]));
}

/** The file's reader says NaN where an axis begins as the program likes. */
function withoutNaN(charts: Record<string, InspectedChart[]>): unknown {
  return Object.fromEntries(
    Object.entries(charts).map(([sheet, own]) => [
      sheet,
      own.map((chart) => ({ ...chart, min: Number.isNaN(chart.min) ? null : chart.min })),
    ]),
  );
}

test.each(LEVELS)('the sample comes out the same in Excel (ExcelApi %s) and in a file', async (level) => {
  const book = await loadXlsx(SAMPLE, 'sukorejo-2020.xlsx');
  const host = new ExcelHost({ level, book });
  const inExcel = await built(excelWorkbook(host.Excel));
  const file = openXlsx(SAMPLE, { fileName: 'sukorejo-2020.xlsx' });
  const inFile = await built(file);
  expect(tell(inExcel.before)).toEqual(tell(inFile.before));
  expect(tell(inExcel.after)).toEqual(tell(inFile.after));
  expect(inExcel.receipt).toEqual(inFile.receipt);
  const ours = inFile.after.ours.map(({ name }) => name);
  expect(ours).toEqual(expect.arrayContaining(PERFORMANCE));
  const drawn = chartsInFile(await file.bytes(), ours);
  expect(chartsIn(book, ours)).toEqual(withoutNaN(drawn));
  expect(Object.keys(drawn).filter((sheet) => drawn[sheet]?.length)).toEqual(
    expect.arrayContaining(['LKjIP Program', 'LKjIP Capaian', 'LKjIP SKM']),
  );
});
