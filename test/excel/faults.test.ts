import type { Change } from '../../src/workbook/port';
import type { Book } from '../excel-host/model/book';
import { testInterruptions, type Work } from './interruptions';
import { budget, changes, QUIET } from './sample';

const another = changes.map((change) =>
  change.kind === 'note'
    ? { ...change, text: '[LKjIP] Lain' }
    : change.kind === 'sheet'
      ? { ...change, tabColor: '00FF00' }
      : change,
);

/** Notes on the header, of which the first lies on a classic one. */
const withNotes: readonly Change[] = [
  ...another.filter(({ kind }) => kind !== 'note'),
  ...[1, 2].map((col): Change => ({
    kind: 'note',
    at: { sheet: 'Pakunden', row: 1, col },
    text: '[LKjIP] Lain',
  })),
];

function budgetWithNote(): Book {
  const book = budget();
  book.sheet('Pakunden').notes.set(0, 'dari berkas');
  return book;
}

const WORKS: readonly Work[] = [
  {
    title: 'a first build',
    book: budget,
    prepare: () => Promise.resolve(),
    run: (workbook) => workbook.replace(changes, 'satu', QUIET),
  },
  {
    title: 'a rebuild',
    book: budget,
    prepare: (workbook) => workbook.replace(changes, 'satu', QUIET),
    run: (workbook) => workbook.replace(another, 'dua', QUIET),
  },
  {
    title: 'a rebuild that drops everything but a name',
    book: budget,
    prepare: (workbook) => workbook.replace(changes, 'satu', QUIET),
    run: (workbook) =>
      workbook.replace(
        changes.filter(({ kind }) => kind === 'name'),
        'dua',
        QUIET,
      ),
  },
  {
    title: 'a rebuild with a classic note in the way of one of ours',
    book: budgetWithNote,
    prepare: (workbook) => workbook.replace(changes, 'satu', QUIET),
    run: (workbook) => workbook.replace(withNotes, 'dua', QUIET),
  },
  {
    title: 'a cleaning',
    book: budget,
    prepare: (workbook) => workbook.replace(changes, 'satu', QUIET),
    run: (workbook) => workbook.clean(QUIET),
  },
];

describe.each(WORKS)('$title', testInterruptions);
