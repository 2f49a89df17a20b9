import type { Caption } from './caption';
import { isColumnNumbers } from './column-numbers';
import { columnTitles } from './column-titles';
import { bacaNomor, pisahNomor } from './numbering';
import { deepestOf, lastRowOf, rowAbove, isUnderMerge, isUnderWide, repeatsRowAbove } from './header-rows';
import { isCaptionDepan, PERAN_NAMA, peranKolom, type Peran } from './roles';
import type { Konsep } from './vocabulary';
import type { SheetView, TextCell, TextRow } from './sheet-view';
import { isBarisKantor, isKantorDiBawah } from './unit-captions';

/** The header of one table: its rows, and each of its columns with the captions above it. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly kolom: readonly Judul[];
}

/** A column's captions, the outermost first, and what they say together. */
export interface Judul {
  readonly col: number;
  readonly captions: readonly TextCell[];
  readonly peran: Peran | null;
  /** True when the captions are its own, not those of a neighbour that reach over it. */
  readonly sendiri: boolean;
}

const MOST_ROWS = 6;

/**
 * Every header of a sheet that names at least one money column, from the top down; incomplete ones too.
 * @param dijawab the user has named columns of this sheet: its captions may say little.
 */
export function findHeaders(view: SheetView, dijawab = false): Header[] {
  const headers: Header[] = [];
  let done = 0;
  for (const row of view.textRows) {
    if (row.row <= done || !(startsHeader(row, dijawab) || isLoneMoney(view, row, done))) continue;
    const rows =
      repeatsRowAbove(view, row) || isFirstRow(view, row, headers.at(-1)) ? null : grow(view, row, done);
    if (!rows) continue;
    headers.push(...splitSideways(view, rows));
    done = Math.max(done, (rows.at(-1) as TextRow).row);
  }
  return headers;
}

/** Several captions side by side, one of them money's. Names of kegiatan can be made of such words too, but stand alone. */
function startsHeader({ cells }: TextRow, dijawab: boolean): boolean {
  if (
    cells.length < 2 ||
    !cells.some(isMoneyCaption) ||
    cells.some(({ angka, text }) => angka || NIHIL.test(text))
  )
    return false;
  const [first] = cells as readonly [TextCell, ...TextCell[]];
  if (isNumbering(first) || pisahNomor(first.text)[0] !== '') return false;
  // "Rp" in a column of its own stands in every row.
  const words = cells.filter(({ caption }) => caption.urut.length !== 1 || !caption.konsep.has('rupiah'));
  const known = words.filter(({ caption }) => caption.dikenal >= 0.6).length;
  return dijawab || (known >= 2 && known * 2 >= words.length);
}

/** "-" is money, no caption. */
const NIHIL = /^[-–—]$/;

/** Names right beneath a whole header, all in its columns of names: its first row, yet without money. */
function isFirstRow(view: SheetView, { row, cells }: TextRow, above: Header | undefined): boolean {
  if (above === undefined || !isComplete(above)) return false;
  const top = isColumnNumbers(view, above, row - 1) ? row - 2 : row - 1;
  if (above.bottom !== top) return false;
  const isName = (col: number) =>
    above.kolom.some(
      (judul) => judul.col === col && (PERAN_NAMA as readonly (Peran | null)[]).includes(judul.peran),
    );
  return cells.every(({ col, caption }) => isName(col) && caption.kata > 2);
}

/** A lone caption of money beneath captions of other columns: the header of a table that lacks the other money. */
function isLoneMoney(view: SheetView, { row, cells }: TextRow, after: number): boolean {
  const above = row - 1 > after ? view.textRow(row - 1) : undefined;
  return cells.length === 1 && cells.every(isMoneyCaption) && above !== undefined && looksLikeHeader(above);
}

/** A table of the report about something else can have this header: any row with several known captions. */
export function looksLikeHeader(row: TextRow): boolean {
  if (row.cells.some((cell) => cell.angka || isNumbering(cell))) return false;
  const known = row.cells.filter(({ caption }) => isCaption(caption) && caption.dikenal >= 0.7);
  return known.length >= 2 && known.length * 2 >= row.cells.length;
}

export function isComplete(header: Header): boolean {
  return missingFrom(header).length === 0;
}

/** Which of the columns that make a budget table a header lacks. */
export function missingFrom(header: Header): ('uraian' | 'pagu' | 'realisasi')[] {
  const has = (peran: readonly (Peran | null)[]) => header.kolom.some((judul) => peran.includes(judul.peran));
  const missing: ('uraian' | 'pagu' | 'realisasi')[] = [];
  if (!has([...PERAN_NAMA, 'unit'])) missing.push('uraian');
  if (!has(['pagu'])) missing.push('pagu');
  if (!has(['realisasi'])) missing.push('realisasi');
  return missing;
}

