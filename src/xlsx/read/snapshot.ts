import type { Value } from '../../formula/value';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/errors';
import type { Progress, Sheet, Snapshot } from '../../workbook/port';
import { Breather } from '../breather';
import { REL } from '../opc';
import { sheetKeyOf } from '../ours';
import type { Package } from '../package';
import { readStatePart } from '../state-part';
import type { CellBudget } from './cell-sink';
import { readSharedStrings } from './shared-strings';
import { SheetLinkReader } from './sheet-links';
import { readSheetPart } from './sheet-part';
import { readStyles, type StyleSheet } from './styles-part';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** Kinds of sheets that hold no cells: charts, dialogs, macros of Excel 4. Their names stay taken, nothing more. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  REL.chartsheet,
  REL.dialogsheet,
  'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
  'http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet',
]);

/** Damage that keeps to the sheet it is found in. */
const LOCAL_DAMAGE: ReadonlySet<WorkbookErrorCode> = new Set<WorkbookErrorCode>([
  'bad-xml',
  'bad-encoding',
  'damaged-zip',
  'dtd',
  'missing-part',
  'unsupported',
]);

interface Reading {
  readonly pkg: Package;
  readonly workbook: WorkbookPart;
  readonly strings: readonly string[];
  readonly styleSheet: StyleSheet;
  readonly budget: CellBudget;
  readonly links: SheetLinkReader;
}

/**
 * What a workbook file holds. A sheet that cannot be read is named in `unreadable`; what several sheets need, or all
 * sheets being unreadable, refuses the file.
 * @throws WorkbookError
 */
export async function readSnapshot(
  pkg: Package,
  fileName: string | null,
  progress: Progress,
): Promise<Snapshot> {
  const workbook = readWorkbookPart(pkg);
  const entries = workbook.sheets.filter(({ type }) => type === null || !WITHOUT_CELLS.has(type));
  const reading: Reading = {
    pkg,
    workbook,
    strings: readSharedStrings(pkg, workbook.sharedStrings),
    styleSheet: readStyles(pkg, workbook.styles),
    budget: { left: pkg.limits.cells },
    links: new SheetLinkReader(pkg),
  };
  const sheets: Sheet[] = [];
  const unreadable: Snapshot['unreadable'][number][] = [];
  const errors: WorkbookError[] = [];
  const seen = new Set<string>();
  const breather = new Breather();
  for (const [done, entry] of entries.entries()) {
    progress.report('read', done, entries.length);
    await breather.pause();
    if (progress.cancelled) throw new WorkbookError('cancelled');
    try {
      sheets.push(readSheet(reading, entry, seen));
    } catch (error) {
      if (!(error instanceof WorkbookError) || !LOCAL_DAMAGE.has(error.code)) throw error;
      errors.push(error);
      unreadable.push({ sheet: entry.name, reason: error.code });
    }
  }
  if (sheets.length === 0 && errors[0]) throw errors[0];
  progress.report('read', entries.length, entries.length);
  return {
    fileName,
    date1904: workbook.date1904,
    ...(workbook.isUncalculated ? { isUncalculated: true } : {}),
    sheets: sheets.filter((sheet) => sheetKeyOf(a1Of(sheet)) === null),
    ours: sheets.filter((sheet) => sheetKeyOf(a1Of(sheet)) !== null),
    names: workbook.names,
    state: readStatePart(pkg)?.state ?? null,
    unreadable,
  };
}

function a1Of(sheet: Sheet): Value {
  return sheet.grid.value(1, 1);
}

function readSheet(
  { pkg, workbook, strings, styleSheet, budget, links }: Reading,
  entry: SheetEntry,
  seen: Set<string>,
): Sheet {
  const { name, visibility, part, type } = entry;
  if (part === null) throw new WorkbookError('missing-part', name);
  if (type !== REL.worksheet) throw new WorkbookError('unsupported', part, `a sheet of type ${type}`);
  if (seen.has(part.toLowerCase())) throw new WorkbookError('bad-xml', part, 'part of two sheets');
  seen.add(part.toLowerCase());
  const fills = workbook.fills.get(name) ?? [];
  const context = { strings, styleSheet, budget, fills, date1904: workbook.date1904, part };
  return { name, visibility, ...readSheetPart(pkg, part, context), ...links.read(part) };
}
