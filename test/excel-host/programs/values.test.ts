import { Book } from '../model/book';
import { failing, program, salesBook } from './program';

program(
  'reads values, formulas and text of the used range',
  async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('address, values, formulas, text');
    await context.sync();
    expect(used.address).toBe('Sample!A1:D4');
    expect(used.values[1]).toEqual(['Frames', 5000, 49.5, 247_500]);
    expect(used.formulas[1]).toEqual(['Frames', 5000, 49.5, '=B2*C2']);
    expect(used.text[3]).toEqual(['Brakes', '800', '15.25', '12200']);
  },
  salesBook,
);

program('takes what is written as if it were typed', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:H1');
  range.values = [['035', '12%', '2020-01-05', "'035", 'true', '#N/A', '=1+1', '-5']];
  range.load('values, valueTypes, numberFormat, text');
  await context.sync();
  expect(range.values).toEqual([[35, 0.12, 43_835, '035', true, '#N/A', 2, -5]]);
  expect(range.numberFormat).toEqual([
    ['General', '0%', 'm/d/yyyy', 'General', 'General', 'General', 'General', 'General'],
  ]);
  expect(range.valueTypes[0]?.slice(3, 7)).toEqual(['String', 'Boolean', 'Error', 'Double']);
  expect(range.text).toEqual([['35', '12%', '1/5/2020', '035', 'TRUE', '#N/A', '2', '-5']]);
});

program('keeps text in cells formatted as text', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
  range.numberFormat = [['@', '@', 'General']];
  range.values = [['=1+1', '1.2.03', '=1+1']];
  range.load('values, formulas');
  await context.sync();
  expect(range.values).toEqual([['=1+1', '1.2.03', 2]]);
  expect(range.formulas).toEqual([['=1+1', '1.2.03', '=1+1']]);
});

program(
  'leaves alone what is null, undefined or NaN and clears what is empty',
  async (context, { book }) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:D2');
    range.values = [[null, undefined, Number.NaN, '']];
    await context.sync();
    const sheet = book.sheet('Sample');
    expect([0, 1, 2, 3].map((column) => sheet.value(1, column))).toEqual(['Frames', 5000, 49.5, null]);
  },
  salesBook,
);

program('fills a range with one value and one formula', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange('B2:C3');
  range.set({ values: 7 as unknown as number[][] });
  sheet.getRange('E1').formulas = [['=SUM(B2:C3)']];
  const sum = sheet.getRange('E1').load('values');
  await context.sync();
  expect(sum.values).toEqual([[28]]);
});

program(
  'moves from a range to others',
  async (context) => {
    const start = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    const reached = [
      start.getCell(0, 1),
      start.getOffsetRange(1, -1),
      start.getResizedRange(1, 1),
      start.getLastCell(),
      start.getRow(1),
      start.getEntireColumn(),
      start.getBoundingRect('A4'),
      start.getIntersection('C3:F9'),
      start.getEntireRow().getUsedRange(),
    ];
    for (const range of reached) range.load('address');
    const nothing = start.getIntersectionOrNullObject('F9');
    await context.sync();
    expect(reached.map((range) => range.address.replace('Sample!', ''))).toEqual([
      'C2',
      'A3:B4',
      'B2:D4',
      'C3',
      'B3:C3',
      'B:C',
      'A2:C4',
      'C3',
      'A2:D3',
    ]);
    expect(nothing.isNullObject).toBe(true);
  },
  salesBook,
);

program(
  'inserts and deletes rows, formulas following',
  async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A6').formulas = [['=SUM(D2:D4)']];
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A2:D2').delete('Up');
    const total = sheet.getRange('A6').load('formulas, values');
    const row = sheet.getRange('A3:D3').load('formulas');
    await context.sync();
    expect(total.formulas).toEqual([['=SUM(D2:D4)']]);
    expect(total.values).toEqual([[36_200]]);
    expect(row.formulas).toEqual([['Saddles', 1200, 20, '=B3*C3']]);
  },
  salesBook,
);

program(
  'copies formulas relatively, and only values',
  async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D5:D6').copyFrom('D4');
    sheet.getRange('F2').copyFrom('D2', 'Values');
    const copied = sheet.getRange('D5:F6').load('formulas');
    const value = sheet.getRange('F2').load('formulas');
    await context.sync();
    expect(copied.formulas).toEqual([
      ['=B5*C5', '', ''],
      ['=B6*C6', '', ''],
    ]);
    expect(value.formulas).toEqual([[247_500]]);
  },
  salesBook,
);

program('merges cells, keeping the first', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange('B2:D3');
  range.values = [
    ['Title', 'a', 'b'],
    ['c', 'd', 'e'],
  ];
  range.merge();
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  range.load('values');
  await context.sync();
  expect(merged.areas.items.map(({ address }) => address)).toEqual(['Sample!B2:D3']);
  expect(range.values).toEqual([
    ['Title', '', ''],
    ['', '', ''],
  ]);
  range.unmerge();
  const none = sheet.getUsedRange().getMergedAreasOrNullObject();
  await context.sync();
  expect(none.isNullObject).toBe(true);
});

program(
  'finds formulas, constants and blanks',
  async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D5').load('address');
    const formulas = used.getSpecialCells('Formulas').load('address');
    const texts = used.getSpecialCells('Constants', 'Text').load('address');
    const errors = used.getSpecialCellsOrNullObject('Formulas', 'Errors');
    await context.sync();
    expect(formulas.address).toBe('Sample!D2:D4');
    expect(texts.address).toBe('Sample!A1:D1,Sample!A2:A4');
    expect(errors.isNullObject).toBe(true);
  },
  salesBook,
);

program(
  'calculates across sheets and names with functions of budgets',
  async (context) => {
    const data = context.workbook.worksheets.getItem('Data Kelurahan');
    data.getRange('A1:B4').values = [
      ['Pakunden', 100],
      ['Sukorejo', "'1.234,50"],
      ['Pakunden', 50],
      ['Turi', '=1/0'],
    ];
    context.workbook.names.add('AMBANG', "='Data Kelurahan'!$B$1");
    const range = context.workbook.worksheets.getItem('Sample').getRange('A1:A6');
    range.formulas = [
      ["=SUMIFS('Data Kelurahan'!B1:B3,'Data Kelurahan'!A1:A3,\"pakunden\")"],
      ['=NUMBERVALUE(\'Data Kelurahan\'!B2,",",".")'],
      ['=IFERROR(\'Data Kelurahan\'!B4,"-")'],
      ['=AMBANG*1.5E-1'],
      ['=SUMPRODUCT(--(\'Data Kelurahan\'!A1:A3="Turi"))'],
      ['=TEXT(1234.5,"#,##0.00")&IF(TRUE,"!","")'],
    ];
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual([150, 1234.5, '-', 15, 0, '1,234.50!']);
  },
  () => new Book('Sample', 'Data Kelurahan'),
);

failing('writes rows of another size', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
  await context.sync();
});

failing('writes a formula that is none', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=SUM(']];
  await context.sync();
});

failing('writes into whole columns', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A:B').values = 'x' as unknown as string[][];
  await context.sync();
});
