import { FormulaRewriter } from '../../src/excel/rewrite/rewrites';
import type { Unprotect } from '../../src/excel/protection';
import { ExcelHost, PAYLOAD_LIMIT } from '../excel-host/host';
import { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { LEVELS } from '../excel-host/programs/program';
import { asAnswer } from '../excel-host/model/values';
import { fill, workbookOfFormulas } from './formulas-book';
import { QUIET } from './sample';

const KEEP: Unprotect = () => Promise.resolve(null);

function open(book: Book, level = '1.14', unprotect = KEEP): { host: ExcelHost; tools: FormulaRewriter } {
  const host = new ExcelHost({ level, book });
  return { host, tools: new FormulaRewriter(host.Excel, unprotect) };
}

/** Formulas and values as they stand, row by row. */
function contents(book: Book, sheet: string): unknown[][] {
  const { cells } = book.sheet(sheet);
  const last = Math.max(...[...cells.keys()].map((key) => Math.floor(key / 16_384)));
  return Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: 5 }, (_column, column) => {
      const cell = book.sheet(sheet).cell(row, column);
      return cell?.formula ?? asAnswer(cell?.value ?? null);
    }),
  );
}

const OWN = [
  ['=LKJIP.TERBILANG(Data!B2)', '=LKJIP.TERBILANG(0)', "=LKJIP.SISA('Data'!B3,Data!C3)>0", '', ''],
  ['=LKJIP.SISA(Data!B2,Data!C2)', '=LKJIP.SISA(Data!B2,Data!C2)', '=LKJIP.SISA(Data!B2,1)', '', ''],
  ['=LKJIP.SISA(Data!B2,2)', '=LKJIP.SISA(Data!B2,3)', '=LKJIP.SISA(Data!B2,4)', '', ''],
  ['=RUMUSLAIN(1)', '=1+TIDAKADA', '=LKJIP_LAIN', '', ''],
];

describe.each(LEVELS)('formulas that call our functions, at %s', (level) => {
  test('stuck ones are entered again in every spelling; nothing else is touched', async () => {
    const book = workbookOfFormulas();
    const data = contents(book, 'Data');
    const { host, tools } = open(book, level);
    const { done, left } = await tools.repair(QUIET);
    expect(contents(book, 'Hitung')).toEqual(OWN);
    expect(contents(book, 'Data')).toEqual(data);
    expect([0, 1, 2].map((column) => book.sheet('Hitung').value(1, column))).toEqual([10, 10, 99]);
    expect([0, 1, 2].map((column) => book.sheet('Hitung').value(2, column))).toEqual([98, 97, 96]);
    expect(done.reduce((sum, { formulas }) => sum + formulas, 0)).toBe(6);
    expect(left).toEqual([]);
    expect(book.xmlParts).toEqual([]);
    expect(host.references.size).toBe(0);
    expect((await tools.repair(QUIET)).done).toEqual([]);
  });

  test('become the values they show, and come back after the workbook was closed and opened', async () => {
    const book = workbookOfFormulas();
    const before = describeBook(book);
    const first = open(book, level);
    const { done, left } = await first.tools.toValues(QUIET);
    first.host.close();
    expect(contents(book, 'Data')).toEqual([
      ['Kegiatan', 'Pagu', 'Realisasi', 'Serapan', 'Sisa'],
      ['Rapat', 100, 90, 0.9, 10],
      ['Jalan', 200, 100, 0.5, 100],
      ['Taman', 0, 0, '#DIV/0!', 'habis'],
      ['Jumlah', '=SUM(B2:B4)', '=SUM(C2:C4)', '=C5/B5', '="LKJIP.SISA(1,2)"'],
    ]);
    // A text that looks like a number stays a text; an empty text stays one.
    expect(book.sheet('Hitung').value(0, 0)).toBe('0100');
    expect(book.sheet('Hitung').cell(0, 1)).toMatchObject({ value: '', formula: null });
    expect(book.sheet('Hitung').value(0, 2)).toBe(true);
    expect(done.map(({ sheet, row, col, formulas }) => [sheet, row, col, formulas])).toEqual([
      ['Data', 2, 4, 3],
      ['Data', 2, 5, 3],
      ['Hitung', 1, 1, 1],
      ['Hitung', 1, 2, 1],
      ['Hitung', 1, 3, 1],
    ]);
    // What shows #NAME? has no value to keep.
    expect(left).toHaveLength(5);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['name']));

    const next = open(book, level);
    const restored = await next.tools.restore(QUIET);
    expect(restored.left).toEqual([]);
    expect(describeBook(book)).toEqual(before);
    expect(next.host.references.size).toBe(0);
  });
});

