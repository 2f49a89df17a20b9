import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import type { PageSetup } from '../model/book-parts';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.35 };

/** `Excel.PageLayout`. Margins are points. */
export class PageLayoutObject implements HostObject {
  readonly apiClass = 'PageLayout';

  constructor(private readonly sheet: Sheet) {}

  private get page(): PageSetup {
    return this.sheet.page;
  }

  get orientation(): string {
    return this.page.orientation;
  }
  set orientation(value: string) {
    this.page.orientation = value;
  }
  get paperSize(): string {
    return this.page.paperSize;
  }
  set paperSize(value: string) {
    this.page.paperSize = value;
  }
  get zoom(): Record<string, number> {
    return this.page.zoom;
  }
  /** A scale, or a number of pages to fit (learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions). */
  set zoom(value: Record<string, number>) {
    const known = Object.keys(value).every((key) =>
      ['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(key),
    );
    if (!known || (value.scale !== undefined && (value.scale < 10 || value.scale > 400)))
      throw invalidArgument('zoom');
    this.page.zoom = value;
  }
  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set centerHorizontally(value: boolean) {
    this.page.centerHorizontally = value;
  }
  get centerVertically(): boolean {
    return this.page.centerVertically;
  }
  set centerVertically(value: boolean) {
    this.page.centerVertically = value;
  }
  get printGridlines(): boolean {
    return this.page.printGridlines;
  }
  set printGridlines(value: boolean) {
    this.page.printGridlines = value;
  }
  get printHeadings(): boolean {
    return this.page.printHeadings;
  }
  set printHeadings(value: boolean) {
    this.page.printHeadings = value;
  }
  get blackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set blackAndWhite(value: boolean) {
    this.page.blackAndWhite = value;
  }
  get draftMode(): boolean {
    return this.page.draftMode;
  }
  set draftMode(value: boolean) {
    this.page.draftMode = value;
  }
  get topMargin(): number {
    return this.page.margins.top;
  }
  set topMargin(value: number) {
    this.page.margins.top = value;
  }
  get bottomMargin(): number {
    return this.page.margins.bottom;
  }
  set bottomMargin(value: number) {
    this.page.margins.bottom = value;
  }
  get leftMargin(): number {
    return this.page.margins.left;
  }
  set leftMargin(value: number) {
    this.page.margins.left = value;
  }
  get rightMargin(): number {
    return this.page.margins.right;
  }
  set rightMargin(value: number) {
    this.page.margins.right = value;
  }
  get headerMargin(): number {
    return this.page.margins.header;
  }
  set headerMargin(value: number) {
    this.page.margins.header = value;
  }
  get footerMargin(): number {
    return this.page.margins.footer;
  }
  set footerMargin(value: number) {
    this.page.margins.footer = value;
  }
  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.page);
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    const factor = POINTS[unit] ?? 1;
    for (const [side, value] of Object.entries(margins)) {
      if (!(side in this.page.margins)) throw invalidArgument(`margin ${side}`);
      Object.assign(this.page.margins, { [side]: value * factor });
    }
  }

  setPrintArea(area: unknown): void {
    this.page.printArea = this.range(area).address;
  }

  setPrintTitleRows(rows: unknown): void {
    const range = this.range(rows);
    this.page.printTitleRows = range.getEntireRow().address;
  }

  setPrintTitleColumns(columns: unknown): void {
    this.page.printTitleColumns = this.range(columns).getEntireColumn().address;
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.page.printTitleRows === null ? null : this.range(this.page.printTitleRows);
  }

  private range(given: unknown): RangeObject {
    const range = typeof given === 'string' ? new WorksheetObject(this.sheet).getRange(given) : given;
    if (!(range instanceof RangeObject) || range.sheet !== this.sheet) throw invalidArgument('range');
    return range;
  }
}

/** `Excel.HeaderFooterGroup`. */
export class HeaderFooterGroupObject implements HostObject {
  readonly apiClass = 'HeaderFooterGroup';

  constructor(private readonly page: PageSetup) {}

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.page);
  }
}

/** `Excel.HeaderFooter`. */
export class HeaderFooterObject implements HostObject {
  readonly apiClass = 'HeaderFooter';

  constructor(private readonly page: PageSetup) {}

  get centerFooter(): string {
    return this.page.headersFooters.centerFooter ?? '';
  }
  set centerFooter(text: string) {
    this.page.headersFooters.centerFooter = text;
  }
  get leftFooter(): string {
    return this.page.headersFooters.leftFooter ?? '';
  }
  set leftFooter(text: string) {
    this.page.headersFooters.leftFooter = text;
  }
  get rightFooter(): string {
    return this.page.headersFooters.rightFooter ?? '';
  }
  set rightFooter(text: string) {
    this.page.headersFooters.rightFooter = text;
  }
  get centerHeader(): string {
    return this.page.headersFooters.centerHeader ?? '';
  }
  set centerHeader(text: string) {
    this.page.headersFooters.centerHeader = text;
  }
}

/** `Excel.PageBreakCollection` of a sheet's rows (learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection). */
export class PageBreaksObject implements HostObject {
  readonly apiClass = 'PageBreakCollection';

  constructor(private readonly sheet: Sheet) {}

  /** Before the top left cell of the range. */
  add(given: unknown): PageBreakObject {
    const range = typeof given === 'string' ? new WorksheetObject(this.sheet).getRange(given) : given;
    if (!(range instanceof RangeObject) || range.sheet !== this.sheet)
      throw invalidArgument('pageBreakRange');
    const row = range.rowIndex + 1;
    if (!this.sheet.page.pageStarts.includes(row)) this.sheet.page.pageStarts.push(row);
    return new PageBreakObject();
  }

  removePageBreaks(): void {
    this.sheet.page.pageStarts = [];
  }
}

/** `Excel.PageBreak`. */
export class PageBreakObject implements HostObject {
  readonly apiClass = 'PageBreak';
}
