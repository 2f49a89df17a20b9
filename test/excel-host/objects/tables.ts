import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { type Box, intersect, parseBox, rowsOf, splitAddress } from '../model/area';
import type { Book } from '../model/book';
import type { TableEntry } from '../model/book-parts';
import type { Sheet } from '../model/sheet';
import { asAnswer } from '../model/values';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** `Excel.TableScopedCollection`: tables that touch a range. */
export class TableScopedCollectionObject implements HostCollection {
  readonly apiClass: string = 'TableScopedCollection';

  constructor(
    protected readonly book: Book,
    private readonly sheets: readonly Sheet[],
    private readonly takes: (box: Box) => boolean = () => true,
  ) {}

  get items(): readonly TableObject[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables.filter((table) => this.takes(table.box)).map((table) => new TableObject(sheet, table)),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): TableObject {
    return this.getItemAt(0);
  }

  getItemAt(index: number): TableObject {
    const found = this.items[index];
    if (!found) throw itemNotFound('table');
    return found;
  }

  getItem(key: unknown): TableObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): TableObject | null {
    const wanted = String(key).toLowerCase();
    return this.items.find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }
}

/** `Excel.TableCollection` of the workbook, or of one sheet. */
export class TablesObject extends TableScopedCollectionObject {
  override readonly apiClass = 'TableCollection';

  constructor(
    book: Book,
    private readonly own: readonly Sheet[],
  ) {
    super(book, own);
  }

  /** learn.microsoft.com/javascript/api/excel/excel.tablecollection, `add`; overlaps fail as its page says. */
  add(address: unknown, hasHeaders: boolean): TableObject {
    const { sheet, box } = this.place(address);
    sheet.mustBeUnprotected('add a table');
    if (
      sheet.tables.some((table) => intersect(table.box, box)) ||
      sheet.merges.some((merge) => intersect(merge, box))
    ) {
      throw new HostError('MergedRangeConflict', "A table can't overlap with another table or merged cells.");
    }
    const number = this.book.sheets.reduce((sum, each) => sum + each.tables.length, 0) + 1;
    const entry: TableEntry = {
      id: String(number),
      name: `Table${String(number)}`,
      box: hasHeaders ? box : { ...box, bottom: box.bottom + 1 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
    };
    for (let column = box.left; hasHeaders && column <= box.right; column++) {
      // Header cells are text, and each has one.
      const text = sheet.value(box.top, column);
      const value = text === null ? `Column${String(column - box.left + 1)}` : String(asAnswer(text));
      sheet.put(box.top, column, { value, formula: null, quoted: false, format: null });
    }
    sheet.tables.push(entry);
    return new TableObject(sheet, entry);
  }

  private place(address: unknown): { readonly sheet: Sheet; readonly box: Box } {
    if (address instanceof RangeObject) return { sheet: address.sheet, box: address.box };
    const [sheetName, local] = splitAddress(String(address));
    const sheet =
      sheetName === null
        ? this.own.length === 1
          ? this.own[0]
          : this.book.activeSheet
        : this.book.sheet(sheetName);
    const box = parseBox(local);
    if (!sheet || !box) throw invalidArgument(`table address ${String(address)}`);
    return { sheet, box };
  }
}

/** `Excel.Table`. */
export class TableObject implements HostObject {
  readonly apiClass = 'Table';

  constructor(
    private readonly sheet: Sheet,
    private readonly entry: TableEntry,
  ) {}

  get key(): string {
    return this.entry.id;
  }
  get id(): string {
    return this.entry.id;
  }
  get name(): string {
    return this.entry.name;
  }
  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name ${name}`);
    this.entry.name = name;
  }
  get style(): string {
    return this.entry.style;
  }
  set style(style: string) {
    this.entry.style = style;
  }
  get showHeaders(): boolean {
    return this.entry.showHeaders;
  }
  get showTotals(): boolean {
    return this.entry.showTotals;
  }
  get showBandedRows(): boolean {
    return this.entry.showBandedRows;
  }
  set showBandedRows(value: boolean) {
    this.entry.showBandedRows = value;
  }
  get showFilterButton(): boolean {
    return this.entry.showFilterButton;
  }
  set showFilterButton(value: boolean) {
    this.entry.showFilterButton = value;
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.sheet);
  }
  get rows(): TableRowsObject {
    return new TableRowsObject(this.sheet, this.entry);
  }

  getRange(): RangeObject {
    return new RangeObject(this.sheet, this.entry.box);
  }

  getHeaderRowRange(): RangeObject {
    return new RangeObject(this.sheet, { ...this.entry.box, bottom: this.entry.box.top });
  }

  getDataBodyRange(): RangeObject {
    return new RangeObject(this.sheet, { ...this.entry.box, top: this.entry.box.top + 1 });
  }

  convertToRange(): RangeObject {
    this.sheet.tables = this.sheet.tables.filter((entry) => entry !== this.entry);
    return this.getRange();
  }

  delete(): void {
    this.getRange().clear('Contents');
    this.convertToRange();
  }
}

/** `Excel.TableRowCollection`. */
export class TableRowsObject implements HostObject {
  readonly apiClass = 'TableRowCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly entry: TableEntry,
  ) {}

  get count(): number {
    return rowsOf(this.entry.box) - 1;
  }

  getCount(): number {
    return this.count;
  }

  /** Rows at the end of the table, or before the one at `index`. */
  add(index: number | undefined, values: unknown): TableRowObject {
    const rows = Array.isArray(values) ? values.length : 1;
    const at = index === undefined ? this.entry.box.bottom + 1 : this.entry.box.top + 1 + index;
    const place = { ...this.entry.box, top: at, bottom: at + rows - 1 };
    if (index !== undefined) new RangeObject(this.sheet, place).insert('Down');
    else this.entry.box = { ...this.entry.box, bottom: place.bottom };
    if (values !== undefined) new RangeObject(this.sheet, place).values = values;
    return new TableRowObject(this.sheet, place, at - this.entry.box.top - 1);
  }
}

/** `Excel.TableRow`. */
export class TableRowObject implements HostObject {
  readonly apiClass = 'TableRow';

  constructor(
    private readonly sheet: Sheet,
    private readonly box: Box,
    readonly index: number,
  ) {}

  get values(): unknown {
    return new RangeObject(this.sheet, this.box).values;
  }

  getRange(): RangeObject {
    return new RangeObject(this.sheet, this.box);
  }
}
