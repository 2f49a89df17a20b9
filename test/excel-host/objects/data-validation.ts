import { invalidArgument } from '../errors';
import type { HostObject } from '../host-object';
import { type Box, contains, intersect, sameBox } from '../model/area';
import type { ValidationEntry } from '../model/book-parts';
import type { Sheet } from '../model/sheet';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** `Excel.DataValidation` of one range. */
export class DataValidationObject implements HostObject {
  readonly apiClass = 'DataValidation';

  constructor(
    private readonly sheet: Sheet,
    private readonly box: Box,
  ) {}

  get type(): string {
    const touching = this.sheet.validations.filter((entry) => intersect(entry.box, this.box));
    if (touching.length === 0) return 'None';
    const [first] = touching;
    if (touching.length > 1 || !first || !contains(first.box, this.box)) return 'Inconsistent';
    const [kind] = Object.keys(first.rule);
    return TYPES[kind ?? ''] ?? 'None';
  }

  get rule(): Record<string, unknown> {
    return this.entry()?.rule ?? {};
  }

  /** Exactly one kind of rule (learn.microsoft.com/javascript/api/excel/excel.datavalidationrule). */
  set rule(rule: Record<string, unknown>) {
    const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
    const [kind] = kinds[0] ?? [];
    if (kinds.length !== 1 || kind === undefined || !(kind in TYPES))
      throw invalidArgument('data validation rule');
    checkList(rule.list);
    this.clear();
    this.sheet.validations.push({ box: this.box, rule, ignoreBlanks: true, errorAlert: null, prompt: null });
  }

  get ignoreBlanks(): boolean {
    return this.entry()?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(value: boolean) {
    this.must().ignoreBlanks = value;
  }
  get errorAlert(): unknown {
    return this.entry()?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set errorAlert(value: unknown) {
    this.must().errorAlert = value;
  }
  get prompt(): unknown {
    return this.entry()?.prompt ?? { message: '', showPrompt: true, title: '' };
  }
  set prompt(value: unknown) {
    this.must().prompt = value;
  }

  clear(): void {
    this.sheet.mustBeUnprotected('data validation');
    this.sheet.validations = this.sheet.validations.filter((entry) => !contains(this.box, entry.box));
  }

  private entry(): ValidationEntry | undefined {
    return this.sheet.validations.find(
      (entry) => sameBox(entry.box, this.box) || contains(entry.box, this.box),
    );
  }

  private must(): ValidationEntry {
    const entry = this.entry();
    if (!entry) throw invalidArgument('no data validation');
    return entry;
  }
}

/** support.microsoft.com "Apply data validation": a typed list takes 255 characters. */
function checkList(list: unknown): void {
  const source: unknown = typeof list === 'object' && list !== null && 'source' in list ? list.source : null;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
    throw invalidArgument('list of more than 255 characters');
}