/** "Nomor SP2D", "Tanggal SP2D" are no money. */
function isMoneyCaption({ caption: { konsep, urut, dikenal } }: TextCell): boolean {
  if (dikenal < 0.6 || urut[0] === 'no' || urut[0] === 'lain') return false;
  return konsep.has('pagu') || konsep.has('realisasi');
}

function isCaption(caption: Caption): boolean {
  return caption.dikenal > 0.5 && caption.konsep.size > 0;
}

/** The rows around one that belong to the same header; `null` when the row is a title. */
function grow(view: SheetView, start: TextRow, after: number): TextRow[] | null {
  const rows = [start];
  for (let row = rowAbove(view, start); row && row.row > after && rows.length < MOST_ROWS;) {
    if (standsLeft(view, row, rows) || !(isUpper(view, row) || isBarisKantor(view, row, rows))) break;
    rows.unshift(row);
    row = rowAbove(view, row);
  }
  let next = lastRowOf(view, start) + 1;
  while (rows.length < MOST_ROWS) {
    const row = view.textRow(next);
    // Beside captions that reach further down a row may be empty.
    if (!row && next < deepestOf(view, rows)) {
      next++;
      continue;
    }
    if (!row || !isLower(view, row, rows)) break;
    rows.push(row);
    next = lastRowOf(view, row) + 1;
  }
  while (rows.length > 1 && isTitle(view, rows)) rows.shift();
  return rows.length === 1 && (rows[0] as TextRow).cells.length < 2 ? null : rows;
}

/**
 * A line of its own over or left of the column of numbers or names is a title, however much its words are those of headers; so is one
 * of words of money, with others beside it.
 */
function standsLeft(view: SheetView, { cells }: TextRow, rows: readonly TextRow[]): boolean {
  const [first, ...more] = cells as readonly [TextCell, ...TextCell[]];
  if (more.length > 0 && !(isMoneyCaption(first) && first.caption.kata > 2)) return false;
  const { col } = first;
  const reaches = (cell: TextCell, next: TextCell | undefined) =>
    (view.mergeAt(cell.row, cell.col)?.right ?? (next?.col ?? cell.col + 1) - 1) >= col;
  return (
    rows.some((row) =>
      row.cells.some((cell, i) => isCaptionDepan(cell.caption) && reaches(cell, row.cells[i + 1])),
    ) || rows.every((row) => row.cells.every((cell) => cell.col > col))
  );
}

/** A row above: captions side by side, or one that stands over the money columns. */
function isUpper(view: SheetView, row: TextRow): boolean {
  const { cells } = row;
  if (cells.some((cell) => cell.angka || cell.text.includes(':') || isNumbering(cell))) return false;
  if (isLabelled(cells)) return false;
  // What is merged over several columns heads them, whatever it says: a fund, a unit.
  const known = cells.filter(
    (cell) => cell.caption.dikenal > 0.5 || (cells.length >= 3 && view.isWide(cell)),
  ).length;
  return cells.length >= 3 ? known * 2 >= cells.length : known === cells.length;
}

/** "Program | Program Pelayanan Perkantoran", "Kegiatan | Rapat koordinasi kecamatan": a label and what it labels, not two captions. */
function isLabelled([label, value, ...more]: readonly TextCell[]): boolean {
  if (!label || !value || more.length > 0 || !isCaptionDepan(label.caption)) return false;
  const repeats = value.text.toLowerCase().startsWith(`${label.text.toLowerCase()} `);
  return value.caption.kata > 2 && !isMoneyCaption(value) && (repeats || value.caption.dikenal < 0.75);
}

