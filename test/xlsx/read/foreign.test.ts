import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { cellError } from '../../../src/formula/value';
import type { Sheet, Snapshot } from '../../../src/workbook/port';
import { describeWithLibreOffice, recalc } from '../../support/libreoffice';
import { describeWithOpenpyxl, runOpenpyxl } from '../../support/openpyxl';
import { cellsOf, readXlsx } from '../../support/read-xlsx';

/** One budget, as far as each program can write it, must read the same whoever wrote it. */
const BUDGET = {
  A1: 'Realisasi Anggaran Kelurahan Ma’arif & Co',
  A2: 'Uraian',
  B2: 'Pagu (Rp)',
  C2: 'Realisasi (Rp)',
  D2: '%',
  A3: 'Program  Penunjang\nUrusan <1>',
  B3: ['=SUM(B4:B5)', 1436698034.04],
  C3: ['=SUM(C4:C5)', 1300000000.5],
  A4: ' Kegiatan A ',
  B4: 1000000000.03,
  C4: 900000000.25,
  A5: 'Kegiatan B 😀',
  B5: 436698034.01,
  C5: 400000000.25,
  A6: true,
  B6: 44196,
};

function expectBudget(snapshot: Snapshot, differently: Record<string, unknown> = {}): Sheet {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(snapshot.unreadable).toEqual([]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Ma’arif', 'Sembunyi']);
  expect(snapshot.sheets[1]?.visibility).toBe('hidden');
  expect(cellsOf(sheet)).toMatchObject({ ...BUDGET, ...differently });
  expect(sheet.grid.format(4, 2)).toBe('#,##0.00');
  expect(sheet.grid.format(6, 2)).toMatch(/yy/i);
  expect(sheet.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 4 });
  expect(sheet.isRowHidden(5)).toBe(true);
  expect(sheet.isRowHidden(4)).toBe(false);
  expect(sheet.isColumnHidden(4)).toBe(true);
  return sheet;
}

