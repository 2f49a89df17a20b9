import { buildSummary, type Hasil } from './build-summary';
import { cleanWorkbook } from './clean-workbook';
import { readState } from './state/state';
import type { Progress, Receipt, Workbook } from './workbook/port';

/** How a build was undone: taken out, or followed by one with the settings that were there before it. */
export type Undone =
  | { readonly kind: 'taken out'; readonly receipt: Receipt }
  | { readonly kind: 'built as before'; readonly receipt: Receipt; readonly hasil: Hasil };

/**
 * Undoes the last build. A first build is taken out. After a rebuild the summaries are made once more with the threshold and the
 * answers of the build before, from the figures and the typed text of now: what people edited since stays
 * (docs/decisions/0055-what-undo-does.md).
 * @param before what the build before had stored; null when the last build was the first
 * @throws TypedTextRefusal when taking out would lose typed text, unless `force`; NothingRecognised, DamagedSheet
 */
export async function undoBuild(
  workbook: Workbook,
  before: string | null,
  options: { readonly force: boolean },
  progress: Progress,
): Promise<Undone> {
  if (before === null) {
    return { kind: 'taken out', receipt: await cleanWorkbook(workbook, options, progress) };
  }
  const { ambang } = readState(before).settings;
  const hasil = await buildSummary(
    remembering(workbook, before),
    ambang === undefined ? {} : { ambang },
    progress,
  );
  return { kind: 'built as before', receipt: hasil.receipt, hasil };
}

/** The workbook as it is, but for what it remembers of earlier builds. */
function remembering(workbook: Workbook, state: string): Workbook {
  return {
    read: async (progress) => ({ ...(await workbook.read(progress)), state }),
    replace: (changes, next, progress) => workbook.replace(changes, next, progress),
    clean: (progress) => workbook.clean(progress),
  };
}
