import type { Value } from '../formula/value';
import { CellStyles, type CellStyle } from './cell-styles';
import { U16List } from './u16-list';
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

/**
 * Collects the cells of one sheet and makes a compact, immutable Grid of them (about 25 bytes a cell).
 * Cells come in any order, but row by row and left to right is the fast one. A cell set twice holds the last.
 */
export class GridBuilder {
  private readonly values: Value[] = [];
  private readonly cols = new U16List();
  private readonly looks = new U16List();
  /** Cells of one row that came together: the row, and where they begin in `values`. */
  private readonly runRows: number[] = [];
  private readonly runStarts: number[] = [];
  private readonly formulas = new Map<number, FormulaText>();
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
    this.formulas.set(this.values.length - 1, formula);
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
    return new CompactGrid(
      this.values,
      this.cols.trimmed(),
      this.looks.trimmed(),
      Uint32Array.from(this.runRows),
      Uint32Array.from([...this.runStarts, this.values.length]),
      this.formulas,
      this.styles,
    );
  }

  private append(row: number, col: number, value: Value, style: number): void {
    if (row !== this.row) {
      if (row < this.row) this.inOrder = false;
      this.runRows.push(row);
      this.runStarts.push(this.values.length);
      this.row = row;
    } else if (col <= this.col) {
      this.inOrder = false;
    }
    this.col = col;
    this.cols.push(col);
    this.looks.push(style);
    this.values.push(value);
  }

  private sorted(): GridBuilder {
    const rows = new Uint32Array(this.values.length);
    this.runRows.forEach((row, i) => rows.fill(row, this.runStarts[i], this.runStarts[i + 1]));
    const order = Uint32Array.from(rows, (_, i) => i).sort(
      (a, b) => num(rows, a) - num(rows, b) || this.cols.at(a) - this.cols.at(b) || a - b,
    );
    const result = new GridBuilder(this.styles);
    order.forEach((cell, place) => {
      const next = order[place + 1];
      const again =
        next !== undefined && rows[next] === rows[cell] && this.cols.at(next) === this.cols.at(cell);
      if (again) return;
      result.append(num(rows, cell), this.cols.at(cell), this.values[cell] ?? null, this.looks.at(cell));
      const formula = this.formulas.get(cell);
      if (formula !== undefined) result.setFormula(formula);
    });
    return result;
  }
}

/** Cells in reading order; a run is a row that has cells, `starts` one longer than `rows`. */
class CompactGrid implements Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The run found last: neighbours are asked for one after the other. */
  private run = 0;

  constructor(
    private readonly values: readonly Value[],
    private readonly cols: Uint16Array,
    private readonly looks: Uint16Array,
    private readonly rows: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly formulas: ReadonlyMap<number, FormulaText>,
    private readonly styles: CellStyles,
  ) {
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
    return cell < 0 ? null : (this.values[cell] as Value);
  }

  formula(row: number, col: number): string | null {
    if (this.formulas.size === 0) return null;
    const formula = this.formulas.get(this.find(row, col));
    if (formula === undefined) return null;
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
    return this.styles.at(cell < 0 ? 0 : num(this.looks, cell));
  }

  private lastOfRun(run: number): number {
    for (let cell = num(this.starts, run + 1) - 1; cell >= num(this.starts, run); cell--) {
      if (this.values[cell] !== null || this.formulas.has(cell)) return num(this.cols, cell);
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

  private findRun(row: number): number {
    if (this.rows[this.run] === row) return this.run;
    const next = this.rows[this.run + 1] === row ? this.run + 1 : search(this.rows, row, 0, this.rows.length);
    if (next >= 0) this.run = next;
    return next;
  }
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

function num(list: Uint16Array | Uint32Array, index: number): number {
  return list[index] as number;
}
