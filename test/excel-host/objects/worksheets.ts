import { accessDenied, itemNotFound } from '../errors';
import type { HostCollection } from '../host-object';
import type { Book } from '../model/book';
import { WorksheetObject } from './worksheet';

/** `Excel.WorksheetCollection`, in the order of the tabs. */
export class WorksheetsObject implements HostCollection {
  readonly apiClass = 'WorksheetCollection';

  constructor(private readonly book: Book) {}

  get items(): readonly WorksheetObject[] {
    return this.book.sheets.map((sheet) => new WorksheetObject(sheet));
  }

  getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  /** By name, without regard to case, or id. */
  getItem(key: unknown): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`worksheet ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.book.findSheet(String(key));
    return sheet && new WorksheetObject(sheet);
  }

  getActiveWorksheet(): WorksheetObject {
    if (!this.book.activeSheet) throw itemNotFound('active worksheet');
    return new WorksheetObject(this.book.activeSheet);
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return mustExist(this.listed(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): WorksheetObject {
    return mustExist(this.listed(visibleOnly).at(-1));
  }

  /** Puts a sheet last and leaves the active one active (learn.microsoft.com/javascript/api/excel/excel.worksheetcollection, `add`). */
  add(name?: string): WorksheetObject {
    if (this.book.structureProtected) throw accessDenied('the workbook structure is protected');
    return new WorksheetObject(this.book.addSheet(name ?? this.book.freeSheetName()));
  }

  private listed(visibleOnly: boolean): readonly WorksheetObject[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }
}

function mustExist(sheet: WorksheetObject | undefined): WorksheetObject {
  if (!sheet) throw itemNotFound('worksheet');
  return sheet;
}
