import type { Header } from './header';
import { bacaNomor } from './numbering';
import { PERAN_NAMA, type Peran } from './roles';
import { isJumlah } from './row-kind';
import type { SheetView, TextRow } from './sheet-view';
import { lipat } from './text';
import { isJudulProgram, lineOf, titleRows, type Judul } from './title-block';
import { bacaUnit, isUnitName } from './titles';

/** Later headers with the same captions in the same columns and no other title between: the page broke there. */
export function repeatsOf(
  view: SheetView,
  header: Header,
  headers: readonly Header[],
  judul: Judul,
): Header[] {
  const repeats: Header[] = [];
  let last = header;
  for (const next of headers) {
    if (next.top <= last.bottom || !shareColumns(header, next)) continue;
    if (captionsOf(header) !== captionsOf(next) || startsAnother(view, last, next, judul)) break;
    if (startsOver(view, header, last, next)) break;
    repeats.push(next);
    last = next;
  }
  return repeats;
}

function startsAnother(view: SheetView, from: Header, next: Header, judul: Judul): boolean {
  if (isPageBreak(view, from, next)) return false;
  const above = titleRows(view, next, from.bottom).map((row) => ({ row, line: lineOf(row) }));
  // Where the first header stands under no program, programs are rows of the table: the page broke beneath one.
  const rowsTo = above.findLastIndex(
    ({ row, line }) => (judul.program === null && isJudulProgram(line)) || isUnitRow(row, next),
  );
  return above.slice(rowsTo + 1).some(({ row, line }) => {
    // A title that repeats on the next page, "(lanjutan)" or not, begins no other table.
    if (LANJUTAN.test(line) || lipat(judul.teks).includes(lipat(line))) return false;
    if (/^tabel\b/i.test(line)) return true;
    if (isJudulProgram(line)) return true;
    // Another quarter or year of the same unit.
    if (isTitleLine(row, line) && AWAL_JUDUL.test(line)) return true;
    const unit = isTitleLine(row, line) ? bacaUnit(line) : null;
    return unit !== null && unit.unit.nama.toLowerCase() !== judul.unit?.unit.nama.toLowerCase();
  });
}

/** A row whose office stands in the column of offices, and whose name beside it. */
function isUnitRow({ cells }: TextRow, { kolom }: Header): boolean {
  const isIn = (isPeran: (peran: Peran | null) => boolean) =>
    kolom.some(({ col, peran }) => isPeran(peran) && cells.some((cell) => cell.col === col));
  return isIn((peran) => peran === 'unit') && isIn((peran) => PERAN_NAMA.some((nama) => nama === peran));
}

/** Behind a total the first rows of the table stand once more: the same unit's budget again, by another day or another quarter. */
function startsOver(view: SheetView, first: Header, last: Header, next: Header): boolean {
  let total = false;
  for (let row = next.top - 1; row > last.bottom && !total; row--) {
    for (let col = first.left; col <= first.right && !total; col++) total = isJumlah(view.text(row, col));
  }
  if (!total) return false;
  const [before, again] = [firstNames(view, first), firstNames(view, next)];
  return before.length === SAME && before.every((name, index) => name === again[index]);
}

/** More rows than a page's own heading repeats. */
const SAME = 3;

/** The words of the first rows beneath a header. */
function firstNames(view: SheetView, { bottom, left, right }: Header): readonly string[] {
  const names: string[] = [];
  for (let row = bottom + 1; row <= view.rowCount && names.length < SAME; row++) {
    const cells: string[] = [];
    for (let col = left; col <= right; col++) {
      const text = view.text(row, col);
      if (/\p{L}{2}/u.test(text)) cells.push(lipat(text));
    }
    if (cells.length > 0) names.push(cells.join(' '));
  }
  return names;
}

/** True where the rows of a body run on to the header that repeats, with no empty row and no total between. */
function isPageBreak(view: SheetView, from: Header, next: Header): boolean {
  for (let row = next.top - 1; row > from.bottom; row--) {
    if (view.isEmptyRow(row)) return false;
    for (let col = view.left; col <= view.right; col++) if (isJumlah(view.text(row, col))) return false;
    if (!view.textRow(row)) return true;
  }
  return true;
}

/** Rows of the body can stand right above a repeated header: only what reads as a title begins another table. */
function isTitleLine({ cells }: TextRow, line: string): boolean {
  const names = cells.filter(({ text }) => /^\d{4}$/.test(text) || bacaNomor(text) === null);
  const isNumbered = cells.length > 1 && names.length < cells.length;
  // "1. | Puskesmas Kepanjen": offices counted through, a table each.
  if (isNumbered && names.length === 1 && isUnitName(names[0]?.text ?? '')) return true;
  if (cells.length > 3 || isNumbered) return false;
  if (AWAL_JUDUL.test(line)) return true;
  const unit = bacaUnit(line);
  return unit !== null && (unit.berlabel || unit.unit.nama.length >= line.length - 4);
}

const LANJUTAN = /\b(?:lanjutan|sambungan|continued)\b/i;

const AWAL_JUDUL =
  /^(?:pemerintah|laporan|realisasi|rekap|tabel|pagu|anggaran|daftar|lampiran|lra|budget|report|program)/i;

const captionsOf = (header: Header): string =>
  header.kolom
    .map((judul) => `${judul.col}:${judul.captions.map((cell) => cell.text.toLowerCase()).join('/')}`)
    .join('|');

export function shareColumns(a: Header, b: Header): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The last row above the next header of the same columns. */
export function endBefore(view: SheetView, header: Header, headers: readonly Header[]): number {
  const next = headers.find((other) => other.top > header.bottom && shareColumns(header, other));
  return next ? next.top - 1 : view.rowCount;
}
