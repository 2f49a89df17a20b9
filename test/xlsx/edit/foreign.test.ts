import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sheetjs from '@e965/xlsx';
import exceljs from 'exceljs';
import { editAndClean } from '../../../scripts/support/edit-and-clean';
import { allChanges, RINCIAN, RINGKASAN } from '../../../scripts/support/edit-changes';
import { cleanOf, replaceIn } from '../../support/edit-xlsx';
import { SHEET } from '../../support/features/base';
import { notes } from '../../support/features/drawings';
import { handmade } from '../../support/handmade';
import { describeWithLibreOffice, recalc } from '../../support/libreoffice';
import { describeWithOpenpyxl, runOpenpyxl } from '../../support/openpyxl';
import { cellsOf, readXlsx } from '../../support/read-xlsx';

/** Workbooks that other programs wrote, before us and after us. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-foreign-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fromExceljs(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Anggaran', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows([
    ['No', 'Uraian', 'x', 'Pagu', 'Realisasi'],
    [1, { richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] }, '', 100, 90],
  ]);
  sheet.getCell('D3').value = { formula: 'SUM(D2:D2)', result: 100 };
  sheet.getCell('D2').note = 'Catatan staf';
  sheet.mergeCells('A5:C5');
  sheet.addConditionalFormatting({
    ref: 'D2:D3',
    rules: [{ type: 'expression', priority: 1, formulae: ['D2>50'], style: { font: { bold: true } } }],
  });
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"a,b"'] };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fromSheetjs(): Uint8Array {
  const sheet = sheetjs.utils.aoa_to_sheet([
    ['No', 'Uraian', '', 'Pagu', 'Realisasi'],
    [1, 'a', '', 100, 90],
  ]);
  const workbook = sheetjs.utils.book_new(sheet, 'Anggaran');
  return new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

test.each([
  ['exceljs', fromExceljs],
  ['SheetJS', () => Promise.resolve(fromSheetjs())],
])('a workbook by %s is edited and given back', async (_, make) => {
  expect(await editAndClean(await make(), 'uji.xlsx')).toMatchObject({ lost: 0, cleanSame: true });
});

/** Another program saved the built file: ours must be found by its look, the staff's kept. */
async function expectCleaned(saved: Uint8Array, original: Uint8Array): Promise<void> {
  const [before, after] = [await readXlsx(original), await readXlsx((await cleanOf(saved)).bytes)];
  const values = (cells: Record<string, unknown>): [string, unknown][] =>
    Object.entries(cells).map(([ref, cell]) => [ref, Array.isArray(cell) ? (cell[0] as unknown) : cell]);
  expect(after.ours).toEqual([]);
  expect(after.names).toEqual(before.names);
  expect(after.sheets.map(cellsOf).map(values)).toEqual(before.sheets.map(cellsOf).map(values));
  expect(after.sheets.map(({ noted }) => noted)).toEqual(before.sheets.map(({ noted }) => noted));
  const rebuilt = await readXlsx((await replaceIn(saved, allChanges({ sheet: SHEET }))).bytes);
  expect(rebuilt.ours.map(({ name }) => name)).toEqual([RINGKASAN, RINCIAN]);
}

describeWithOpenpyxl('openpyxl', () => {
  test('reads what we wrote, saves it, and we find ours again', async () => {
    const original = handmade(notes());
    const [built, saved] = [join(folder, 'built.xlsx'), join(folder, 'saved.xlsx')];
    writeFileSync(built, (await replaceIn(original, allChanges({ sheet: SHEET }))).bytes);
    const script =
      'import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nprint(book.sheetnames[-1], book.worksheets[1]["B5"].value, len(book.worksheets[1]._charts))\nbook.save(sys.argv[2])';
    expect(runOpenpyxl(script, built, saved)?.trim()).toBe(`${RINCIAN} =1+1 3`);
    await expectCleaned(readFileSync(saved), original);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('reads what we wrote, saves it, and we find ours again', async () => {
    const original = handmade(notes());
    const [built, saved] = [join(folder, 'built.xlsx'), join(folder, 'recalculated.xlsx')];
    writeFileSync(built, (await replaceIn(original, allChanges({ sheet: SHEET }))).bytes);
    await recalc(built, saved);
    const [ringkasan] = (await readXlsx(readFileSync(saved))).ours;
    expect(cellsOf(ringkasan)).toMatchObject({ A1: 'lkjip:ringkasan', B5: '=1+1' });
    await expectCleaned(readFileSync(saved), original);
  }, 120_000);
});
