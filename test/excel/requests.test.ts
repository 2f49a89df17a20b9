import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSummary } from '../../src/build-summary';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ExcelHost, PAYLOAD_LIMIT } from '../excel-host/host';
import { loadXlsx } from '../excel-host/load-xlsx';
import { manyUnits } from './many-units';
import { QUIET } from './sample';

async function build(units: number, rowsEach: number): Promise<ExcelHost> {
  const host = new ExcelHost({ level: '1.14', book: manyUnits(units, rowsEach) });
  const { receipt, laporan } = await buildSummary(excelWorkbook(host.Excel), {}, QUIET);
  expect(laporan.anggaran).toHaveLength(units);
  expect(receipt.notes).toBe(units * Math.floor(rowsEach / 5));
  expect(host.references.size).toBe(0);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
  return host;
}

test.each([8, 80])('a build of %i sheets takes at most 8 requests', async (units) => {
  const host = await build(units, 15);
  expect(host.requests.length).toBeLessThanOrEqual(8);
});

test('a build with all tables of performance takes no more', async () => {
  const sample = readFileSync(join(__dirname, '../../assets/samples/sukorejo-2020.xlsx'));
  const book = await loadXlsx(sample, 'sukorejo-2020.xlsx');
  // A classic note of the staff's is found only by Excel's refusal, which costs further requests: test/excel/obstacles.test.ts.
  for (const sheet of book.sheets) sheet.notes.clear();
  const host = new ExcelHost({ level: '1.14', book });
  const { receipt } = await buildSummary(excelWorkbook(host.Excel), {}, QUIET);
  expect(receipt.sheets).toEqual(expect.arrayContaining(['LKjIP Capaian', 'LKjIP Efisiensi', 'LKjIP SKM']));
  expect(host.requests.length).toBeLessThanOrEqual(8);
});

test('no payload is over the limit at 1.000 units of 20 rows', async () => {
  const host = await build(1_000, 20);
  const largest = Math.max(
    ...host.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  );
  expect(largest).toBeLessThan(PAYLOAD_LIMIT);
}, 300_000);
