import { WorkbookError } from '../workbook/errors';
import type { Receipt } from '../workbook/port';
import { type LiftedProtection, protect, unprotect as lift } from './commit';
import type { Inspection } from './inspect';
import type { Inventory, SheetEntry } from './inventory';
import { dropHead, type JournalHead, writeHead } from './journal';
import { takeOutMarks } from './marks';
import { ACTION_BYTES, Outbox } from './outbox';
import { newBuildId } from './plan';
import { liftProtection, touchedSheets, tryPasswords, type Unprotect } from './protection';
import { STATE_NAMESPACE } from './state-xml';
import { survey } from './survey';

const NO_MARKS = { fills: [], flags: [], notes: [], names: [] };

/** A cleaning that is about to be done. */
export interface Cleaning {
  readonly inventory: Inventory;
  readonly inspection: Inspection;
  readonly ours: readonly SheetEntry[];
  readonly protection: readonly LiftedProtection[];
  readonly receipt: Receipt;
}

/**
 * Looks for everything of ours.
 * @param head the journal's head, when an interrupted cleaning is to be finished
 * @throws WorkbookError 'no-sheet-left' when no visible sheet would be left, 'protected', 'wrong-password'
 */
export async function draftCleaning(
  context: Excel.RequestContext,
  inventory: Inventory,
  unprotect: Unprotect,
  head: JournalHead | null,
): Promise<Cleaning> {
  const { inspection } = await survey(context, [], inventory);
  const ours = inventory.sheets.filter(({ id }) => inspection.ourKeys.has(id));
  const others = inventory.sheets.filter(({ id }) => !inspection.ourKeys.has(id));
  if (ours.length > 0 && !others.some(({ visibility }) => visibility === 'visible')) {
    throw new WorkbookError('no-sheet-left');
  }
  const still = await liftProtection(touchedSheets(NO_MARKS, [], inspection), inventory, [], unprotect);
  if (!head) await tryPasswords(context, still);
  const lifted = (head?.protection ?? []).filter(({ sheet }) => !still.some((each) => each.sheet === sheet));
  return {
    inventory,
    inspection,
    ours,
    protection: [...still, ...lifted.map((each) => ({ ...each, password: null }))],
    receipt: {
      sheets: ours.map(({ name }) => name),
      fills: inspection.filled.length,
      flags: inspection.flags.length,
      notes: inspection.comments.filter(({ isOurs }) => isOurs).length,
      skipped: [],
      // A build by way of a file leaves classic notes, which the API of these Excels does not see.
      unreached: inventory.state?.build === '' ? ['notes'] : [],
    },
  };
}

/** Takes everything of ours out. Begun a second time after an interruption it comes to the same. */
export async function writeCleaning(context: Excel.RequestContext, cleaning: Cleaning): Promise<void> {
  const { inventory, inspection, ours, protection } = cleaning;
  const outbox = new Outbox(context);
  const written = protection.map(({ sheet, endsAs, options }) => ({ sheet, endsAs, options }));
  const head: JournalHead = {
    phase: 'clean',
    build: newBuildId(),
    created: [],
    pieces: 0,
    protection: written,
  };
  writeHead(context, head, inventory.journal !== null);
  await lift(context, protection, outbox);
  await takeOutMarks(context, inventory, inspection, [], outbox);
  for (const { id } of ours) {
    await outbox.room(2 * ACTION_BYTES);
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel deletes no sheet that is hidden beyond its own list.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await protect(context, protection, outbox);
  context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject().delete();
  dropHead(context);
  await outbox.send();
}
