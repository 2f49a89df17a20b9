import { invalidArgument } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { type Box, boxAddress, cellsOf, COLUMNS, ROWS, columnsOf, rowsOf, sheetPrefix } from '../model/area';
import type { Sheet } from '../model/sheet';
import { ConditionalFormatsObject } from './conditional-formats';
import { RangeObject } from './range';
import { clearRange } from './range-edit';
import { RangeFormatObject } from './range-format';
import { WorksheetObject } from './worksheet';

/** github.com/OfficeDev/office-js issues: an address of many areas is cut at this many characters. */
const ADDRESS_LIMIT = 8_192;

/** `Excel.RangeAreas`: several ranges of one sheet. */
export class RangeAreasObject implements HostObject {
  readonly apiClass = 'RangeAreas';

  constructor(
    readonly sheet: Sheet,
    readonly boxes: readonly Box[],
  ) {}

  get address(): string {
    return this.boxes
      .map((box) => sheetPrefix(this.sheet.name) + boxAddress(box))
      .join(',')
      .slice(0, ADDRESS_LIMIT);
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.boxes.length;
  }

  get cellCount(): number {
    return this.boxes.reduce((sum, box) => sum + cellsOf(box), 0);
  }

  get isEntireColumn(): boolean {
    return this.boxes.every((box) => rowsOf(box) === ROWS);
  }

  get isEntireRow(): boolean {
    return this.boxes.every((box) => columnsOf(box) === COLUMNS);
  }

  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.boxes.map((box) => new RangeObject(this.sheet, box)));
  }

  get format(): RangeFormatObject {
    const [first] = this.boxes;
    if (!first) throw invalidArgument('no areas');
    return new RangeFormatObject(this.sheet, first, this.boxes);
  }

  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.sheet, this.boxes);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.sheet);
  }

  clear(applyTo = 'All'): void {
    for (const box of this.boxes) clearRange(this.sheet, box, applyTo);
  }
}

/** `Excel.RangeCollection`. */
export class RangeCollectionObject implements HostCollection {
  readonly apiClass = 'RangeCollection';

  constructor(readonly items: readonly RangeObject[]) {}

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): RangeObject {
    const range = this.items[index];
    if (!range) throw invalidArgument('index');
    return range;
  }

  getItem(key: unknown): RangeObject {
    return this.getItemAt(Number(key));
  }
}