describe('a workbook by exceljs', () => {
  const make = async (): Promise<Uint8Array> => {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet('Ma’arif');
    workbook.addWorksheet('Sembunyi', { state: 'hidden' });
    for (const [at, content] of Object.entries(BUDGET)) {
      const cell = sheet.getCell(at);
      const isFormula = Array.isArray(content);
      cell.value = isFormula
        ? { formula: String(content[0]).slice(1), result: Number(content[1]), date1904: false }
        : content;
    }
    sheet.getCell('A2').value = { richText: [{ text: 'Ura', font: { bold: true } }, { text: 'ian' }] };
    sheet.getCell('D3').value = { formula: 'C3/B3', result: 0.5, date1904: false };
    for (const at of ['D4', 'D5'])
      sheet.getCell(at).value = { sharedFormula: 'D3', result: 0.25, date1904: false };
    sheet.getCell('E3').value = { error: '#N/A' };
    sheet.getCell('B4').numFmt = '#,##0.00';
    sheet.getCell('B6').numFmt = 'dd/mm/yyyy';
    sheet.getCell('A2').font = { bold: true };
    sheet.getCell('A4').alignment = { indent: 3 };
    sheet.getCell('C4').note = 'tolong dicek';
    sheet.mergeCells('A1:D1');
    sheet.getRow(5).hidden = true;
    sheet.getColumn(4).hidden = true;
    sheet.addTable({ name: 'Tabel1', ref: 'G2', columns: [{ name: 'x' }], rows: [[1], [2]] });
    await sheet.protect('x', {});
    workbook.definedNames.add("'Ma’arif'!$B$3", 'TOTAL');
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  it('reads as written', async () => {
    const snapshot = await readXlsx(await make());
    const sheet = expectBudget(snapshot);
    expect(cellsOf(sheet)).toMatchObject({
      D3: ['=C3/B3', 0.5],
      D4: ['=C4/B4', 0.25],
      D5: ['=C5/B5', 0.25],
      E3: cellError('#N/A'),
    });
    expect(sheet.grid.isBold(2, 1)).toBe(true);
    expect(sheet.grid.indent(4, 1)).toBe(3);
    expect(sheet.noted).toEqual([{ row: 4, col: 3 }]);
    expect(sheet.tables).toEqual([{ name: 'Tabel1', area: { top: 2, left: 7, bottom: 4, right: 7 } }]);
    expect(sheet.isProtected).toBe(true);
    expect(snapshot.names).toEqual([{ name: 'TOTAL', refersTo: "'Ma’arif'!$B$3", sheet: null }]);
  }, 20_000);
});

describe('a workbook by SheetJS', () => {
  const make = (bookSST: boolean): Uint8Array => {
    const sheet: SheetJs.WorkSheet = { '!ref': 'A1:D6' };
    for (const [at, content] of Object.entries(BUDGET)) {
      if (Array.isArray(content)) sheet[at] = { t: 'n', f: String(content[0]).slice(1), v: content[1] };
      else
        sheet[at] = {
          t: typeof content === 'string' ? 's' : typeof content === 'boolean' ? 'b' : 'n',
          v: content,
        };
    }
    (sheet['B4'] as SheetJs.CellObject).z = '#,##0.00';
    (sheet['B6'] as SheetJs.CellObject).z = 'dd/mm/yyyy';
    sheet['!merges'] = [SheetJs.utils.decode_range('A1:D1')];
    sheet['!rows'] = [{}, {}, {}, {}, { hidden: true }];
    sheet['!cols'] = [{}, {}, {}, { hidden: true }];
    const workbook = SheetJs.utils.book_new();
    SheetJs.utils.book_append_sheet(workbook, sheet, 'Ma’arif');
    SheetJs.utils.book_append_sheet(workbook, { '!ref': 'A1' }, 'Sembunyi');
    workbook.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    return new Uint8Array(
      SheetJs.write(workbook, { type: 'array', bookSST, compression: true }) as ArrayBuffer,
    );
  };

  it.each([true, false])('reads as written (shared strings: %s)', async (bookSST) => {
    expectBudget(await readXlsx(make(bookSST)));
  });
});

const WRITE = `
import sys, json, openpyxl
from openpyxl.styles import Font, Alignment
from openpyxl.comments import Comment
try:
    from openpyxl.worksheet.formula import ArrayFormula
except ImportError:
    ArrayFormula = None
cells = json.loads(sys.argv[2])
wb = openpyxl.Workbook()
ws = wb.active
ws.title = 'Ma’arif'
wb.create_sheet('Sembunyi').sheet_state = 'hidden'
for at, content in cells.items():
    ws[at] = content[0] if isinstance(content, list) else content
ws['B4'].number_format = '#,##0.00'
ws['B6'].number_format = 'dd/mm/yyyy'
ws['A2'].font = Font(bold=True)
ws['A4'].alignment = Alignment(indent=3)
ws['C4'].comment = Comment('tolong dicek', 'Ani')
if ArrayFormula:
    ws['H1'] = ArrayFormula('H1:H2', '=B4:B5*2')
else:
    ws['H1'] = '=B4:B5*2'
    ws.formula_attributes['H1'] = {'t': 'array', 'ref': 'H1:H2'}
ws.merge_cells('A1:D1')
ws.row_dimensions[5].hidden = True
ws.column_dimensions['D'].hidden = True
ws.protection.sheet = True
wb.save(sys.argv[1])
`;

describeWithOpenpyxl('workbooks by openpyxl', () => {
  let folder = '';
  const made = (): string => join(folder, 'openpyxl.xlsx');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
    runOpenpyxl(WRITE, made(), JSON.stringify(BUDGET));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('read as written; formulas have no value yet', async () => {
    const [sheet] = (await readXlsx(readFileSync(made()))).sheets;
    expect(cellsOf(sheet)).toMatchObject({ ...BUDGET, B3: ['=SUM(B4:B5)', null], C3: ['=SUM(C4:C5)', null] });
    expect(sheet?.grid.indent(4, 1)).toBe(3);
    expect(sheet?.noted).toEqual([{ row: 4, col: 3 }]);
    expect(sheet?.arrays).toEqual([{ top: 1, left: 8, bottom: 2, right: 8 }]);
    expect(sheet?.isProtected).toBe(true);
  });

  describeWithLibreOffice('saved again by LibreOffice', () => {
    it('read with the values that it computed', async () => {
      const out = join(folder, 'libreoffice.xlsx');
      await recalc(made(), out);
      const sheet = expectBudget(await readXlsx(readFileSync(out)), { A6: ['=TRUE()', true] });
      expect(cellsOf(sheet)).toMatchObject({
        H1: [expect.stringContaining('B4:B5*2'), 2000000000.06],
        H2: 873396068.02,
      });
      expect(sheet.arrays).toEqual([{ top: 1, left: 8, bottom: 2, right: 8 }]);
      expect(sheet.noted).toEqual([{ row: 4, col: 3 }]);
    }, 180_000);
  });
});
