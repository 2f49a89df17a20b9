import { WorkbookError } from '../workbook/errors';
import { isOurNote } from '../workbook/ours';
import { type LiftedProtection, protect, writeState } from './commit';
import { excelCode, toWorkbookError } from './errors';
import { fillSignature } from './fill-signature';
import type { Inventory } from './inventory';
import { dropHead, loadPieces } from './journal';
import { putInNotes } from './marks';
import { ACTION_BYTES, type Outbox } from './outbox';
import type { Plan, PlannedNote } from './plan';
import type { StateText } from './state-xml';

/** What is left of a build once everything but its notes is in place. */
export interface Ending {
  readonly plan: Plan;
  readonly inventory: Inventory;
  /** Notes whose cells are free, as far as the API shows. */
  readonly notes: readonly PlannedNote[];
  readonly protection: readonly LiftedProtection[];
  /** The parts that hold the journal. */
  readonly pieces: readonly Excel.CustomXmlPart[];
}

/** So many cells with classic notes are found one by one; a workbook with more gets no further notes of ours. */
const MAX_UNWELCOME = 25;

/** What Excel says when anything went wrong: a note that is refused so is tried once more before its cell counts as taken. */
const VAGUE = 'GeneralException';

/**
 * Puts in the notes and ends the build. A cell with a classic note, which the API of these Excels does not show, refuses a comment:
 * all that stands before it has happened by then, so one request asks how far it went and the next goes on behind that cell.
 * @returns notes that Excel refused to put where they belong
 */
export async function endBuild(
  context: Excel.RequestContext,
  { notes, pieces, ...ending }: Ending,
  outbox: Outbox,
): Promise<readonly PlannedNote[]> {
  const unwelcome: PlannedNote[] = [];
  let left = { notes, pieces, there: 0 };
  let doubted: PlannedNote | undefined;
  for (;;) {
    try {
      await putInNotes(context, left.notes, outbox);
      await protect(context, ending.protection, outbox);
      await finish(context, ending, left.pieces, outbox);
      return unwelcome;
    } catch (error) {
      if (left.notes.length === 0 || !isNoteRefused(error)) throw error;
      const now = await lookAgain(context);
      // Somebody else may be commenting at the same time: whatever the count says, the next try is shorter.
      const refused = Math.min(Math.max(now.there - left.there, 0), left.notes.length - 1);
      left = { ...now, notes: left.notes.slice(refused) };
      outbox.restart();
      const [note] = left.notes;
      if (excelCode(error) === VAGUE && note !== doubted) {
        doubted = note;
        continue;
      }
      const isLast = unwelcome.length + 1 >= MAX_UNWELCOME;
      unwelcome.push(...left.notes.slice(0, isLast ? undefined : 1));
      left = { ...left, notes: isLast ? [] : left.notes.slice(1) };
    }
  }
}

function isNoteRefused(error: unknown): boolean {
  const known = toWorkbookError(error);
  return known instanceof WorkbookError && known.code === 'excel' && known.where === 'CommentCollection.add';
}

/** How many notes of ours there are, and the parts of the journal: the client has lost those that a failed request added. */
async function lookAgain(
  context: Excel.RequestContext,
): Promise<{ readonly there: number; readonly pieces: readonly Excel.CustomXmlPart[] }> {
  const { comments } = context.workbook;
  comments.load('items/content');
  const pieces = loadPieces(context);
  await context.sync();
  return {
    there: comments.items.filter(({ content }) => isOurNote(content)).length,
    pieces: pieces.items,
  };
}

/** The state is the last but one thing written: once it names the build, the build is done. */
async function finish(
  context: Excel.RequestContext,
  { plan: { state, build, fills }, inventory }: Pick<Ending, 'plan' | 'inventory'>,
  pieces: readonly Excel.CustomXmlPart[],
  outbox: Outbox,
): Promise<void> {
  const signatures = new Set(fills.map((fill) => fillSignature(fill.formula, fill)));
  const text: StateText = { state, build, fills: [...signatures] };
  await outbox.room(ACTION_BYTES * (pieces.length + 3) + JSON.stringify(text).length);
  writeState(context, text, inventory.state !== null);
  for (const piece of pieces) piece.delete();
  dropHead(context);
  await outbox.send();
}
