import { WorkbookError } from '../../workbook/errors';
import { NAME_PREFIX } from '../../workbook/port';
import { nameKey } from '../zip/names';
import { cleanCalcChain } from './clean-calc-chain';
import { cleanCells } from './clean-cells';
import { cleanWorkbookPart } from './clean-workbook-part';
import { removeFlags } from './conditional';
import { detachAll } from './detach';
import type { Draft } from './draft';
import type { Ours } from './find-ours';
import { removeNotes } from './notes';
import { reachableParts } from './reachable';
import type { SheetEntry } from './workbook-xml';

/** What was taken out. */
export interface Removed {
  sheets: string[];
  fills: number;
  flags: number;
  notes: number;
}

export interface LookCleaning {
  /** Our sheets are put back at once: what reads them keeps its references. */
  readonly rebuilding: boolean;
  /** Keys of parts that relationships led to when the file was opened. */
  readonly reachable: ReadonlySet<string>;
}

/**
 * Takes out of a workbook what is ours by the look of it, where no ledger tells what was there before. What the staff
 * have stays as they have it now. Pending changes are left in the draft.
 * @throws WorkbookError 'no-sheet-left'
 */
export function cleanByLook(draft: Draft, ours: Ours, options: LookCleaning): Removed {
  if (ours.sheets.length > 0 && ours.others.length === 0 && !options.rebuilding) {
    throw new WorkbookError('no-sheet-left');
  }
  const removed: Removed = { sheets: ours.sheets.map(({ name }) => name), fills: 0, flags: 0, notes: 0 };
  const cells = new Map<string, ReadonlySet<string>>();
  // A damaged workbook may list one part as two sheets: it is cleaned once.
  const parts = new Set<string | null>();
  for (const sheet of ours.others) {
    if (parts.has(sheet.part)) continue;
    parts.add(sheet.part);
    const emptied = cleanSheet(draft, sheet, ours, options, removed);
    if (emptied.length > 0) cells.set(sheet.sheetId, new Set(emptied));
  }
  cleanWorkbookPart(draft, ours, !options.rebuilding);
  cleanCalcChain(draft, { sheets: new Set(ours.sheets.map(({ sheetId }) => sheetId)), cells });
  sweep(draft, options.reachable);
  return removed;
}

function cleanSheet(
  draft: Draft,
  { name, part }: SheetEntry,
  ours: Ours,
  { rebuilding }: LookCleaning,
  removed: Removed,
): string[] {
  if (part === null) return [];
  removed.notes += removeNotes(draft, part);
  if (!mentionsOurs(draft.pkg.text(part), ours)) {
    draft.release(part);
    return [];
  }
  const editor = draft.editor(part);
  const areas = ours.fills.get(name) ?? [];
  const emptied = cleanCells(editor, draft.pkg.limits, {
    areas,
    sheets: ours.sheetNames,
    detach: !rebuilding,
  });
  removed.fills += emptied.length;
  removed.flags += removeFlags(editor);
  if (!rebuilding) detachAll(editor, ours.sheetNames);
  draft.release(part);
  return emptied;
}

/** A quick look at a sheet's text: most sheets hold nothing of ours. */
function mentionsOurs(text: string, { sheetNames }: Ours): boolean {
  const names = [...sheetNames];
  // Names with such characters are spelled in several ways; of hundreds of names no expression can be made.
  if (names.length > 100 || names.some((name) => /['"&<>]/.test(name))) return true;
  const words = [NAME_PREFIX, ...names].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('|'), 'i').test(text);
}

/** Takes out the parts that relationships no longer lead to. Parts that nothing led to before are none of our business. */
function sweep(draft: Draft, before: ReadonlySet<string>): void {
  const after = reachableParts((source) => draft.related(source));
  for (const part of draft.pkg.names()) {
    const key = nameKey(part);
    if (before.has(key) && !after.has(key)) draft.removePart(part);
  }
}
