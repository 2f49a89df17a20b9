import { HostError } from '../errors';
import type { HostObject } from '../host-object';
import type { Sheet } from '../model/sheet';

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`. */
export class WorksheetProtectionObject implements HostObject {
  readonly apiClass = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {}

  get protected(): boolean {
    return this.sheet.protection.on;
  }

  get options(): Record<string, unknown> {
    return { ...OPTIONS, ...this.sheet.protection.options };
  }

  /** learn.microsoft.com/javascript/api/excel/excel.worksheetprotection: "Fails if the worksheet has already been protected." */
  protect(options: Record<string, unknown> = {}, password: string | null = null): void {
    if (this.sheet.protection.on)
      throw new HostError('InvalidOperation', 'The worksheet is protected already.');
    this.sheet.protection = { on: true, options, password };
  }

  unprotect(password: string | null = null): void {
    const { on, password: set } = this.sheet.protection;
    if (on && set !== null && set !== password)
      throw new HostError('AccessDenied', 'The password you supplied is incorrect.');
    this.sheet.protection = { on: false, options: {}, password: null };
  }
}
