import { Book } from '../model/book';
import { failing, program, salesBook } from './program';

program(
  'formats a header and autofits columns',
  async (context, { book }) => {
    const header = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
    header.format.fill.color = '#4472C4';
    header.format.font.set({ color: 'white', bold: true, size: 12 });
    header.format.horizontalAlignment = 'Center';
    header.format.wrapText = true;
    header.format.autofitColumns();
    header.load(
      'format/fill/color, format/font/color, format/font/bold, format/font/size, format/horizontalAlignment',
    );
    await context.sync();
    expect(header.format.fill.color).toBe('#4472C4');
    expect(header.format.font.toJSON()).toEqual({ color: '#FFFFFF', bold: true, size: 12 });
    expect(header.format.horizontalAlignment).toBe('Center');
    expect(book.sheet('Sample').columnWidths.get(2)).toBeGreaterThan(60);
  },
  salesBook,
);

program('answers null where a range is of several minds', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('A1').format.font.bold = true;
  const both = sheet.getRange('A1:A2').load('format/font/bold, format/font/italic');
  await context.sync();
  expect([both.format.font.bold, both.format.font.italic]).toEqual([null, false]);
});

program('changes one number format of many', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
  range.numberFormat = [['0.00', '0%', '@']];
  range.numberFormat = [[null, '#,##0', '']];
  range.load('numberFormat');
  await context.sync();
  expect(range.numberFormat).toEqual([['0.00', '#,##0', 'General']]);
});

program('draws borders round a range and inside it', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const { borders } = sheet.getRange('B2:C3').format;
  borders.getItem('EdgeBottom').style = 'Double';
  borders.getItem('InsideHorizontal').set({ style: 'Continuous', color: '#C0C0C0' });
  const cell = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style, color');
  const edge = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
  const none = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
  await context.sync();
  expect([cell.style, cell.color, edge.style, none.style]).toEqual([
    'Continuous',
    '#C0C0C0',
    'Double',
    'None',
  ]);
});

program('sets and gets properties cell by cell', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
  const red: Excel.SettableCellProperties = { format: { fill: { color: '#FF0000' }, font: { bold: true } } };
  const line: Excel.SettableCellProperties = {
    format: { borders: { bottom: { style: 'Continuous', color: '#000000' } } },
  };
  range.setCellProperties([
    [red, {}],
    [{}, line],
  ]);
  const read = range.getCellProperties({
    address: true,
    format: { fill: { color: true }, font: { bold: true } },
  });
  await context.sync();
  expect(read.value[0]?.[0]).toEqual({
    address: 'Sample!A1',
    format: { fill: { color: '#FF0000' }, font: { bold: true } },
  });
  expect(read.value[1]?.[0]?.format?.font?.bold).toBe(false);
});

program('sets widths and heights line by line', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
  range.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
  range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
  range.load('width, height, columnHidden, rowHidden');
  const second = range.getColumn(1).load('columnHidden');
  await context.sync();
  expect([range.width, range.height, range.columnHidden, range.rowHidden]).toEqual([100, 45, null, false]);
  expect(second.columnHidden).toBe(true);
});

program(
  'clears formats but not contents',
  async (context, { book }) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4');
    range.format.fill.color = 'yellow';
    range.clear('Formats');
    range.load('format/fill/color, values');
    await context.sync();
    expect(range.values[0]?.[0]).toBe('Product');
    expect(book.sheet('Sample').formats.get(0, 0).fill).toBe('');
  },
  salesBook,
);

program('links cells to other cells', async (context) => {
  const cell = context.workbook.worksheets.getItem('Sample').getRange('A1');
  cell.hyperlink = { documentReference: "'Rincian'!A5", textToDisplay: 'Rincian', screenTip: 'Ke rincian' };
  cell.load('hyperlink, values, format/font/underline');
  await context.sync();
  expect(cell.hyperlink).toMatchObject({ documentReference: "'Rincian'!A5", screenTip: 'Ke rincian' });
  expect([cell.values, cell.format.font.underline]).toEqual([[['Rincian']], 'Single']);
});

program(
  'formats cells by a formula',
  async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4');
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>1000';
    rule.custom.format.fill.color = '#FCE4D6';
    rule.custom.format.font.set({ color: '#9C2A00', bold: true });
    const found = context.workbook.worksheets.getActiveWorksheet().getUsedRange().conditionalFormats;
    found.load('items/type, items/priority, items/custom/rule/formula');
    const where = rule.getRange().load('address');
    await context.sync();
    expect(found.items.map((item) => [item.type, item.priority, item.custom.rule.formula])).toEqual([
      ['Custom', 0, '=$B2>1000'],
    ]);
    expect(where.address).toBe('Sample!B2:B4');
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
  salesBook,
);

program('hides rows and reads what is hidden', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('2:3').rowHidden = true;
  const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
  const all = sheet.getRange('A2:A3').load('rowHidden, hidden');
  await context.sync();
  expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true, false]);
  expect([all.rowHidden, all.hidden]).toEqual([true, true]);
});

failing('asks for a colour that is none', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'reddish';
  await context.sync();
});

failing('sets an alignment that does not exist', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.horizontalAlignment =
    'Middle' as 'Center';
  await context.sync();
});

failing('sets a property to null', 'InvalidArgument', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color =
    null as unknown as string;
  await context.sync();
});

failing(
  'gives a conditional format a function that does not parse',
  'InvalidArgument',
  async (context) => {
    const rule = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A1>';
    await context.sync();
  },
  () => new Book('Sample'),
);
