import { WorkbookError } from '../workbook/errors';
import type { Change, Progress, Receipt, SheetChange } from '../workbook/port';
import { commit, type LiftedProtection } from './commit';
import { endBuild } from './ending';
import type { Inventory } from './inventory';
import { type JournalHead, readPieces, writeHead } from './journal';
import { ACTION_BYTES, Outbox } from './outbox';
import { newBuildId, type Plan, planMarks, planSheets, type PlannedNote } from './plan';
import { liftProtection, touchedSheets, tryPasswords, type Unprotect } from './protection';
import { stage } from './stage';
import { freeNotes, type Survey, survey } from './survey';

/** A build that is about to be written. */
export interface Draft {
  readonly plan: Plan;
  readonly inventory: Inventory;
  readonly survey: Survey;
  readonly protection: readonly LiftedProtection[];
}

/**
 * Looks at everything that a build touches, just before it does.
 * @throws WorkbookError see `planMarks`, `planSheets`, `liftProtection`
 */
export async function draftBuild(
  context: Excel.RequestContext,
  changes: readonly Change[],
  state: string,
  inventory: Inventory,
  unprotect: Unprotect,
): Promise<Draft> {
  const marks = planMarks(changes, inventory);
  const found = await survey(context, marks.fills, inventory);
  const sheets = planSheets(changes, inventory, found.inspection.ourKeys);
  const plan: Plan = { build: newBuildId(), state, ...marks, ...sheets };
  const touched = touchedSheets(marks, sheets.targets, found.inspection);
  const protection = await liftProtection(touched, inventory, sheets.targets, unprotect);
  await tryPasswords(context, protection);
  return { plan, inventory, survey: found, protection };
}

/**
 * Writes a build: its sheets are made ready, then everything is put in place. Until the second part begins the user may stop.
 * Small builds travel in one request.
 * @returns notes that Excel refused to put where they belong
 */
export async function writeBuild(
  context: Excel.RequestContext,
  draft: Draft,
  changes: readonly Change[],
  progress: Progress,
): Promise<readonly PlannedNote[]> {
  const { plan, inventory, survey: found, protection } = draft;
  let isCommitting = false;
  const outbox = new Outbox(context, () => {
    if (progress.cancelled && !isCommitting) throw new WorkbookError('cancelled');
  });
  const head: JournalHead = headOf('staging', plan, protection, 0);
  const sheets = new Map(
    changes.flatMap((change) => (change.kind === 'sheet' ? [[change.key, change] as const] : [])),
  );
  const { journal, pieces } = await stage(context, plan, sheets, head, outbox);
  if (progress.cancelled) throw new WorkbookError('cancelled');
  isCommitting = true;
  await outbox.room(ACTION_BYTES);
  writeHead(context, headOf('commit', plan, protection, pieces.length), true);
  const notes = freeNotes(plan.notes, found.inspection).free;
  await commit(context, { journal, inventory, ...found, protection, isResumed: false }, outbox);
  return endBuild(context, { plan, inventory, notes, protection, pieces }, outbox);
}

/**
 * Finishes a build that was interrupted after its plan had been written down.
 * @returns notes that Excel refused to put where they belong; null when the plan is not whole
 */
export async function resumeBuild(
  context: Excel.RequestContext,
  inventory: Inventory,
  head: JournalHead,
  unprotect: Unprotect,
): Promise<readonly PlannedNote[] | null> {
  const { journal, parts } = await readPieces(context, head);
  if (!journal) return null;
  const { plan } = journal;
  const found = await survey(context, plan.fills, inventory);
  const protection = await protectionLeft(plan, inventory, found, head, unprotect);
  const notes = freeNotes(plan.notes, found.inspection).free;
  const outbox = new Outbox(context);
  await commit(context, { journal, inventory, ...found, protection, isResumed: true }, outbox);
  return endBuild(context, { plan, inventory, notes, protection, pieces: parts }, outbox);
}

/** Protection that the interrupted run had lifted comes back, without a password where that one is not at hand any more. */
async function protectionLeft(
  plan: Plan,
  inventory: Inventory,
  { inspection }: Survey,
  head: JournalHead,
  unprotect: Unprotect,
): Promise<LiftedProtection[]> {
  const touched = touchedSheets(plan, plan.targets, inspection);
  const still = await liftProtection(touched, inventory, plan.targets, unprotect);
  const lifted = head.protection.filter(({ sheet }) => !still.some((each) => each.sheet === sheet));
  return [...still, ...lifted.map((each) => ({ ...each, sheet: each.endsAs, password: null }))];
}

function headOf(
  phase: JournalHead['phase'],
  { build, created }: Plan,
  protection: readonly LiftedProtection[],
  pieces: number,
): JournalHead {
  const written = protection.map(({ sheet, endsAs, options }) => ({ sheet, endsAs, options }));
  return { phase, build, created, pieces, protection: written };
}

/** What a build did, as the caller is told. */
export function receiptOf(
  changes: readonly Change[],
  { plan, survey: found }: Pick<Draft, 'plan' | 'survey'>,
  unwelcome: readonly PlannedNote[],
): Receipt {
  const { free, taken } = freeNotes(plan.notes, found.inspection);
  const noted = [...taken, ...unwelcome];
  const obstacles = found.fills.flatMap(({ fill, obstacle }) =>
    obstacle === null ? [] : [{ fill, obstacle }],
  );
  return {
    sheets: changes
      .filter((change): change is SheetChange => change.kind === 'sheet')
      .map(({ name }) => name),
    fills: found.fills.length - obstacles.length,
    flags: changes.filter(({ kind }) => kind === 'flag').length,
    notes: free.length - unwelcome.length,
    skipped: [
      ...obstacles.map(({ fill: { sheet, row, col }, obstacle }) => ({
        at: { sheet, row, col },
        reason: obstacle,
      })),
      ...noted.map(({ sheet, row, col }) => ({ at: { sheet, row, col }, reason: 'noted' as const })),
    ],
    unreached: [],
  };
}
