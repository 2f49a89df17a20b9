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

test('a build with all tables of performance takes no more, nor does a classic note in the way of ours', async () => {
  const sample = readFileSync(join(__dirname, '../../assets/samples/sukorejo-2020.xlsx'));
  const requests = async (hasNotes: boolean): Promise<number> => {
    const book = await loadXlsx(sample, 'sukorejo-2020.xlsx');
    if (!hasNotes) for (const sheet of book.sheets) sheet.notes.clear();
    const host = new ExcelHost({ level: '1.14', book });
    const { receipt } = await buildSummary(excelWorkbook(host.Excel), {}, QUIET);
    expect(receipt.sheets).toEqual(expect.arrayContaining(['LKjIP Capaian', 'LKjIP Efisiensi', 'LKjIP SKM']));
    const noted = { at: { sheet: 'Tanjungsari', row: 18, col: 4 }, reason: 'noted' };
    expect(receipt.skipped.filter(({ reason }) => reason === 'noted')).toEqual(hasNotes ? [noted] : []);
    expect(host.references.size).toBe(0);
    // The tables of a tujuan begin a page: they would not stand whole beneath table 3.1 and its chart.
    expect(host.book.sheet('LKjIP Capaian').page.pageStarts).not.toEqual([]);
    return host.requests.length;
  };
  const undisturbed = await requests(false);
  // One asks how far the notes went when Excel refused one, one goes on behind it.
  expect(await requests(true)).toBe(undisturbed + 2);
  expect(undisturbed + 2).toBeLessThanOrEqual(8);
});

test('no payload is over the limit at 1.000 units of 20 rows', async () => {
  const host = await build(1_000, 20);
  const largest = Math.max(
    ...host.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  );
  expect(largest).toBeLessThan(PAYLOAD_LIMIT);
}, 300_000);
