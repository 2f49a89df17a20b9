import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { checkXlsx, describeWithChecker } from './check-xlsx';
import { describeWithLibreOffice, OFFICE_TIMEOUT, recalc, toPdf } from './libreoffice';
import { describeWithOpenpyxl, runOpenpyxl } from './openpyxl';
import { fate } from './tools';

const READ_CELL = `
import sys, openpyxl
print(openpyxl.load_workbook(sys.argv[1], data_only=True).active[sys.argv[2]].value)
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A1 = 2, A2 = 3 and in A3 their sum, with 99 cached. */
async function staleWorkbook(): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Uji');
  sheet.getCell('A1').value = 2;
  sheet.getCell('A2').value = 3;
  sheet.getCell('A3').value = { formula: 'SUM(A1:A2)', result: 99 };
  const path = join(folder, 'stale.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

describe('what becomes of tests that need a program', () => {
  it.each([
    [true, undefined, 'run'],
    [true, 'true', 'run'],
    [false, undefined, 'skip'],
    [false, '', 'skip'],
    [false, 'true', 'fail'],
  ])('present %s, CI %s: %s', (present, ci, expected) => {
    expect(fate(present, ci)).toBe(expected);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it(
    'works out anew what is cached',
    async () => {
      const output = join(folder, 'fresh.xlsx');
      await recalc(await staleWorkbook(), output);
      const workbook = await new Workbook().xlsx.readFile(output);
      expect(workbook.getWorksheet('Uji')?.getCell('A3').result).toBe(5);
    },
    OFFICE_TIMEOUT,
  );

  it(
    'prints into a PDF',
    async () => {
      const output = join(folder, 'print.pdf');
      await toPdf(await staleWorkbook(), output, { locale: 'id-ID' });
      expect(readFileSync(output).subarray(0, 5).toString()).toBe('%PDF-');
    },
    OFFICE_TIMEOUT,
  );

  it('says so when it did not end in time', async () => {
    const input = await staleWorkbook();
    await expect(recalc(input, join(folder, 'never.xlsx'), { timeoutMs: 1 })).rejects.toThrow('within 1 ms');
  });
});

describeWithOpenpyxl('openpyxl', () => {
  it('reads what another program wrote', async () => {
    expect(runOpenpyxl(READ_CELL, await staleWorkbook(), 'A3')?.trim()).toBe('99');
  });

  it("throws with Python's own words", () => {
    expect(() => runOpenpyxl('raise ValueError("salah")')).toThrow('ValueError: salah');
  });
});

describeWithChecker('check-xlsx', () => {
  it('finds a part without its relationship, unless the original had that already', async () => {
    const whole = await staleWorkbook();
    const parts = unzipSync(readFileSync(whole));
    delete parts['xl/styles.xml'];
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, zipSync(parts));
    expect(checkXlsx(whole)).toEqual([]);
    expect(checkXlsx(broken, whole)?.join('\n')).toContain('xl/styles.xml');
    expect(checkXlsx(broken, broken)).toEqual([]);
  });
});
