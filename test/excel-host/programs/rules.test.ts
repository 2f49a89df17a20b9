import { Book } from '../model/book';
import { failing, program, salesBook, stageAt } from './program';

program(
  'protects a sheet but for unlocked cells',
  async (context, { book }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'rahasia');
    sheet.protection.load('protected, options');
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatColumns]).toEqual([true, true]);
    sheet.getRange('A2').values = [['open']];
    sheet.getRange('A1').format.columnWidth = 99;
    await context.sync();
    sheet.protection.unprotect('rahasia');
    sheet.getRange('A3').values = [['free again']];
    await context.sync();
    expect(book.sheet('Sample').value(2, 0)).toBe('free again');
  },
  salesBook,
);

failing('writes into a protected sheet', 'AccessDenied', async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.protection.protect();
  sheet.getRange('A1').values = [[1]];
  await context.sync();
});

failing('unprotects with the wrong password', 'AccessDenied', async (context) => {
  const { protection } = context.workbook.worksheets.getActiveWorksheet();
  protection.protect({}, 'rahasia');
  protection.unprotect('tebakan');
  await context.sync();
});

failing('protects twice', 'InvalidOperation', async (context) => {
  const { protection } = context.workbook.worksheets.getActiveWorksheet();
  protection.protect();
  protection.protect();
  await context.sync();
});

failing('adds a sheet to a protected workbook', 'AccessDenied', async (context) => {
  context.workbook.protection.protect();
  context.workbook.worksheets.add();
  await context.sync();
});

failing('writes into a workbook opened for viewing', 'AccessDenied', async (context, { host }) => {
  host.viewOnly = true;
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
  await context.sync();
});

failing('reads before it loads', 'PropertyNotLoaded', async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
  await context.sync();
  expect(range.values).toBeDefined();
});

program(
  'has done what stands before the failing statement',
  async (context, { book }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['done']];
    sheet.getRange('A2:B2').values = [['wrong size']];
    sheet.getRange('A3').values = [['never']];
    const error: unknown = await context.sync().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect([0, 1, 2].map((row) => book.sheet('Sample').value(row, 0))).toEqual(['done', null, null]);
  },
  () => new Book('Sample'),
);

program('tracks a range across runs and lets go of it', async (context, { host }) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
  context.trackedObjects.add(range);
  await context.sync();
  expect(host.references.size).toBeGreaterThan(0);
  range.values = [[5]];
  range.load('values');
  await context.sync();
  expect(range.values).toEqual([[5]]);
  context.trackedObjects.remove(range);
  await context.sync();
});

test('knows no member above the set of its Excel', async () => {
  const { host } = stageAt('1.12');
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRange()
      .getMergedAreasOrNullObject()
      .load('address');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(host.client.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(host.client.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('knows no member that Excel does not have', async () => {
  const { host } = stageAt('newest');
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('favourite' as 'name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('fails while a cell is edited, or waits when asked to', async () => {
  const { host, book } = stageAt('1.14');
  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['written']];
    await context.sync();
  };
  const leave = host.editCell();
  await expect(host.Excel.run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = host.Excel.run({ delayForCellEdit: true }, write);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(book.sheet('Sample').value(0, 0)).toBeNull();
  leave();
  await waiting;
  expect(book.sheet('Sample').value(0, 0)).toBe('written');
});

test('refuses requests and answers of more than 5 MB', async () => {
  const { host, book } = stageAt('1.14');
  const long = 'x'.repeat(30_000);
  const write = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = Array.from(
      { length: 200 },
      () => [long],
    );
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  for (let row = 0; row < 200; row++) book.sheet('Sample').type(row, 0, long);
  const read = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('reads at most five million cells at once, and unbounded ranges as null', async () => {
  const { host } = stageAt('1.14');
  const read = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:E1000001').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  const values = await host.Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A').load('values');
    await context.sync();
    return column.values;
  });
  expect(values).toBeNull();
});

test.each(['before', 'inside', 'after'] as const)('fails %s the planned request', async (place) => {
  const { host, book } = stageAt('1.14');
  host.faults.plan({ request: 1, place });
  const run = host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: { before: 'ConnectionFailure', inside: 'GeneralException', after: 'Timeout' }[place],
  });
  const written = [0, 1].map((row) => book.sheet('Sample').value(row, 0));
  expect(written).toEqual({ before: [null, null], inside: [1, null], after: [1, 2] }[place]);
});

test('counts requests and bytes, and is gone after a fatal fault until it is opened again', async () => {
  const { host, book } = stageAt('1.14');
  host.faults.plan({ request: 2, place: 'before', fatal: true });
  const ping = (on = host): Promise<void> =>
    on.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
  await ping();
  await expect(ping()).rejects.toMatchObject({ code: 'ConnectionFailure' });
  await expect(ping()).rejects.toMatchObject({ code: 'ConnectionFailure' });
  expect(host.requests.map(({ error }) => error)).toEqual([null, 'ConnectionFailure', 'ConnectionFailure']);
  expect(host.requests[0]?.requestBytes).toBeGreaterThan(100);
  await ping(stageAt('1.14', book).host);
});
