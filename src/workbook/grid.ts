import type { Value } from '../formula/value';
import { CellStyles, type CellStyle } from './cell-styles';
import type { Grid } from './port';

/** A formula whose text depends on the cell it stands in: one object serves a whole shared group. */
export interface SharedFormula {
  textAt(row: number, col: number): string;
}

export type FormulaText = string | SharedFormula;

export interface CellContent extends Partial<CellStyle> {
  readonly value?: Value;
  readonly formula?: FormulaText;
}

/** Cells that a new builder has room for. */
const ROOM = 64;

/**
 * Collects the cells of one sheet and makes a compact, immutable Grid of them: 13 bytes a cell, and for what is no number
 * a pointer. Numbers are kept as they are, not as objects, so that the garbage collector need not know of them.
 * Cells come in any order, but row by row and left to right is the fast one. A cell set twice holds the last.
 */
export class GridBuilder {
  /** How many cells there are; the four lists have room for more. */
  private size = 0;
  private kinds = new Uint8Array(ROOM);
  /** The number of a cell, or where its value stands in `others`. */
  private numbers = new Float64Array(ROOM);
  private cols = new Uint16Array(ROOM);
  private looks = new Uint16Array(ROOM);
  private readonly others: Value[] = [];
  /** Cells of one row that came together: the row, and where its cells begin. */
  private readonly runRows: number[] = [];
  private readonly runStarts: number[] = [];
  /** Cells with a formula in ascending order, and their formulas. */
  private readonly formulaCells: number[] = [];
  private readonly formulas: FormulaText[] = [];
  private row = 0;
  private col = 0;
  private inOrder = true;

  /** @param styles the table of the workbook that style indexes refer to; sheets share it. */
  constructor(readonly styles: CellStyles = new CellStyles()) {}

  setNumber(row: number, col: number, value: number, style = 0): void {
    this.append(row, col, value, style);
  }

  setText(row: number, col: number, value: string, style = 0): void {
    this.append(row, col, value, style);
  }

  /** `null` gives an empty cell that has a look only, or awaits its formula. */
  setValue(row: number, col: number, value: Value, style = 0): void {
    this.append(row, col, value, style);
  }

  /** Gives the cell set last its formula. */
  setFormula(formula: FormulaText): void {
    const cell = this.size - 1;
    if (this.formulaCells.at(-1) === cell) this.formulas.pop();
    else this.formulaCells.push(cell);
    this.formulas.push(formula);
    this.kinds[cell] = num(this.kinds, cell) | FORMULA;
  }

  set(row: number, col: number, content: CellContent): void {
    const { value = null, formula, format, indent, bold } = content;
    const look = {
      ...(format !== undefined && { format }),
      ...(indent !== undefined && { indent }),
      ...(bold !== undefined && { bold }),
    };
    this.append(row, col, value, this.styles.index(look));
    if (formula !== undefined) this.setFormula(formula);
  }

  build(): Grid {
    if (!this.inOrder) return this.sorted().build();
    const starts = new Uint32Array(this.runStarts.length + 1);
    starts.set(this.runStarts);
    starts[this.runStarts.length] = this.size;
    return new CompactGrid({
      kinds: this.kinds.slice(0, this.size),
      numbers: this.numbers.slice(0, this.size),
      others: this.others,
      cols: this.cols.slice(0, this.size),
      looks: this.looks.slice(0, this.size),
      rows: Uint32Array.from(this.runRows),
      starts,
      formulaCells: Uint32Array.from(this.formulaCells),
      formulas: this.formulas,
      styles: this.styles,
    });
  }

  private append(row: number, col: number, value: Value, style: number): void {
    if (row !== this.row) {
      if (row < this.row) this.inOrder = false;
      this.runRows.push(row);
      this.runStarts.push(this.size);
      this.row = row;
    } else if (col <= this.col) {
      this.inOrder = false;
    }
    this.col = col;
    if (this.size === this.kinds.length) this.grow();
    const cell = this.size++;
    this.cols[cell] = col;
    this.looks[cell] = style;
    if (typeof value === 'number') {
      this.kinds[cell] = NUMBER;
      this.numbers[cell] = value;
    } else if (value !== null) {
      this.kinds[cell] = OTHER;
      this.numbers[cell] = this.others.push(value) - 1;
    }
  }

  private grow(): void {
    const room = this.size * 2;
    const { kinds, numbers, cols, looks } = this;
    (this.kinds = new Uint8Array(room)).set(kinds);
    (this.numbers = new Float64Array(room)).set(numbers);
    (this.cols = new Uint16Array(room)).set(cols);
    (this.looks = new Uint16Array(room)).set(looks);
  }

  private valueAt(cell: number): Value {
    return valueOf(this.kinds, this.numbers, this.others, cell);
  }

