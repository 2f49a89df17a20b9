import { reviewWorkbook } from '../../src/build-summary';
import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import { finish } from '../../src/compose/finish';
import { bulatkan } from '../../src/domain/numbers/bulatkan';
import type { Value } from '../../src/formula/value';
import { memoryWorkbook } from '../../src/memory/memory-workbook';
import { a1 } from '../../src/workbook/address';
import type { Change, Grid, Snapshot } from '../../src/workbook/port';
import { dinas, LEMBAR, type Bentuk } from '../fixtures/dinas';
import { QUIET } from '../support/build-file';

async function changesOf(bentuk: Bentuk): Promise<readonly Change[]> {
  const snapshot = dinas(bentuk);
  const hasil = await reviewWorkbook(memoryWorkbook(snapshot.sheets, snapshot), {}, QUIET);
  return finish(compose(bahan({ ...hasil, typed: new Map() })), hasil.snapshot);
}

/** What is put into the staff's sheets, by sheet and cell. */
function fillsOf(changes: readonly Change[]): Map<string, Value> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'fill' ? [[`${change.at.sheet}!${a1(change.at)}`, change.value] as const] : [],
    ),
  );
}

const gridOf = (book: Snapshot, sheet: string): Grid => book.sheets.find(({ name }) => name === sheet)!.grid;

/** The cells that the full workbook has and the one with that table empty lacks. */
function emptied(nama: string): Map<string, Value> {
  const [full, empty] = [dinas(), dinas({ kosong: [nama] })].map((book) => gridOf(book, nama)) as [
    Grid,
    Grid,
  ];
  const found = new Map<string, Value>();
  for (let row = 1; row <= full.rowCount; row++) {
    for (let col = 1; col <= full.columnCount; col++) {
      if (full.value(row, col) !== empty.value(row, col))
        found.set(`${nama}!${a1({ row, col })}`, full.value(row, col));
    }
  }
  return found;
}

/** A filled figure as the full table prints it: with its decimals, "90%" for 90. */
function printed(filled: Value | undefined, like: Value): Value | undefined {
  if (typeof filled !== 'number') return filled;
  const text = typeof like === 'string' ? like : JSON.stringify(like);
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return text.endsWith('%') ? `${bulatkan(filled, decimals)}%` : bulatkan(filled, decimals);
}

const TABLES = LEMBAR.filter(({ isi }) => isi.includes('«')).map(({ nama }) => nama);

/** Nothing else in the workbook says these words, and none are made up. */
const ONLY_THERE: readonly string[] = ['Bab2b'];

it('a full workbook is left as it is', async () => {
  expect([...fillsOf(await changesOf({}))]).toEqual([]);
});

it.each(TABLES)('%s is filled with what the full table prints, where it was left empty', async (nama) => {
  const fills = fillsOf(await changesOf({ kosong: [nama] }));
  const wanted = emptied(nama);
  expect(wanted.size).toBeGreaterThan(0);
  if (ONLY_THERE.includes(nama)) expect([...fills]).toEqual([]);
  else {
    const found = Array.from(wanted, ([cell, value]) => [cell, printed(fills.get(cell), value)]);
    expect(found).toEqual([...wanted]);
    expect([...fills.keys()].filter((cell) => !wanted.has(cell))).toEqual([]);
  }
});
