// Placeholder until the editing half lands here: see xlsx-workbook.ts for how it is called (pkg is a clone to edit in place).
import { WorkbookError } from '../../workbook/errors';
import type { Change, Progress, Receipt } from '../../workbook/port';
import type { Package } from '../package';

export async function replaceInPackage(
  _pkg: Package,
  _changes: readonly Change[],
  _state: string,
  _progress: Progress,
): Promise<Receipt> {
  throw new WorkbookError('unsupported');
}
