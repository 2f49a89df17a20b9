import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** `Excel.AutoFilter` of a sheet. Criteria are kept, not applied. */
export class AutoFilterObject implements HostObject {
  readonly apiClass = 'AutoFilter';

  constructor(private readonly sheet: Sheet) {}

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  apply(range: unknown): void {
    this.sheet.mustBeUnprotected('auto filter');
    const target = typeof range === 'string' ? new WorksheetObject(this.sheet).getRange(range) : range;
    if (!(target instanceof RangeObject) || target.sheet !== this.sheet) throw invalidArgument('range');
    this.sheet.autoFilter = target.box;
  }

  getRange(): RangeObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw invalidArgument('no auto filter');
    return found;
  }

  getRangeOrNullObject(): RangeObject | null {
    return this.sheet.autoFilter && new RangeObject(this.sheet, this.sheet.autoFilter);
  }

  clearCriteria(): void {
    // No criteria are applied.
  }

  remove(): void {
    this.sheet.mustBeUnprotected('auto filter');
    this.sheet.autoFilter = null;
  }
}