  private sorted(): GridBuilder {
    const rows = new Uint32Array(this.size);
    this.runRows.forEach((row, i) => rows.fill(row, this.runStarts[i], this.runStarts[i + 1]));
    const order = Uint32Array.from(rows, (_, i) => i).sort(
      (a, b) => num(rows, a) - num(rows, b) || num(this.cols, a) - num(this.cols, b) || a - b,
    );
    const formulas = new Map(this.formulaCells.map((cell, index) => [cell, this.formulas[index]]));
    const result = new GridBuilder(this.styles);
    order.forEach((cell, place) => {
      const next = order[place + 1];
      const again = next !== undefined && rows[next] === rows[cell] && this.cols[next] === this.cols[cell];
      if (again) return;
      result.append(num(rows, cell), num(this.cols, cell), this.valueAt(cell), num(this.looks, cell));
      const formula = formulas.get(cell);
      if (formula !== undefined) result.setFormula(formula);
    });
    return result;
  }
}

/** What a cell holds, in `kinds`; `FORMULA` may stand beside each. */
const EMPTY = 0;
const NUMBER = 1;
const OTHER = 2;
const FORMULA = 4;

/** Cells in reading order; a run is a row that has cells, `starts` one longer than `rows`. */
interface Cells {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly others: readonly Value[];
  readonly cols: Uint16Array;
  readonly looks: Uint16Array;
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly formulaCells: Uint32Array;
  readonly formulas: readonly FormulaText[];
  readonly styles: CellStyles;
}

class CompactGrid implements Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasUncached: boolean;
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly others: readonly Value[];
  private readonly cols: Uint16Array;
  private readonly rows: Uint32Array;
  private readonly starts: Uint32Array;
  /** The run found last: neighbours are asked for one after the other. */
  private run = 0;
  /** The same for the formula found last. */
  private formulaFound = 0;

  constructor(private readonly cells: Cells) {
    const { kinds, numbers, others, cols, rows, starts } = cells;
    this.kinds = kinds;
    this.numbers = numbers;
    this.others = others;
    this.cols = cols;
    this.rows = rows;
    this.starts = starts;
    this.hasUncached = kinds.includes(FORMULA);
    let rowCount = 0;
    let columnCount = 0;
    for (let run = 0; run < rows.length; run++) {
      const last = this.lastOfRun(run);
      if (last > 0) rowCount = num(rows, run);
      columnCount = Math.max(columnCount, last);
    }
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  value(row: number, col: number): Value {
    const cell = this.find(row, col);
    return cell < 0 ? null : valueOf(this.kinds, this.numbers, this.others, cell);
  }

  formula(row: number, col: number): string | null {
    const { formulaCells, formulas } = this.cells;
    if (formulas.length === 0) return null;
    const cell = this.find(row, col);
    if (cell < 0 || (num(this.kinds, cell) & FORMULA) === 0) return null;
    const formula = formulas[this.findFormula(formulaCells, cell)] as FormulaText;
    return typeof formula === 'string' ? formula : formula.textAt(row, col);
  }

  format(row: number, col: number): string {
    return this.look(row, col).format;
  }

  indent(row: number, col: number): number {
    return this.look(row, col).indent;
  }

  isBold(row: number, col: number): boolean {
    return this.look(row, col).bold;
  }

  lastColumn(row: number): number {
    const run = this.findRun(row);
    return run < 0 ? 0 : this.lastOfRun(run);
  }

  private look(row: number, col: number): CellStyle {
    const cell = this.find(row, col);
    return this.cells.styles.at(cell < 0 ? 0 : num(this.cells.looks, cell));
  }

  private lastOfRun(run: number): number {
    for (let cell = num(this.starts, run + 1) - 1; cell >= num(this.starts, run); cell--) {
      if (this.kinds[cell] !== EMPTY) return num(this.cols, cell);
    }
    return 0;
  }

  /** Index of the cell, -1 when there is none. Most rows have no gaps: the first guess is right. */
  private find(row: number, col: number): number {
    const run = this.findRun(row);
    if (run < 0) return -1;
    const from = num(this.starts, run);
    const to = num(this.starts, run + 1);
    const guess = from + col - num(this.cols, from);
    if (guess >= from && guess < to && this.cols[guess] === col) return guess;
    return search(this.cols, col, from, to);
  }

  private findFormula(formulaCells: Uint32Array, cell: number): number {
    const next = this.formulaFound + 1;
    if (formulaCells[next] === cell) return (this.formulaFound = next);
    return (this.formulaFound = search(formulaCells, cell, 0, formulaCells.length));
  }

  private findRun(row: number): number {
    if (this.rows[this.run] === row) return this.run;
    const next = this.rows[this.run + 1] === row ? this.run + 1 : search(this.rows, row, 0, this.rows.length);
    if (next >= 0) this.run = next;
    return next;
  }
}

/** Whether a formula of the grid came without a value; `null` where the grid would have to be searched for one. */
export function knowsUncached(grid: Grid): boolean | null {
  return grid instanceof CompactGrid ? grid.hasUncached : null;
}

function search(sorted: Uint16Array | Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = num(sorted, middle);
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function valueOf(kinds: Uint8Array, numbers: Float64Array, others: readonly Value[], cell: number): Value {
  const kind = num(kinds, cell) & ~FORMULA;
  const number = numbers[cell] as number;
  if (kind === NUMBER) return number;
  return kind === EMPTY ? null : (others[number] as Value);
}

function num(list: Uint8Array | Uint16Array | Uint32Array, index: number): number {
  return list[index] as number;
}
