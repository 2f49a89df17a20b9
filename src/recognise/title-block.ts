import type { Alasan } from '../domain/laporan';
import type { Header } from './header';
import type { SheetView, TextCell, TextRow } from './sheet-view';
import { bacaUnit, tahunBaris, type UnitDitemukan } from './titles';

/** The lines above a table. */
export interface Judul {
  readonly teks: string;
  readonly tahun: number | null;
  readonly unit: UnitDitemukan | null;
  /** The program whose kegiatan the table lists, where a line of its own right above names one. */
  readonly program: TextCell | null;
  readonly top: number;
  readonly alasan: readonly Alasan[];
}

/** Days are written with words. */
const HURUF = /\p{L}{3}/u;

type Lebar = Pick<Header, 'top' | 'left' | 'right'>;

const MOST_TITLES = 14;
const LONGEST_TITLE = 250;

/** Text rows right above a header, back to row `after` or to one with figures in its columns; those that stand over them, else all. */
export function titleRows(view: SheetView, header: Lebar, after: number): TextRow[] {
  const rows: TextRow[] = [];
  for (let row = header.top - 1; row > after && rows.length < MOST_TITLES; row--) {
    const text = view.textRow(row);
    if (text ? hasFigures(text, header) : !view.isEmptyRow(row)) break;
    if (text) rows.unshift(text);
  }
  return rows;
}

/** A row of another table, though its money be as small as the numbers that titles have. */
function hasFigures({ cells }: TextRow, { left, right }: Lebar): boolean {
  let figures = 0;
  for (const { col, angka, text } of cells)
    if (angka && col >= left && col <= right && !HURUF.test(text)) figures++;
  return figures > 1;
}

export function lineOf(row: TextRow): string {
  return row.cells.map((cell) => cell.text).join(' ');
}

/** A program's own line, numbered or not, and no title that speaks of programs. */
export function isJudulProgram(line: string): boolean {
  return /^(?:[A-Z0-9]{1,4}\s*[.):]?\s+)?program(?:me)?\b(?!\s*(?:dan|and|,|\/|&))/i.test(line);
}

/** "Program | Program Pelayanan": the label says what the name says. */
const LABEL_PROGRAM = /^program(?:me)?\s*:?\s+(?=program(?:me)?\b)/i;

/** "PROGRAM PELAYANAN PERKANTORAN", "Program : Pelayanan": not "Program dan Kegiatan". */
function judulProgram(rows: readonly TextRow[]): TextCell | null {
  const line = rows.findLast(({ cells }) => isJudulProgram(cells.map(({ text }) => text).join(' ')));
  const [cell] = line?.cells ?? [];
  return line && cell ? { ...cell, text: lineOf(line).replace(LABEL_PROGRAM, '') } : null;
}

/** Of titles that stand side by side, the one over this table. */
export function overTable(row: TextRow, { left, right }: Pick<Header, 'left' | 'right'>): TextRow {
  const cells = row.cells.filter(({ col }) => col >= left && col <= right);
  return cells.length > 0 && cells.length < row.cells.length ? { row: row.row, cells } : row;
}

/** What the lines above a table say of its unit and year; of several units named there the finest counts. */
export function bacaJudul(view: SheetView, header: Header, after: number): Judul {
  const rows = titleRows(view, header, after).map((row) => overTable(row, header));
  const alasan: Alasan[] = [];
  let tahun: number | null = null;
  let unit: UnitDitemukan | null = null;
  for (const row of rows) {
    const [cell] = row.cells;
    const line = lineOf(row);
    const year = tahunBaris(line);
    if (year !== null) {
      tahun = year;
      if (cell) alasan.push({ row: row.row, col: cell.col, teks: line, sebagai: 'tahun' });
    }
    const found = bacaUnit(line);
    if (found && (!unit || isFiner(found, unit))) {
      unit = found;
      if (cell) alasan.push({ row: row.row, col: cell.col, teks: line, sebagai: 'unit' });
    }
  }
  const teks = rows.map(lineOf).join(' ').slice(0, LONGEST_TITLE);
  return { teks, tahun, unit, program: judulProgram(rows), top: rows[0]?.row ?? header.top, alasan };
}

/** Where titles or captions say that amounts are thousands or millions of rupiah; `null` where they are rupiah. */
export function satuanBesar(view: SheetView, header: Header, judul: Judul): string | null {
  for (const { peran, captions } of header.kolom) {
    if (peran !== 'pagu' && peran !== 'realisasi') continue;
    const said = captions.find(({ caption, text }) => caption.konsep.has('ribuan') || NOL.test(text));
    if (said) return said.text;
  }
  return SATUAN.exec(judul.teks)?.[0] ?? nolDiAtas(view, header);
}

/** "(Rp 000)" over the edge of a table, which reads like an amount. */
function nolDiAtas(view: SheetView, { top, left, right }: Header): string | null {
  for (let row = top - 1; row > 0 && row > top - 4; row--) {
    for (let col = left; col <= right; col++) {
      const text = view.text(row, col);
      if (text !== '' && text.length < 20 && NOL.test(text)) return text;
    }
  }
  return null;
}

/** "(Rp.000)", "x 1.000". */
const NOL = /(?:rp\.?\s*[.,]?\s*000\b|[x×]\s*(?:rp\.?\s*)?1[.,]?000)/i;
const SATUAN =
  /\b(?:dalam|satuan)\s*:?\s*(?:rp\.?\s*)?(?:ribu|ribuan|juta|jutaan|miliar|milyar|miliaran|milyaran)(?:\s+rupiah)?\b|\((?:ribu|ribuan|juta|jutaan|miliar|milyar)\s+(?:rupiah|rp\.?)\)|[x×]\s*(?:rp\.?\s*)?1[.,]000(?:[.,]000)?\b/i;

function isFiner(a: UnitDitemukan, b: UnitDitemukan): boolean {
  return a.halus !== b.halus ? a.halus < b.halus : a.berlabel && !b.berlabel;
}