/** A table over A1:C4 of a sheet, with headers. */
function addTable(book: Book, name: string): void {
  const look = { style: '', showBandedRows: true, showBandedColumns: false, showFilterButton: true };
  const box = { top: 0, left: 0, bottom: 3, right: 2 };
  book
    .sheet(name)
    .tables.push({ id: name, name: `Tabel${name}`, box, showHeaders: true, showTotals: false, ...look });
}

describe('what stays as it is', () => {
  test('cells that somebody has changed since; the others come back', async () => {
    const book = workbookOfFormulas();
    const { tools } = open(book);
    await tools.toValues(QUIET);
    const data = book.sheet('Data');
    data.type(1, 3, 0.95);
    data.type(2, 4, '');
    data.type(3, 4, '=B4-C4');
    const { left } = await tools.restore(QUIET);
    expect(left).toEqual([
      { sheet: 'Data', row: 2, col: 4, reason: 'edited' },
      { sheet: 'Data', row: 3, col: 5, reason: 'edited' },
      { sheet: 'Data', row: 4, col: 5, reason: 'edited' },
    ]);
    expect(contents(book, 'Data').slice(1, 4)).toEqual([
      ['Rapat', 100, 90, 0.95, '=LKJIP.SISA(B2,C2)'],
      ['Jalan', 200, 100, '=LKJIP.SERAPAN(B3,C3)', ''],
      ['Taman', 0, 0, '=LKJIP.SERAPAN(B4,C4)', '=B4-C4'],
    ]);
    expect([book.xmlParts, book.names]).toEqual([[], []]);
    expect((await tools.restore(QUIET)).done).toEqual([]);
  });

  test('formulas of sheets whose rows have moved: they would read other cells', async () => {
    const book = workbookOfFormulas();
    const before = describeBook(book);
    const { host, tools } = open(book);
    await tools.toValues(QUIET);
    const insert = (batch: (sheet: Excel.Worksheet) => void): Promise<void> =>
      host.Excel.run(async (context) => {
        batch(context.workbook.worksheets.getItem('Data'));
        await context.sync();
      });
    await insert((sheet) => sheet.getRange('2:2').insert('Down'));
    const frozen = contents(book, 'Data');
    const { done, left } = await tools.restore(QUIET);
    // All others stand on the sheet, or read it.
    expect(done).toEqual([{ sheet: 'Hitung', row: 1, col: 2, formulas: 1 }]);
    expect(left).toHaveLength(8);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['moved']));
    expect(contents(book, 'Data')).toEqual(frozen);
    // Once the rows are as they were, it can be tried again.
    await insert((sheet) => sheet.getRange('2:2').delete('Up'));
    expect((await tools.restore(QUIET)).left).toEqual([]);
    expect(describeBook(book)).toEqual(before);
  });

  test('a table’s column that Excel would fill', async () => {
    const book = new Book('Sama', 'Beda', 'Kosong');
    const rows = (third: string): (string | number)[][] => [
      ['Pagu', 'Realisasi', 'Sisa'],
      [10, 4, '#=_xldudf_LKJIP_SISA(A2,B2)'],
      [20, 5, third],
      [30, 6, '#=_xldudf_LKJIP_SISA(A4,B4)'],
    ];
    fill(book, 'Sama', rows('#=_xldudf_LKJIP_SISA(A3,B3)'));
    fill(book, 'Beda', rows('=A3-B3'));
    fill(book, 'Kosong', rows(''));
    for (const { name } of book.sheets) addTable(book, name);
    const { tools } = open(book);
    const { left } = await tools.repair(QUIET);
    const places = (name: string): unknown[] =>
      left.filter(({ sheet }) => sheet === name).map(({ row }) => row);
    expect([places('Sama'), places('Beda'), places('Kosong')]).toEqual([[], [2, 4], [2, 4]]);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['table']));
    expect(contents(book, 'Sama').map((line) => line[2])).toEqual([
      'Sisa',
      '=LKJIP.SISA(A2,B2)',
      '=LKJIP.SISA(A3,B3)',
      '=LKJIP.SISA(A4,B4)',
    ]);
    expect(contents(book, 'Beda')[2]?.[2]).toBe('=A3-B3');
    expect(contents(book, 'Kosong')[2]?.[2]).toBe('');

    // As values; somebody then clears one of them: the column is not filled again.
    await tools.toValues(QUIET);
    expect(contents(book, 'Sama').map((line) => line[2])).toEqual(['Sisa', 6, 15, 24]);
    book.sheet('Sama').type(2, 2, '');
    const restored = await tools.restore(QUIET);
    expect(restored.left.map(({ reason }) => reason).sort()).toEqual(['edited', 'table', 'table']);
    expect(contents(book, 'Sama').map((line) => line[2])).toEqual(['Sisa', 6, '', 24]);
  });

  test('array formulas over several cells; what spills is turned into values whole', async () => {
    const book = new Book('A');
    fill(book, 'A', [
      ['=LKJIP.SISA($A$9,1)', '=LKJIP.SISA(3,1)'],
      ['=LKJIP.SISA($A$9,1)', 7],
      ['', 8],
    ]);
    const sheet = book.sheet('A');
    sheet.legacyArrays.push({ top: 0, left: 0, bottom: 1, right: 0 });
    sheet.arrays.push({ top: 0, left: 1, bottom: 2, right: 1 });
    const { tools } = open(book);
    const { done, left } = await tools.toValues(QUIET);
    expect(done).toEqual([{ sheet: 'A', row: 1, col: 2, formulas: 1 }]);
    expect(left.map(({ row, col, reason }) => [row, col, reason])).toEqual([
      [1, 1, 'array'],
      [2, 1, 'array'],
    ]);
    expect(contents(book, 'A').map((line) => line[1])).toEqual([2, 7, 8]);
    await tools.restore(QUIET);
    // Excel spills it again; the cells that it fills are free.
    expect(contents(book, 'A').map((line) => line[1])).toEqual(['=LKJIP.SISA(3,1)', '']);
  });

  test('formats, formulas in cells formatted as text too, and hidden sheets', async () => {
    const book = new Book('A', 'B');
    fill(book, 'A', [['=LKJIP.SISA(3,1)'], ['=LKJIP.TERBILANG(7)'], ['=LKJIP.SISA(45000,1)']]);
    fill(book, 'B', [['=LKJIP.SISA(3,1)']]);
    book.sheet('B').visibility = 'VeryHidden';
    const format = (row: number, numberFormat: string): void =>
      book.sheet('A').formats.change({ top: row, left: 0, bottom: row, right: 0 }, () => ({ numberFormat }));
    format(0, '@');
    format(1, '@');
    format(2, 'dd/mm/yyyy');
    const before = describeBook(book);
    const { tools } = open(book);
    await tools.toValues(QUIET);
    expect([0, 1, 2].map((row) => book.sheet('A').value(row, 0))).toEqual([2, '07', 44_999]);
    expect([0, 1, 2].map((row) => book.sheet('A').formats.get(row, 0).numberFormat)).toEqual([
      '@',
      '@',
      'dd/mm/yyyy',
    ]);
    expect(book.sheet('B').value(0, 0)).toBe(2);
    expect(book.sheet('B').cell(0, 0)?.formula).toBeNull();
    await tools.restore(QUIET);
    expect(describeBook(book)).toEqual(before);
  });

  test('names and conditional formats are told of', async () => {
    const book = workbookOfFormulas();
    book.names.push({
      name: 'SISA_SAYA',
      formula: '=LKJIP.SISA(Data!$B$2,Data!$C$2)',
      visible: true,
      comment: '',
    });
    const { host, tools } = open(book);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A2:A4');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=LKJIP.SISA($B2,$C2)>50';
      await context.sync();
    });
    expect((await tools.repair(QUIET)).elsewhere).toEqual({ names: ['SISA_SAYA'], rules: ['Data'] });
  });

  test('a protected sheet, unless it may be opened; then it is closed again', async () => {
    const book = workbookOfFormulas();
    const lock = { on: true, options: { allowFormatRows: true }, password: 'rahasia' };
    book.sheet('Data').protection = lock;
    const before = describeBook(book);
    await expect(open(book).tools.toValues(QUIET)).rejects.toMatchObject({
      code: 'protected',
      where: 'Data',
    });
    expect(describeBook(book)).toEqual(before);
    const wrong = open(book, '1.14', () => Promise.resolve(new Map([['Data', 'salah']])));
    await expect(wrong.tools.toValues(QUIET)).rejects.toMatchObject({ code: 'wrong-password' });
    expect(describeBook(book)).toEqual(before);
    const right = open(book, '1.14', () => Promise.resolve(new Map([['Data', 'rahasia']])));
    await right.tools.toValues(QUIET);
    expect(book.sheet('Data').value(1, 3)).toBe(0.9);
    expect(book.sheet('Data').protection).toMatchObject({ on: true, password: 'rahasia' });
    expect(JSON.stringify(book.xmlParts)).not.toContain('rahasia');
    await right.tools.restore(QUIET);
    expect(contents(book, 'Data')).toEqual(contents(workbookOfFormulas(), 'Data'));
    expect(book.sheet('Data').protection).toMatchObject({ on: true, password: 'rahasia' });
  });

  test('a workbook that can only be read, and a ledger of a later version', async () => {
    const readOnly = workbookOfFormulas();
    readOnly.readOnly = true;
    await expect(open(readOnly).tools.repair(QUIET)).rejects.toMatchObject({ code: 'read-only' });
    const later = workbookOfFormulas();
    const xml = '<journal xmlns="urn:lkjip:rumus:1"><text>{"version":2}</text></journal>';
    later.xmlParts.push({ id: 'x', xml });
    const before = describeBook(later);
    await expect(open(later).tools.toValues(QUIET)).rejects.toMatchObject({ code: 'newer-addin' });
    expect(describeBook(later)).toEqual(before);
  });
});

