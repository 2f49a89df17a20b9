import type { Package } from '../package';
import { readWorkbookPart } from '../read/workbook-part';
import { readStatePart } from '../state-part';
import { nameKey } from '../zip/names';
import { cleanByLedger } from './clean-by-ledger';
import { cleanByLook, type Removed } from './clean-by-look';
import { Draft } from './draft';
import { findOurs } from './find-ours';
import { parseLedger } from './ledger';
import { reachableParts } from './reachable';

export interface TakenOut extends Removed {
  /** Every part is as it was before our first build. */
  readonly exact: boolean;
}

/**
 * Takes everything of ours out of a package, in place: by the ledger where that fits, by the look of it elsewhere.
 * @param rebuilding our sheets are put back at once: what the staff have that reads them stays
 * @throws WorkbookError see `cleanByLook`
 */
export function takeOut(pkg: Package, rebuilding: boolean): TakenOut {
  const before = pkg.clone();
  const stored = readStatePart(pkg)?.ledger ?? null;
  const ledger = stored === null ? null : parseLedger(stored);
  const byLedger = ledger && cleanByLedger(pkg, ledger);
  if (ledger && byLedger?.isComplete === true && byLedger.finish()) {
    return { sheets: sheetsGone(before, pkg), ...ledger.counts, exact: ledger.pristine };
  }
  const { removed, foundState } = takeOutByLook(pkg, before, rebuilding);
  byLedger?.finish();
  const found = removed.sheets.length + removed.fills + removed.flags + removed.notes > 0 || foundState;
  return { ...removed, exact: !found };
}

/** @param before the package as it was opened: what the ledger has brought back is to be looked for there */
function takeOutByLook(
  pkg: Package,
  before: Package,
  rebuilding: boolean,
): { readonly removed: Removed; readonly foundState: boolean } {
  const opened = new Draft(before);
  const ours = findOurs(opened);
  const reachable = reachableParts((source) => opened.related(source));
  if (ours.statePart !== null) {
    const parts = [ours.statePart, ...opened.related(ours.statePart).map(({ part }) => part ?? '')];
    parts.forEach((part) => reachable.add(nameKey(part)));
  }
  const draft = new Draft(pkg);
  const removed = cleanByLook(draft, ours, { rebuilding, reachable });
  draft.finish();
  return { removed, foundState: ours.statePart !== null };
}

function sheetsGone(before: Package, after: Package): string[] {
  const left = new Set(readWorkbookPart(after).sheets.map(({ name }) => name));
  return readWorkbookPart(before)
    .sheets.map(({ name }) => name)
    .filter((name) => !left.has(name));
}
