import { excelWorkbook, type ExcelOptions } from '../../src/excel/excel-workbook';
import type { Change, Progress, Receipt, Workbook } from '../../src/workbook/port';
import { ExcelHost } from '../excel-host/host';
import { COLUMNS } from '../excel-host/model/area';
import type { Book } from '../excel-host/model/book';
import { describeBook } from '../excel-host/model/describe';
import { budget, changes, QUIET } from './sample';

function open(
  options: ExcelOptions = {},
  book = budget(),
): { host: ExcelHost; book: Book; workbook: Workbook } {
  const host = new ExcelHost({ level: '1.14', book });
  return { host, book, workbook: excelWorkbook(host.Excel, options) };
}

describe('a protected sheet', () => {
  function locked(password: string | null): Book {
    const book = budget();
    book.sheet('Pakunden').protection = { on: true, options: { allowFormatRows: true }, password };
    return book;
  }

  test('is left alone unless somebody says that it may be opened', async () => {
    const { book, workbook } = open({}, locked(null));
    const before = describeBook(book);
    await expect(workbook.replace(changes, '', QUIET)).rejects.toMatchObject({
      code: 'protected',
      where: 'Pakunden',
    });
    expect(describeBook(book)).toEqual(before);
  });

  test('is opened with its password and closed again with the same options, which nobody writes down', async () => {
    const asked: string[] = [];
    const unprotect: ExcelOptions['unprotect'] = (sheets) => {
      asked.push(...sheets);
      return Promise.resolve(new Map([['Pakunden', 'rahasia']]));
    };
    const { book, workbook } = open({ unprotect }, locked('rahasia'));
    const receipt = await workbook.replace(changes, '', QUIET);
    expect([asked, receipt.fills, receipt.notes]).toEqual([['Pakunden'], 1, 1]);
    expect(book.sheet('Pakunden').protection).toMatchObject({ on: true, password: 'rahasia' });
    expect(book.sheet('Pakunden').protection.options).toMatchObject({
      allowFormatRows: true,
      allowFormatCells: false,
    });
    expect(book.xmlParts.some(({ xml }) => xml.includes('rahasia'))).toBe(false);
    await workbook.clean(QUIET);
    expect(book.sheet('Pakunden').protection).toMatchObject({ on: true, password: 'rahasia' });
  });

  test('keeps its contents when the password is wrong', async () => {
    const { book, workbook } = open(
      { unprotect: () => Promise.resolve(new Map([['Pakunden', 'salah']])) },
      locked('rahasia'),
    );
    const before = describeBook(book);
    await expect(workbook.replace(changes, '', QUIET)).rejects.toMatchObject({ code: 'wrong-password' });
    expect(book.sheet('Pakunden').protection.on).toBe(true);
    expect(describeBook(book)).toEqual(before);
  });

  // The third request tries the password, the fourth writes.
  test.each([
    [3, 0.5],
    [4, 0.9],
  ])('is closed again by the next opening when request %i breaks off', async (request, share) => {
    const unprotect = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());
    const { host, book, workbook } = open({ unprotect }, locked(null));
    host.faults.plan({ request, place: 'inside', share, fatal: true });
    await workbook.replace(changes, '', QUIET).catch(() => undefined);
    expect(book.sheet('Pakunden').protection.on).toBe(false);
    await open({ unprotect }, book).workbook.read(QUIET);
    expect(book.sheet('Pakunden').protection).toMatchObject({ on: true, password: null });
    expect(book.sheet('Pakunden').protection.options).toMatchObject({ allowFormatRows: true });
  });
});

test('a protected structure and a workbook that can only be read are named', async () => {
  const structure = open();
  structure.book.structureProtected = true;
  await expect(structure.workbook.replace(changes, '', QUIET)).rejects.toMatchObject({
    code: 'structure-protected',
  });
  const readOnly = open();
  readOnly.book.readOnly = true;
  await expect(readOnly.workbook.clean(QUIET)).rejects.toMatchObject({ code: 'read-only' });
  expect((await readOnly.workbook.read(QUIET)).sheets).toHaveLength(1);
});

test('someone who is typing is asked to finish; who begins later is waited for', async () => {
  const { host, book, workbook } = open();
  const leave = host.editCell();
  await expect(workbook.read(QUIET)).rejects.toMatchObject({ code: 'cell-editing' });
  leave();
  let later = (): void => undefined;
  const progress: Progress = {
    cancelled: false,
    report: (_, done) => {
      if (done === 1) later = host.editCell();
    },
  };
  const building = workbook.replace(changes, '', progress);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(book.findSheet('LKjIP Rincian')).toBeNull();
  later();
  await building;
  expect(book.findSheet('LKjIP Rincian')).not.toBeNull();
});

test('an Excel that is too old says so', async () => {
  const host = new ExcelHost({ level: '1.9', book: budget() });
  await expect(excelWorkbook(host.Excel).read(QUIET)).rejects.toMatchObject({ code: 'old-excel' });
});

