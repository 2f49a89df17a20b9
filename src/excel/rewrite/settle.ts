import { WorkbookError } from '../../workbook/errors';
import { type Inventory, takeInventory } from '../inventory';
import { type ExcelProgram, runBatch } from '../program';
import type { Unprotect } from '../protection';
import { carryOut, close, findWritable, protectionFor, readRuns, written } from './carry-out';
import { parseLedger, type Work } from './ledger';
import type { Side } from './move';

/** How rewritings that had broken off ended. */
export interface Settled {
  readonly inventory: Inventory;
  /** Ids of those that were finished. */
  readonly finished: ReadonlySet<string>;
  /** Ids of those whose cells are as if they had not been begun. */
  readonly undone: ReadonlySet<string>;
}

/**
 * Finishes rewritings that broke off. What Excel will not take is given back as it was.
 * @throws WorkbookError; what is not finished then is found again the next time
 */
export async function settleRewrites(
  program: ExcelProgram,
  inventory: Inventory,
  unprotect: Unprotect,
): Promise<Settled> {
  const finished = new Set<string>();
  const undone = new Set<string>();
  let now = inventory;
  for (let work = underWay(now); work; work = underWay(now)) {
    ((await settle(program, now, work, unprotect)) ? finished : undone).add(work.id);
    now = await takeInventory(program, true);
  }
  return { inventory: now, finished, undone };
}

export function underWay({ ledger }: Pick<Inventory, 'ledger'>): Work | null {
  return parseLedger(ledger).find(({ phase }) => phase !== 'kept') ?? null;
}

async function settle(
  program: ExcelProgram,
  inventory: Inventory,
  work: Work,
  unprotect: Unprotect,
): Promise<boolean> {
  try {
    return await runBatch(program, true, (context) => proceed(context, inventory, work, 'on', unprotect));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'excel') throw error;
  }
  const now = await takeInventory(program, true);
  await runBatch(program, true, (context) => proceed(context, now, work, 'back', unprotect));
  return false;
}

async function proceed(
  context: Excel.RequestContext,
  inventory: Inventory,
  work: Work,
  direction: 'on' | 'back',
  unprotect: Unprotect,
): Promise<boolean> {
  const isDone = work.phase === 'drop';
  const runs = isDone ? null : await readRuns(context, work);
  if (!runs) {
    await close(context, { inventory, work }, false);
    return isDone;
  }
  const side: Side = (work.phase === 'write') === (direction === 'on') ? 'after' : 'before';
  const found = await findWritable(context, work, runs, side, inventory);
  const protection = await protectionFor(found.runs, inventory, work.protection, unprotect);
  const now = { ...work, protection: written(protection) };
  await carryOut(context, { inventory, work: now, runs: found.runs, side, protection, pieces: [] });
  await close(context, { inventory, work: now }, keepsAfter(work, side, found.left));
  return direction === 'on';
}

/** Whether a work stays in the ledger once its cells have one side of their contents. */
export function keepsAfter(
  { kind }: Work,
  side: Side,
  left: readonly { readonly reason: string }[],
): boolean {
  if (kind === 'repair') return false;
  // What somebody has changed since is theirs; what stands in the way may be cleared up.
  return side === 'after' || left.some(({ reason }) => reason !== 'edited');
}
