import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { buildBytes, cleanBytes, QUIET, SAMPLE, scratch } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { differingParts } from '../support/parts';
import { cellValues } from '../support/workbook-cells';

const at = scratch();

/** Cells of the sample's own tables that the staff have yet to fill: whole columns, and one cell among entries. */
const EMPTIED: readonly (readonly [sheet: string, cells: readonly string[]])[] = [
  ['3.1', ['E5', 'E6', 'E7', 'E8', 'E9']],
  ['3.4.11', ['E5', 'E6', 'E7']],
  ['3.4.10', ['F6']],
];

let input: Uint8Array;
let built: Awaited<ReturnType<typeof buildBytes>>;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(SAMPLE) as unknown as ExcelJS.Buffer);
  for (const [sheet, cells] of EMPTIED)
    for (const each of cells) book.getWorksheet(sheet)!.getCell(each).value = null;
  input = new Uint8Array(await book.xlsx.writeBuffer());
  built = await buildBytes(input, 'kosong.xlsx');
  writeFileSync(at('in.xlsx'), input);
  writeFileSync(at('built.xlsx'), built.bytes);
});

describe('tables of performance that the staff left empty', () => {
  it('are filled in place, column by column, with the figures of our sheets', () => {
    const cells = cellValues(at('built.xlsx'));
    const figures = ['E5', 'E6', 'E7', 'E8', 'E9'].map((each) => cells['3.1']?.[each]);
    // The first cell is formatted as a plain number, the others as percentages: each holds what its format shows.
    expect(figures).toEqual([103.7011, 1.06383, 1, 1.06383, 1].map((each) => expect.closeTo(each, 3)));
    // E6 is merged with E5: only the first cell of a block can be filled.
    expect(['E5', 'E6', 'E7'].map((each) => cells['3.4.11']?.[each])).toEqual([
      expect.closeTo(1.09626, 4),
      undefined,
      expect.closeTo(1.02867, 4),
    ]);
  });

  it('have a blank among entries filled where its row agrees with ours, and none that belongs to a block above', () => {
    const cells = cellValues(at('built.xlsx'))['3.4.10'];
    expect(cells?.['F6']).toBeCloseTo(1.06383, 5);
    // The money of tujuan stands for its sasaran, too: G6 to I6 are blank in print.
    expect(['G6', 'H6', 'I6'].map((each) => cells?.[each])).toEqual([undefined, undefined, undefined]);
  });

  it('read as empty again, so that another build is the same', async () => {
    const { sheets } = await openXlsx(built.bytes).read(QUIET);
    expect(sheets.find(({ name }) => name === '3.1')?.grid.value(5, 5)).toBeNull();
    const again = await buildBytes(built.bytes, 'kosong.xlsx');
    expect(Buffer.compare(again.bytes, built.bytes)).toBe(0);
    const { bytes } = await cleanBytes(built.bytes);
    expect(differingParts(bytes, input)).toEqual([]);
  });
});

describeWithChecker('the filled workbook', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('built.xlsx'), at('in.xlsx'))).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it('works out the same figures', async () => {
    await recalc(at('built.xlsx'), at('recalculated.xlsx'));
    const [ours, theirs] = [cellValues(at('built.xlsx')), cellValues(at('recalculated.xlsx'))];
    for (const sheet of ['3.1', '3.4.11', 'LKjIP Capaian', 'LKjIP Efisiensi']) {
      for (const [cell, value] of Object.entries(ours[sheet] ?? {})) {
        if (typeof value === 'number')
          expect([sheet, cell, theirs[sheet]?.[cell]]).toEqual([sheet, cell, expect.closeTo(value, 6)]);
      }
    }
  });
});
