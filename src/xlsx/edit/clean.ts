import { WorkbookError } from '../../workbook/errors';
import type { Progress, Receipt } from '../../workbook/port';
import type { Package } from '../package';
import { takeOut } from './take-out';

/**
 * Takes ours out of a package, in place.
 * @throws WorkbookError 'no-sheet-left', 'cancelled'
 */
export async function cleanPackage(pkg: Package, progress: Progress): Promise<Receipt> {
  progress.report('clean', 0, 1);
  if (progress.cancelled) throw new WorkbookError('cancelled');
  const taken = await Promise.resolve(takeOut(pkg, false));
  progress.report('clean', 1, 1);
  return { ...taken, skipped: [], unreached: [] };
}
