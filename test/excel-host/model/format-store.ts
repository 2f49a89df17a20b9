import { type Box, COLUMNS, intersect, ROWS } from './area';
import { type CellFormat, DEFAULT_FORMAT } from './cell-format';
import { type Shift, shiftSpan } from './formula-text';

type Patch = Partial<CellFormat>;

/**
 * The formats of a sheet: of whole columns, of whole rows, of cells; the narrower wins. So formatting column A does not
 * cost a million cells.
 */
export class FormatStore {
  private readonly columns = new Map<number, Patch>();
  private readonly rows = new Map<number, Patch>();
  /** Whole formats: what columns and rows say is already in them. */
  private readonly cells = new Map<number, CellFormat>();
  private readonly results = new WeakMap<(format: CellFormat) => Patch, Map<CellFormat, CellFormat>>();

  get(row: number, column: number): CellFormat {
    const own = this.cells.get(row * COLUMNS + column);
    if (own) return own;
    const [ofColumn, ofRow] = [this.columns.get(column), this.rows.get(row)];
    return ofColumn || ofRow ? { ...DEFAULT_FORMAT, ...ofColumn, ...ofRow } : DEFAULT_FORMAT;
  }

  /** Cells whose look differs from the empty sheet's, as far as single cells were formatted. */
  *formatted(): Iterable<readonly [row: number, column: number]> {
    for (const key of this.cells.keys()) yield [Math.floor(key / COLUMNS), key % COLUMNS];
  }

  /** @param patch makes the same of the same format, always */
  change(box: Box, patch: (format: CellFormat) => Patch): void {
    if (box.top === 0 && box.bottom === ROWS - 1)
      this.changeWhole(this.columns, box.left, box.right, box, patch);
    else if (box.left === 0 && box.right === COLUMNS - 1)
      this.changeWhole(this.rows, box.top, box.bottom, box, patch);
    else
      for (let row = box.top; row <= box.bottom; row++) {
        for (let column = box.left; column <= box.right; column++) this.changeCell(row, column, patch);
      }
  }

  clear(box: Box): void {
    for (const [row, column] of [...this.formatted()]) {
      if (intersect(box, { top: row, left: column, bottom: row, right: column }))
        this.cells.delete(row * COLUMNS + column);
    }
    for (let row = box.top; row <= box.bottom && box.left === 0 && box.right === COLUMNS - 1; row++)
      this.rows.delete(row);
    for (let column = box.left; column <= box.right && box.top === 0 && box.bottom === ROWS - 1; column++) {
      this.columns.delete(column);
    }
  }

  shift(shift: Shift): void {
    const moved = [...this.cells].flatMap(([key, patch]): [number, CellFormat][] => {
      const at = { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
      const across = shift.axis === 'row' ? at.column : at.row;
      if (shift.within && (across < shift.within.from || across > shift.within.to)) return [[key, patch]];
      const span = shiftSpan(at[shift.axis], at[shift.axis], shift);
      const to = span && { ...at, [shift.axis]: span[0] };
      return to ? [[to.row * COLUMNS + to.column, patch]] : [];
    });
    this.cells.clear();
    for (const [key, patch] of moved) this.cells.set(key, patch);
    if (!shift.within) this.shiftWhole(shift.axis === 'row' ? this.rows : this.columns, shift);
  }

  private shiftWhole(store: Map<number, Patch>, shift: Shift): void {
    const moved = [...store].flatMap(([at, patch]): [number, Patch][] => {
      const span = shiftSpan(at, at, shift);
      return span ? [[span[0], patch]] : [];
    });
    store.clear();
    for (const [at, patch] of moved) store.set(at, patch);
  }

  private changeWhole(
    store: Map<number, Patch>,
    from: number,
    to: number,
    box: Box,
    patch: (format: CellFormat) => Patch,
  ): void {
    for (let at = from; at <= to; at++) {
      const known = store.get(at) ?? {};
      store.set(at, { ...known, ...patch({ ...DEFAULT_FORMAT, ...known }) });
    }
    for (const [row, column] of [...this.formatted()]) {
      if (intersect(box, { top: row, left: column, bottom: row, right: column }))
        this.changeCell(row, column, patch);
    }
  }

  /** Cells of one look get one object for the next look, too: sheets of many cells stay small. */
  private changeCell(row: number, column: number, patch: (format: CellFormat) => Patch): void {
    const format = this.get(row, column);
    let known = this.results.get(patch);
    if (!known) this.results.set(patch, (known = new Map()));
    let next = known.get(format);
    if (!next) known.set(format, (next = { ...format, ...patch(format) }));
    this.cells.set(row * COLUMNS + column, next);
  }
}
