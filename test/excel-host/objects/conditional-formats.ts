import { invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { type Box, contains, intersect } from '../model/area';
import type { ConditionalEntry } from '../model/book-parts';
import { engineFormula, parses } from '../model/calc';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { mustBeColor } from './format-access';

/** `Excel.ConditionalFormatCollection`: the formats that touch some ranges, first the one applied first. */
export class ConditionalFormatsObject implements HostCollection {
  readonly apiClass = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: Sheet,
    private readonly boxes: readonly Box[],
  ) {}

  get items(): readonly ConditionalFormatObject[] {
    return this.entries().map((entry) => new ConditionalFormatObject(this.sheet, entry));
  }

  getCount(): number {
    return this.entries().length;
  }

  getItem(id: unknown): ConditionalFormatObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound('conditional format');
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    const entry = this.sheet.conditionals.find((candidate) => candidate.id === id);
    return entry ? new ConditionalFormatObject(this.sheet, entry) : null;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const found = this.items[index];
    if (!found) throw itemNotFound('conditional format');
    return found;
  }

  /** A new format comes first: learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection, `add`. */
  add(type: string): ConditionalFormatObject {
    for (const box of this.boxes) this.sheet.mustBeEditable(box, 'allowFormatCells');
    const entry: ConditionalEntry = {
      id: this.sheet.book.newId('CF'),
      boxes: [...this.boxes],
      type,
      stopIfTrue: false,
      formula: '',
      rule: null,
      fontColor: '',
      fontBold: null,
      fontItalic: null,
      fill: '',
    };
    this.sheet.conditionals.unshift(entry);
    return new ConditionalFormatObject(this.sheet, entry);
  }

  clearAll(): void {
    for (const box of this.boxes) this.sheet.mustBeEditable(box, 'allowFormatCells');
    this.sheet.conditionals = this.sheet.conditionals.filter(
      (entry) => !entry.boxes.some((own) => this.boxes.some((box) => contains(box, own))),
    );
  }

  private entries(): readonly ConditionalEntry[] {
    return this.sheet.conditionals.filter((entry) =>
      entry.boxes.some((own) => this.boxes.some((box) => intersect(own, box) !== null)),
    );
  }
}

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject implements HostObject {
  readonly apiClass = 'ConditionalFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly entry: ConditionalEntry,
  ) {}

  get key(): string {
    return this.entry.id;
  }
  get id(): string {
    return this.entry.id;
  }
  get type(): string {
    return this.entry.type;
  }
  get stopIfTrue(): boolean {
    return this.entry.stopIfTrue;
  }
  set stopIfTrue(value: boolean) {
    this.entry.stopIfTrue = value;
  }
  get priority(): number {
    return this.sheet.conditionals.indexOf(this.entry);
  }
  set priority(value: number) {
    if (!Number.isInteger(value) || value < 0) throw invalidArgument('priority');
    const others = this.sheet.conditionals.filter((entry) => entry !== this.entry);
    others.splice(value, 0, this.entry);
    this.sheet.conditionals = others;
  }

  get custom(): CustomConditionalFormatObject {
    const found = this.customOrNullObject;
    // learn.microsoft.com/javascript/api/excel/excel.conditionalformat, `custom`: throws when the type differs.
    if (!found) throw invalidArgument('not a custom conditional format');
    return found;
  }
  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.entry.type === 'Custom' ? new CustomConditionalFormatObject(this.entry) : null;
  }
  get cellValue(): CellValueConditionalFormatObject {
    const found = this.cellValueOrNullObject;
    if (!found) throw invalidArgument('not a cell value conditional format');
    return found;
  }
  get cellValueOrNullObject(): CellValueConditionalFormatObject | null {
    return this.entry.type === 'CellValue' ? new CellValueConditionalFormatObject(this.entry) : null;
  }

  getRange(): RangeObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw invalidArgument('the conditional format applies to several ranges');
    return found;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [box, ...more] = this.entry.boxes;
    return box && more.length === 0 ? new RangeObject(this.sheet, box) : null;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.sheet, this.entry.boxes);
  }

  delete(): void {
    for (const box of this.entry.boxes) this.sheet.mustBeEditable(box, 'allowFormatCells');
    this.sheet.conditionals = this.sheet.conditionals.filter((entry) => entry !== this.entry);
  }
}

/** `Excel.CustomConditionalFormat`. */
export class CustomConditionalFormatObject implements HostObject {
  readonly apiClass = 'CustomConditionalFormat';

  constructor(private readonly entry: ConditionalEntry) {}

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.entry);
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.entry);
  }
}

/** `Excel.CellValueConditionalFormat`. */
export class CellValueConditionalFormatObject implements HostObject {
  readonly apiClass = 'CellValueConditionalFormat';

  constructor(private readonly entry: ConditionalEntry) {}

  get rule(): unknown {
    return this.entry.rule;
  }
  set rule(rule: unknown) {
    this.entry.rule = rule;
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.entry);
  }
}

/** `Excel.ConditionalFormatRule`. */
export class ConditionalFormatRuleObject implements HostObject {
  readonly apiClass = 'ConditionalFormatRule';

  constructor(private readonly entry: ConditionalEntry) {}

  get formula(): string {
    return this.entry.formula;
  }
  set formula(formula: string) {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    // Custom functions do not work in conditional formats, nor references to other workbooks: github.com/OfficeDev/office-js issues.
    if (text.length > 8_192 || /[[\]{}]/.test(text) || !parses(engineFormula(text)))
      throw invalidArgument(`formula ${formula}`);
    this.entry.formula = text;
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

/** `Excel.ConditionalRangeFormat`. */
export class ConditionalRangeFormatObject implements HostObject {
  readonly apiClass = 'ConditionalRangeFormat';

  constructor(private readonly entry: ConditionalEntry) {}

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.entry);
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.entry);
  }
}

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFontObject implements HostObject {
  readonly apiClass = 'ConditionalRangeFont';

  constructor(private readonly entry: ConditionalEntry) {}

  get color(): string {
    return this.entry.fontColor;
  }
  set color(value: string) {
    this.entry.fontColor = mustBeColor(value);
  }
  get bold(): boolean | null {
    return this.entry.fontBold;
  }
  set bold(value: boolean) {
    this.entry.fontBold = value;
  }
  get italic(): boolean | null {
    return this.entry.fontItalic;
  }
  set italic(value: boolean) {
    this.entry.fontItalic = value;
  }

  clear(): void {
    Object.assign(this.entry, { fontColor: '', fontBold: null, fontItalic: null });
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFillObject implements HostObject {
  readonly apiClass = 'ConditionalRangeFill';

  constructor(private readonly entry: ConditionalEntry) {}

  get color(): string {
    return this.entry.fill;
  }
  set color(value: string) {
    this.entry.fill = mustBeColor(value);
  }

  clear(): void {
    this.entry.fill = '';
  }
}
