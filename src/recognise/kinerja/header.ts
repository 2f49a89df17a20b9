import type { PeranKinerja } from '../../domain/kinerja';
import { columnTitles } from '../column-titles';
import type { SheetView, TextCell, TextRow } from '../sheet-view';
import { bacaCaptionKinerja, isCaptionKinerja, kantorOf, peranKolomKinerja } from './judul-kolom';
import { PERAN_PEMBUKA } from './kosakata';

/** The header of a performance table. */
export interface HeaderKinerja {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly kolom: readonly JudulKinerja[];
}

/** A column's captions, the outermost first. */
export interface JudulKinerja {
  readonly col: number;
  readonly captions: readonly TextCell[];
  readonly peran: PeranKinerja | null;
}

const MOST_ROWS = 4;

/**
 * Headers of performance tables from the top down; tables side by side are parted at columns without a caption.
 * @param lewati true for rows that are the body of a budget: names of kegiatan are made of such words too.
 */
export function findHeadersKinerja(view: SheetView, lewati: (row: number) => boolean): HeaderKinerja[] {
  const found: HeaderKinerja[] = [];
  let done = 0;
  for (const row of view.textRows) {
    if (row.row <= done || lewati(row.row) || !startsHeader(row)) continue;
    const rows = grow(view, row, done);
    found.push(...sideBySide(columnsOf(view, rows), rows, view));
    done = (rows.at(-1) as TextRow).row;
  }
  return found;
}

/** Captions side by side, one of which opens a table of performance. */
function startsHeader({ cells }: TextRow): boolean {
  if (cells.length < 2 || cells.some(({ angka }) => angka)) return false;
  const known = cells.filter(({ text }) => isCaptionKinerja(text));
  const roles = known.map(({ text }) => peranKolomKinerja([text]));
  if (!roles.some((peran) => peran !== null && PERAN_PEMBUKA.has(peran))) return false;
  // Beside "Indikator" the names of offices are captions, too.
  const offices = roles.includes('indikator') ? cells.filter(({ text }) => kantorOf([text]) !== null) : [];
  const captions = new Set([...known, ...offices]).size;
  return captions >= 2 && captions * 2 >= cells.length;
}

function grow(view: SheetView, start: TextRow, after: number): TextRow[] {
  const rows = [start];
  const above = view.textRow(start.row - 1);
  if (above && above.row > after && isUpper(view, above, start)) rows.unshift(above);
  for (let row = start.row + 1; rows.length < MOST_ROWS; row++) {
    const next = view.textRow(row);
    if (!next) {
      // Captions merged over rows that hold nothing else.
      if (!isInsideMerges(view, start, row)) break;
      continue;
    }
    if (!isLower(view, next, rows)) break;
    rows.push(next);
  }
  return rows;
}

/** A row above that says of what: "Kinerja" and "Anggaran", "Kecamatan A" and "Kecamatan B"; not a title. */
function isUpper(view: SheetView, row: TextRow, below: TextRow): boolean {
  if (row.cells.some(({ angka, text }) => angka || text.includes(':'))) return false;
  const leftmost = Math.min(...below.cells.map(({ col }) => col));
  if (row.cells.some(({ row: at, col }) => col <= leftmost && wide(view, at, col))) return false;
  if (row.cells.length > 1)
    return row.cells.every(
      ({ row: at, col, text }) => wide(view, at, col) || (isCaptionKinerja(text) && col > leftmost),
    );
  const [only] = row.cells as [TextCell];
  return only.col > leftmost && wide(view, only.row, only.col);
}

function wide(view: SheetView, row: number, col: number): boolean {
  const merge = view.mergeAt(row, col);
  return merge !== undefined && merge.right > merge.left;
}

function isInsideMerges(view: SheetView, start: TextRow, row: number): boolean {
  return start.cells.every(({ row: at, col }) => (view.mergeAt(at, col)?.bottom ?? at) >= row);
}

/** The number of a quarter beneath "Triwulan". */
const KE = /^(?:I|II|III|IV)$/i;

/** Sub-captions: known words or years, each beneath a caption that reaches over several columns. */
function isLower(view: SheetView, { cells }: TextRow, above: readonly TextRow[]): boolean {
  if (cells.some(({ angka }) => angka)) return false;
  const known = cells.filter(({ text }) => isCaptionKinerja(text) || KE.test(text));
  if (known.length * 2 <= cells.length) return false;
  return cells.every((cell) => isBeneathWide(view, cell, above));
}

function isBeneathWide(view: SheetView, cell: TextCell, above: readonly TextRow[]): boolean {
  for (const row of [...above].reverse()) {
    const head = row.cells.findLast(({ col }) => col <= cell.col);
    if (!head) continue;
    const merge = view.mergeAt(head.row, head.col);
    if (merge) {
      if (merge.bottom >= cell.row) return false;
      if (merge.right >= cell.col) return merge.right > merge.left || isSub(cell, head);
    }
    return head.col < cell.col || isSub(cell, head);
  }
  return false;
}

/** "2020" or "(%)" beneath a caption of its own column. */
function isSub(cell: TextCell, head: TextCell): boolean {
  if (cell.col !== head.col) return false;
  const { tahun, konsep } = bacaCaptionKinerja(cell.text);
  return (tahun !== null && konsep.size === 0) || konsep.has('persen') || konsep.has('keuangan');
}

function columnsOf(view: SheetView, rows: readonly TextRow[]): JudulKinerja[] {
  return columnTitles(view, rows).map(({ col, captions }) => ({
    col,
    captions,
    peran: peranKolomKinerja(captions.map(({ text }) => text)),
  }));
}

/** Runs of columns with captions; a new run also begins where numbers ("No") begin anew. */
function sideBySide(
  columns: readonly JudulKinerja[],
  rows: readonly TextRow[],
  view: SheetView,
): HeaderKinerja[] {
  const runs: JudulKinerja[][] = [];
  let open: JudulKinerja[] | null = null;
  for (const column of columns) {
    if (column.captions.length === 0) {
      open = null;
      continue;
    }
    const again = column.peran === 'no' && open?.some(({ peran }) => peran === 'no');
    if (open === null || again === true) runs.push((open = []));
    open.push(column);
  }
  const top = (rows[0] as TextRow).row;
  const lowest = (rows.at(-1) as TextRow).row;
  return runs.map((kolom) => ({
    top,
    bottom: Math.max(
      lowest,
      ...kolom.flatMap(({ captions }) => captions.map((cell) => mergedTo(view, cell))),
    ),
    left: (kolom[0] as JudulKinerja).col,
    right: (kolom.at(-1) as JudulKinerja).col,
    kolom,
  }));
}

function mergedTo(view: SheetView, cell: TextCell): number {
  return view.mergeAt(cell.row, cell.col)?.bottom ?? cell.row;
}
