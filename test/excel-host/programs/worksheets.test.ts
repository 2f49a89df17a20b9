import { HostError } from '../errors';
import { Book } from '../model/book';
import { failing, program } from './program';

const three = (): Book => new Book('January', 'February', 'March');

program(
  'lists the sheets with their visibility',
  async (context, { book }) => {
    book.sheet('February').visibility = 'Hidden';
    const sheets = context.workbook.worksheets;
    sheets.load('items/name, items/visibility, items/position');
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.position, sheet.name, sheet.visibility])).toEqual([
      [0, 'January', 'Visible'],
      [1, 'February', 'Hidden'],
      [2, 'March', 'Visible'],
    ]);
  },
  three,
);

program('adds a sheet last, renames it, colours its tab and moves it first', async (context, { book }) => {
  const sheet = context.workbook.worksheets.add();
  sheet.load('name');
  await context.sync();
  expect(sheet.name).toBe('Sheet2');
  sheet.name = 'Report';
  sheet.tabColor = '#ff0000';
  sheet.position = 0;
  await context.sync();
  expect(book.sheets.map(({ name, tabColor }) => [name, tabColor])).toEqual([
    ['Report', '#FF0000'],
    ['Sample', ''],
  ]);
});

program(
  'deletes a sheet if it is there, and again when it is not',
  async (context, { book }) => {
    for (let time = 0; time < 2; time++) {
      const sheet = context.workbook.worksheets.getItemOrNullObject('February');
      sheet.delete();
    }
    await context.sync();
    const gone = context.workbook.worksheets.getItemOrNullObject('february');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toEqual(['January', 'March']);
  },
  three,
);

program(
  'walks through the visible sheets',
  async (context, { book }) => {
    book.sheet('February').visibility = 'VeryHidden';
    const sheets = context.workbook.worksheets;
    const next = sheets.getFirst().getNext(true);
    const last = sheets.getLast();
    const count = sheets.getCount(true);
    next.load('name');
    last.load('name');
    await context.sync();
    expect([next.name, last.name, count.value]).toEqual(['March', 'March', 2]);
  },
  three,
);

program('freezes rows and columns, and lets go', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  await context.sync();
  expect(frozen.address).toBe('Sample!A1:B3');
  sheet.freezePanes.unfreeze();
  const none = sheet.freezePanes.getLocationOrNullObject();
  await context.sync();
  expect(none.isNullObject).toBe(true);
});

program(
  'follows a renamed and a deleted sheet in formulas',
  async (context) => {
    const january = context.workbook.worksheets.getItem('January');
    january.getRange('A1:A2').formulas = [['=February!B1+1'], ["=SUM('March'!A1:A3)"]];
    context.workbook.worksheets.getItem('February').getRange('B1').values = [[41]];
    context.workbook.worksheets.getItem('February').name = 'Second month';
    context.workbook.worksheets.getItem('March').delete();
    const cells = january.getRange('A1:A2').load('formulas, values, valueTypes');
    await context.sync();
    expect(cells.formulas).toEqual([["='Second month'!B1+1"], ['=SUM(#REF!)']]);
    expect(cells.values).toEqual([[42], ['#REF!']]);
    expect(cells.valueTypes).toEqual([['Double'], ['Error']]);
  },
  three,
);

program('sets up printing', async (context, { book }) => {
  const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'Folio';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows('$1:$2');
  pageLayout.setPrintMargins('Inches', { top: 1 });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
  await context.sync();
  const { page } = book.sheet('Sample');
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'Folio',
    zoom: { horizontalFitToPages: 1 },
  });
  expect([page.printTitleRows, page.margins.top, page.headersFooters.centerFooter]).toEqual([
    'Sample!1:2',
    72,
    '&P/&N',
  ]);
});

program('begins pages at rows', async (context, { book }) => {
  const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
  horizontalPageBreaks.add('A9');
  await context.sync();
  expect(book.sheet('Sample').page.pageStarts).toEqual([9]);
  horizontalPageBreaks.removePageBreaks();
  horizontalPageBreaks.add('B4:C6');
  await context.sync();
  expect(book.sheet('Sample').page.pageStarts).toEqual([4]);
});

failing('asks for a sheet that is not there', 'ItemNotFound', async (context) => {
  context.workbook.worksheets.getItem('Nothing').load('name');
  await context.sync();
});

failing('gives a sheet a name that is taken', 'ItemAlreadyExists', async (context) => {
  context.workbook.worksheets.add('sample');
  await context.sync();
});

test.each(['', 'a'.repeat(32), 'Q1/2020', "'quoted", 'History', 'x[1]'])(
  'refuses the sheet name %j',
  (name) => {
    expect(() => new Book('Sample').addSheet(name)).toThrow(HostError);
  },
);

failing('deletes the only visible sheet', 'InvalidOperation', async (context) => {
  context.workbook.worksheets.getActiveWorksheet().delete();
  await context.sync();
});
