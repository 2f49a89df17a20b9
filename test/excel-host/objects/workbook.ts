import { HostError, itemNotFound } from '../errors';
import type { HostObject } from '../host-object';
import { boxAt } from '../model/area';
import type { Book } from '../model/book';
import { ApplicationObject } from './application';
import { CommentsObject } from './comments';
import { NamesObject } from './names';
import { RangeObject } from './range';
import { SettingsObject } from './settings';
import { TablesObject } from './tables';
import { WorksheetsObject } from './worksheets';
import { XmlPartsObject } from './xml-parts';

/** `Excel.Workbook`: the root that every batch starts from. */
export class WorkbookObject implements HostObject {
  readonly apiClass = 'Workbook';

  constructor(private readonly book: Book) {}

  get name(): string {
    return this.book.fileName;
  }
  get readOnly(): boolean {
    return this.book.readOnly;
  }
  get autoSave(): boolean {
    return false;
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.book);
  }
  get worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.book);
  }
  get names(): NamesObject {
    return new NamesObject(this.book, null);
  }
  get comments(): CommentsObject {
    return new CommentsObject(this.book, null);
  }
  get customXmlParts(): XmlPartsObject {
    return new XmlPartsObject(this.book);
  }
  get settings(): SettingsObject {
    return new SettingsObject(this.book);
  }
  get tables(): TablesObject {
    return new TablesObject(this.book, this.book.sheets);
  }
  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.book);
  }

  getSelectedRange(): RangeObject {
    if (!this.book.activeSheet) throw itemNotFound('active worksheet');
    return new RangeObject(this.book.activeSheet, boxAt(this.book.selection.row, this.book.selection.column));
  }

  getActiveCell(): RangeObject {
    return this.getSelectedRange();
  }
}

/** `Excel.WorkbookProtection`. */
export class WorkbookProtectionObject implements HostObject {
  readonly apiClass = 'WorkbookProtection';

  constructor(private readonly book: Book) {}

  get protected(): boolean {
    return this.book.structureProtected;
  }

  protect(password: string | null = null): void {
    if (this.book.structureProtected)
      throw new HostError('InvalidOperation', 'The workbook is protected already.');
    this.book.structureProtected = true;
    this.book.structurePassword = password;
  }

  unprotect(password: string | null = null): void {
    const set = this.book.structurePassword;
    if (set !== null && set !== password)
      throw new HostError('AccessDenied', 'The password you supplied is incorrect.');
    this.book.structureProtected = false;
    this.book.structurePassword = null;
  }
}
