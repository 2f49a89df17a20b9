import type { Expr } from '../formula/expr';
import type { Value } from '../formula/value';
import type { Area, CellAddress } from '../workbook/address';
import type { CellStyle } from '../workbook/cell-styles';
import { sheetKeyOf } from '../workbook/ours';
import type { Chart, DefinedName, Layout, Sheet } from '../workbook/port';
import type { LookName } from '../workbook/styles';

/** Cells, notes and flags are replaced, never changed: copies of a workbook share them. */
export interface MemoryCell {
  readonly value: Value;
  readonly formula: string | null;
  readonly style: CellStyle;
  /** We put the formula in; a cell that staff type into afterwards is theirs. */
  readonly filled?: boolean;
  readonly link?: CellAddress;
}

export interface MemoryNote {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export interface MemoryFlag {
  readonly areas: readonly Area[];
  readonly when: Expr;
  readonly look: LookName;
}

/** What a sheet of ours has besides its cells. */
export interface MemoryDress {
  readonly layout: Layout;
  readonly charts: readonly Chart[];
  readonly heights: ReadonlyMap<number, number>;
}

export class MemorySheet {
  /** By row, then column. */
  cells = new Map<number, Map<number, MemoryCell>>();
  merges: readonly Area[] = [];
  tables: Sheet['tables'] = [];
  arrays: readonly Area[] = [];
  notes: readonly MemoryNote[] = [];
  flags: readonly MemoryFlag[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  hiddenColumns: ReadonlySet<number> = new Set();
  visibility: Sheet['visibility'] = 'visible';
  isProtected = false;
  dress: MemoryDress | null = null;

  constructor(public name: string) {}

  /** What the sheet is to us; `null` when it is the staff's. */
  get key(): string | null {
    return sheetKeyOf(this.cell(1, 1)?.value);
  }

  cell(row: number, col: number): MemoryCell | null {
    return this.cells.get(row)?.get(col) ?? null;
  }

  put(row: number, col: number, cell: MemoryCell | null): void {
    if (cell === null) {
      this.cells.get(row)?.delete(col);
      return;
    }
    const columns = this.cells.get(row) ?? new Map<number, MemoryCell>();
    this.cells.set(row, columns);
    columns.set(col, cell);
  }

  /** Every cell, in no certain order. */
  *everyCell(): Iterable<{ readonly row: number; readonly col: number; readonly cell: MemoryCell }> {
    for (const [row, columns] of this.cells) {
      for (const [col, cell] of columns) yield { row, col, cell };
    }
  }

  copy(): MemorySheet {
    const copy = Object.assign(new MemorySheet(this.name), this);
    copy.cells = new Map(Array.from(this.cells, ([row, columns]) => [row, new Map(columns)]));
    return copy;
  }
}

export interface MemoryName extends DefinedName {
  readonly hidden?: boolean;
}

export class MemoryBook {
  sheets: readonly MemorySheet[] = [];
  names: readonly MemoryName[] = [];
  state: string | null = null;

  /** Names of sheets are one whatever their case. */
  sheet(name: string): MemorySheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  copy(): MemoryBook {
    const copy = Object.assign(new MemoryBook(), this);
    copy.sheets = this.sheets.map((sheet) => sheet.copy());
    return copy;
  }
}
