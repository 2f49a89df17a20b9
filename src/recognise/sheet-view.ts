import type { Area } from '../workbook/address';
import type { Value } from '../formula/value';
import type { Sheet } from '../workbook/port';
import { bacaCaption, type Caption } from './caption';
import { isHari, teksHari } from './hari';
import { rapikan } from './text';

export interface TextCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly caption: Caption;
  /** True for a number, typed or as text, that is no year: captions are words. */
  readonly angka: boolean;
}

/** A row that holds no money: a title, a header, a group, a note. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly TextCell[];
}

/** A sheet as recognition looks at it: the rows that hold words only, and which cells are merged. */
export class SheetView {
  readonly textRows: readonly TextRow[];
  private readonly byRow = new Map<number, TextRow>();
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(
    readonly sheet: Sheet,
    readonly left = 1,
    readonly right = sheet.grid.columnCount,
    private readonly date1904 = false,
  ) {
    this.textRows = this.collect();
    for (const row of this.textRows) this.byRow.set(row.row, row);
    for (const merge of sheet.merges) {
      // Only merges that a header or title can have are asked for; a column merged to the bottom is none of them.
      for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + DEEPEST_MERGE); row++) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  get rowCount(): number {
    return this.sheet.grid.rowCount;
  }

  textRow(row: number): TextRow | undefined {
    return this.byRow.get(row);
  }

  value(row: number, col: number): Value {
    return this.sheet.grid.value(row, col);
  }

  /** The cell's text as shown, '' when it holds none; numbers as they are written in plain, days in words. */
  text(row: number, col: number): string {
    const value = this.sheet.grid.value(row, col);
    if (typeof value === 'string') return rapikan(value);
    if (typeof value !== 'number') return '';
    const format = () => this.sheet.grid.format(row, col);
    return isHari(value, format) ? teksHari(value, format(), this.date1904) : String(value);
  }

  /** The merged area that covers a cell, if any. */
  mergeAt(row: number, col: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((area) => col >= area.left && col <= area.right);
  }

  /** True for a cell that is merged over several columns. */
  isWide({ row, col }: Pick<TextCell, 'row' | 'col'>): boolean {
    const merge = this.mergeAt(row, col);
    return merge !== undefined && merge.right > merge.left;
  }

  isEmptyRow(row: number): boolean {
    const { grid } = this.sheet;
    const last = Math.min(grid.lastColumn(row), this.right);
    for (let col = this.left; col <= last; col++) if (!isBlank(grid.value(row, col))) return false;
    return true;
  }

  /** A day looks like money, but its format shows what it is: "Per tanggal | 31/12/2024" is a title. */
  private isMoney(row: number, col: number): boolean {
    const value = this.sheet.grid.value(row, col);
    return looksLikeMoney(value) && !isHari(value, () => this.sheet.grid.format(row, col));
  }

  private collect(): TextRow[] {
    const rows: TextRow[] = [];
    for (let row = 1; row <= this.sheet.grid.rowCount; row++) {
      const cells = this.textCells(row);
      if (cells && cells.length > 0) rows.push({ row, cells });
    }
    return rows;
  }

  /** `null` at the first sign of money: most rows of a long sheet are left there. */
  private textCells(row: number): TextCell[] | null {
    const { grid } = this.sheet;
    const last = Math.min(grid.lastColumn(row), this.right);
    if (last >= this.left && this.isMoney(row, last)) return null;
    let raw: Omit<TextCell, 'caption'>[] | null = null;
    for (let col = this.left; col <= last; col++) {
      const value = grid.value(row, col);
      if (value === null) continue;
      if (this.isMoney(row, col)) return null;
      const text = this.text(row, col);
      if (text !== '') (raw ??= []).push({ row, col, text, angka: isAngka(value) });
    }
    return raw && raw.map((cell) => ({ ...cell, caption: bacaCaption(cell.text) }));
  }
}

const DEEPEST_MERGE = 12;

/** Numbers no header has: years and column numbers are below. */
const SMALL = 2_200;
const MONEY_TEXT =
  /^[\s\u00a0]*[-(]?[\s\u00a0]*(?:(?:rp|idr)\.?[\s\u00a0]*\d|\d{1,3}(?:,\d{3})+\.\d{1,2}(?!\d)|\d{1,3}(?:[.,]\d{3})+(?![.\d])|[1-9]\d{4,}(?:[.,]\d+)?[\s\u00a0]*$)/i;

/** A number, or a short or nil one kept as text: "0,00", "528,-", "Rp -". */
function isAngka(value: Value): boolean {
  if (typeof value === 'string') return SHORT_NUMBER.test(value) && !isYear(Number(value));
  return typeof value === 'number' && !isYear(value);
}

const SHORT_NUMBER = /^\s*(?:\d{1,4}(?:[.,]\d{1,4})?\s*(?:%|,-+)?|(?:rp|idr)\.?\s*[-–—]+)\s*$/i;

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

export function looksLikeMoney(value: Value): boolean {
  if (typeof value === 'number') return value > SMALL || value < 0 || !Number.isInteger(value);
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_MONEY &&
    BEGINS_MONEY.has(value.charAt(0)) &&
    MONEY_TEXT.test(value)
  );
}

/** Money, and no count, percentage or size. */
export function isAmount(value: Value): boolean {
  return looksLikeMoney(value) && !(typeof value === 'number' && Math.abs(value) < SMALLEST_AMOUNT);
}

/** Smaller numbers count things. */
const SMALLEST_AMOUNT = 10_000;

const LONGEST_MONEY = 40;
const BEGINS_MONEY: ReadonlySet<string> = new Set([...'0123456789RrIi(- \u00a0']);

export function isBlank(value: Value): boolean {
  if (typeof value !== 'string') return value === null;
  const first = value.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && value.trim() === '';
}

/** What stands between these is seen: only other texts need be looked at to the end. */
const SPACE = 32;
const DELETE = 127;
