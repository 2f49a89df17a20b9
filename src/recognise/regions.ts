import type { Sheet, Snapshot } from '../workbook/port';
import { findHeaders, isComplete, looksLikeHeader, type Header } from './header';
import { isUangTeks } from './money';
import { pisahNomor } from './numbering';
import { PERAN_NAMA, peranKolom, type Peran } from './roles';
import { isBlank, looksLikeMoney, SheetView, type TextCell, type TextRow } from './sheet-view';
import { isUnitName } from './titles';

/** A part of a sheet between empty columns, or all of it, with the headers found there. */
export interface Region {
  readonly view: SheetView;
  readonly headers: readonly Header[];
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Looks at some columns of the sheet alone. */
type BuatRegion = (span: Span, dijawab?: boolean) => Region;

/**
 * Parts a sheet at its empty columns, where tables stand side by side. An empty column within a table parts nothing: the
 * pieces are put together again until each has a whole header.
 * @param dijawab the user has named columns of this sheet.
 */
export function regionsOf(
  sheet: Sheet,
  dijawab: boolean,
  { date1904 }: Pick<Snapshot, 'date1904'>,
): { readonly whole: SheetView; readonly regions: readonly Region[] } {
  const all = { left: 1, right: sheet.grid.columnCount };
  const region: BuatRegion = ({ left, right }, answered = false) => {
    const view = new SheetView(sheet, left, right, date1904);
    return { view, headers: findHeaders(view, answered) };
  };
  const strict = region(all);
  const whole = dijawab && completeHeaders(strict) === 0 ? region(all, true) : strict;
  const spans = filledSpans(sheet);
  const parts = spans.length < 2 ? [] : joined(region, spans);
  const more = parts.length > 0 && sum(parts.map(completeHeaders)) >= completeHeaders(whole);
  return { whole: whole.view, regions: more ? parts : [whole] };
}

function joined(region: BuatRegion, spans: readonly Span[]): Region[] {
  const found: Region[] = [];
  let open: Span | null = null;
  for (const span of spans) {
    const alone = region(span);
    const last = found.at(-1);
    if (isWhole(alone)) {
      if (open === null) place(region, found, alone);
      else found.push(...withLeft(region, open, alone));
      open = null;
      continue;
    }
    if (open === null && last) {
      const wider = region({ left: last.view.left, right: span.right });
      if (continuesHeader(last, alone) || completeHeaders(wider) > completeHeaders(last)) {
        found[found.length - 1] = wider;
        continue;
      }
    }
    const both = region({ left: open?.left ?? span.left, right: span.right });
    if (open !== null && isWhole(both)) {
      open = null;
      place(region, found, both);
    } else {
      open = { left: both.view.left, right: span.right };
    }
  }
  // What makes no whole table is still said to lack a column.
  return open === null ? found : [...found, region(open)];
}

/** Adds a whole table, together with what stands left of it where that heads its rows. */
function place(region: BuatRegion, found: Region[], table: Region): void {
  const last = found.at(-1);
  const wider = last && headsLeft(last, table) ? besideBoth(region, last, table) : null;
  if (wider) found[found.length - 1] = wider;
  else found.push(table);
}

/** A header right beneath another is the rest of it, torn off by what stands beside it. */
function completeHeaders({ headers }: Region): number {
  return headers.filter(
    (header) =>
      isComplete(header) &&
      !headers.some(
        ({ bottom, left, right }) =>
          bottom === header.top - 1 && left <= header.right && header.left <= right,
      ),
  ).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What stands left of a table without a header of its own belongs to it: titles, or codes beyond an empty column. */
function withLeft(region: BuatRegion, open: Span | null, alone: Region): Region[] {
  if (open === null) return [alone];
  const left = region(open);
  if (left.headers.length > 0 || isTable(left, alone)) return [left, alone];
  const both = region({ left: open.left, right: alone.view.right });
  return completeHeaders(both) >= completeHeaders(alone) ? [both] : [left, alone];
}

/** Captions of columns before the names. */
const DEPAN: readonly (Peran | null)[] = ['no', 'kode', 'unit'];

/**
 * True where a table has no numbers, codes or units, and captions of such stand left of it in its header's rows, where no other
 * table's header is.
 */
function headsLeft(left: Region, { headers }: Region): boolean {
  const tops = headers.filter(isComplete);
  const isBeside = ({ top, bottom }: Header) => tops.some((one) => one.top <= bottom && one.bottom >= top);
  const hasOwn = tops.some(({ kolom }) => kolom.some(({ peran }) => DEPAN.includes(peran)));
  if (hasOwn || left.headers.some(isBeside)) return false;
  const cells = left.view.textRows
    .filter(({ row }) => tops.some(({ top, bottom }) => row >= top && row <= bottom))
    .flatMap((row) => row.cells);
  return (
    cells.length > 0 &&
    cells.every(({ caption, text }) => DEPAN.includes(peranKolom([caption])) && !isUnitName(text))
  );
}

/** Both as one, unless a table is lost by that. */
function besideBoth(region: BuatRegion, left: Region, right: Region): Region | null {
  const both = region({ left: left.view.left, right: right.view.right });
  return completeHeaders(both) >= completeHeaders(left) + completeHeaders(right) ? both : null;
}

/** What names its own rows, or has money, is another table, however little of a header it has. */
function isTable({ view }: Region, { headers }: Region): boolean {
  const namesRows = view.textRows.some(
    ({ row, cells }) =>
      headers.some(({ top, bottom }) => row >= top && row <= bottom) &&
      cells.some(({ caption }) => peranKolom([caption]) === 'uraian'),
  );
  return namesRows || hasMoney(view);
}

function hasMoney({ sheet: { grid }, left, right, rowCount }: SheetView): boolean {
  for (let row = 1; row <= rowCount; row++) {
    for (let col = left; col <= right; col++) if (looksLikeMoney(grid.value(row, col))) return true;
  }
  return false;
}

/** A whole header over figures: names of kegiatan that were torn off their money can look like one. */
function isWhole({ view, headers }: Region): boolean {
  return headers.some((header) => isComplete(header) && hasFigures(view, header));
}

/** Numbers or money beneath a header, in the first column of money or right of it: a "Rp" may stand beneath the caption itself. */
function hasFigures(view: SheetView, { bottom, right, kolom }: Header): boolean {
  const money = kolom.filter(({ peran }) => peran === 'pagu' || peran === 'realisasi').map(({ col }) => col);
  const first = Math.min(...money);
  for (let row = bottom + 1; row <= view.rowCount; row++) {
    for (let col = first; col <= Math.min(right + 1, view.right); col++) {
      const value = view.value(row, col);
      if (typeof value === 'number' || isUangTeks(value)) return true;
    }
  }
  return false;
}

/** What a table's later columns are; the numbers beside a "Rp" have no caption of their own, a target in money has no role. */
const BELONGING: readonly (Peran | null)[] = ['persen', 'sisa', 'pagu', 'realisasi', 'kinerja', 'lain', null];

/** Captions that begin a table. */
const BERAWAL: readonly (Peran | null)[] = ['no', 'kode', 'unit', ...PERAN_NAMA];

/** Captions in the rows of the header left of it, none of which begins a table of its own; nor does what stands beneath them. */
function continuesHeader(left: Region, right: Region): boolean {
  if (right.view.textRows.some(beginsTable)) return false;
  return left.headers.some((header) => {
    const cells = right.view.textRows
      .filter(({ row }) => row >= header.top && row <= header.bottom)
      .flatMap((row) => row.cells);
    // "5.1. Belanja Operasi" is a row beside, though made of such words.
    const isOwn = ({ caption, text }: TextCell) =>
      caption.dikenal > 0.5 && pisahNomor(text)[0] === '' && !BERAWAL.includes(peranKolom([caption]));
    return (
      cells.length > 0 &&
      cells.every(isOwn) &&
      right.headers.every((other) => other.kolom.every(({ peran }) => BELONGING.includes(peran)))
    );
  });
}

/** Numbers or names at the left of a row of captions. */
function beginsTable(row: TextRow): boolean {
  return BERAWAL.includes(peranKolom([(row.cells[0] as TextCell).caption])) && looksLikeHeader(row);
}

/** Runs of columns that hold anything. */
function filledSpans(sheet: Sheet): Span[] {
  const filled = filledColumns(sheet);
  const spans: Span[] = [];
  let left = 0;
  for (let col = 1; col <= filled.length; col++) {
    if (filled[col] === 1 && left === 0) left = col;
    if (filled[col] !== 1 && left > 0) {
      spans.push({ left, right: col - 1 });
      left = 0;
    }
  }
  return spans;
}

function filledColumns({ grid, merges }: Sheet): Uint8Array {
  const filled = new Uint8Array(grid.columnCount + 2);
  for (let row = 1; row <= grid.rowCount; row++) {
    const last = grid.lastColumn(row);
    for (let col = 1; col <= last; col++) {
      if (filled[col] === 0 && !isBlank(grid.value(row, col))) filled[col] = 1;
    }
  }
  // A caption merged over columns holds them together; a title merged over the whole sheet does not.
  for (const { left, right, top, bottom } of merges) {
    const isCaption = right > left && isHeaderMerge(grid, top, bottom, left, right);
    if (isCaption) filled.fill(1, left, Math.min(right, grid.columnCount) + 1);
  }
  return filled;
}

/** Merged cells with others in their row are captions, alone they are titles. */
function isHeaderMerge(
  grid: Sheet['grid'],
  top: number,
  bottom: number,
  left: number,
  right: number,
): boolean {
  for (let row = top; row <= bottom; row++) {
    const last = grid.lastColumn(row);
    for (let col = 1; col <= last; col++) {
      if ((col < left || col > right) && !isBlank(grid.value(row, col))) return true;
    }
  }
  return false;
}
