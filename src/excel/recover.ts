import { resumeBuild } from './build';
import { draftCleaning, writeCleaning } from './clean';
import { WorkbookError } from '../workbook/errors';
import { type Inventory, loadInventory, takeInventory } from './inventory';
import { dropHead, type JournalHead, parseHead, readPieces } from './journal';
import { type ExcelProgram, runBatch } from './program';
import { sameSheet } from './places';
import type { PlannedNote } from './plan';
import type { Unprotect } from './protection';
import { freeNotes, sameCell, survey } from './survey';

/** How an interrupted write ended. */
export interface Recovery {
  /** The workbook afterwards. */
  readonly inventory: Inventory;
  /** Notes that could not be put where they belong. */
  readonly unwelcome: readonly PlannedNote[];
}

/** So many cells with classic notes are found one by one; a workbook with more gets no further notes of ours. */
const MAX_UNWELCOME = 25;

/**
 * Undoes a build that had only made its sheets ready; finishes one whose plan is written down, and an interrupted cleaning.
 * @param cause why the write failed, where that is known
 */
export async function recover(
  program: ExcelProgram,
  inventory: Inventory,
  unprotect: Unprotect,
  cause: unknown = null,
): Promise<Recovery> {
  const unwelcome: PlannedNote[] = [];
  const first = parseHead(inventory.journal);
  if (first && isNoteRefused(cause)) await noteOffender(program, first, unwelcome, cause);
  let now = inventory;
  for (let head = parseHead(now.journal); head !== null; head = parseHead(now.journal)) {
    const failed = await once(program, now, head, unprotect, unwelcome);
    if (failed) await noteOffender(program, head, unwelcome, failed);
    now = await takeInventory(program, true);
  }
  return { inventory: now, unwelcome };
}

/** @returns the error when Excel refused a note, which is found only by trying */
async function once(
  program: ExcelProgram,
  inventory: Inventory,
  head: JournalHead,
  unprotect: Unprotect,
  unwelcome: readonly PlannedNote[],
): Promise<WorkbookError | null> {
  try {
    await runBatch(program, true, (context) => proceed(context, inventory, head, unprotect, unwelcome));
    return null;
  } catch (error) {
    if (isNoteRefused(error)) return error;
    throw error;
  }
}

function isNoteRefused(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError && error.code === 'excel' && error.where === 'CommentCollection.add';
}

async function proceed(
  context: Excel.RequestContext,
  inventory: Inventory,
  head: JournalHead,
  unprotect: Unprotect,
  unwelcome: readonly PlannedNote[],
): Promise<void> {
  if (head.phase === 'clean') {
    await writeCleaning(context, await draftCleaning(context, inventory, unprotect, head));
    return;
  }
  const isFinished =
    head.phase === 'commit' && (await resumeBuild(context, inventory, head, unprotect, unwelcome));
  if (!isFinished) await undo(context, inventory, head);
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

/**
 * Notes are added in order, so the first one that is missing is the one that Excel refused: its cell holds a classic note, which
 * the API of these Excels does not show.
 */
async function noteOffender(
  program: ExcelProgram,
  head: JournalHead,
  unwelcome: PlannedNote[],
  failed: WorkbookError,
): Promise<void> {
  const missing = await runBatch(program, true, async (context) => {
    const { journal } = await readPieces(context, head);
    const now = loadInventory(context);
    await context.sync();
    const { inspection } = await survey(context, [], now.answer());
    const wanted = freeNotes(journal?.plan.notes ?? [], inspection).free;
    const there = inspection.comments.filter(({ isOurs }) => isOurs);
    return wanted.filter((note) => !there.some((each) => sameCell(each, note)));
  });
  const fresh = missing.filter((note) => !unwelcome.some((known) => sameCell(known, note)));
  const [offender] = fresh;
  if (!offender) throw failed;
  unwelcome.push(...(unwelcome.length < MAX_UNWELCOME ? [offender] : fresh));
}
