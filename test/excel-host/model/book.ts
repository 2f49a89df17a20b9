import { HostError, invalidArgument, itemNotFound } from '../errors';
import { COLUMNS } from './area';
import type { CommentEntry, NameEntry, XmlPartEntry } from './book-parts';
import { Calculator, isCalculable, type CalcCell, type CalcName, type CalcSheet } from './calc';
import { dropSheetIn, renameSheetIn, shiftIn, type Shift } from './formula-text';
import { type Cell, Sheet } from './sheet';
import type { Scalar } from './values';

/** A workbook as the host keeps it between batches, and between one opening of the add-in and the next. */
export class Book {
  fileName = 'Book1.xlsx';
  readOnly = false;
  calculationMode = 'Automatic';
  structureProtected = false;
  structurePassword: string | null = null;
  sheets: Sheet[] = [];
  names: NameEntry[] = [];
  comments: CommentEntry[] = [];
  xmlParts: XmlPartEntry[] = [];
  readonly settings = new Map<string, unknown>();
  activeSheet: Sheet | null = null;
  selection = { row: 0, column: 0 };
  private serial = 1;
  private readonly calculator = new Calculator(() => ({
    sheets: this.sheets.map(calcSheet),
    names: this.calcNames(),
  }));

  constructor(...sheetNames: readonly string[]) {
    for (const name of sheetNames) this.addSheet(name);
  }

  /** Ids look as Excel's do. */
  newId(prefix = ''): string {
    const tail = String(this.serial++).padStart(12, '0');
    return `{${prefix}00000000-0001-0000-0000-${tail}}`;
  }

  sheet(name: string): Sheet {
    const found = this.findSheet(name);
    if (!found) throw itemNotFound(`worksheet ${name}`);
    return found;
  }

  findSheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key) ?? null;
  }

  addSheet(name: string): Sheet {
    this.checkSheetName(name, null);
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    this.calculator.restructure();
    return sheet;
  }

  freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  /** support.microsoft.com "Rename a worksheet": length, characters, apostrophes, "History". */
  checkSheetName(name: string, renamed: Sheet | null): void {
    const bad =
      name === '' ||
      name.length > 31 ||
      /[\\/?*:[\]]/.test(name) ||
      /^'|'$/.test(name) ||
      /^history$/i.test(name);
    if (bad) throw invalidArgument(`sheet name "${name}"`);
    const other = this.findSheet(name);
    if (other && other !== renamed)
      throw new HostError('ItemAlreadyExists', `A sheet is already named ${name}.`);
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const old = sheet.name;
    sheet.name = name;
    this.rewrite((formula) => renameSheetIn(formula, old, name));
  }

  removeSheet(sheet: Sheet): void {
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    // learn.microsoft.com/javascript/api/excel/excel.worksheet, `delete`: the last visible sheet and a very hidden one stay.
    if (visible.length === 0 || sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', `cannot delete ${sheet.name}`);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.comments = this.comments.filter((comment) => comment.sheetId !== sheet.id);
    if (this.activeSheet === sheet) this.activeSheet = visible[0] ?? null;
    this.rewrite((formula) => dropSheetIn(formula, sheet.name));
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument('position');
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.calculator.restructure();
  }

  /** Formulas everywhere follow rows and columns that moved on one sheet. */
  shiftFormulas(sheet: Sheet, shift: Shift): void {
    this.rewrite((formula, own) => shiftIn(formula, own, sheet.name, shift));
  }

  namesChanged(): void {
    this.calculator.restructure();
  }

  cellChanged(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    this.calculator.change(this.sheets.indexOf(sheet), calcCell(row, column, cell));
  }

  calculated(sheet: Sheet, row: number, column: number, cell: Cell): Scalar {
    if (isFrozen(cell)) return cell.cached;
    return this.calculator.value(this.sheets.indexOf(sheet), row, column);
  }

  private rewrite(change: (formula: string, own: string) => string): void {
    for (const sheet of this.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula !== null) cell.formula = change(cell.formula, sheet.name);
      }
      for (const entry of sheet.names) entry.formula = change(entry.formula, sheet.name);
      for (const entry of sheet.conditionals) entry.formula = change(entry.formula, sheet.name);
      for (const chart of sheet.charts) {
        for (const series of chart.series) {
          series.values = change(series.values, sheet.name);
          series.categories = change(series.categories, sheet.name);
        }
      }
    }
    for (const entry of this.names) entry.formula = change(entry.formula, '');
    this.calculator.restructure();
  }

  private calcNames(): readonly CalcName[] {
    const own = this.names.map(({ name, formula }) => ({ name, formula, scope: null }));
    const scoped = this.sheets.flatMap((sheet, scope) =>
      sheet.names.map(({ name, formula }) => ({ name, formula, scope })),
    );
    return [...own, ...scoped];
  }
}

function calcSheet(sheet: Sheet): CalcSheet {
  return {
    name: sheet.name,
    *cells() {
      for (const [key, cell] of sheet.cells) yield calcCell(Math.floor(key / COLUMNS), key % COLUMNS, cell);
    },
  };
}

/** A formula that the engine cannot calculate, e.g. an external link: the file's value stands, as in Excel without the source. */
function isFrozen(cell: Cell): boolean {
  if (cell.stuck === true) return true;
  return cell.cached !== null && cell.formula !== null && !isCalculable(cell.formula);
}

function calcCell(row: number, column: number, cell: Cell | undefined): CalcCell {
  if (cell && isFrozen(cell)) return { row, column, value: cell.cached, formula: null };
  return { row, column, value: cell?.value ?? null, formula: cell?.formula ?? null };
}
