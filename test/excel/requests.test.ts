import { buildSummary } from '../../src/build-summary';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ExcelHost, PAYLOAD_LIMIT } from '../excel-host/host';
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

test('no payload is over the limit at 1.000 units of 20 rows', async () => {
  const host = await build(1_000, 20);
  const largest = Math.max(
    ...host.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  );
  expect(largest).toBeLessThan(PAYLOAD_LIMIT);
}, 300_000);
