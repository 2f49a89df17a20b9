import { type FillTarget, loadFillTargets } from './fill-targets';
import { type Inspection, loadInspection } from './inspect';
import type { Inventory } from './inventory';
import { Outbox } from './outbox';
import type { PlannedFill, PlannedNote } from './plan';

/** The workbook as a write finds it. */
export interface Survey {
  readonly inspection: Inspection;
  readonly fills: readonly FillTarget[];
}

/** Looks at everything that a write touches: one request, more only where very many cells are to be filled. */
export async function survey(
  context: Excel.RequestContext,
  fills: readonly PlannedFill[],
  inventory: Inventory,
): Promise<Survey> {
  const outbox = new Outbox(context);
  const inspecting = loadInspection(context, inventory, fills);
  const looking = await loadFillTargets(context, fills, inventory, outbox);
  await outbox.send();
  const inspection = inspecting.answer();
  return { inspection, fills: looking.answer(inspection) };
}

/** Notes for cells on which nobody else has commented, one a cell. */
export function freeNotes(
  notes: readonly PlannedNote[],
  { comments }: Inspection,
): { readonly free: PlannedNote[]; readonly taken: PlannedNote[] } {
  const seen = new Set(comments.filter(({ isOurs }) => !isOurs).map(keyOf));
  const free: PlannedNote[] = [];
  const taken: PlannedNote[] = [];
  for (const note of notes) {
    (seen.has(keyOf(note)) ? taken : free).push(note);
    seen.add(keyOf(note));
  }
  return { free, taken };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

function keyOf({ sheet, row, col }: Place): string {
  return `${sheet.toLowerCase()}!${String(row)}/${String(col)}`;
}
