import type { Area, Cell, CellSpec, SheetDescription } from '../description';

/** A sheet while it is being laid out. Two things on one cell are a fault of the layout, and thrown. */
export class Canvas {
  hidden = false;
  private readonly cells = new Map<string, Cell>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(readonly name: string) {}

  put(row: number, col: number, content: CellSpec | string | number | null): void {
    if (content === null) return;
    const key = `${row},${col}`;
    if (this.cells.has(key)) throw new Error(`${this.name}: two contents for ${a1(row, col)}`);
    this.cells.set(key, { row, col, ...(typeof content === 'object' ? content : { value: content }) });
  }

  replace(row: number, col: number, content: CellSpec): void {
    this.cells.delete(`${row},${col}`);
    this.put(row, col, content);
  }

  at(row: number, col: number): Cell | null {
    return this.cells.get(`${row},${col}`) ?? null;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(col: number): void {
    this.hiddenColumns.add(col);
  }

  /** The last row and column that hold anything, 0 on an empty sheet. */
  get lastRow(): number {
    return Math.max(0, ...[...this.cells.values()].map((cell) => cell.row));
  }

  get lastColumn(): number {
    return Math.max(0, ...[...this.cells.values()].map((cell) => cell.col));
  }

  describe(): SheetDescription {
    return {
      name: this.name,
      hidden: this.hidden,
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.col - b.col),
      merges: this.merges,
      hiddenRows: [...this.hiddenRows],
      hiddenColumns: [...this.hiddenColumns],
    };
  }
}

export function letter(col: number): string {
  return (col > 26 ? letter(Math.floor((col - 1) / 26)) : '') + String.fromCharCode(65 + ((col - 1) % 26));
}

export function a1(row: number, col: number): string {
  return `${letter(col)}${row}`;
}

export function onSheet(sheet: string, row: number, col: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${a1(row, col)}`;
}
