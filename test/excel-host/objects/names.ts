import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { boxAddress, parseBox, sheetPrefix, splitAddress } from '../model/area';
import type { Book } from '../model/book';
import type { NameEntry } from '../model/book-parts';
import { engineFormula, parses } from '../model/calc';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** `Excel.NamedItemCollection` of the workbook, or of one sheet. */
export class NamesObject implements HostCollection {
  readonly apiClass = 'NamedItemCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
  ) {}

  get items(): readonly NamedItemObject[] {
    return this.entries().map((entry) => this.wrap(entry));
  }

  getCount(): number {
    return this.entries().length;
  }

  getItem(name: unknown): NamedItemObject {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound(`name ${String(name)}`);
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItemObject | null {
    const wanted = String(name).toLowerCase();
    const entry = this.entries().find((candidate) => candidate.name.toLowerCase() === wanted);
    return entry ? this.wrap(entry) : null;
  }

  add(name: string, reference: unknown, comment = ''): NamedItemObject {
    return this.insert(
      name,
      reference instanceof RangeObject ? `=${absolute(reference)}` : String(reference),
      comment,
    );
  }

  addFormulaLocal(name: string, formula: string, comment = ''): NamedItemObject {
    return this.insert(name, formula, comment);
  }

  private insert(name: string, formula: string, comment: string): NamedItemObject {
    checkName(name);
    if (this.getItemOrNullObject(name)) throw new HostError('ItemAlreadyExists', `The name ${name} exists.`);
    const text = formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
    if (!parses(engineFormula(text))) throw invalidArgument(`name ${name}: ${formula}`);
    const entry = { name, formula: text, visible: true, comment };
    this.entries().push(entry);
    this.book.namesChanged();
    return this.wrap(entry);
  }

  private entries(): NameEntry[] {
    return this.sheet ? this.sheet.names : this.book.names;
  }

  private wrap(entry: NameEntry): NamedItemObject {
    return new NamedItemObject(this.book, this.sheet, entry);
  }
}

/** support.microsoft.com "Names in formulas", "Learn about syntax rules for names". */
function checkName(name: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const isReference = parseBox(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!shape || isReference) throw invalidArgument(`name ${name}`);
}

function absolute(range: RangeObject): string {
  const local = boxAddress(range.box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return sheetPrefix(range.sheet.name) + local;
}

/** `Excel.NamedItem`. */
export class NamedItemObject implements HostObject {
  readonly apiClass = 'NamedItem';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
    private readonly entry: NameEntry,
  ) {}

  get key(): string {
    return this.entry.name;
  }
  get name(): string {
    return this.entry.name;
  }
  get scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  get formula(): string {
    return this.entry.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith('=') || !parses(engineFormula(formula)))
      throw invalidArgument(`formula ${formula}`);
    this.entry.formula = formula;
    this.book.namesChanged();
  }
  get comment(): string {
    return this.entry.comment;
  }
  set comment(comment: string) {
    this.entry.comment = comment;
  }
  get visible(): boolean {
    return this.entry.visible;
  }
  set visible(visible: boolean) {
    this.entry.visible = visible;
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const text = this.entry.formula.slice(1);
    if (/^#/.test(text) || text.includes('#REF!')) return 'Error';
    if (/^(true|false)$/i.test(text)) return 'Boolean';
    return Number.isNaN(Number(text)) ? 'String' : Number.isInteger(Number(text)) ? 'Integer' : 'Double';
  }
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const text = this.entry.formula.slice(1);
    return Number.isNaN(Number(text)) ? text.replace(/^"|"$/g, '') : Number(text);
  }
  get worksheet(): WorksheetObject {
    if (!this.sheet) throw itemNotFound('worksheet of a workbook name');
    return new WorksheetObject(this.sheet);
  }
  get worksheetOrNullObject(): WorksheetObject | null {
    return this.sheet && new WorksheetObject(this.sheet);
  }

  getRange(): RangeObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw new HostError('InvalidReference', `The name ${this.entry.name} is no range.`);
    return found;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [sheetName, local] = splitAddress(this.entry.formula.slice(1));
    const box = parseBox(local);
    const sheet = sheetName === null ? this.sheet : this.book.findSheet(sheetName);
    return box && sheet ? new RangeObject(sheet, box) : null;
  }

  delete(): void {
    const entries = this.sheet ? this.sheet.names : this.book.names;
    entries.splice(entries.indexOf(this.entry), 1);
    this.book.namesChanged();
  }
}