function isNumbering({ text }: TextCell): boolean {
  return !YEAR.test(text) && bacaNomor(text) !== null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** What sub-captions say of the columns above them. */
const RINCI: readonly Konsep[] = [
  'persen',
  'rupiah',
  'grup',
  'sebelum',
  'perubahan',
  'pergeseran',
  'total',
  'kinerja',
  'sisa',
  'keuangan',
  'serapan',
  'periode',
  'kumulatif',
  'lalu',
  'ini',
  'tahun',
];

/** A row below: sub-captions. The first group rows of the body have words in them that no header has. */
function isLower(view: SheetView, row: TextRow, above: readonly TextRow[]): boolean {
  if (row.cells.some(({ angka, text }) => angka || text.includes(':'))) return false;
  // The first program's name is made of such words, too, but of many.
  if (row.cells.length === 1 && (row.cells[0] as TextCell).caption.kata > MOST_WORDS) return false;
  // Words under merged captions are theirs, whatever they say.
  if (row.cells.length > 1 && row.cells.every((cell) => isUnderMerge(view, cell, above))) return true;
  if (isMoneyPair(row) || isKantorDiBawah(row, above)) return true;
  if (isFirstName(view, row, above)) return false;
  if (row.cells.some(({ caption }) => caption.dikenal < 0.75)) return false;
  if (row.cells.some(isMoneyCaption)) return true;
  const says = ({ caption }: TextCell) =>
    caption.tahun !== null || RINCI.some((konsep) => caption.konsep.has(konsep));
  const first = Math.min(...row.cells.map((cell) => cell.col));
  // "I | II | III | IV" beneath "Realisasi Triwulan", merged or not.
  const heads = above.at(-1)?.cells ?? [];
  if (row.cells.length > 1 && row.cells.every(({ text }) => /^[IVX]+$/.test(text)))
    return heads.some(({ caption, col }) => caption.konsep.has('periode') && col <= first);
  const names = above.flatMap((upper) => upper.cells.map((cell) => cell.col));
  if (row.cells.some(says)) return row.cells.length > 1 || first > Math.min(...names) || isInner(view, row);
  // "Kelompok Belanja" under a caption that stands over the same columns.
  const reach = view.textRow(row.row + 1)?.cells.at(-1)?.col ?? 0;
  return row.cells.every((cell) => isUnderWide(view, cell, heads, reach));
}

/** A lone caption with others right beneath that begin left of it. */
function isInner(view: SheetView, row: TextRow): boolean {
  const below = view.textRow(lastRowOf(view, row) + 1);
  if (below === undefined || !looksLikeHeader(below)) return false;
  return (below.cells[0] as TextCell).col < (row.cells[0] as TextCell).col;
}

/** A lone line beneath the caption of names is the first of them: "BELANJA LANGSUNG", "Penyusunan Pagu Indikatif". */
function isFirstName(view: SheetView, { cells }: TextRow, above: readonly TextRow[]): boolean {
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  const heads = above.findLast((row) => row.cells.some(({ col }) => col <= only.col))?.cells ?? [];
  const head = heads.findLast(({ col }) => col <= only.col);
  if (!head || !isCaptionDepan(head.caption)) return false;
  // Names may step right beneath a caption that nobody merged over their columns.
  const next = heads.find(({ col }) => col > head.col);
  return (view.mergeAt(head.row, head.col)?.right ?? (next?.col ?? head.col + 1) - 1) >= only.col;
}

/** More words than a lone caption beneath another has. */
const MOST_WORDS = 5;

/** Pagu and realisasi side by side without a name: captions of the columns above, though one of them be misspelt beyond recognition. */
function isMoneyPair({ cells }: TextRow): boolean {
  const peran = cells.map(({ caption }) => peranKolom([caption]));
  const known = cells.filter(({ caption }) => caption.dikenal >= 0.75).length;
  return (
    known * 4 >= cells.length * 3 &&
    peran.includes('pagu') &&
    peran.includes('realisasi') &&
    !cells.some(({ caption }) => isCaptionDepan(caption))
  );
}

/** The first of several rows is a title when one cell of it reaches over the columns of names and money alike. */
function isTitle(view: SheetView, rows: readonly TextRow[]): boolean {
  const [first, ...rest] = rows as [TextRow, ...TextRow[]];
  if (first.cells.length !== 1) return false;
  const cell = first.cells[0] as TextCell;
  const columns = rest.flatMap((row) => row.cells.map((other) => other.col));
  const leftmost = Math.min(...columns);
  const merge = view.mergeAt(cell.row, cell.col);
  if (cell.col > leftmost) return merge !== undefined && merge.left <= leftmost;
  return true;
}

/** Header rows can hold the headers of several tables that stand side by side. */
function splitSideways(view: SheetView, rows: readonly TextRow[]): Header[] {
  const titles = columnTitles(view, rows);
  const parts: Judul[][] = [[]];
  for (const judul of titles) {
    const part = parts.at(-1) as Judul[];
    const last = part.at(-1);
    if (last && startsAnew(judul, part)) parts.push([judul]);
    else part.push(judul);
  }
  const top = (rows[0] as TextRow).row;
  const bottom = Math.max(...rows.map((row) => lastRowOf(view, row)));
  const headers = parts.map((kolom) => header(kolom, top, bottom));
  const complete = headers.filter(isComplete);
  return complete.length > 0 && headers.length > 1 ? complete : [header(titles, top, bottom)];
}

/** A second table begins where a number or name column comes after money. */
function startsAnew(judul: Judul, part: readonly Judul[]): boolean {
  const begins: readonly (Peran | null)[] = ['no', 'kode', ...PERAN_NAMA, 'unit'];
  if (!begins.includes(judul.peran)) return false;
  const money =
    part.some((other) => other.peran === 'pagu') && part.some((other) => other.peran === 'realisasi');
  return money && part.some((other) => other.peran === judul.peran);
}

function header(kolom: readonly Judul[], top: number, bottom: number): Header {
  const cols = kolom.map((judul) => judul.col);
  return { top, bottom, left: Math.min(...cols), right: Math.max(...cols), kolom };
}
