import { type CellAddress, fullA1, type SheetArea } from '../../workbook/address';
import { cellsIn } from '../blocks';
import { withOwnCalls } from '../../workbook/function-calls';
import type { Inventory } from '../inventory';
import { ACTION_BYTES, type Outbox } from '../outbox';
import { packed } from '../packed';
import { areasOf, rangeOf, sameSheet } from '../places';
import { type CellContent, holds } from './contents';
import { type Frame, type Run, runArea, type Typed } from './ledger';
import type { Left, LeftReason } from './plan';
import { type CellLookup, loadCells } from './scan';
import { type Entered, unsafeInTables } from './tables';

/** Which contents a run is given: those from before it was rewritten, or those from after. */
export type Side = 'before' | 'after';

/** So many cells fit into an answer with room to spare. */
const CELLS_A_REQUEST = 30_000;

/** Runs as they are found: those that may be given the wanted contents, and why the others may not. */
export interface Found {
  readonly runs: readonly Run[];
  readonly left: readonly Left[];
}

/**
 * Looks which cells still hold one side of their runs. What holds neither has been changed by somebody and stays; what holds the
 * other side already is done.
 */
export async function findHolding(
  context: Excel.RequestContext,
  runs: readonly Run[],
  side: Side,
  inventory: Inventory,
): Promise<Found> {
  const present = runs.filter(({ sheet }) => inventory.sheets.some(({ name }) => sameSheet(name, sheet)));
  const gone = runs.filter((run) => !present.includes(run));
  const found: Found[] = [{ runs: [], left: gone.flatMap((run) => leftOf(run, 'moved')) }];
  const groups = packed(present, (run) => cellsIn(runArea(run)), CELLS_A_REQUEST);
  for (const group of groups) found.push(...(await look(context, group, side)));
  return { runs: found.flatMap((each) => each.runs), left: found.flatMap((each) => each.left) };
}

async function look(context: Excel.RequestContext, runs: readonly Run[], side: Side): Promise<Found[]> {
  const pending = runs.map((run) => ({ run, at: loadCells(context, { sheet: run.sheet, ...runArea(run) }) }));
  await context.sync();
  return pending.map(({ run, at }) => split(run, at(), side));
}

function split(run: Run, at: (row: number, col: number) => CellContent, side: Side): Found {
  const states = run.isSpill
    ? [spillState(run, at, side)]
    : run.before.map((_, r) => rowState(run, r, at, side));
  const runs: Run[] = [];
  const left: Left[] = [];
  for (let from = 0; from < states.length; from++) {
    const state = states[from];
    if (state === 'edited') left.push({ ...cellAt(run, from), reason: 'edited' });
    if (state !== 'holding') continue;
    let to = from;
    while (states[to + 1] === 'holding') to++;
    runs.push(run.isSpill ? run : slice(run, from, to + 1));
    from = to;
  }
  return { runs, left };
}

type State = 'holding' | 'done' | 'edited';

function rowState(run: Run, row: number, at: (row: number, col: number) => CellContent, side: Side): State {
  const is = (which: Side): boolean => holds(at(row, 0), run[which][row]?.[0] ?? '');
  return is(side) ? 'holding' : is(other(side)) ? 'done' : 'edited';
}

/** The cells around a spilled formula show what it gives: of that side only the formula is looked at. */
function spillState(run: Run, at: (row: number, col: number) => CellContent, side: Side): State {
  const isAfter = run.after.every((line, r) => line.every((typed, c) => holds(at(r, c), typed)));
  const isBefore = holds(at(0, 0), run.before[0]?.[0] ?? '');
  const is = { before: isBefore, after: isAfter };
  return is[side] ? 'holding' : is[other(side)] ? 'done' : 'edited';
}

