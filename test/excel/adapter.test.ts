import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/workbook/port';
import { ExcelHost } from '../excel-host/host';
import { LEVELS } from '../excel-host/programs/program';
import { budget, changes, QUIET } from './sample';

describe.each(LEVELS)('Excel adapter at %s', (level) => {
  function open(book = budget()): { host: ExcelHost; workbook: Workbook } {
    const host = new ExcelHost({ level, book });
    return { host, workbook: excelWorkbook(host.Excel) };
  }

  test('reads, writes, reads again, writes again, cleans', async () => {
    const { host, workbook } = open();
    const first = await workbook.read(QUIET);
    expect(first.sheets[0]?.grid.value(4, 2)).toBe(300);
    const receipt = await workbook.replace(changes, 'state 1', QUIET);
    expect(receipt).toMatchObject({ sheets: ['LKjIP Rincian'], fills: 1, flags: 1, notes: 1 });
    expect(receipt.skipped).toEqual([{ at: { sheet: 'Pakunden', row: 2, col: 2 }, reason: 'occupied' }]);
    const ours = host.book.sheet('LKjIP Rincian');
    expect([ours.value(1, 0), ours.value(1, 1), ours.value(2, 1)]).toEqual(['1.2.03', 200, 0.95]);
    const second = await workbook.read(QUIET);
    expect(second.state).toBe('state 1');
    expect(second.sheets[0]?.grid.value(2, 4)).toBeNull();
    expect(second.ours.map(({ name }) => name)).toEqual(['LKjIP Rincian']);
    await workbook.replace(changes, 'state 2', QUIET);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Pakunden', 'LKjIP Rincian']);
    const cleaned = await workbook.clean(QUIET);
    expect(cleaned).toMatchObject({ sheets: ['LKjIP Rincian'], fills: 1, flags: 1, notes: 1 });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Pakunden']);
    expect(host.references.size).toBe(0);
  });
});
