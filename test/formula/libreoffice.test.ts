import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parse } from '../../src/formula/parse';
import { printForFile } from '../../src/formula/print';
import { cellError, isError, type Value } from '../../src/formula/value';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';
import { AGGREGATES } from './cases/aggregates';
import { WORKBOOK, type Case } from './cases/case';
import { OPERATORS } from './cases/operators';
import { SCALARS } from './cases/scalars';
import { TEXTS } from './cases/texts';

const CASES: readonly Case[] = [...OPERATORS, ...AGGREGATES, ...SCALARS, ...TEXTS];

/** A second opinion on every case: where LibreOffice differs from Excel, the case says so and why. */
describeWithLibreOffice('LibreOffice works out the same values', () => {
  let calculated: Value[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'formula-'));
    try {
      const file = join(folder, 'cases.xlsx');
      await casesWorkbook().xlsx.writeFile(file);
      const done = join(folder, 'recalculated.xlsx');
      await recalc(file, done);
      calculated = await results(done);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test.each(CASES.map((each, index) => ({ ...each, index })))('$formula', ({ value, index, ...rest }) => {
    const wanted = rest.because === undefined ? value : (rest.libreOffice ?? null);
    const found = calculated[index] ?? null;
    if (typeof wanted === 'number' && typeof found === 'number') {
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-9);
    } else if (isError(wanted)) {
      // Which error it is differs in many places; that it is one does not.
      expect(isError(found)).toBe(true);
    } else {
      expect(found).toEqual(wanted);
    }
  });
});

function casesWorkbook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  for (const { name, grid } of WORKBOOK.sheets) {
    const sheet = book.addWorksheet(name);
    for (let row = 1; row <= grid.rowCount; row++) {
      for (let col = 1; col <= grid.lastColumn(row); col++) {
        const value = grid.value(row, col);
        if (value === null) continue;
        sheet.getCell(row, col).value = isError(value)
          ? { error: value.error as ExcelJS.CellErrorValue['error'] }
          : // exceljs takes an empty text for no value; a formula gives one.
            value === ''
            ? { formula: '""', result: '' }
            : value;
      }
    }
  }
  for (const { name, refersTo } of WORKBOOK.names) book.definedNames.add(refersTo, name);
  const sheet = book.addWorksheet('Kasus');
  CASES.forEach(({ formula }, index) => {
    sheet.getCell(index + 1, 1).value = { formula: printForFile(parse(formula)) };
  });
  return book;
}

async function results(file: string): Promise<Value[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Kasus');
  return CASES.map((_, index) => valueOf(sheet?.getCell(index + 1, 1).result));
}

function valueOf(result: ExcelJS.CellFormulaValue['result'] | null): Value {
  // A formula's result is never nothing: exceljs leaves an empty text out.
  if (result === undefined || result === null) return '';
  if (result instanceof Date) return result.toISOString();
  if (typeof result === 'object') return cellError(result.error);
  return result;
}
