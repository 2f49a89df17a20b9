import type { Change, Progress, Receipt } from '../../workbook/port';
import type { Package } from '../package';
import { Draft } from './draft';
import { hasTraces } from './find-ours';
import { insertChanges } from './insert';
import { insertState } from './insert-state';
import { takeOut } from './take-out';

/**
 * What an earlier build put in goes out, the changes go in, in place. When this throws, the package is half changed:
 * callers hand a clone.
 * @param state kept in the workbook for the next `read`
 * @throws WorkbookError see `insertChanges` and `takeOut`
 */
export async function replaceInPackage(
  pkg: Package,
  changes: readonly Change[],
  state: string,
  progress: Progress,
): Promise<Receipt> {
  const pristine = !hasTraces(pkg) || takeOut(pkg, true).exact;
  const draft = new Draft(pkg);
  const receipt = await insertChanges(draft, changes, progress);
  const { fills, flags, notes } = receipt;
  insertState(draft, state, { pristine, counts: { fills, flags, notes } });
  return receipt;
}
