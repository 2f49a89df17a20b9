import type { Value } from '../formula/value';
import type { Area } from '../workbook/address';
import { PLAIN, type CellStyle } from '../workbook/cell-styles';
import { MemorySheet, type MemoryBook, type MemoryCell } from './model';
import { moveRows, renameInFormulas, removeFromFormulas, type RowMove } from './move-rows';
import { shiftText } from './formula-text';

export interface TypedCell extends Partial<CellStyle> {
  readonly value?: Value;
  /** Text without "=". */
  readonly formula?: string;
}

/** What staff do to a workbook in their program. Sheets that are not there are refused with an Error. */
export class StaffEdits {
  constructor(private readonly book: MemoryBook) {}

  /** Types into a cell; its look stays unless another is given. `null` clears it. */
  setCell(sheet: string, row: number, col: number, content: TypedCell | Value): void {
    const target = this.sheet(sheet);
    const style = target.cell(row, col)?.style ?? PLAIN;
    const typed: TypedCell = isTyped(content) ? content : { value: content };
    const { value = null, formula, ...look } = typed;
    target.put(row, col, { value, formula: formula ?? null, style: { ...style, ...look } });
  }

  /** Writes someone's note, or with `null` takes away whatever note is there. */
  setNote(sheet: string, row: number, col: number, text: string | null): void {
    const target = this.sheet(sheet);
    const others = target.notes.filter((note) => note.row !== row || note.col !== col);
    target.notes = text === null ? others : [...others, { row, col, text }];
  }

  hideRow(sheet: string, row: number): void {
    const target = this.sheet(sheet);
    target.hiddenRows = new Set([...target.hiddenRows, row]);
  }

  /** Empty rows before a row. */
  insertRows(sheet: string, before: number, count: number): void {
    this.moveRows(sheet, { from: before, by: count });
  }

  deleteRows(sheet: string, from: number, count: number): void {
    this.moveRows(sheet, { from: from + count, by: -count });
  }

  /** Sorts the rows of an area by one of its columns; formulas go along as if they were copied. */
  sortRows(sheet: string, area: Area, by: number, order: 'up' | 'down' = 'up'): void {
    const target = this.sheet(sheet);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const sorted = rows
      .map((row) => ({ row, value: target.cell(row, by)?.value ?? null }))
      .sort((a, b) => compareForSort(a.value, b.value, order) || a.row - b.row);
    const before = target.copy();
    sorted.forEach(({ row: from }, index) => {
      const to = area.top + index;
      for (let col = area.left; col <= area.right; col++) {
        const cell = before.cell(from, col);
        target.put(to, col, cell && movedBy(cell, to - from));
      }
    });
    const places = new Map(sorted.map(({ row }, index) => [row, area.top + index]));
    target.notes = target.notes.map((note) =>
      note.col >= area.left && note.col <= area.right
        ? { ...note, row: places.get(note.row) ?? note.row }
        : note,
    );
  }

  renameSheet(name: string, to: string): void {
    renameInFormulas(this.book, this.sheet(name).name, to);
    this.sheet(name).name = to;
  }

  addSheet(name: string): void {
    this.book.sheets = [...this.book.sheets, new MemorySheet(name)];
  }

  removeSheet(name: string): void {
    const gone = this.sheet(name);
    this.book.sheets = this.book.sheets.filter((sheet) => sheet !== gone);
    removeFromFormulas(this.book, gone.name);
  }

  /** Moves a sheet to another place among the sheets, counted from 1. */
  moveSheet(name: string, place: number): void {
    const moved = this.sheet(name);
    const others = this.book.sheets.filter((sheet) => sheet !== moved);
    this.book.sheets = [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
  }

  /** Another program saved the workbook and dropped what it does not know. */
  loseState(): void {
    this.book.state = null;
  }

  private moveRows(sheet: string, move: RowMove): void {
    moveRows(this.book, this.sheet(sheet), move);
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

function isTyped(content: TypedCell | Value): content is TypedCell {
  return typeof content === 'object' && content !== null && !('error' in content);
}

function movedBy(cell: MemoryCell, rows: number): MemoryCell {
  return cell.formula === null ? cell : { ...cell, formula: shiftText(cell.formula, rows) };
}

/** Numbers, texts, booleans, errors; empty cells last whichever way. */
function compareForSort(a: Value, b: Value, order: 'up' | 'down'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const sign = order === 'up' ? 1 : -1;
  const byKind = kind(a) - kind(b);
  if (byKind !== 0) return sign * byKind;
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b, 'id');
  return sign * (Number(a) - Number(b) || 0);
}

function kind(value: Exclude<Value, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
