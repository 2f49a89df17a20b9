import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import { boxAt } from '../model/area';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject implements HostObject {
  readonly apiClass = 'WorksheetFreezePanes';

  constructor(private readonly sheet: Sheet) {}

  freezeRows(count = 0): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument('count');
    this.sheet.freeze = { rows: count, columns: 0 };
  }

  freezeColumns(count = 0): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument('count');
    this.sheet.freeze = { rows: 0, columns: count };
  }

  /** The range is the top left part that stays (docs "Work with worksheets", "Freeze panes"). */
  freezeAt(range: unknown): void {
    const target = typeof range === 'string' ? new WorksheetObject(this.sheet).getRange(range) : range;
    if (!(target instanceof RangeObject) || target.sheet !== this.sheet)
      throw invalidArgument('frozen range');
    const rows = target.isEntireColumn ? 0 : target.box.bottom + 1;
    const columns = target.isEntireRow ? 0 : target.box.right + 1;
    this.sheet.freeze = { rows, columns };
  }

  unfreeze(): void {
    this.sheet.freeze = { rows: 0, columns: 0 };
  }

  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const range = new RangeObject(this.sheet, boxAt(0, 0, Math.max(rows, 1), Math.max(columns, 1)));
    if (rows === 0) return range.getEntireColumn();
    return columns === 0 ? range.getEntireRow() : range;
  }
}
