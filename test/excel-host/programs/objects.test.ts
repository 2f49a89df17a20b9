import { Book } from '../model/book';
import { failing, program, salesBook } from './program';

program(
  'makes a table and adds rows to it',
  async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:D4', true);
    table.name = 'Sales';
    table.rows.add(undefined, [['Chains', 100, 5, '=B5*C5']]);
    const body = table.getDataBodyRange().load('address, values');
    const header = table.getHeaderRowRange().load('values');
    const tables = sheet.tables;
    tables.load('items/name, count');
    await context.sync();
    expect(body.address).toBe('Sample!A2:D5');
    expect(body.values[3]).toEqual(['Chains', 100, 5, 500]);
    expect(header.values).toEqual([['Product', 'Quantity', 'Unit Price', 'Total']]);
    expect([tables.items[0]?.name, tables.count]).toEqual(['Sales', 1]);
  },
  salesBook,
);

program(
  'fills a table column from one formula, over what is not typed in',
  async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:E4', true);
    sheet.getRange('E3').values = [['kept']];
    sheet.getRange('E2').formulas = [['=B2*2']];
    const column = sheet.getRange('E1:E4').load('formulas');
    await context.sync();
    expect((column.formulas as unknown[][]).flat()).toEqual(['Column5', '=B2*2', 'kept', '=B4*2']);
  },
  salesBook,
);

program('names ranges, formulas and constants', async (context) => {
  const { names } = context.workbook;
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  names.add('Prices', sheet.getRange('C2:C4'), 'unit prices');
  const constant = names.add('Threshold', '=0.95');
  constant.visible = false;
  sheet.names.add('Local', sheet.getRange('A1'));
  names.load('items/name, items/formula, items/type, items/value, items/visible, items/comment');
  const range = sheet.getRange('Prices').load('address');
  const local = sheet.names.getItemOrNullObject('local');
  const missing = names.getItemOrNullObject('Local');
  await context.sync();
  expect(
    names.items.map((item) => [item.name, item.formula, item.type, item.value, item.visible, item.comment]),
  ).toEqual([
    ['Prices', '=Sample!$C$2:$C$4', 'Range', 'Sample!C2:C4', true, 'unit prices'],
    ['Threshold', '=0.95', 'Double', 0.95, false, ''],
  ]);
  expect([range.address, local.isNullObject, missing.isNullObject]).toEqual(['Sample!C2:C4', false, true]);
});

program('comments on cells and replies', async (context) => {
  const { comments } = context.workbook;
  const comment = comments.add('Sample!B2', 'Why so few?');
  comment.replies.add('Late delivery.');
  comments.load('items/content, items/id, items/replies/items/content');
  await context.sync();
  expect(comments.items.map(({ content }) => content)).toEqual(['Why so few?']);
  expect(comments.items[0]?.replies.items.map(({ content }) => content)).toEqual(['Late delivery.']);
  const where = comments
    .getItem(comments.items[0]?.id ?? '')
    .getLocation()
    .load('address');
  await context.sync();
  expect(where.address).toBe('Sample!B2');
  comments.getItemByCell('Sample!B2').delete();
  const count = comments.getCount();
  await context.sync();
  expect(count.value).toBe(0);
});

program(
  'charts a range',
  async (context, { book }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
    chart.title.text = 'Sales';
    chart.legend.visible = false;
    chart.setPosition('F2', 'K12');
    chart.name = 'Sales chart';
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Quantity']);
    chart.series.getItemAt(0).delete();
    const series = chart.series.add('Prices');
    series.setValues(sheet.getRange('C2:C4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    chart.axes.valueAxis.numberFormat = '#,##0';
    await context.sync();
    const [kept] = book.sheet('Sample').charts;
    expect(kept).toMatchObject({ name: 'Sales chart', left: 240, top: 15, width: 288, height: 165 });
    expect(kept?.series).toMatchObject([
      { name: 'Prices', values: 'Sample!$C$2:$C$4', categories: 'Sample!$A$2:$A$4' },
    ]);
    sheet.charts.getItem('Sales chart').delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
  salesBook,
);

program('lets only listed words in', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A9');
  range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ya,tidak' } };
  range.dataValidation.errorAlert = { message: 'ya / tidak', showAlert: true, style: 'Stop', title: 'Isi' };
  range.load('dataValidation/type, dataValidation/rule');
  await context.sync();
  expect(range.dataValidation.type).toBe('List');
  expect(range.dataValidation.rule.list?.source).toBe('ya,tidak');
  range.dataValidation.clear();
  range.dataValidation.load('type');
  await context.sync();
  expect(range.dataValidation.type).toBe('None');
});

program('keeps settings and XML with the workbook', async (context) => {
  const { settings, customXmlParts } = context.workbook;
  settings.add('ambang', { value: 0.95 });
  const part = customXmlParts.add('<state xmlns="urn:test:1"><k v="1 &lt; 2"/></state>');
  part.load('id, namespaceUri');
  const setting = settings.getItemOrNullObject('ambang').load('value');
  await context.sync();
  expect([setting.value, part.namespaceUri]).toEqual([{ value: 0.95 }, 'urn:test:1']);
  const found = customXmlParts.getByNamespace('urn:test:1').getOnlyItemOrNullObject();
  const xml = found.getXml();
  await context.sync();
  expect(xml.value).toContain('1 &lt; 2');
  found.setXml('<state xmlns="urn:test:1"/>');
  settings.getItem('ambang').delete();
  const other = customXmlParts.getByNamespace('urn:test:2').getOnlyItemOrNullObject();
  await context.sync();
  expect(other.isNullObject).toBe(true);
});

program('filters a range by its header', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.autoFilter.apply(sheet.getRange('A1:D4'));
  const range = sheet.autoFilter.getRangeOrNullObject().load('address');
  await context.sync();
  expect(range.address).toBe('Sample!A1:D4');
  sheet.autoFilter.remove();
  sheet.autoFilter.load('enabled');
  await context.sync();
  expect(sheet.autoFilter.enabled).toBe(false);
});

failing('comments twice on one cell', 'InvalidArgument', async (context) => {
  context.workbook.comments.add('Sample!A1', 'one');
  await context.sync();
  context.workbook.comments.add('Sample!A1', 'two');
  await context.sync();
});

failing('comments on a block', 'InvalidArgument', async (context) => {
  context.workbook.comments.add('Sample!A1:B2', 'one');
  await context.sync();
});

failing('adds XML that is none', 'InvalidArgument', async (context) => {
  context.workbook.customXmlParts.add('<a><b></a>');
  await context.sync();
});

failing(
  'lays a table over another',
  'MergedRangeConflict',
  async (context) => {
    const { tables } = context.workbook.worksheets.getActiveWorksheet();
    tables.add('A1:D4', true);
    tables.add('D4:E9', true);
    await context.sync();
  },
  salesBook,
);

failing(
  'gives a name that reads as a cell',
  'InvalidArgument',
  async (context) => {
    context.workbook.names.add('AB12', '=1');
    await context.sync();
  },
  () => new Book('Sample'),
);
