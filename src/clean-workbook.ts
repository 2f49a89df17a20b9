import { readState } from './state/state';
import { mergeTyped, sheetKey, typedText, wouldBeLost, type TypedEntry } from './state/typed';
import type { Progress, Receipt, Workbook } from './workbook/port';

/** Typed text would be lost; nothing was changed. */
export class TypedTextRefusal extends Error {
  override readonly name = 'TypedTextRefusal';

  constructor(readonly entries: readonly TypedEntry[]) {
    super(`${entries.length} typed texts would be lost`);
  }
}

/** Ours out, the staff's workbook back. @throws TypedTextRefusal unless `force`. */
export async function cleanWorkbook(
  workbook: Workbook,
  options: { readonly force: boolean },
  progress: Progress,
): Promise<Receipt> {
  progress.report('clean', 0, 0);
  if (!options.force) {
    const snapshot = await workbook.read(progress);
    const present = new Set(snapshot.ours.map(sheetKey).filter((key) => key !== null));
    const typed = mergeTyped(readState(snapshot.state).typed, typedText(snapshot.ours), present);
    const lost = wouldBeLost(typed);
    if (lost.length > 0) throw new TypedTextRefusal(lost);
  }
  return workbook.clean(progress);
}
