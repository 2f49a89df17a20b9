import type { Alasan, Pertanyaan } from '../domain/laporan';
import { bacaBadan, type Bagian } from './body';
import { pilihKolom, type Kolom } from './columns';
import { isComplete, missingFrom, type Header } from './header';
import { susun, type Susunan } from './hierarchy';
import type { ColumnAnswer } from './options';
import { PembacaBaris } from './rows';
import type { SheetView, TextRow } from './sheet-view';
import { bacaTahun, bacaUnit, type UnitDitemukan } from './titles';

/** A table as it was read, before it is known whether other tables are its totals. */
export interface Draf {
  readonly view: SheetView;
  readonly header: Header;
  readonly kolom: Kolom;
  readonly judul: Judul;
  readonly susunan: Susunan;
  /** The unit that a title of its own or a line within the table names. */
  readonly unit: UnitDitemukan | null;
  readonly alasan: readonly Alasan[];
  readonly to: number;
}

/** The lines above a table. */
export interface Judul {
  readonly teks: string;
  readonly tahun: number | null;
  readonly unit: UnitDitemukan | null;
  readonly top: number;
  readonly alasan: readonly Alasan[];
}

export interface HasilSheet {
  readonly draf: readonly Draf[];
  readonly pertanyaan: readonly Pertanyaan[];
  /** Headers that name money and yet make no budget table, and what they lack. */
  readonly kurang: readonly {
    readonly header: Header;
    readonly judul: Judul;
    readonly kurang: readonly string[];
  }[];
}

/** Reads every budget-like table of a sheet. */
export function bacaSheet(
  view: SheetView,
  headers: readonly Header[],
  jawaban: readonly ColumnAnswer[],
): HasilSheet {
  const draf: Draf[] = [];
  const pertanyaan: Pertanyaan[] = [];
  const kurang: HasilSheet['kurang'][number][] = [];
  const done = new Set<Header>();
  for (const header of headers) {
    if (done.has(header)) continue;
    const above = Math.max(0, ...draf.filter((d) => shareColumns(d.header, header)).map((d) => d.to));
    const judul = bacaJudul(view, header, above);
    if (!isComplete(header)) {
      kurang.push({ header, judul, kurang: missingFrom(header) });
      continue;
    }
    const repeats = repeatsOf(view, header, headers, judul);
    repeats.forEach((repeat) => done.add(repeat));
    const last = repeats.at(-1) ?? header;
    const to = endBefore(view, last, headers);
    const hasil = pilihKolom(view, header, { from: header.bottom + 1, to, tahun: judul.tahun, jawaban });
    if (hasil.jenis === 'tanya') pertanyaan.push(hasil.pertanyaan);
    else if (hasil.jenis === 'kurang') kurang.push({ header, judul, kurang: hasil.kurang });
    else draf.push(...bacaTabel(view, header, repeats, hasil.kolom, judul, to));
  }
  return { draf, pertanyaan, kurang };
}

function bacaTabel(
  view: SheetView,
  header: Header,
  repeats: readonly Header[],
  kolom: Kolom,
  judul: Judul,
  to: number,
): Draf[] {
  const from = header.bottom + 1;
  const pembaca = new PembacaBaris(view, kolom, header.left, { from, to });
  const lewati = (row: number) => repeats.some((repeat) => row >= repeat.top && row <= repeat.bottom);
  const badan = bacaBadan(view, header, pembaca, { from, to, lewati });
  return badan.bagian.map((bagian: Bagian) => ({
    view,
    header,
    kolom,
    judul,
    susunan: susun(bagian.rows, kolom.nama.length),
    unit: bagian.unit ?? judul.unit,
    alasan: [...judul.alasan, ...kolom.alasan],
    to: badan.to,
  }));
}

/** Later headers with the same captions in the same columns and no other title between: the page broke there. */
function repeatsOf(view: SheetView, header: Header, headers: readonly Header[], judul: Judul): Header[] {
  const repeats: Header[] = [];
  let last = header;
  for (const next of headers) {
    if (next.top <= last.bottom || !shareColumns(header, next)) continue;
    if (!sameCaptions(header, next) || startsAnother(view, last, next, judul)) break;
    repeats.push(next);
    last = next;
  }
  return repeats;
}

function startsAnother(view: SheetView, from: Header, next: Header, judul: Judul): boolean {
  const between = titleRows(view, next, from.bottom);
  return between.some((row) => {
    const line = lineOf(row);
    if (/^tabel\b/i.test(line)) return true;
    const unit = bacaUnit(line);
    return unit !== null && unit.unit.nama.toLowerCase() !== judul.unit?.unit.nama.toLowerCase();
  });
}

function sameCaptions(a: Header, b: Header): boolean {
  return captionsOf(a) === captionsOf(b);
}

const captionsOf = (header: Header): string =>
  header.kolom
    .map((judul) => `${judul.col}:${judul.captions.map((cell) => cell.text.toLowerCase()).join('/')}`)
    .join('|');

function shareColumns(a: Header, b: Header): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function endBefore(view: SheetView, header: Header, headers: readonly Header[]): number {
  const next = headers.find((other) => other.top > header.bottom && shareColumns(header, other));
  return next ? next.top - 1 : view.rowCount;
}

/** Text rows right above a header, back to the table before it. */
function titleRows(view: SheetView, header: Header, after: number): TextRow[] {
  const rows: TextRow[] = [];
  for (let row = header.top - 1; row > after && rows.length < MOST_TITLES; row--) {
    const text = view.textRow(row);
    if (text) rows.unshift(text);
    else if (!view.isEmptyRow(row)) break;
  }
  return rows;
}

const MOST_TITLES = 14;

function lineOf(row: TextRow): string {
  return row.cells.map((cell) => cell.text).join(' ');
}

/** What the lines above a table say of its unit and year; of several units named there the finest counts. */
export function bacaJudul(view: SheetView, header: Header, after: number): Judul {
  const rows = titleRows(view, header, after);
  const alasan: Alasan[] = [];
  let tahun: number | null = null;
  let unit: UnitDitemukan | null = null;
  for (const row of rows) {
    const line = lineOf(row);
    const [cell] = row.cells;
    const year = bacaTahun(line);
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
  return { teks, tahun, unit, top: rows[0]?.row ?? header.top, alasan };
}

const LONGEST_TITLE = 250;

function isFiner(a: UnitDitemukan, b: UnitDitemukan): boolean {
  return a.halus !== b.halus ? a.halus < b.halus : a.berlabel && !b.berlabel;
}
