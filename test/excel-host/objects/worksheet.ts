import { accessDenied, HostError, invalidArgument, itemNotFound } from '../errors';
import type { HostObject } from '../host-object';
import { type Box, boxAt, parseBox, splitAddress, WHOLE } from '../model/area';
import { colorCode } from '../model/cell-format';
import type { Sheet } from '../model/sheet';
import { AutoFilterObject } from './auto-filter';
import { ChartsObject } from './charts';
import { CommentsObject } from './comments';
import { FreezePanesObject } from './freeze-panes';
import { NamesObject } from './names';
import { PageBreaksObject, PageLayoutObject } from './page-layout';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { TablesObject } from './tables';
import { WorksheetProtectionObject } from './worksheet-protection';

/** `Excel.Worksheet`. */
export class WorksheetObject implements HostObject {
  readonly apiClass = 'Worksheet';

  constructor(readonly sheet: Sheet) {}

  get key(): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    this.mustHaveOpenStructure();
    this.sheet.book.renameSheet(this.sheet, name);
  }
  get position(): number {
    return this.sheet.book.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    this.mustHaveOpenStructure();
    this.sheet.book.moveSheet(this.sheet, position);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: string) {
    this.mustHaveOpenStructure();
    const others = this.sheet.book.sheets.some(
      (other) => other !== this.sheet && other.visibility === 'Visible',
    );
    if (visibility !== 'Visible' && !others)
      throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    // learn.microsoft.com/javascript/api/excel/excel.worksheet, `tabColor`: '' is the automatic colour.
    const code = color === '' ? '' : colorCode(color);
    if (code === null) throw invalidArgument('tabColor');
    this.sheet.tabColor = code;
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: boolean) {
    this.sheet.showGridlines = value;
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.sheet);
  }
  get charts(): ChartsObject {
    return new ChartsObject(this.sheet);
  }
  get comments(): CommentsObject {
    return new CommentsObject(this.sheet.book, this.sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.sheet);
  }
  get names(): NamesObject {
    return new NamesObject(this.sheet.book, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.sheet);
  }
  get horizontalPageBreaks(): PageBreaksObject {
    return new PageBreaksObject(this.sheet);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }
  get tables(): TablesObject {
    return new TablesObject(this.sheet.book, [this.sheet]);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    this.sheet.book.activeSheet = this.sheet;
  }

  delete(): void {
    this.mustHaveOpenStructure();
    this.sheet.book.removeSheet(this.sheet);
  }

  calculate(): void {
    // Values are always calculated when they are read.
  }

  getRange(address?: string): RangeObject {
    return new RangeObject(this.sheet, this.resolve(address));
  }

  getRanges(address?: string): RangeAreasObject {
    const boxes = (address ?? '').split(',').map((part) => this.resolve(part.trim() || undefined));
    return new RangeAreasObject(this.sheet, boxes);
  }

  getCell(row: number, column: number): RangeObject {
    return new RangeObject(this.sheet, boxAt(row, column));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this.sheet, boxAt(row, column, rows, columns));
  }

  getUsedRange(valuesOnly = false): RangeObject {
    // learn.microsoft.com/javascript/api/excel/excel.worksheet, `getUsedRange`: the top left cell of a blank sheet.
    return this.getUsedRangeOrNullObject(valuesOnly) ?? new RangeObject(this.sheet, boxAt(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedBox(valuesOnly);
    return used && new RangeObject(this.sheet, used);
  }

  getNext(visibleOnly = false): WorksheetObject {
    return this.step(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetObject {
    return this.step(-1, visibleOnly);
  }

  private step(by: number, visibleOnly: boolean): WorksheetObject {
    const { sheets } = this.sheet.book;
    let index = this.position + by;
    while (visibleOnly && sheets[index] && sheets[index]?.visibility !== 'Visible') index += by;
    const found = sheets[index];
    if (!found) throw itemNotFound('worksheet');
    return new WorksheetObject(found);
  }

  /** An address on this sheet, or a name whose cells lie on it. */
  private resolve(address: string | undefined): Box {
    if (address === undefined || address === '') return WHOLE;
    const [sheetName, local] = splitAddress(address);
    if (sheetName !== null && this.sheet.book.findSheet(sheetName) !== this.sheet)
      throw invalidArgument(`address ${address}`);
    const box = parseBox(local);
    if (box) return box;
    const named =
      this.names.getItemOrNullObject(local) ??
      new NamesObject(this.sheet.book, null).getItemOrNullObject(local);
    const range = named?.getRangeOrNullObject();
    if (range?.sheet !== this.sheet) throw invalidArgument(`address ${address}`);
    return range.box;
  }

  private mustHaveOpenStructure(): void {
    // learn.microsoft.com/javascript/api/excel/excel.workbookprotection: a protected structure keeps its sheets as they are.
    if (this.sheet.book.structureProtected) throw accessDenied('the workbook structure is protected');
  }
}