function other(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

function slice(run: Run, from: number, to: number): Run {
  return {
    ...run,
    top: run.top + from,
    before: run.before.slice(from, to),
    after: run.after.slice(from, to),
    formats: run.formats.slice(from, to),
  };
}

function cellAt({ sheet, top, left }: Run, row: number): CellAddress {
  return { sheet, row: top + row, col: left };
}

function leftOf(run: Run, reason: LeftReason): Left[] {
  const rows = run.isSpill ? [0] : run.before.map((_, row) => row);
  return rows.map((row) => ({ ...cellAt(run, row), reason }));
}

/** Leaves out what stands on, or reads, a sheet that has not the frame any more which it had. */
export function withoutMoved(runs: readonly Run[], frames: readonly Frame[], { names }: Inventory): Found {
  const isSame = ({ name, sheet, ...area }: Frame): boolean => {
    const entry = names.find((each) => each.name.toUpperCase() === name);
    const now = entry && areasOf(entry.refersTo)[0];
    return (
      now !== undefined &&
      sameSheet(now.sheet, sheet) &&
      now.bottom === area.bottom &&
      now.right === area.right
    );
  };
  const moved = new Set(frames.filter((frame) => !isSame(frame)).map(({ sheet }) => sheet.toLowerCase()));
  const hasMoved = ({ sheet, reads }: Run): boolean =>
    [sheet.toLowerCase(), ...reads].some((name) => moved.has(name));
  return {
    runs: runs.filter((run) => !hasMoved(run)),
    left: runs.filter(hasMoved).flatMap((run) => leftOf(run, 'moved')),
  };
}

/** Leaves out formulas whose entering would fill other cells of a table, as the table is now. */
export async function withoutTables(
  context: Excel.RequestContext,
  runs: readonly Run[],
  tables: readonly SheetArea[],
): Promise<Found> {
  const touched = tables.flatMap((table) =>
    [...new Set(runs.filter((run) => isWithin(run, table)).map(({ left }) => left))].map((col) => {
      const area = { ...table, left: col, right: col };
      return { area, load: loadCells(context, area) };
    }),
  );
  if (touched.length === 0) return { runs, left: [] };
  await context.sync();
  const columns = touched.map(({ area, load }) => ({ area, at: load() }));
  const cellAtPlace: CellLookup = ({ sheet, row, col }) => {
    const column = columns.find(
      ({ area }) =>
        sameSheet(area.sheet, sheet) && area.left === col && row >= area.top && row <= area.bottom,
    );
    return column ? column.at(row - column.area.top, 0) : null;
  };
  const entered = runs.flatMap((run) => enteredBy(run));
  const unsafe = unsafeInTables(entered, tables, cellAtPlace);
  const isUnsafe = (run: Run): boolean => enteredBy(run).some((cell) => unsafe.has(fullA1(cell)));
  return {
    runs: runs.filter((run) => !isUnsafe(run)),
    left: runs.filter(isUnsafe).flatMap((run) => leftOf(run, 'table')),
  };
}

function isWithin({ sheet, top, left }: Run, table: SheetArea): boolean {
  return sameSheet(sheet, table.sheet) && left >= table.left && left <= table.right && top <= table.bottom;
}

function enteredBy(run: Run): Entered[] {
  return run.before.map((line, row) => ({
    ...cellAt(run, row),
    formula: withOwnCalls(String(line[0] ?? ''), true),
  }));
}

/** Queues giving runs one side of their contents. Number formats stay as they were. */
export async function give(
  context: Excel.RequestContext,
  runs: readonly Run[],
  side: Side,
  outbox: Outbox,
): Promise<void> {
  for (const run of runs) {
    const contents: Typed[][] = run[side].map((line) => [...line]);
    const formats = run.formats.map((line) => [...line]);
    await outbox.room(4 * ACTION_BYTES + JSON.stringify([contents, formats, formats]).length);
    const range = rangeOf(context.workbook.worksheets.getItem(run.sheet), runArea(run));
    // A cell formatted as text would take a formula for text.
    if (formats.some((line) => line.includes('@'))) {
      range.numberFormat = formats.map((line) => line.map((format) => (format === '@' ? 'General' : format)));
    }
    range.formulas = contents;
    // A formula takes over the format of the cells it reads where its own is General.
    range.numberFormat = formats;
  }
}
