import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/workbook/port';
import type { Fault, FaultPlace } from '../excel-host/faults';
import { ExcelHost } from '../excel-host/host';
import type { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { QUIET } from './sample';

const PLACES: readonly FaultPlace[] = ['before', 'inside', 'after'];

/** Something done to a workbook that may break off. */
export interface Work {
  readonly title: string;
  /** The staff's workbook. */
  readonly book: () => Book;
  /** What was done before, undisturbed. */
  prepare(workbook: Workbook): Promise<unknown>;
  run(workbook: Workbook): Promise<unknown>;
}

function open(book: Book): { readonly host: ExcelHost; readonly workbook: Workbook } {
  const host = new ExcelHost({ level: '1.14', book });
  return { host, workbook: excelWorkbook(host.Excel) };
}

async function prepared(work: Work): Promise<Book> {
  const book = work.book();
  const { host, workbook } = open(book);
  await work.prepare(workbook);
  host.close();
  return book;
}

/** Reads, and with that settles what an interrupted write left behind, in a pane opened for it. */
async function settle(book: Book): Promise<void> {
  const { host, workbook } = open(book);
  await workbook.read(QUIET);
  host.close();
}

/** Tests of a work that break off every request of it in turn, in all ways. */
export function testInterruptions(work: Work): void {
  let before: unknown;
  let after: unknown;
  let requests = 0;
  const untouched = describeBook(work.book());

  beforeAll(async () => {
    const book = await prepared(work);
    before = describeBook(book);
    const { host, workbook } = open(book);
    await work.run(workbook);
    host.close();
    requests = host.requests.length;
    after = describeBook(book);
    expect(after).not.toEqual(before);
  });

  /** Runs the work with faults; whatever happens, afterwards the workbook is as it was or complete, and can be cleaned. */
  async function interrupted(...faults: readonly Fault[]): Promise<void> {
    const book = await prepared(work);
    const { host, workbook } = open(book);
    host.faults.plan(...faults);
    const outcome = await work.run(workbook).then(
      () => 'done',
      () => 'failed',
    );
    if (outcome === 'done') expect(describeBook(book)).toEqual(after);
    // The same pane looks again, or the add-in is opened anew: either way reading settles what is left.
    if (!faults.some(({ fatal }) => fatal)) await workbook.read(QUIET).catch(() => undefined);
    host.close();
    await settle(book);
    expect([before, after]).toContainEqual(describeBook(book));
    const last = open(book);
    await last.workbook.clean(QUIET);
    last.host.close();
    expect(describeBook(book)).toEqual(untouched);
  }

  test.each(PLACES)('is done or undone when a request fails %s', async (place) => {
    for (let request = 1; request <= requests; request++) {
      await interrupted({ request, place });
      await interrupted({ request, place, fatal: true });
    }
  });

  test('is done or undone wherever its last request breaks off', async () => {
    for (let step = 0; step < 24; step++) {
      await interrupted({ request: requests, place: 'inside', share: step / 24, fatal: step % 2 === 1 });
    }
  });

  test.each(PLACES)('is done or undone when a request of its recovery fails %s, too', async (place) => {
    for (let request = requests + 1; request <= requests + 5; request++) {
      await interrupted({ request: requests, place: 'inside', share: 0.8 }, { request, place });
    }
  });
}
