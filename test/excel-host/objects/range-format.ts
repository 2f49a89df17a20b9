import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import type { Box } from '../model/area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/cell-format';
import { display } from '../model/display';
import type { Sheet } from '../model/sheet';
import { FormatAccess } from './format-access';
import { RangeBordersObject } from './range-borders';
import { RangeFillObject, RangeFontObject } from './range-font-fill';

/** `Excel.RangeFormat`. */
export class RangeFormatObject implements HostObject {
  readonly apiClass = 'RangeFormat';
  private readonly access: FormatAccess;

  constructor(
    private readonly sheet: Sheet,
    private readonly box: Box,
    boxes: readonly Box[] = [box],
  ) {
    this.access = new FormatAccess(sheet, boxes);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.access);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.access);
  }

  get borders(): RangeBordersObject {
    return new RangeBordersObject(this.access);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.access);
  }

  get horizontalAlignment(): string | null {
    return this.access.get('horizontal');
  }
  set horizontalAlignment(value: string) {
    this.access.set('horizontal', value);
  }
  get verticalAlignment(): string | null {
    return this.access.get('vertical');
  }
  set verticalAlignment(value: string) {
    this.access.set('vertical', value);
  }
  get wrapText(): boolean | null {
    return this.access.get('wrap');
  }
  set wrapText(value: boolean) {
    this.access.set('wrap', value);
  }
  get shrinkToFit(): boolean | null {
    return this.access.get('shrink');
  }
  set shrinkToFit(value: boolean) {
    this.access.set('shrink', value);
  }
  get autoIndent(): boolean | null {
    return this.access.get('autoIndent');
  }
  set autoIndent(value: boolean) {
    this.access.set('autoIndent', value);
  }
  get readingOrder(): string | null {
    return this.access.get('readingOrder');
  }
  set readingOrder(value: string) {
    this.access.set('readingOrder', value);
  }
  get indentLevel(): number | null {
    return this.access.get('indent');
  }
  set indentLevel(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 250) throw invalidArgument('indentLevel');
    this.access.set('indent', value);
  }
  get textOrientation(): number | null {
    return this.access.get('rotation');
  }
  set textOrientation(value: number) {
    this.access.set('rotation', value);
  }

  get columnWidth(): number | null {
    return shared(this.sheet.columnWidths, this.box.left, this.box.right, DEFAULT_COLUMN_WIDTH);
  }
  set columnWidth(width: number) {
    if (!(width >= 0)) throw invalidArgument('columnWidth');
    this.sheet.mustBeEditable(this.box, 'allowFormatColumns');
    for (let column = this.box.left; column <= this.box.right; column++)
      this.sheet.columnWidths.set(column, width);
  }
  get rowHeight(): number | null {
    return shared(this.sheet.rowHeights, this.box.top, this.box.bottom, DEFAULT_ROW_HEIGHT);
  }
  set rowHeight(height: number) {
    if (!(height >= 0 && height <= 409.5)) throw invalidArgument('rowHeight');
    this.sheet.mustBeEditable(this.box, 'allowFormatRows');
    for (let row = this.box.top; row <= this.box.bottom; row++) this.sheet.rowHeights.set(row, height);
  }

  get useStandardWidth(): boolean {
    return sizesIn(this.sheet.columnWidths, this.box.left, this.box.right).length === 0;
  }
  set useStandardWidth(standard: boolean) {
    this.sheet.mustBeEditable(this.box, 'allowFormatColumns');
    const { columnWidths } = this.sheet;
    if (standard)
      for (const column of sizesIn(columnWidths, this.box.left, this.box.right)) columnWidths.delete(column);
  }
  get useStandardHeight(): boolean {
    return sizesIn(this.sheet.rowHeights, this.box.top, this.box.bottom).length === 0;
  }
  set useStandardHeight(standard: boolean) {
    this.sheet.mustBeEditable(this.box, 'allowFormatRows');
    const { rowHeights } = this.sheet;
    if (standard)
      for (const row of sizesIn(rowHeights, this.box.top, this.box.bottom)) rowHeights.delete(row);
  }

  /** Widths from the longest shown text: about six points a character. */
  autofitColumns(): void {
    this.sheet.mustBeEditable(this.box, 'allowFormatColumns');
    const longest = new Map<number, number>();
    for (const [row, column] of this.sheet.cellsIn(this.box)) {
      const text = display(this.sheet.value(row, column), this.sheet.formats.get(row, column).numberFormat);
      longest.set(column, Math.max(longest.get(column) ?? 0, text.length));
    }
    for (const [column, length] of longest) this.sheet.columnWidths.set(column, 6 * length + 9);
  }

  autofitRows(): void {
    this.sheet.mustBeEditable(this.box, 'allowFormatRows');
    for (const [row] of this.sheet.cellsIn(this.box)) this.sheet.rowHeights.delete(row);
  }
}

function sizesIn(sizes: ReadonlyMap<number, number>, from: number, to: number): number[] {
  return [...sizes.keys()].filter((index) => index >= from && index <= to);
}

function shared(
  sizes: ReadonlyMap<number, number>,
  from: number,
  to: number,
  standard: number,
): number | null {
  const first = sizes.get(from) ?? standard;
  for (let index = from + 1; index <= Math.min(to, from + 20_000); index++) {
    if ((sizes.get(index) ?? standard) !== first) return null;
  }
  return first;
}

/** `Excel.FormatProtection`. */
export class FormatProtectionObject implements HostObject {
  readonly apiClass = 'FormatProtection';

  constructor(private readonly access: FormatAccess) {}

  get locked(): boolean | null {
    return this.access.get('locked');
  }
  set locked(value: boolean) {
    this.access.sheet.mustBeUnprotected('locked');
    this.access.set('locked', value);
  }
  get formulaHidden(): boolean | null {
    return this.access.get('formulaHidden');
  }
  set formulaHidden(value: boolean) {
    this.access.sheet.mustBeUnprotected('formulaHidden');
    this.access.set('formulaHidden', value);
  }
}
