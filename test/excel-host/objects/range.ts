import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { HostObject } from '../host-object';
import { type Box, boxAt, cellsOf, COLUMNS, contains, intersect, union } from '../model/area';
import type { Hyperlink } from '../model/book-parts';
import { display } from '../model/display';
import { asAnswer, valueType } from '../model/values';
import { typeBlock } from './cell-input';
import { ConditionalFormatsObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { answerGrid, eachGiven } from './grid-arguments';
import {
  readCellProperties,
  readRowColumnProperties,
  writeCellProperties,
  writeRowColumnProperties,
} from './cell-properties';
import { RangeNavigation } from './range-navigation';
import { isHidden, offset, setHidden, size } from './range-geometry';
import type { RangeAreasObject } from './range-areas';
import { clearRange, copyRange, deleteCells, insertCells } from './range-edit';
import { RangeFormatObject } from './range-format';
import { mergedAreas, specialCells } from './special-cells';
import { TableScopedCollectionObject } from './tables';
import { WorksheetObject } from './worksheet';

/** docs "Read or write to a large range": this many cells a read. */
const READ_LIMIT = 5_000_000;

/** `Excel.Range`. */
export class RangeObject extends RangeNavigation<RangeObject> implements HostObject {
  readonly apiClass = 'Range';

  get values(): unknown {
    return this.read((row, column) => asAnswer(this.sheet.value(row, column)));
  }

  set values(given: unknown) {
    this.mustBeBounded();
    typeBlock(this.sheet, this.box, given);
  }

  get formulas(): unknown {
    return this.read(
      (row, column) => this.sheet.cell(row, column)?.formula ?? asAnswer(this.sheet.value(row, column)),
    );
  }

  set formulas(given: unknown) {
    this.values = given;
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(given: unknown) {
    this.values = given;
  }

  get text(): unknown {
    return this.read((row, column) =>
      display(this.sheet.value(row, column), this.sheet.formats.get(row, column).numberFormat),
    );
  }

  get valueTypes(): unknown {
    return this.read((row, column) => valueType(this.sheet.value(row, column)));
  }

  get numberFormat(): unknown {
    return this.read((row, column) => this.sheet.formats.get(row, column).numberFormat);
  }

  set numberFormat(given: unknown) {
    this.mustBeBounded();
    this.sheet.mustBeEditable(this.box, 'allowFormatCells');
    eachGiven(this.box, given, (row, column, format) => {
      const numberFormat = format === '' ? 'General' : String(format);
      this.sheet.formats.change({ top: row, left: column, bottom: row, right: column }, () => ({
        numberFormat,
      }));
    });
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }

  get hasSpill(): boolean | null {
    const touched = this.sheet.arrays.some((array) => intersect(array, this.box));
    return touched && !this.sheet.arrays.some((array) => contains(array, this.box)) ? null : touched;
  }

  /** Array formulas entered the old way; spills are not saved as such. */
  get savedAsArray(): boolean | null {
    const touched = this.sheet.legacyArrays.some((array) => intersect(array, this.box));
    return touched && !this.sheet.legacyArrays.some((array) => contains(array, this.box)) ? null : touched;
  }

  get hyperlink(): Hyperlink | null {
    return this.sheet.hyperlinks.get(this.box.top * COLUMNS + this.box.left) ?? null;
  }

  set hyperlink(link: Hyperlink) {
    this.sheet.mustBeEditable(this.box, 'allowInsertHyperlinks');
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) {
        if (link.textToDisplay !== undefined) this.sheet.type(row, column, link.textToDisplay);
        this.sheet.hyperlinks.set(row * COLUMNS + column, link);
      }
    }
    // A new link takes the look of the Hyperlink style.
    this.sheet.formats.change(this.box, () => ({ fontColor: '#0563C1', underline: 'Single' }));
  }

  get rowHidden(): boolean | null {
    return isHidden(this.sheet.hiddenRows, this.box.top, this.box.bottom);
  }

  set rowHidden(hidden: boolean) {
    this.sheet.mustBeEditable(this.box, 'allowFormatRows');
    setHidden(this.sheet.hiddenRows, this.box.top, this.box.bottom, hidden);
  }

  get columnHidden(): boolean | null {
    return isHidden(this.sheet.hiddenColumns, this.box.left, this.box.right);
  }

  set columnHidden(hidden: boolean) {
    this.sheet.mustBeEditable(this.box, 'allowFormatColumns');
    setHidden(this.sheet.hiddenColumns, this.box.left, this.box.right, hidden);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get top(): number {
    return offset(this.sheet, 'row', this.box.top);
  }

  get left(): number {
    return offset(this.sheet, 'column', this.box.left);
  }

  get height(): number {
    return size(this.sheet, 'row', this.box.top, this.box.bottom);
  }

  get width(): number {
    return size(this.sheet, 'column', this.box.left, this.box.right);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.sheet);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.sheet, this.box);
  }

  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.sheet, [this.box]);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.sheet, this.box);
  }

  getBoundingRect(other: unknown): RangeObject {
    return this.at(union(this.box, this.other(other).box));
  }

  getIntersection(other: unknown): RangeObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound('intersection');
    return found;
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const range = this.other(other);
    const common = range.sheet === this.sheet ? intersect(this.box, range.box) : null;
    return common && this.at(common);
  }

  getUsedRange(valuesOnly?: boolean): RangeObject {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (!found) throw itemNotFound('used range');
    return found;
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedBox(valuesOnly);
    const common = used && intersect(used, this.box);
    return common && this.at(common);
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    return mergedAreas(this.sheet, this.box);
  }

  getSpecialCells(type: string, valueTypes?: string): RangeAreasObject {
    const found = specialCells(this.sheet, this.box, type, valueTypes);
    if (!found) throw itemNotFound('special cells');
    return found;
  }

  getSpecialCellsOrNullObject(type: string, valueTypes?: string): RangeAreasObject | null {
    return specialCells(this.sheet, this.box, type, valueTypes);
  }

  getTables(fullyContained = false): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.sheet.book, [this.sheet], (box) =>
      fullyContained ? contains(this.box, box) : intersect(this.box, box) !== null,
    );
  }

  getSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.sheet.arrays.find(
      (array) => array.top === this.box.top && array.left === this.box.left,
    );
    return spill ? this.at(spill) : null;
  }

  getSpillParentOrNullObject(): RangeObject | null {
    const spill = this.sheet.arrays.find((array) => contains(array, this.box));
    return spill ? this.at(boxAt(spill.top, spill.left)) : null;
  }

  getCellProperties(options: unknown): unknown {
    return readCellProperties(this.sheet, this.box, options);
  }

  setCellProperties(given: unknown): void {
    writeCellProperties(this.sheet, this.box, given);
  }

  getRowProperties(options: unknown): unknown {
    return readRowColumnProperties(this.sheet, this.box, 'row', options);
  }

  getColumnProperties(options: unknown): unknown {
    return readRowColumnProperties(this.sheet, this.box, 'column', options);
  }

  setRowProperties(given: unknown): void {
    writeRowColumnProperties(this.sheet, this.box, 'row', given);
  }

  setColumnProperties(given: unknown): void {
    writeRowColumnProperties(this.sheet, this.box, 'column', given);
  }

  clear(applyTo = 'All'): void {
    clearRange(this.sheet, this.box, applyTo);
  }

  delete(shift: string): void {
    deleteCells(this.sheet, this.box, shift);
  }

  insert(shift: string): RangeObject {
    insertCells(this.sheet, this.box, shift);
    return this.at(this.box);
  }

  merge(across = false): void {
    this.sheet.mustBeUnprotected('merge');
    if (this.sheet.tables.some((table) => intersect(table.box, this.box))) {
      throw new HostError('MergedRangeConflict', 'Cells of a table cannot be merged.');
    }
    if (!across) this.sheet.merge(this.box);
    else
      for (let row = this.box.top; row <= this.box.bottom; row++)
        this.sheet.merge({ ...this.box, top: row, bottom: row });
  }

  unmerge(): void {
    this.sheet.mustBeUnprotected('unmerge');
    this.sheet.unmerge(this.box);
  }

  copyFrom(source: unknown, type = 'All', skipBlanks = false, transpose = false): void {
    const from = this.other(source);
    copyRange(
      { sheet: from.sheet, box: from.box },
      { sheet: this.sheet, box: this.box },
      { type, skipBlanks, transpose },
    );
  }

  select(): void {
    this.sheet.book.activeSheet = this.sheet;
    this.sheet.book.selection = { row: this.box.top, column: this.box.left };
  }

  calculate(): void {
    // Values are always calculated when they are read.
  }

  protected at(box: Box): RangeObject {
    return new RangeObject(this.sheet, box);
  }

  private other(given: unknown): RangeObject {
    if (given instanceof RangeObject) return given;
    if (typeof given !== 'string') throw invalidArgument('a range or an address');
    return new WorksheetObject(this.sheet).getRange(given);
  }

  private mustBeBounded(): void {
    // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded-read-write, "Write to an unbounded range".
    if (this.isEntireColumn || this.isEntireRow)
      throw invalidArgument('cell-level properties of an unbounded range');
  }

  /** Cell-level properties of an unbounded range read as null (the same page, "Read an unbounded range"). */
  private read(answer: (row: number, column: number) => unknown): unknown {
    if (this.isEntireColumn || this.isEntireRow) return null;
    if (cellsOf(this.box) > READ_LIMIT)
      throw new HostError('RangeExceedsLimit', `${String(cellsOf(this.box))} cells`);
    return answerGrid(this.box, answer);
  }
}
