import { WorkbookError } from '../workbook/errors';
import type { Receipt } from '../workbook/port';
import { protect, unprotect as lift } from './commit';
import type { Inventory } from './inventory';
import { dropHead, type JournalHead, writeHead } from './journal';
import { takeOutMarks } from './marks';
import { ACTION_BYTES, Outbox } from './outbox';
import { newBuildId } from './plan';
import { liftProtection, touchedSheets, type Unprotect } from './protection';
import { STATE_NAMESPACE } from './state-xml';
import { survey } from './survey';

const NO_MARKS = { fills: [], flags: [], notes: [], names: [] };

/**
 * Takes everything of ours out. Begun a second time after an interruption it comes to the same.
 * @param head the journal's head, when an interrupted cleaning is finished
 * @throws WorkbookError 'unsupported' when no visible sheet would be left, 'protected'
 */
export async function cleanWorkbook(
  context: Excel.RequestContext,
  inventory: Inventory,
  unprotect: Unprotect,
  head: JournalHead | null,
): Promise<Receipt> {
  const { inspection } = await survey(context, [], inventory);
  const ours = inventory.sheets.filter(({ id }) => inspection.ourKeys.has(id));
  const visible = inventory.sheets.filter(
    ({ id, visibility }) => visibility === 'visible' && !inspection.ourKeys.has(id),
  );
  if (ours.length > 0 && visible.length === 0)
    throw new WorkbookError('unsupported', null, 'no sheet would be left');
  const touched = touchedSheets(NO_MARKS, [], inspection);
  const still = await liftProtection(touched, inventory, [], unprotect);
  const lifted = (head?.protection ?? []).filter(({ sheet }) => !still.some((each) => each.sheet === sheet));
  const protection = [...still, ...lifted.map((each) => ({ ...each, password: null }))];
  const outbox = new Outbox(context);
  const written = protection.map(({ sheet, endsAs, options }) => ({ sheet, endsAs, options }));
  writeHead(
    context,
    { phase: 'clean', build: newBuildId(), created: [], pieces: 0, protection: written },
    head !== null,
  );
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
  return {
    sheets: ours.map(({ name }) => name),
    fills: inspection.filled.length,
    flags: inspection.flags.length,
    notes: inspection.comments.filter(({ isOurs }) => isOurs).length,
    skipped: [],
    // A build by way of a file leaves classic notes, which the API of these Excels does not see.
    unreached: inventory.state && !inventory.state.build.startsWith('excel:') ? ['notes'] : [],
  };
}
