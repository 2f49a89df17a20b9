import { workbookOfFormulas } from '../excel/formulas-book';
import { describeBook } from '../excel-host/model/describe';
import { LEVELS } from '../excel-host/programs/program';
import { paneOf } from './pane-of';

describe.each(LEVELS)('formulas of LKJIP in the pane at ExcelApi %s', (level) => {
  test('are mended, turned into values, and given back by a pane opened later', async () => {
    const book = workbookOfFormulas();
    const first = paneOf(book, level);
    await first.presenter.open();
    expect(first.state().kept).toBe(0);
    await first.presenter.rewrite('repair');
    expect(first.state().outcome).toMatchObject({
      kind: 'rewritten',
      task: 'repair',
      result: { formulas: 6, sheets: [{ sheet: 'Hitung', formulas: 6 }], left: [] },
    });
    const before = describeBook(book);
    await first.presenter.rewrite('freeze');
    expect(first.state()).toMatchObject({ running: null, failure: null, kept: 15 });
    expect(first.state().outcome).toMatchObject({
      result: {
        formulas: 15,
        sheets: [
          { sheet: 'Data', formulas: 6, at: { sheet: 'Data', top: 2, left: 4 } },
          { sheet: 'Hitung', formulas: 9 },
        ],
      },
    });
    first.host.close();

    const next = paneOf(book, level);
    await next.presenter.open();
    expect(next.state().kept).toBe(15);
    await next.presenter.rewrite('restore');
    expect(next.state()).toMatchObject({ failure: null, kept: 0, outcome: { result: { formulas: 15 } } });
    expect(describeBook(book)).toEqual(before);
  });
});

test('cells left alone are told with their reason and their places', async () => {
  const pane = paneOf(workbookOfFormulas());
  await pane.presenter.rewrite('freeze');
  expect(pane.state().outcome).toMatchObject({
    result: {
      left: [
        {
          reason: 'name',
          cells: 5,
          first: expect.arrayContaining([{ label: 'Hitung A2', at: expect.anything() }]),
        },
      ],
    },
  });
  await pane.presenter.forgetFormulas();
  expect(pane.state()).toMatchObject({ kept: 0, outcome: { kind: 'forgotten' } });
});

test('work that broke off is offered to be finished when the pane opens', async () => {
  const book = workbookOfFormulas();
  const whole = workbookOfFormulas();
  await paneOf(whole).presenter.rewrite('freeze');
  const first = paneOf(book);
  first.host.faults.plan({ request: 4, place: 'inside', share: 0.8, fatal: true });
  await first.presenter.rewrite('freeze');
  expect(first.state().failure).toMatchObject({ task: 'freeze', kind: 'workbook' });
  first.host.close();
  const next = paneOf(book);
  await next.presenter.open();
  expect(next.state()).toMatchObject({ interruption: { phase: 'formulas' }, reading: null });
  await next.presenter.settle('finish');
  expect(next.state()).toMatchObject({
    interruption: null,
    kept: 9,
    outcome: { kind: 'settled', phase: 'formulas' },
  });
  const cells = (described: unknown): unknown => (described as { sheets: unknown }).sheets;
  expect(cells(describeBook(book))).toEqual(cells(describeBook(whole)));
});