test('rows that moved since the reading stop the build', async () => {
  const { book, workbook } = open();
  await workbook.read(QUIET);
  book.sheet('Pakunden').type(9, 0, 'baris baru');
  const before = describeBook(book);
  await expect(workbook.replace(changes, '', QUIET)).rejects.toMatchObject({
    code: 'changed',
    where: 'Pakunden',
  });
  expect(describeBook(book)).toEqual(before);
  await workbook.read(QUIET);
  await expect(workbook.replace(changes, '', QUIET)).resolves.toMatchObject({ fills: 1 });
});

test('a cell with a classic note, which the API does not show, is left to its owner', async () => {
  const { book, workbook } = open();
  book.sheet('Pakunden').notes.set(2 * COLUMNS + 2, 'dari berkas');
  const receipt = await workbook.replace(changes, 'satu', QUIET);
  expect([receipt.notes, receipt.fills, receipt.sheets.length]).toEqual([0, 1, 1]);
  expect(receipt.skipped).toContainEqual({ at: { sheet: 'Pakunden', row: 3, col: 3 }, reason: 'noted' });
  expect(book.comments).toEqual([]);
  expect((await workbook.read(QUIET)).state).toBe('satu');
});

/** A build with a note on each of so many cells beneath one another, some of which have classic notes. */
async function buildOnNotes(
  cells: number,
  classic: readonly number[],
): Promise<{ book: Book; receipt: Receipt; requests: number; noted: number[] }> {
  const { host, book, workbook } = open();
  const notes = Array.from({ length: cells }, (_, i): Change => ({
    kind: 'note',
    at: { sheet: 'Pakunden', row: 11 + i, col: 3 },
    text: '[LKjIP] Sisa 100',
  }));
  for (const i of classic) book.sheet('Pakunden').notes.set((10 + i) * COLUMNS + 2, 'dari berkas');
  const others = changes.filter(({ kind }) => kind !== 'note');
  const receipt = await workbook.replace([...others, ...notes], 'satu', QUIET);
  expect((await workbook.read(QUIET)).state).toBe('satu');
  const requests = host.requests.filter(({ error }) => error !== null).length;
  const noted = receipt.skipped.flatMap(({ at, reason }) => (reason === 'noted' ? [at.row - 11] : []));
  return { book, receipt, requests, noted };
}

test.each([[[0]], [[5]], [[0, 1, 2, 9]], [[2, 4, 6, 8]]])(
  'classic notes on %j cost no other note',
  async (classic) => {
    const { book, receipt, requests, noted } = await buildOnNotes(10, classic);
    expect([noted, requests]).toEqual([classic, classic.length]);
    expect(receipt.notes).toBe(10 - classic.length);
    const commented = book.comments.map(({ row }) => row - 10);
    expect(commented).toEqual([...Array(10).keys()].filter((i) => !classic.includes(i)));
  },
);

test('where ever more cells have classic notes, the rest of our notes is left out', async () => {
  const { book, noted, requests } = await buildOnNotes(
    60,
    Array.from({ length: 40 }, (_, i) => i),
  );
  expect([noted.length, requests, book.comments.length]).toEqual([60, 25, 0]);
});

test('formulas of the staff’s that read our sheets keep their references over a rebuild', async () => {
  const { book, workbook } = open();
  await workbook.replace(changes, 'satu', QUIET);
  book.sheet('Pakunden').type(9, 0, "='LKjIP Rincian'!B2+1");
  await workbook.replace(changes, 'dua', QUIET);
  expect(book.sheet('Pakunden').cell(9, 0)?.formula).toBe("='LKjIP Rincian'!B2+1");
  expect(book.sheet('Pakunden').value(9, 0)).toBe(201);
});

test('typed-in text of any kind comes out of our cells as it went in', async () => {
  const texts = [
    '1.2.03',
    '035',
    '=1+1',
    '-',
    '+62 21',
    '@ini',
    "'kutip",
    'TRUE',
    'BENAR',
    '#N/A',
    '12%',
    'Mei 2020',
    '1/2',
    'Rp 10,00',
    '5e3',
    'Kegiatan biasa',
  ];
  const { book, workbook } = open();
  await workbook.replace(
    changes.map((change) =>
      change.kind === 'sheet'
        ? {
            ...change,
            charts: [],
            *rows() {
              yield { cells: [{ value: 'lkjip:rincian', style: 'key' as const }] };
              for (const value of texts)
                yield {
                  cells: [
                    { value, style: 'text' as const },
                    { value, style: 'key' as const },
                  ],
                };
            },
          }
        : change,
    ),
    '',
    QUIET,
  );
  const sheet = book.sheet('LKjIP Rincian');
  expect(texts.map((_, i) => sheet.value(i + 1, 0))).toEqual(texts);
  expect(texts.map((_, i) => sheet.value(i + 1, 1))).toEqual(texts);
});
