import { WorkbookError } from '../workbook/errors';
import type { Area } from '../workbook/address';
import { isFillName, isOurName, sheetKeyOf } from '../workbook/ours';
import type { Progress, Snapshot } from '../workbook/port';
import { type BlockContent, cellsIn, groupsOf, readGroup } from './blocks';
import type { Inventory } from './inventory';
import { loadOutlines, type SheetOutline } from './outline';
import { areasOf, sameSheet } from './places';
import { toSheet } from './to-sheet';

/** A snapshot, and the frame by which a later write sees whether the workbook is still the one that was read. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly outlines: readonly SheetOutline[];
}

/**
 * Reads the cells of all sheets: one request for their outlines, one or more for their contents as 5 MB an answer allow.
 * @throws WorkbookError 'cancelled'
 */
export async function readSheets(
  context: Excel.RequestContext,
  inventory: Inventory,
  progress: Progress,
): Promise<Reading> {
  const loading = loadOutlines(context, inventory);
  await context.sync();
  const outlines = loading.answer();
  const contents = await readContents(context, outlines, progress);
  return { snapshot: toSnapshot(inventory, outlines, contents), outlines };
}

async function readContents(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  progress: Progress,
): Promise<BlockContent[]> {
  const contents: BlockContent[] = [];
  const total = outlines.reduce((sum, { used }) => sum + (used ? cellsIn(used) : 0), 0);
  let done = 0;
  for (const group of groupsOf(outlines)) {
    progress.report('read', done, total);
    if (progress.cancelled) throw new WorkbookError('cancelled');
    contents.push(...(await readGroup(context, group)));
    done += group.reduce((sum, { area }) => sum + cellsIn(area), 0);
  }
  progress.report('read', total, total);
  return contents;
}

function toSnapshot(
  inventory: Inventory,
  outlines: readonly SheetOutline[],
  contents: readonly BlockContent[],
): Snapshot {
  const keyed = outlines.map((outline) => ({
    outline,
    contents: contents.filter(({ block }) => block.outline === outline),
  }));
  const isOurs = ({ contents: own }: (typeof keyed)[number]): boolean => keyOf(own) !== null;
  const ourSheets = new Set(keyed.filter(isOurs).map(({ outline }) => outline.entry.name.toLowerCase()));
  const fills = fillAreas(inventory);
  const known = knownFills(inventory, []);
  const sheetOf = ({ outline, contents: own }: (typeof keyed)[number]): Snapshot['sheets'][number] => {
    const areas = fills.flatMap(({ sheet, ...area }) => (sameSheet(sheet, outline.entry.name) ? [area] : []));
    return toSheet(outline, own, { areas, ourSheets, known });
  };
  return {
    fileName: inventory.fileName,
    // The API does not tell which of its two calendars a workbook counts days by; all but old Mac files use this one.
    date1904: false,
    sheets: keyed.filter((each) => !isOurs(each)).map(sheetOf),
    ours: keyed.filter(isOurs).map(sheetOf),
    names: inventory.names
      .filter(({ name }) => !isOurName(name) && !name.toLowerCase().startsWith('_xlnm.'))
      .map(({ name, refersTo, sheet }) => ({ name, refersTo, sheet })),
    state: inventory.state?.state ?? null,
    unreadable: [],
  };
}

/** The cells that earlier builds filled, by the hidden names over them. */
export function fillAreas({ names }: Pick<Inventory, 'names'>): (Area & { readonly sheet: string })[] {
  return names.filter(({ name }) => isFillName(name)).flatMap(({ refersTo }) => areasOf(refersTo));
}

/** @param more signatures of a build that is being finished */
export function knownFills(
  { state }: Pick<Inventory, 'state'>,
  more: readonly string[],
): ReadonlySet<string> | null {
  if (state && !state.fills) return null;
  return new Set([...(state?.fills ?? []), ...more]);
}

function keyOf(contents: readonly BlockContent[]): string | null {
  const [first] = contents;
  const atCorner = first?.block.area.top === 1 && first.block.area.left === 1;
  return atCorner ? sheetKeyOf(first.values[0]?.[0]) : null;
}
