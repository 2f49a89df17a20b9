import { cellError } from '../../src/formula/value';
import type { Sheet, Snapshot } from '../../src/workbook/port';
import { printSnapshot } from '../support/grid';
import { BUDGET, CHANGES } from './contract-sample';
import { QUIET, recording, type MakeHarness } from './harness';

/** What the port says of reading. */
export function readContract(make: MakeHarness): void {
  let snapshot: Snapshot;
  let pakunden: Sheet;

  beforeAll(async () => {
    snapshot = await (await make(BUDGET)).workbook.read(QUIET);
    pakunden = sheetOf(snapshot, 'Pakunden');
  });

  test('the file is known by its name', () => {
    expect(snapshot.fileName).toBe('anggaran 2020.xlsx');
    expect(snapshot.date1904).toBe(false);
  });

  test('sheets come in their order, hidden and protected ones too', () => {
    expect(
      snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    ).toEqual([
      ['Pakunden', 'visible', false],
      ['Kec. Sukorejo', 'hidden', false],
      ['Arsip', 'veryHidden', true],
    ]);
  });

  test('a workbook that we never touched has nothing of ours', () => {
    expect([snapshot.ours, snapshot.state, snapshot.unreadable]).toEqual([[], null, []]);
  });

  test('values are what the cells hold', () => {
    const { grid } = pakunden;
    const read = [grid.value(3, 3), grid.value(4, 2), grid.value(5, 2), grid.value(5, 3), grid.value(5, 4)];
    expect(read).toEqual([100.5, '007', true, cellError('#N/A'), 'Rp 10,-']);
  });

  test('a formula stands beside its cached value, which may be missing', () => {
    const { grid } = pakunden;
    // A running Excel calculates what a file has cached, or not cached at all.
    expect([grid.formula(3, 5), grid.formula(6, 4)]).toEqual(['D3/C3', 'SUM(D3:D4)']);
    expect(grid.value(3, 5)).toBeCloseTo(0.985, 3);
    expect([null, 249]).toContain(grid.value(6, 4));
    expect(grid.formula(3, 3)).toBeNull();
  });

  test('looks are read', () => {
    const { grid } = pakunden;
    expect([grid.format(3, 3), grid.format(3, 5), grid.format(4, 3)]).toEqual([
      '#,##0.00',
      '0.00%',
      'General',
    ]);
    expect([grid.indent(3, 2), grid.indent(4, 2)]).toEqual([2, 0]);
    expect([grid.isBold(1, 1), grid.isBold(2, 1), grid.isBold(2, 2)]).toEqual([true, false, true]);
  });

  test('what lies beyond the used cells is empty', () => {
    const { grid } = pakunden;
    expect([grid.rowCount, grid.columnCount]).toEqual([16, 5]);
    expect([grid.lastColumn(1), grid.lastColumn(4), grid.lastColumn(7), grid.lastColumn(900)]).toEqual([
      1, 4, 0, 0,
    ]);
    expect([grid.value(900, 90), grid.formula(900, 90), grid.format(900, 90)]).toEqual([
      null,
      null,
      'General',
    ]);
    expect([grid.indent(900, 90), grid.isBold(900, 90)]).toEqual([0, false]);
  });

  test('merges, tables, array formulas and notes are known', () => {
    expect(pakunden.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 4 },
      { top: 9, left: 1, bottom: 10, right: 3 },
    ]);
    expect(pakunden.tables).toEqual([
      { name: 'TabelSisa', area: { top: 12, left: 1, bottom: 13, right: 2 } },
    ]);
    expect(pakunden.arrays).toEqual([{ top: 15, left: 3, bottom: 16, right: 3 }]);
    expect(pakunden.noted).toEqual([{ row: 4, col: 3 }]);
  });

  test('hidden rows and columns are known', () => {
    expect([pakunden.isRowHidden(3), pakunden.isRowHidden(4)]).toEqual([true, false]);
    const other = sheetOf(snapshot, 'Kec. Sukorejo');
    expect([other.isColumnHidden(2), other.isColumnHidden(1)]).toEqual([true, false]);
  });

  test('names say what they stand for', () => {
    expect(snapshot.names.map(({ name, sheet }) => [name, sheet])).toEqual([['BATAS', null]]);
    expect(snapshot.names[0]?.refersTo.replaceAll("'", '')).toBe('Pakunden!$B$2');
  });

  test('progress is reported, and a reading that is cancelled stops', async () => {
    const { workbook } = await make(BUDGET);
    const progress = recording();
    await workbook.read(progress);
    expect(progress.steps.length).toBeGreaterThan(0);
    expect(progress.steps.every(([step, done, total]) => step === 'read' && done <= total)).toBe(true);
    await expect(workbook.read(recording(true))).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('a snapshot stays as it was when the workbook is changed', async () => {
    const { workbook } = await make(BUDGET);
    const before = await workbook.read(QUIET);
    const text = printSnapshot(before);
    await workbook.replace(CHANGES, '{}', QUIET);
    expect(printSnapshot(before)).toBe(text);
  });
}

function sheetOf(snapshot: Snapshot, name: string): Sheet {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
