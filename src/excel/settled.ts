import { WorkbookError } from '../workbook/errors';
import { type Inventory, takeInventory } from './inventory';
import { parseHead } from './journal';
import type { ExcelProgram } from './program';
import type { Unprotect } from './protection';
import { recover } from './recover';
import { type Settled, settleRewrites } from './rewrite/settle';

/** The workbook's inventory, once what interrupted writes left behind is undone or finished. */
export async function settledInventory(program: ExcelProgram, unprotect: Unprotect): Promise<Inventory> {
  return (await settle(program, await takeInventory(program, false), unprotect)).inventory;
}

/** After a write that failed: null when the workbook cannot be reached now; the next call looks again. */
export async function settleOnceMore(program: ExcelProgram, unprotect: Unprotect): Promise<Settled | null> {
  try {
    return await settle(program, await takeInventory(program, true), unprotect);
  } catch {
    return null;
  }
}

async function settle(program: ExcelProgram, inventory: Inventory, unprotect: Unprotect): Promise<Settled> {
  const isWhole = parseHead(inventory.journal) === null;
  const now = isWhole ? inventory : (await recover(program, inventory, unprotect)).inventory;
  return settleRewrites(program, now, unprotect);
}

/** The error of a write that could be neither finished nor undone. A lost connection says it all itself. */
export function unfinished(cause: unknown): unknown {
  if (cause instanceof WorkbookError && cause.code === 'connection') return cause;
  return new WorkbookError('unfinished', null, cause instanceof Error ? cause.message : String(cause));
}
