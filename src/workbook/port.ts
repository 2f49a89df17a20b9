import type { Expr } from '../formula/expr';
import type { Value } from '../formula/value';
import type { Area, CellAddress, SheetArea } from './address';
import type { LookName, StyleName } from './styles';

/** A workbook, whatever holds it: an .xlsx file, a running Excel, memory. */
export interface Workbook {
  /** The staff's content, ours taken out; state and our sheets beside it. */
  read(progress: Progress): Promise<Snapshot>;
  /** What we added before goes out, this goes in: all of it or nothing. `state` is kept for the next `read`. */
  replace(changes: readonly Change[], state: string, progress: Progress): Promise<Receipt>;
  /** Ours out, the staff's workbook back. */
  clean(progress: Progress): Promise<Receipt>;
}

export interface Progress {
  /** Called between steps of long work; `total` 0 when it is not known. */
  report(step: ProgressStep, done: number, total: number): void;
  /** True once the user asked to stop; adapters look between steps and throw WorkbookError 'cancelled'. */
  readonly cancelled: boolean;
}

export type ProgressStep = 'read' | 'recognise' | 'review' | 'compose' | 'write' | 'clean';

export interface Snapshot {
  /** The file's name without folders, where there is one. */
  readonly fileName: string | null;
  readonly date1904: boolean;
  /** True where the file wants its formulas worked out anew: then a 0 beside a formula may stand for no value at all. */
  readonly isUncalculated?: boolean;
  /** The staff's sheets in their order, our own left out. */
  readonly sheets: readonly Sheet[];
  /** Sheets that we added in an earlier build, as they stand now: typed text is read from them. */
  readonly ours: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** What the last `replace` stored, where it survived. */
  readonly state: string | null;
  /** What the workbook holds and the adapter could not read, e.g. a damaged sheet. */
  readonly unreadable: readonly { readonly sheet: string; readonly reason: string }[];
}

export interface DefinedName {
  readonly name: string;
  /** Formula text without "=". */
  readonly refersTo: string;
  readonly sheet: string | null;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly grid: Grid;
  readonly merges: readonly Area[];
  /** Excel tables (ListObjects). */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Areas of array formulas, data tables and spills: never filled. */
  readonly arrays: readonly Area[];
  /** Cells that hold someone's note or threaded comment; ours left out. */
  readonly noted: readonly { readonly row: number; readonly col: number }[];
  isRowHidden(row: number): boolean;
  isColumnHidden(col: number): boolean;
}

/**
 * The cells of a sheet. Cells outside the used area are empty. What an earlier build of ours put into the staff's
 * cells (fills) reads as empty.
 */
export interface Grid {
  /** The last row and column that hold anything; 0 when the sheet is empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** `null`: empty, or a formula whose value was never cached. Shared and rich strings are plain text here. */
  value(row: number, col: number): Value;
  /** Formula text in en-US without "="; shared formulas are already spelled out for their cell. */
  formula(row: number, col: number): string | null;
  /** The number format's code, 'General' when none. */
  format(row: number, col: number): string;
  /** Indent level of the cell's alignment, 0 when none. */
  indent(row: number, col: number): number;
  isBold(row: number, col: number): boolean;
  /** Column of the last cell of this row that holds anything, 0 when the row is empty. */
  lastColumn(row: number): number;
}

/** All that we ever do to a workbook. */
export type Change = SheetChange | FillChange | FlagChange | NoteChange | NameChange;

/** A sheet of ours, put last. Its cell A1 holds `SHEET_KEY_PREFIX + key` in a hidden first row. */
export interface SheetChange {
  readonly kind: 'sheet';
  /** What the sheet is to us, e.g. 'rincian'; survives a rename by staff. */
  readonly key: string;
  readonly name: string;
  /** Rows from row 1 on, made anew at every call so that long sheets need not be held. */
  rows(): Iterable<OurRow>;
  /** The long list that most of the rows are, where there is one: an adapter may write it without an object a cell. */
  readonly list?: OurList;
  readonly layout: Layout;
  readonly charts: readonly Chart[];
}

export const SHEET_KEY_PREFIX = 'lkjip:';

