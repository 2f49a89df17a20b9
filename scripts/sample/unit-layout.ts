import type { Line } from './budget';
import { headerDepth, type Heading, type Look } from './draw';

/** What a column of a unit's sheet holds. */
export type ColumnContent =
  'no' | 'uraian' | 'sumber dana' | 'anggaran' | 'realisasi' | 'sisa' | 'persen' | 'keterangan';

export type UnitColumn = { readonly holds: ColumnContent; readonly heading: Heading; readonly width: number };

/** A note of the staff's on the line of that number, in the column of that content. */
export type NotePlace = { readonly no: string; readonly column: ColumnContent; readonly text: string };

/** How one unit's staff keep their sheet. */
export type UnitLayout = {
  readonly sheet: string;
  readonly unit: string;
  readonly start: { readonly row: number; readonly column: number };
  readonly titles: readonly string[];
  readonly hiddenLine?: string;
  readonly columns: readonly UnitColumn[];
  readonly columnNumbers: boolean;
  /** The header stands again above this kegiatan, where the page broke. */
  readonly headerAgainAt?: string;
  readonly money: 'angka' | 'teks Rp' | 'teks';
  readonly percent: 'IF' | 'IFERROR' | 'teks' | 'angka' | 'rasio';
  readonly total: 'tambah' | 'SUM';
  readonly totalAcross: boolean;
  readonly look: Look;
  readonly source: string;
  readonly signature: readonly string[];
  /** How many of the table's columns stay while scrolling sideways. */
  readonly frozenColumns: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly notes: readonly NotePlace[];
  readonly marksOverspending?: boolean;
  /** What stands under Keterangan, by the line's number. */
  readonly remarks?: Readonly<Record<string, string>>;
  readonly tab?: string;
};

/** The line of the whole table, where lines are named by their number. */
export const JUMLAH = 'JUMLAH';

export function headerHeight(layout: UnitLayout): number {
  return headerDepth(layout.columns.map(({ heading }) => heading)) + (layout.columnNumbers ? 1 : 0);
}

/** The row of every line, from the body's first row on; the last one as `to`. */
export function arrange(
  layout: UnitLayout,
  lines: readonly Line[],
  from: number,
): { rowOf: ReadonlyMap<string, number>; to: number } {
  const rowOf = new Map<string, number>();
  let row = from;
  for (const { no, level } of lines) {
    if (level === 'kegiatan' && no === layout.headerAgainAt) row += headerHeight(layout);
    rowOf.set(level === 'jumlah' ? JUMLAH : no, row++);
  }
  return { rowOf, to: row - 1 };
}

/** The letter of the column that holds something. */
export function columnLetter(layout: UnitLayout, content: ColumnContent): string {
  const index = layout.columns.findIndex(({ holds }) => holds === content);
  if (index < 0) throw new Error(`${layout.sheet} has no column ${content}`);
  return String.fromCharCode('A'.charCodeAt(0) + layout.start.column - 1 + index);
}

export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}
