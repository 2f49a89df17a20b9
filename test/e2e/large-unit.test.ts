import { writeFileSync } from 'node:fs';
import { budgetWorkbook } from '../../bench/support/budget-workbook';
import { buildBytes, scratch } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { cellValues, differences } from '../support/workbook-cells';

const at = scratch();

/** Two units: one of 500 kegiatan, whose table lists them, and one of 501, whose table lists programs. */
beforeAll(async () => {
  const input = budgetWorkbook({ rows: 1055, sheets: 2 });
  writeFileSync(at('input.xlsx'), input);
  const built = await buildBytes(input, 'input.xlsx');
  expect(
    built.ringkasan.unit.map(
      (_, unit) => built.ringkasan.rincian.filter(({ unitKe }) => unitKe === unit).length,
    ),
  ).toEqual([500, 501]);
  writeFileSync(at('built.xlsx'), built.bytes);
});

describeWithLibreOffice('tables of programs and of kegiatan', () => {
  it('hold what LibreOffice works out', async () => {
    await recalc(at('built.xlsx'), at('recalculated.xlsx'));
    const ours = cellValues(at('built.xlsx'));
    const texts = Object.values(ours['LKjIP Unit'] ?? {});
    expect(texts.filter((text) => String(text).startsWith('Hanya program: 501 kegiatan'))).toHaveLength(1);
    expect(differences(ours, cellValues(at('recalculated.xlsx')))).toEqual([]);
  });
});

describeWithChecker('a workbook with a unit of many kegiatan', () => {
  it('opens without repair', () => {
    expect(checkXlsx(at('built.xlsx'), at('input.xlsx'))).toEqual([]);
  });
});
