import { type CellAddress, fullA1 } from '../../workbook/address';
import { isSurelyOurs, withOwnCalls } from '../../workbook/function-calls';
import { sheetsRead } from '../../workbook/ours';
import type { Inventory } from '../inventory';
import type { SheetOutline } from '../outline';
import { typedValue } from './contents';
import { type Frame, FRAME_PREFIX, type Run, type Typed } from './ledger';
import type { Caller, Scan } from './scan';
import type { Shape } from './shapes';
import { unsafeInTables } from './tables';

/**
 * Why a cell is left as it is. "name": it shows #NAME?, which is no value to keep; "waiting": another error that comes and goes, or a
 * value of a kind that cannot be typed; "array": part of an array formula over several cells; "table": Excel would fill the table's
 * column; "edited": somebody has changed it since; "moved": rows, columns or sheets have moved since.
 */
export type LeftReason = 'name' | 'waiting' | 'array' | 'table' | 'edited' | 'moved';

export interface Left extends CellAddress {
  readonly reason: LeftReason;
}

export interface Plan {
  readonly runs: readonly Run[];
  readonly left: readonly Left[];
}

/** What becomes of one formula. */
interface Item {
  readonly caller: Caller;
  readonly shape: Shape;
  readonly after: readonly (readonly Typed[])[];
}

/** A run's contents stay well under a piece of the ledger. */
const RUN_LENGTH = 200_000;

/** Formulas that Excel does not calculate, or spells as no one types them, entered again. */
export function planRepair(scan: Scan, shapes: readonly (readonly [Caller, Shape])[]): Plan {
  const stuck = shapes.filter(([caller]) => showsName(caller) || caller.spellings.has('stored'));
  return planOf(
    scan,
    stuck.map(([caller, shape]) => {
      if (shape.kind === 'array') return { ...placeOf(caller), reason: 'array' };
      // A spilled formula is entered into its own cell: it spills again.
      const after = [[withOwnCalls(caller.formula, showsName(caller))]];
      return { caller, shape: { kind: 'cell' }, after };
    }),
  );
}

/** Formulas that become the values they show. */
export function planValues(scan: Scan, shapes: readonly (readonly [Caller, Shape])[]): Plan {
  const ours = shapes.filter(([{ spellings }]) => isSurelyOurs(spellings));
  return planOf(
    scan,
    ours.map(([caller, shape]) => {
      if (shape.kind === 'array') return { ...placeOf(caller), reason: 'array' };
      if (showsName(caller)) return { ...placeOf(caller), reason: 'name' };
      const after = valuesOf(scan, caller, shape);
      return after ? { caller, shape, after } : { ...placeOf(caller), reason: 'waiting' };
    }),
  );
}

function showsName({ content }: Caller): boolean {
  return content.type === 'Error' && content.value === '#NAME?';
}

function placeOf({ sheet, row, col }: Caller): CellAddress {
  return { sheet, row, col };
}

function valuesOf(scan: Scan, caller: Caller, shape: Shape): Typed[][] | null {
  const { top, left, bottom, right } =
    shape.kind === 'spill'
      ? shape.area
      : { top: caller.row, left: caller.col, bottom: caller.row, right: caller.col };
  const rows: Typed[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Typed[] = [];
    for (let col = left; col <= right; col++) {
      const cell = scan.cellAt({ sheet: caller.sheet, row, col });
      const typed = cell && typedValue(cell);
      if (typed === null) return null;
      line.push(typed);
    }
    rows.push(line);
  }
  return rows;
}

function planOf(scan: Scan, decided: readonly (Item | Left)[]): Plan {
  const items = decided.filter((each): each is Item => 'caller' in each);
  const left = decided.filter((each): each is Left => 'reason' in each);
  // Turned into values they are taken back by entering formulas: what could not be entered is not taken away.
  const entered = items.map(({ caller }) => ({
    ...placeOf(caller),
    formula: withOwnCalls(caller.formula, true),
  }));
  const unsafe = unsafeInTables(entered, scan.tables, scan.cellAt);
  const isUnsafe = ({ caller }: Item): boolean => unsafe.has(fullA1(caller));
  return {
    runs: runsOf(
      scan,
      items.filter((item) => !isUnsafe(item)),
    ),
    left: [
      ...left,
      ...items.filter(isUnsafe).map(({ caller }) => ({ ...placeOf(caller), reason: 'table' as const })),
    ],
  };
}

/** Cells one below the other in one run, spills each in their own. */
function runsOf(scan: Scan, items: readonly Item[]): Run[] {
  const order = new Map(scan.outlines.map(({ entry }, i) => [entry.name, i]));
  const place = ({ caller }: Item): number => order.get(caller.sheet) ?? 0;
  const sorted = [...items].sort(
    (a, b) => place(a) - place(b) || a.caller.col - b.caller.col || a.caller.row - b.caller.row,
  );
  const groups: Run[][] = [];
  let length = 0;
  for (const item of sorted) {
    const run = runOf(scan, item);
    const size = JSON.stringify(run).length;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && length + size <= RUN_LENGTH && follows(run, last)) {
      group.push(run);
      length += size;
    } else {
      groups.push([run]);
      length = size;
    }
  }
  return groups.flatMap(joined);
}

function runOf(scan: Scan, { caller, shape, after }: Item): Run {
  const { sheet, row, col, formula } = caller;
  const isSpill = shape.kind === 'spill';
  const at = (r: number, c: number): CellAddress => ({ sheet, row: row + r, col: col + c });
  return {
    sheet,
    top: row,
    left: col,
    before: after.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : ''))),
    after,
    formats: after.map((line, r) => line.map((_, c) => scan.cellAt(at(r, c))?.format ?? 'General')),
    reads: sheetsRead(formula),
    isSpill,
  };
}

function follows(run: Run, last: Run): boolean {
  const isBelow =
    run.sheet === last.sheet && run.left === last.left && run.top === last.top + last.before.length;
  return isBelow && !run.isSpill && !last.isSpill;
}

function joined(runs: readonly Run[]): Run[] {
  return runs.slice(0, 1).map((first) => ({
    ...first,
    before: runs.flatMap(({ before }) => before),
    after: runs.flatMap(({ after }) => after),
    formats: runs.flatMap(({ formats }) => formats),
    reads: [...new Set(runs.flatMap(({ reads }) => reads))],
  }));
}

/** Hidden names over the sheets that the runs stand on or read, from their first cell to their last. */
export function framesOf(
  runs: readonly Run[],
  outlines: readonly SheetOutline[],
  { names }: Inventory,
): Frame[] {
  const wanted = new Set(runs.flatMap(({ sheet, reads }) => [sheet.toLowerCase(), ...reads]));
  const taken = names.flatMap(({ name }) =>
    name.toUpperCase().startsWith(FRAME_PREFIX) ? Number(name.slice(FRAME_PREFIX.length)) || 0 : [],
  );
  const first = Math.max(0, ...taken) + 1;
  return outlines
    .filter(({ entry, used }) => used !== null && wanted.has(entry.name.toLowerCase()))
    .map(({ entry, used }, i) => ({
      sheet: entry.name,
      name: `${FRAME_PREFIX}${String(first + i)}`,
      top: 1,
      left: 1,
      bottom: used?.bottom ?? 1,
      right: used?.right ?? 1,
    }));
}
