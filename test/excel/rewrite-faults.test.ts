import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Unprotect } from '../../src/excel/protection';
import { FormulaRewriter } from '../../src/excel/rewrite/rewrites';
import type { Fault, FaultPlace } from '../excel-host/faults';
import { ExcelHost } from '../excel-host/host';
import type { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { workbookOfFormulas } from './formulas-book';
import { QUIET } from './sample';

const PLACES: readonly FaultPlace[] = ['before', 'inside', 'after'];
const ALLOW: Unprotect = () => Promise.resolve(new Map());

/** All that a protection says of itself, in the order in which the host says it. */
const LOCKED = Object.fromEntries([
  ...[
    ...[
      'AutoFilter',
      'DeleteColumns',
      'DeleteRows',
      'EditObjects',
      'EditScenarios',
      'FormatCells',
      'FormatColumns',
    ],
    ...['FormatRows', 'InsertColumns', 'InsertHyperlinks', 'InsertRows', 'PivotTables', 'Sort'],
  ].map((option) => [`allow${option}`, option === 'FormatRows'] as const),
  ['selectionMode', 'Normal'] as const,
]);

type Run = (tools: FormulaRewriter) => Promise<unknown>;

const WORKS: readonly { readonly title: string; readonly prepare: Run; readonly run: Run }[] = [
  { title: 'entering formulas again', prepare: () => Promise.resolve(), run: (tools) => tools.repair(QUIET) },
  {
    title: 'turning formulas into values',
    prepare: () => Promise.resolve(),
    run: (tools) => tools.toValues(QUIET),
  },
  {
    title: 'giving formulas back',
    prepare: (tools) => tools.toValues(QUIET),
    run: (tools) => tools.restore(QUIET),
  },
  {
    title: 'forgetting formulas',
    prepare: (tools) => tools.toValues(QUIET),
    run: (tools) => tools.forget(),
  },
];

function open(book: Book): { readonly host: ExcelHost; readonly tools: FormulaRewriter } {
  const host = new ExcelHost({ level: '1.14', book });
  return { host, tools: new FormulaRewriter(host.Excel, ALLOW) };
}

async function prepared(prepare: Run): Promise<Book> {
  const book = workbookOfFormulas();
  book.sheet('Hitung').protection = { on: true, options: LOCKED, password: null };
  const { host, tools } = open(book);
  await prepare(tools);
  host.close();
  return book;
}

/** Ids differ from run to run. As one text, of which a failure shows no more than whether it is one of two. */
function described(book: Book): string {
  return JSON.stringify(describeBook(book)).replace(/excel:[a-z0-9-]+/g, 'excel:id');
}

describe.each(WORKS)('$title', ({ prepare, run }) => {
  let before = '';
  let after = '';
  let requests = 0;
  /** The requests that change anything, from 1. */
  const writing: number[] = [];

  beforeAll(async () => {
    const book = await prepared(prepare);
    before = described(book);
    const { host, tools } = open(book);
    const receive = host.receive.bind(host);
    host.receive = async (body, flags) => {
      const now = described(book);
      const answer = await receive(body, flags);
      if (described(book) !== now) writing.push(host.requests.length);
      return answer;
    };
    await run(tools);
    requests = host.requests.length;
    host.close();
    after = described(book);
    expect(after).not.toBe(before);
  });

  /** Afterwards, or once the workbook was read again, it is as it was or complete; what was said to be done is done. */
  async function interrupted(...faults: readonly Fault[]): Promise<void> {
    const book = await prepared(prepare);
    const { host, tools } = open(book);
    host.faults.plan(...faults);
    const outcome = await run(tools).then(
      () => 'done',
      () => 'failed',
    );
    if (outcome === 'done')
      expect({ faults, isDone: described(book) === after }).toEqual({ faults, isDone: true });
    host.close();
    const next = new ExcelHost({ level: '1.14', book });
    await excelWorkbook(next.Excel, { unprotect: ALLOW }).read(QUIET);
    const isWhole = [before, after].includes(described(book));
    expect({ faults, isWhole }).toEqual({ faults, isWhole: true });
    next.close();
  }

  test.each(PLACES)('is done or undone when a request fails %s', async (place) => {
    for (let request = 1; request <= requests; request++) {
      await interrupted({ request, place });
      await interrupted({ request, place, fatal: true });
    }
  });

  test('is done or undone wherever a request breaks off that changes something', async () => {
    expect(writing.length).toBeGreaterThan(0);
    for (const request of writing)
      for (let step = 0; step < 12; step++)
        await interrupted({ request, place: 'inside', share: step / 12, fatal: step % 2 === 1 });
  });

  test.each(PLACES)('is done or undone when a request of its recovery fails %s, too', async (place) => {
    for (const first of writing)
      for (let request = first + 1; request <= first + 6; request++)
        await interrupted({ request: first, place: 'inside', share: 0.8 }, { request, place });
  });
});
