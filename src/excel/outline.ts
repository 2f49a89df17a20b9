import type { Area } from '../workbook/address';
import { isOurNote } from '../workbook/ours';
import type { Sheet } from '../workbook/port';
import type { Inventory, SheetEntry } from './inventory';
import { bare, parseAddress, sameSheet } from './places';

/** What a sheet holds beside the contents of its cells. */
export interface SheetOutline {
  readonly entry: SheetEntry;
  /** The cells that hold anything; null when there are none. */
  readonly used: Area | null;
  /** False when it is certain that no cell belongs to an array formula or a spill. */
  readonly mayHaveArrays: boolean;
  readonly merges: readonly Area[];
  readonly tables: Sheet['tables'];
  /** Cells with comments of the staff's. */
  readonly noted: Sheet['noted'];
}

/** Where a comment stands; `isOurs` when a build of ours put it there. */
export interface CommentPlace {
  readonly id: string;
  readonly isOurs: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Queues the loads of the comments' places; `answer` is to be called after the sync. */
export function loadComments(
  context: Excel.RequestContext,
  inventory: Inventory,
): { answer(): CommentPlace[] } {
  const places = inventory.comments.map(({ id, content }) => ({
    id,
    isOurs: isOurNote(content),
    range: context.workbook.comments.getItem(id).getLocation().untrack().load('address'),
  }));
  return {
    answer: () =>
      places.flatMap(({ id, isOurs, range }) => {
        const at = parseAddress(range.address);
        return at ? [{ id, isOurs, sheet: at.sheet, row: at.top, col: at.left }] : [];
      }),
  };
}

/** Queues the loads of all sheets' outlines; `answer` is to be called after the sync. */
export function loadOutlines(
  context: Excel.RequestContext,
  inventory: Inventory,
): { answer(): SheetOutline[] } {
  const tables = inventory.tables.map(({ id, name }) => ({
    name,
    range: context.workbook.tables.getItem(id).getRange().untrack().load('address'),
  }));
  const comments = loadComments(context, inventory);
  const sheets = inventory.sheets.map((entry) => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address,hasSpill,savedAsArray');
    const merged = used.getMergedAreasOrNullObject().untrack().load('areas/items/address');
    return { entry, used, merged };
  });
  return {
    answer() {
      const noted = comments.answer().filter(({ isOurs }) => !isOurs);
      const tableAreas = tables.flatMap(({ name, range }) => {
        const area = parseAddress(range.address);
        return area ? [{ name, area }] : [];
      });
      return sheets.map(({ entry, used, merged }) => ({
        entry,
        ...usedPart(used, merged),
        tables: tableAreas
          .filter(({ area }) => sameSheet(area.sheet, entry.name))
          .map(({ name, area }) => ({ name, area: bare(area) })),
        noted: noted
          .filter(({ sheet }) => sameSheet(sheet, entry.name))
          .map(({ row, col }) => ({ row, col })),
      }));
    },
  };
}

function usedPart(
  used: Excel.Range,
  merged: Excel.RangeAreas,
): Pick<SheetOutline, 'used' | 'mayHaveArrays' | 'merges'> {
  if (used.isNullObject) return { used: null, mayHaveArrays: false, merges: [] };
  const merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => bareOf(address));
  return {
    used: bareOf(used.address),
    // Where only some cells belong to an array, the answer is null.
    mayHaveArrays: used.hasSpill !== false || used.savedAsArray !== false,
    merges: merges.filter((area) => area !== null),
  };
}

function bareOf(address: string): Area | null {
  const area = parseAddress(address);
  return area && bare(area);
}