export interface OurRow {
  /** From column A on; `null` leaves a cell out. */
  readonly cells: readonly (OurCell | null)[];
  /** In points; the program's own choice when absent. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface OurCell {
  /** The value, or for a formula its cached value. Text here is text, never a formula. */
  readonly value: Value;
  readonly formula?: Expr | undefined;
  /** Set beside `formula` where that is one of a block of like formulas, so that an adapter may write the block's only once. */
  readonly filled?: FilledFormula | undefined;
  readonly style: StyleName;
  /** A cell of this workbook that a click leads to. */
  readonly link?: CellAddress | undefined;
}

/** The same rows as `rows` gives, by their columns. */
export interface OurList {
  /** The rows above the items, and those beneath them. */
  above(): Iterable<OurRow>;
  below(): Iterable<OurRow>;
  readonly count: number;
  /** From column A on. */
  readonly columns: readonly ListColumn[];
  /** Of an item's row, as `OurRow.height`. @param index of the item, from 0 on */
  height(index: number): number | undefined;
}

/** What `OurCell` says, for every item of a list. */
export interface ListColumn {
  readonly style: StyleName;
  value(index: number): Value;
  readonly filled?: FilledFormula | undefined;
  /** True where the formula is a reference to one cell with `$` before both its parts: then `to` says which. */
  points(index: number, to: Pointer): boolean;
  /** The formula, that reference too. */
  formula(index: number): Expr | null;
}

/** A cell that formulas point at; one object for a whole list. */
export type Pointer = { -readonly [part in keyof CellAddress]: CellAddress[part] };

/** One formula for an area: written for its first cell, relative references move with the cell. */
export interface FilledFormula {
  readonly formula: Expr;
  readonly area: Area;
}

export interface Layout {
  /** Column widths in characters, from A on. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Rows and columns that stay while scrolling. */
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly merges: readonly Area[];
  readonly print: Print;
  readonly autoFilter?: Area;
  readonly validations?: readonly Validation[];
  readonly tabColor?: string;
}

export interface Print {
  readonly paper: 'F4' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Fit to one page wide; the height is free unless `onePage`. */
  readonly onePage?: boolean;
  /** Rows that begin a page of their own, so that a table is not torn from its title. */
  readonly pageStarts?: readonly number[];
}

export type Validation =
  | {
      readonly area: Area;
      readonly kind: 'list';
      readonly values: readonly string[];
      /** True where other texts may be typed, too. */
      readonly open?: boolean;
    }
  | { readonly area: Area; readonly kind: 'decimal'; readonly min: number; readonly max: number };

export interface Chart {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly categories: SheetArea;
  readonly series: readonly { readonly name: string; readonly values: SheetArea }[];
  readonly anchor: Area;
  /** Of the values on their axis. */
  readonly numberFormat?: string;
  /** Number format of the value written beside every bar or point; none are written without it. */
  readonly labels?: string;
  /** Where the values' axis begins; the program's choice without it, which for bars exaggerates small differences. */
  readonly min?: number;
}

/** A formula put into an empty cell of the staff's. */
export interface FillChange {
  readonly kind: 'fill';
  readonly at: CellAddress;
  readonly formula: Expr;
  readonly value: Value;
}

/**
 * One conditional format over several areas of a sheet (of the staff's or ours), sorted downwards and all with the same columns.
 * `when` is written for the first cell of the first area; relative references move with the cell.
 */
export interface FlagChange {
  readonly kind: 'flag';
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly when: Expr;
  readonly look: LookName;
}

/** A note on a cell of the staff's; skipped where one is already. The text begins with NOTE_MARK. */
export interface NoteChange {
  readonly kind: 'note';
  readonly at: CellAddress;
  readonly text: string;
}

export const NOTE_MARK = '[LKjIP]';

export interface NameChange {
  readonly kind: 'name';
  readonly name: string;
  readonly to: Expr;
  readonly hidden?: boolean;
}

/** Names of ours begin with this; no other name is ever touched. */
export const NAME_PREFIX = 'LKJIP_';

/** What was done. */
export interface Receipt {
  readonly sheets: readonly string[];
  readonly fills: number;
  readonly flags: number;
  readonly notes: number;
  /** Changes that were left out, and why: a note where one is already, a cell that holds something. */
  readonly skipped: readonly {
    readonly at: CellAddress;
    readonly reason: 'noted' | 'occupied' | 'array' | 'table' | 'merged';
  }[];
  /** What this adapter cannot reach (clean), as message codes. */
  readonly unreached: readonly string[];
  /** True when clean gave back every part as it was before our first build. */
  readonly exact?: boolean;
}
