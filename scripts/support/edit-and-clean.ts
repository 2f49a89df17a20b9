import { isDeepStrictEqual } from 'node:util';
import { a1, contains } from '../../src/workbook/address';
import type { Change, Progress, Sheet, Snapshot } from '../../src/workbook/port';
import { platformCodec } from '../../src/xlsx/codec-node';
import { Package } from '../../src/xlsx/package';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { allChanges, ourSheets, RINCIAN, RINGKASAN, type Targets } from './edit-changes';

export interface EditedAndCleaned {
  /** Parts of the file as it came. */
  readonly parts: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly lost: number;
  /** Cleaning gave back every part byte for byte. */
  readonly cleanSame: boolean;
  readonly edited: Uint8Array;
  readonly cleaned: Uint8Array;
}

const QUIET: Progress = { report: () => undefined, cancelled: false };
const STATE = '{"periksa":true}';

/**
 * Puts one change of every kind into a workbook, reads it again, cleans it, and compares.
 * @throws WorkbookError when the workbook is refused; Error when what was written does not read as it should
 */
export async function editAndClean(original: Uint8Array, fileName: string): Promise<EditedAndCleaned> {
  const workbook = openXlsx(original, { fileName });
  const before = await workbook.read(QUIET);
  await workbook.replace(changesFor(before), STATE, QUIET);
  const edited = await workbook.bytes();
  const again = openXlsx(edited, { fileName });
  check(before, await again.read(QUIET));
  await again.clean(QUIET);
  const cleaned = await again.bytes();
  const counts = compare(original, edited);
  const left = compare(original, cleaned);
  return { ...counts, cleanSame: left.same === left.parts && left.added === 0, edited, cleaned };
}

/** On a sheet that has notes already, where there is one: a note beside them. */
function changesFor({ sheets }: Snapshot): Change[] {
  const sheet = sheets.find(({ noted }) => noted.length > 0) ?? sheets[0];
  return sheet ? allChanges(targetsOn(sheet)) : ourSheets(RINGKASAN);
}

function targetsOn(sheet: Sheet): Targets {
  const [noted = { row: 2, col: 4 }] = sheet.noted;
  const isNoted = new Set(sheet.noted.map(a1));
  const beside = [1, 2, 3, 4].map((step) => ({ row: noted.row, col: Math.min(noted.col + step, 16_384) }));
  return {
    sheet: sheet.name,
    note: beside.find((cell) => !isNoted.has(a1(cell))) ?? noted,
    fill: freeCell(sheet),
  };
}

/** The first cell of column B below the sheet's content that no merged area, table or array covers. */
function freeCell(sheet: Sheet): { row: number; col: number } {
  const areas = [...sheet.merges, ...sheet.arrays, ...sheet.tables.map(({ area }) => area)];
  let row = Math.min(sheet.grid.rowCount + 2, 1_048_576);
  while (areas.some((area) => contains(area, row, 2)) && row > 1) row = row < 1_048_576 ? row + 1 : 1;
  return { row, col: 2 };
}

function check(before: Snapshot, after: Snapshot): void {
  const ours = after.ours.map(({ name }) => name);
  if (!isDeepStrictEqual(ours, [RINGKASAN, RINCIAN]))
    throw new Error(`our sheets read as ${ours.join(', ')}`);
  if (after.state !== STATE) throw new Error('the state is not there');
  if (!isDeepStrictEqual(after.names, before.names)) throw new Error('names of the staff changed');
  if (!isDeepStrictEqual(after.unreadable, before.unreadable)) throw new Error('a sheet became unreadable');
  before.sheets.forEach((sheet, index) => checkSheet(sheet, after.sheets[index]));
}

function checkSheet(before: Sheet, after: Sheet | undefined): void {
  if (!after || after.name !== before.name) throw new Error(`sheet ${before.name} is gone`);
  const { merges, noted, tables, arrays, isProtected, visibility } = before;
  const facts = { merges, noted, tables, arrays, isProtected, visibility };
  for (const [name, value] of Object.entries(facts)) {
    if (!isDeepStrictEqual(after[name as keyof typeof facts], value))
      throw new Error(`${before.name}: ${name} changed`);
  }
  for (let row = 1; row <= before.grid.rowCount; row++) {
    for (let col = 1; col <= before.grid.lastColumn(row); col++) {
      const same =
        isDeepStrictEqual(before.grid.value(row, col), after.grid.value(row, col)) &&
        before.grid.formula(row, col) === after.grid.formula(row, col) &&
        before.grid.format(row, col) === after.grid.format(row, col);
      if (!same) throw new Error(`${before.name}!${a1({ row, col })} changed`);
    }
  }
}

function compare(
  original: Uint8Array,
  file: Uint8Array,
): Omit<EditedAndCleaned, 'cleanSame' | 'edited' | 'cleaned'> {
  const [one, two] = [Package.open(original, platformCodec), Package.open(file, platformCodec)];
  const names = one.names();
  const there = names.filter((name) => two.has(name));
  const same = there.filter((name) => Buffer.compare(one.bytes(name), two.bytes(name)) === 0).length;
  return {
    parts: names.length,
    same,
    changed: there.length - same,
    added: two.names().filter((name) => !one.has(name)).length,
    lost: names.length - there.length,
  };
}
