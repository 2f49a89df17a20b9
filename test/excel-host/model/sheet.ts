import { accessDenied } from '../errors';
import { type Box, boxAddress, COLUMNS, contains, intersect, sameBox, union } from './area';
import type { Book } from './book';
import {
  type ChartEntry,
  type ConditionalEntry,
  type Hyperlink,
  type NameEntry,
  newPageSetup,
  type ProtectionState,
  type TableEntry,
  type ValidationEntry,
} from './book-parts';
import { FormatStore } from './format-store';
import { type Typed, typeIn } from './typed-input';
import { CellFault, type Scalar } from './values';

export interface Cell {
  value: Scalar;
  /** With its "="; the value is then the engine's, or `cached` where the engine cannot calculate the formula. */
  formula: string | null;
  quoted: boolean;
  /** The value that a loaded file had for a formula. */
  cached: Scalar;
  /** Its function was unknown when the workbook was opened: #NAME? until the formula is entered again (office-js issue 6611). */
  stuck?: boolean;
}

/** A worksheet as the host keeps it. Rows and columns count from 0. */
export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  readonly formats = new FormatStore();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly hyperlinks = new Map<number, Hyperlink>();
  merges: Box[] = [];
  /** Areas of spilled formulas. */
  arrays: Box[] = [];
  /** Areas of array formulas entered with Ctrl+Shift+Enter. */
  legacyArrays: Box[] = [];
  /** Cells with classic notes, which the API up to ExcelApi 1.17 does not show. */
  readonly notes = new Map<number, string>();
  tables: TableEntry[] = [];
  charts: ChartEntry[] = [];
  conditionals: ConditionalEntry[] = [];
  validations: ValidationEntry[] = [];
  names: NameEntry[] = [];
  autoFilter: Box | null = null;
  freeze = { rows: 0, columns: 0 };
  readonly page = newPageSetup();
  protection: ProtectionState = { on: false, options: {}, password: null };
  readonly cells = new Map<number, Cell>();

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  value(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    if (!cell) return null;
    return cell.formula === null ? cell.value : this.book.calculated(this, row, column, cell);
  }

  /** Types into a cell that the program may change; a merged area takes only its first cell. */
  type(row: number, column: number, input: number | string | boolean): void {
    const format = this.formats.get(row, column);
    const typed = typeIn(input, format.numberFormat === '@');
    this.put(row, column, typed);
    if (typed.format && format.numberFormat === 'General') {
      const chosen = typed.format;
      this.formats.change({ top: row, left: column, bottom: row, right: column }, () => ({
        numberFormat: chosen,
      }));
    }
  }

  put(row: number, column: number, typed: Typed, cached: Scalar = null): void {
    const key = row * COLUMNS + column;
    if (typed.value === null && typed.formula === null) this.cells.delete(key);
    else this.cells.set(key, { value: typed.value, formula: typed.formula, quoted: typed.quoted, cached });
    this.book.cellChanged(this, row, column);
  }

  remove(row: number, column: number): void {
    if (this.cells.delete(row * COLUMNS + column)) this.book.cellChanged(this, row, column);
  }

  *cellsIn(box: Box): Iterable<readonly [row: number, column: number, cell: Cell]> {
    const wide = (box.bottom - box.top + 1) * (box.right - box.left + 1) > this.cells.size;
    if (wide) {
      for (const [key, cell] of this.cells) {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        if (row >= box.top && row <= box.bottom && column >= box.left && column <= box.right)
          yield [row, column, cell];
      }
      return;
    }
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const cell = this.cell(row, column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** @param valuesOnly leaves out cells that are only formatted. */
  usedBox(valuesOnly: boolean): Box | null {
    let used: Box | null = null;
    const take = (box: Box): void => {
      used = used ? union(used, box) : box;
    };
    for (const key of this.cells.keys()) take(at(Math.floor(key / COLUMNS), key % COLUMNS));
    if (!valuesOnly) {
      for (const [row, column] of this.formats.formatted()) take(at(row, column));
      for (const merge of this.merges) take(merge);
    }
    return used;
  }

  mergeAt(row: number, column: number): Box | null {
    return this.merges.find((merge) => contains(merge, at(row, column))) ?? null;
  }

  /**
   * A protected sheet refuses to change locked cells
   * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets, "Data protection").
   */
  mustBeEditable(box: Box, allowed: string | null = null): void {
    if (!this.protection.on || (allowed !== null && this.protection.options[allowed] === true)) return;
    const bounded = intersect(box, this.usedBox(false) ?? box) ?? box;
    for (let row = bounded.top; row <= Math.min(bounded.bottom, bounded.top + 10_000); row++) {
      for (let column = bounded.left; column <= bounded.right; column++) {
        if (this.formats.get(row, column).locked)
          throw accessDenied(`${this.name}!${boxAddress(box)} is protected`);
      }
    }
  }

  mustBeUnprotected(what: string): void {
    if (this.protection.on) throw accessDenied(`${this.name} is protected: ${what}`);
  }

  merge(box: Box): void {
    this.merges = [...this.merges.filter((merge) => !intersect(merge, box)), box];
    for (const [row, column] of [...this.cellsIn(box)]) {
      if (row !== box.top || column !== box.left) this.remove(row, column);
    }
  }

  unmerge(box: Box): void {
    this.merges = this.merges.filter((merge) => !intersect(merge, box));
  }

  /** Opens as a workbook does whose formula's function is not known, however the formula is spelled. */
  putStuck(row: number, column: number, formula: string): void {
    this.put(row, column, { value: null, formula, quoted: false, format: null }, new CellFault('#NAME?'));
    const cell = this.cell(row, column);
    if (cell) cell.stuck = true;
    this.book.cellChanged(this, row, column);
  }

  /** A formula that spilled spills no more once something else is typed into its cell. */
  dropArraysFrom(box: Box): void {
    const isTyped = ({ top, left }: Box): boolean => contains(box, at(top, left));
    for (const spill of this.arrays.filter(isTyped)) {
      for (const [row, column] of [...this.cellsIn(spill)])
        if (!contains(box, at(row, column))) this.remove(row, column);
    }
    this.arrays = this.arrays.filter((array) => !isTyped(array));
    this.legacyArrays = this.legacyArrays.filter((array) => !contains(box, array));
  }

  /**
   * Whether typing there is to be refused: part of an array formula of the old kind cannot be changed; what is typed over a spill
   * would break it, which nothing of ours may do.
   */
  isArrayCell(box: Box): boolean {
    const isPart = (array: Box): boolean =>
      intersect(array, box) !== null && !sameBox(array, box) && !contains(box, array);
    return (
      this.legacyArrays.some(isPart) ||
      this.arrays.some((array) => isPart(array) && !contains(box, at(array.top, array.left)))
    );
  }
}

function at(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}
