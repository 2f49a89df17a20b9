import { resumeBuild } from './build';
import { draftCleaning, writeCleaning } from './clean';
import { type Inventory, takeInventory } from './inventory';
import { dropHead, type JournalHead, parseHead, readPieces } from './journal';
import { type ExcelProgram, runBatch } from './program';
import { sameSheet } from './places';
import type { PlannedNote } from './plan';
import type { Unprotect } from './protection';

/** How an interrupted write ended. */
export interface Recovery {
  /** The workbook afterwards. */
  readonly inventory: Inventory;
  /** Notes that could not be put where they belong. */
  readonly unwelcome: readonly PlannedNote[];
}

/** Undoes a build that had only made its sheets ready; finishes one whose plan is written down, and an interrupted cleaning. */
export async function recover(
  program: ExcelProgram,
  inventory: Inventory,
  unprotect: Unprotect,
): Promise<Recovery> {
  const head = parseHead(inventory.journal);
  if (head === null) return { inventory, unwelcome: [] };
  const unwelcome = await runBatch(program, true, (context) => proceed(context, inventory, head, unprotect));
  return { inventory: await takeInventory(program, true), unwelcome };
}

async function proceed(
  context: Excel.RequestContext,
  inventory: Inventory,
  head: JournalHead,
  unprotect: Unprotect,
): Promise<readonly PlannedNote[]> {
  if (head.phase === 'clean') {
    await writeCleaning(context, await draftCleaning(context, inventory, unprotect, head));
    return [];
  }
  const unwelcome = head.phase === 'commit' ? await resumeBuild(context, inventory, head, unprotect) : null;
  if (unwelcome === null) await undo(context, inventory, head);
  return unwelcome ?? [];
}

/**
 * Takes away the sheets that were being made ready. Nothing else has been touched, but a sheet may be open whose password was
 * being tried.
 */
async function undo(context: Excel.RequestContext, inventory: Inventory, head: JournalHead): Promise<void> {
  const { parts } = await readPieces(context, head);
  for (const name of head.created) context.workbook.worksheets.getItemOrNullObject(name).delete();
  for (const part of parts) part.delete();
  for (const { sheet, options } of head.protection) {
    const isOpen = inventory.sheets.some(({ name, isProtected }) => sameSheet(name, sheet) && !isProtected);
    if (isOpen) context.workbook.worksheets.getItem(sheet).protection.protect(options);
  }
  dropHead(context);
  await context.sync();
}
