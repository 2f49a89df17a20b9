import { areaA1, quoteSheet } from '../../workbook/address';
import { type LiftedProtection, protect, unprotect as lift } from '../commit';
import type { Inventory } from '../inventory';
import { ACTION_BYTES, Outbox } from '../outbox';
import { sameSheet } from '../places';
import { liftProtection, type Unprotect } from '../protection';
import {
  addPiece,
  dropPieces,
  type Frame,
  parseLedger,
  type Piece,
  readPieces,
  type Run,
  type Work,
  writeLedger,
} from './ledger';
import { findHolding, type Found, give, type Side, withoutMoved, withoutTables } from './move';
import { loadTables } from './scan';

/** A rewriting that is about to be done. */
export interface Task {
  readonly inventory: Inventory;
  readonly work: Work;
  /** Runs that may be given the wanted contents. */
  readonly runs: readonly Run[];
  readonly side: Side;
  readonly protection: readonly LiftedProtection[];
  /** What is to be written into the ledger first; empty when it is there already. */
  readonly pieces: readonly string[];
}

/**
 * Writes the ledger, then the cells. What breaks off in between is found by the ledger and finished, see `settleRewrites`.
 * The ledger still says "under way" afterwards.
 */
export async function carryOut(context: Excel.RequestContext, task: Task): Promise<void> {
  const { inventory, work, runs, side, protection, pieces } = task;
  const outbox = new Outbox(context);
  await outbox.room(ACTION_BYTES + JSON.stringify(work).length);
  writeLedger(context, withWork(inventory, work), inventory.ledger !== null);
  for (const piece of pieces) {
    await outbox.room(ACTION_BYTES + piece.length);
    addPiece(context, piece);
  }
  await nameFrames(context, work, inventory, outbox);
  await lift(context, protection, outbox);
  await give(context, runs, side, outbox);
  await protect(context, protection, outbox);
  await outbox.send();
}

/**
 * Queues the hidden names of a work that begins, or broke off while they were being made. One that is missing later was deleted by
 * somebody: its sheet counts as moved.
 */
async function nameFrames(
  context: Excel.RequestContext,
  { phase, frames }: Work,
  inventory: Inventory,
  outbox: Outbox,
): Promise<void> {
  if (phase !== 'write') return;
  const { names } = context.workbook;
  for (const frame of frames) {
    await outbox.room(2 * ACTION_BYTES);
    const isThere = inventory.names.some(({ name }) => name.toUpperCase() === frame.name);
    const item = isThere ? names.getItem(frame.name) : names.add(frame.name, frameFormula(frame));
    item.visible = false;
  }
}

function frameFormula({ sheet, ...area }: Frame): string {
  const [from = '', to = from] = areaA1(area).split(':');
  const fixed = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `=${quoteSheet(sheet)}!${fixed(from)}:${fixed(to)}`;
}

/** The works of the ledger with this one as it is now. */
export function withWork({ ledger }: Inventory, work: Work): Work[] {
  return [...withoutWork({ ledger }, work), work];
}

function withoutWork({ ledger }: Pick<Inventory, 'ledger'>, { id }: Work): Work[] {
  return parseLedger(ledger).filter((each) => each.id !== id);
}

/** Writes the end of a work into the ledger: it is kept, or nothing is left of it. The ledger must be there. */
export async function close(
  context: Excel.RequestContext,
  { inventory, work }: Pick<Task, 'inventory' | 'work'>,
  keeps: boolean,
): Promise<void> {
  if (keeps) {
    writeLedger(context, withWork(inventory, { ...work, phase: 'kept', protection: [] }), true);
  } else {
    const pieces = await readPieces(context);
    writeLedger(context, withWork(inventory, { ...work, phase: 'drop' }), true);
    dropWork(context, work, pieces);
    writeLedger(context, withoutWork(inventory, work), true);
  }
  await context.sync();
}

/** Queues taking away what a work left beside its entry: that goes last, so that nothing is left without one. */
function dropWork(context: Excel.RequestContext, work: Work, pieces: readonly Piece[]): void {
  dropPieces(
    context,
    pieces.filter((piece) => piece.work === work.id),
  );
  for (const { name } of work.frames) context.workbook.names.getItemOrNullObject(name).delete();
}

/** The runs of a work; null when some are missing: then none of its cells has been written, or all of them. */
export async function readRuns(context: Excel.RequestContext, work: Work): Promise<readonly Run[] | null> {
  const own = (await readPieces(context)).filter((piece) => piece.work === work.id);
  return own.length === work.pieces ? own.flatMap(({ runs }) => runs) : null;
}

/** Which cells may be given one side of their runs now. Formulas are entered only where nothing else can come of it. */
export async function findWritable(
  context: Excel.RequestContext,
  work: Work,
  runs: readonly Run[],
  side: Side,
  inventory: Inventory,
): Promise<Found> {
  const from: Side = side === 'after' ? 'before' : 'after';
  if (side === 'after' && work.kind === 'values') return findHolding(context, runs, from, inventory);
  const placed = withoutMoved(runs, work.frames, inventory);
  const holding = await findHolding(context, placed.runs, from, inventory);
  const tables = loadTables(context, inventory);
  await context.sync();
  const free = await withoutTables(context, holding.runs, tables());
  return { runs: free.runs, left: [...placed.left, ...holding.left, ...free.left] };
}

/** The protection that must be lifted for these runs, and what an earlier attempt has lifted already. */
export async function protectionFor(
  runs: readonly Run[],
  inventory: Inventory,
  before: Work['protection'],
  unprotect: Unprotect,
): Promise<LiftedProtection[]> {
  const touched = new Set(runs.map(({ sheet }) => sheet.toLowerCase()));
  const still = await liftProtection(touched, inventory, [], unprotect);
  const isOpen = (name: string): boolean =>
    inventory.sheets.some((sheet) => sameSheet(sheet.name, name) && !sheet.isProtected);
  const lifted = before.filter(({ sheet }) => isOpen(sheet));
  return [...still, ...lifted.map((each) => ({ ...each, password: null }))];
}

/** What of a protection is written down. */
export function written(protection: readonly LiftedProtection[]): Work['protection'] {
  return protection.map(({ sheet, endsAs, options }) => ({ sheet, endsAs, options }));
}
