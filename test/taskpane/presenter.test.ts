import { inspect } from 'node:util';
import { manyUnits } from '../excel/many-units';
import { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { LEVELS } from '../excel-host/programs/program';
import { paneOf, until } from './pane-of';

const OURS = [
  'LKjIP Ringkasan',
  'LKjIP Rincian',
  'LKjIP Program',
  'LKjIP Unit',
  'LKjIP Serapan Rendah',
  'LKjIP Catatan Reviu',
];

function names(book: Book): string[] {
  return book.sheets.map(({ name }) => name);
}

describe.each(LEVELS)('the pane at ExcelApi %s', (level) => {
  test('opens, builds, undoes: the workbook is as it was', async () => {
    const book = manyUnits(2, 10);
    const before = describeBook(book);
    const pane = paneOf(book, level);
    await pane.presenter.open();
    const { reading } = pane.state();
    expect(reading?.figures).toMatchObject({ ambang: 0.95, kegiatan: 20 });
    expect(reading?.figures?.low).toHaveLength(4);
    expect(reading?.sheets[0]?.tables[0]).toMatchObject({ rows: 11, leaves: 10 });
    expect(describeBook(book)).toEqual(before);

    await pane.presenter.build();
    expect(pane.state()).toMatchObject({ running: null, failure: null, undo: { before: null } });
    expect(pane.state().outcome).toMatchObject({
      kind: 'built',
      receipt: { sheets: expect.arrayContaining(OURS), notes: 4 },
    });
    expect(names(book).slice(2)).toEqual(expect.arrayContaining(OURS));
    expect(pane.state().reading?.hasBuild).toBe(true);

    await pane.presenter.undo(false);
    expect(pane.state()).toMatchObject({ outcome: { kind: 'undone', isRebuilt: false }, undo: null });
    expect(describeBook(book)).toEqual(before);
    expect(pane.state().reading?.hasBuild).toBe(false);
    expect(pane.host.references.size).toBe(0);
  });
});

test('a rebuild is undone with the threshold from before and the figures of now', async () => {
  const book = manyUnits(1, 6);
  const pane = paneOf(book);
  await pane.presenter.open();
  pane.presenter.setAmbang('40%');
  expect(pane.state().reading?.figures?.low).toEqual([]);
  await pane.presenter.build();
  pane.presenter.setAmbang('99%');
  expect(pane.state().reading?.figures?.low).toHaveLength(6);
  await pane.presenter.build();
  expect(pane.state().undo?.before).toContain('"ambang":0.4');
  // Somebody goes on working: what was spent on the first kegiatan becomes less.
  book.sheets[0]?.type(5, 3, 1);
  await pane.presenter.undo(false);
  expect(pane.state().outcome).toEqual({ kind: 'undone', isRebuilt: true });
  expect(pane.state().reading?.figures).toMatchObject({ ambang: 0.4 });
  expect(pane.state().reading?.figures?.low.map(({ kegiatan }) => kegiatan)).toEqual(['nomor 1']);
  expect(book.sheets[0]?.value(5, 3)).toBe(1);
});

test('a threshold that is none is not used; the workbook keeps its own', async () => {
  const pane = paneOf(manyUnits(1, 5));
  await pane.presenter.open();
  pane.presenter.setAmbang('banyak');
  await pane.presenter.build();
  expect(pane.state().reading?.figures?.ambang).toBe(0.95);
});

test('stopping leaves the workbook as it was', async () => {
  const book = manyUnits(2, 10);
  const before = describeBook(book);
  const pane = paneOf(book);
  await pane.presenter.open();
  const building = pane.presenter.build();
  await until(pane, ({ running }) => running?.step === 'write');
  pane.presenter.cancel();
  expect(pane.state().running?.isStopping).toBe(true);
  await building;
  expect(pane.state()).toMatchObject({ running: null, outcome: { kind: 'stopped', task: 'build' } });
  expect(describeBook(book)).toEqual(before);
});

describe('a protected sheet', () => {
  function locked(password: string): Book {
    const book = manyUnits(1, 6);
    const [sheet] = book.sheets;
    if (sheet) sheet.protection = { on: true, options: { allowSort: true }, password };
    return book;
  }

  test('is asked about, opened with what was typed, and closed again', async () => {
    const book = locked('rahasia');
    const pane = paneOf(book);
    await pane.presenter.open();
    const building = pane.presenter.build();
    const { locked: sheets } = await until(pane, (state) => state.locked !== null);
    pane.presenter.answerLocked(new Map((sheets ?? []).map((name) => [name, 'rahasia'])));
    await building;
    expect(pane.state()).toMatchObject({ locked: null, outcome: { kind: 'built' } });
    expect(book.sheets[0]?.protection).toMatchObject({ on: true, password: 'rahasia' });
    expect(inspect([pane.history, book.xmlParts], { depth: null })).not.toContain('rahasia');
  });

  test('stays as it is when the answer is no, or a wrong password', async () => {
    const book = locked('rahasia');
    const before = describeBook(book);
    const pane = paneOf(book);
    await pane.presenter.open();
    const refused = pane.presenter.build();
    await until(pane, (state) => state.locked !== null);
    pane.presenter.answerLocked(null);
    await refused;
    expect(pane.state().failure).toMatchObject({ task: 'build', error: { code: 'protected' } });
    const wrong = pane.presenter.build();
    await until(pane, (state) => state.locked !== null);
    pane.presenter.answerLocked(new Map([[names(book)[0] ?? '', 'salah']]));
    await wrong;
    expect(pane.state().failure).toMatchObject({ task: 'build', error: { code: 'wrong-password' } });
    expect(describeBook(book)).toEqual(before);
  });

  test('stays as it is when the user stops instead of answering', async () => {
    const pane = paneOf(locked('rahasia'));
    await pane.presenter.open();
    const building = pane.presenter.build();
    await until(pane, (state) => state.locked !== null);
    pane.presenter.cancel();
    await building;
    expect(pane.state()).toMatchObject({ locked: null, outcome: { kind: 'stopped' }, failure: null });
  });
});

describe('a build that broke off', () => {
  /** A pane that is closed in the middle of its build. @param share of the last request that still happens */
  async function interrupted(share: number): Promise<Book> {
    const book = manyUnits(1, 6);
    const pane = paneOf(book);
    await pane.presenter.open();
    pane.host.countFromHere();
    await pane.presenter.build();
    const { length } = pane.host.requests;
    await pane.presenter.undo(false);
    pane.host.countFromHere();
    pane.host.faults.plan({ request: length, place: 'inside', share, fatal: true });
    await pane.presenter.build();
    expect(pane.state().failure).toMatchObject({ error: { code: 'unfinished' } });
    return book;
  }

  test('before anything of the staff’s was touched is thrown away', async () => {
    const untouched = describeBook(manyUnits(1, 6));
    const book = await interrupted(0.05);
    const pane = paneOf(book);
    await pane.presenter.open();
    expect(pane.state()).toMatchObject({ reading: null, interruption: { phase: 'staging' } });
    await pane.presenter.settle('undo');
    expect(pane.state()).toMatchObject({
      interruption: null,
      outcome: { kind: 'settled', phase: 'staging' },
    });
    expect(describeBook(book)).toEqual(untouched);
    expect(pane.state().reading?.figures?.kegiatan).toBe(6);
  });

  test('later is finished or undone, as the user chooses', async () => {
    const untouched = describeBook(manyUnits(1, 6));
    const undone = await interrupted(0.9);
    const first = paneOf(undone);
    await first.presenter.open();
    expect(first.state().interruption).toMatchObject({ phase: 'commit', before: null, canUndo: true });
    await first.presenter.settle('undo');
    expect(first.state().outcome).toEqual({ kind: 'undone', isRebuilt: false });
    expect(describeBook(undone)).toEqual(untouched);

    const finished = await interrupted(0.9);
    const second = paneOf(finished);
    await second.presenter.open();
    await second.presenter.settle('finish');
    expect(second.state()).toMatchObject({ outcome: { kind: 'settled' }, undo: { before: null } });
    expect(names(finished).slice(1)).toEqual(expect.arrayContaining(OURS));
    await second.presenter.undo(false);
    expect(describeBook(finished)).toEqual(untouched);
  });
});

test('typed text stops undo and cleaning until the user insists', async () => {
  const book = manyUnits(1, 6);
  const pane = paneOf(book);
  await pane.presenter.open();
  await pane.presenter.build();
  const low = book.sheet('LKjIP Serapan Rendah');
  const [row, column] = inputCell(book);
  low.type(row, column, 'Lelang gagal');
  const kept = describeBook(book);
  await pane.presenter.undo(false);
  expect(pane.state().failure).toMatchObject({
    task: 'undo',
    kind: 'typed text',
    entries: [{ value: 'Lelang gagal' }],
  });
  expect(describeBook(book)).toEqual(kept);
  await pane.presenter.clean(true);
  expect(pane.state().outcome).toMatchObject({ kind: 'cleaned' });
  expect(describeBook(book)).toEqual(describeBook(manyUnits(1, 6)));
});

/** The first cell for typing on the list of flagged kegiatan: named in the hidden first row. */
function inputCell(book: Book): [number, number] {
  const sheet = book.sheet('LKjIP Serapan Rendah');
  for (let column = 0; column < 20; column++) {
    const head = sheet.value(0, column);
    if (typeof head !== 'string' || !head.startsWith('isian:')) continue;
    for (let row = 1; row < 40; row++) {
      const key = sheet.value(row, 0);
      if (typeof key === 'string' && key !== '') return [row, column];
    }
  }
  throw new Error('no cell for typing');
}

test('a workbook without budget tables says why of each sheet, and nothing is written', async () => {
  const book = new Book('Catatan');
  book.sheet('Catatan').type(0, 0, 'Rapat hari Senin');
  const before = describeBook(book);
  const pane = paneOf(book);
  await pane.presenter.open();
  expect(pane.state().failure).toBeNull();
  expect(pane.state().reading).toMatchObject({
    figures: null,
    sheets: [{ name: 'Catatan', tables: [], unread: [{ kode: 'tanpa header' }] }],
  });
  await pane.presenter.build();
  expect(pane.state().failure).toMatchObject({ task: 'build', kind: 'nothing' });
  expect(describeBook(book)).toEqual(before);
});

test('an answer is used at once and remembered by the build', async () => {
  const book = manyUnits(2, 5);
  const [first, second] = names(book);
  const copy = book.sheets[1];
  // The second sheet becomes another version of the first one's budget.
  copy?.type(0, 0, `Realisasi Anggaran Kelurahan ${first ?? ''} Tahun 2020`);
  const pane = paneOf(book);
  await pane.presenter.open();
  const [question] = pane.state().reading?.questions ?? [];
  expect(question?.pertanyaan.kode).toBe('salinan');
  const choice = question?.choices.find(({ label }) => 'teks' in label && label.teks === second);
  if (!choice) throw new Error('the second sheet is not offered');
  await pane.presenter.choose(choice);
  expect(pane.state().reading).toMatchObject({ questions: [], figures: { kegiatan: 5 } });
  await pane.presenter.build();
  const later = paneOf(book);
  await later.presenter.open();
  expect(later.state().reading).toMatchObject({ questions: [], figures: { kegiatan: 5 }, hasBuild: true });
});

test('links lead to sheets and cells, and say when there is nowhere to go', async () => {
  const book = manyUnits(2, 10);
  const pane = paneOf(book);
  await pane.presenter.open();
  const [item] = pane.state().reading?.figures?.low ?? [];
  if (!item) throw new Error('nothing is flagged');
  await pane.presenter.goToCells(item.at);
  expect(pane.state().failure).toBeNull();
  await pane.presenter.goToSheet('Hilang');
  expect(pane.state().failure).toEqual({ task: 'open', kind: 'gone', sheet: 'Hilang' });
});

test('one task at a time', async () => {
  const pane = paneOf(manyUnits(1, 5));
  const opening = pane.presenter.open();
  await pane.presenter.build();
  await opening;
  expect(pane.state().outcome).toBeNull();
  expect(pane.state().reading?.hasBuild).toBe(false);
});