test('values may be kept for good: nothing of the formulas is left', async () => {
  const book = workbookOfFormulas();
  const { tools } = open(book);
  await tools.toValues(QUIET);
  expect(book.xmlParts).not.toEqual([]);
  await tools.forget();
  expect([book.xmlParts, book.names]).toEqual([[], []]);
  expect((await tools.restore(QUIET)).done).toEqual([]);
  expect(book.sheet('Data').value(1, 3)).toBe(0.9);
});

test('what is turned into values twice comes back whole', async () => {
  const book = workbookOfFormulas();
  const { tools } = open(book);
  await tools.toValues(QUIET);
  book.sheet('Data').type(8, 0, '=LKJIP.SISA(9,1)');
  const before = contents(book, 'Data');
  await tools.toValues(QUIET);
  expect(book.sheet('Data').cell(8, 0)).toMatchObject({ formula: null, value: 8 });
  const { done } = await tools.restore(QUIET);
  expect(done.reduce((sum, { formulas }) => sum + formulas, 0)).toBe(10);
  expect(book.sheet('Data').cell(8, 0)?.formula).toBe('=LKJIP.SISA(9,1)');
  expect(contents(book, 'Data')).not.toEqual(before);
  expect([book.xmlParts, book.names]).toEqual([[], []]);
});

test('thirty thousand formulas stay within what a request and an answer take', async () => {
  const book = new Book('A');
  const sheet = book.sheet('A');
  const kept = { value: null, quoted: false, format: null };
  const last = 10_000;
  // Formulas that the host does not calculate, with the values of their file.
  for (let row = 0; row < last; row++)
    for (let column = 0; column < 3; column++)
      sheet.put(
        row,
        column,
        { ...kept, formula: `=LKJIP.ANGKA("${'9'.repeat(40)}",ZZ${String(row + 1)})` },
        row,
      );
  const { host, tools } = open(book);
  const { done } = await tools.toValues(QUIET);
  expect(done.reduce((sum, { formulas }) => sum + formulas, 0)).toBe(3 * last);
  expect(sheet.cell(last - 1, 2)).toMatchObject({ formula: null, value: last - 1 });
  await tools.restore(QUIET);
  expect(sheet.cell(last - 1, 2)?.formula).toContain(`ZZ${String(last)})`);
  const sizes = host.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  expect(Math.max(...sizes)).toBeLessThan(PAYLOAD_LIMIT);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
}, 60_000);
