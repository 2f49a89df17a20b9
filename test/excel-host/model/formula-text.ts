import { COLUMNS, columnIndex, columnLetters, ROWS, sheetPrefix } from './area';

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference as it stands in a formula; `sheet` null: the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** Only what lies within these columns (rows for axis "column") moves. */
  readonly within?: { readonly from: number; readonly to: number };
}

const QUOTED = `'(?:[^']|'')*'`;
const PLAIN = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN_PAIR = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROW_PAIR = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const TOKEN = new RegExp(
  String.raw`(?<text>"(?:[^"]|"")*")|(?<![\p{L}\p{N}_.$])(?:(?<sheet>${QUOTED}|${PLAIN})!)?` +
    String.raw`(?<ref>${CELL}(?::${CELL})?|${COLUMN_PAIR}|${ROW_PAIR})(?![\p{L}\p{N}_.(!])|${QUOTED}`,
  'gu',
);

/** Rewrites every reference of a formula; `null` stands for one whose cells are gone. Texts in quotes are left alone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { text?: string; sheet?: string; ref?: string };
    if (groups.text !== undefined || groups.ref === undefined) return whole;
    const sheet =
      groups.sheet === undefined ? null : groups.sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
    if (sheet?.includes('[')) return whole;
    const [first = '', second] = groups.ref.split(':');
    const reference = { sheet, from: corner(first), to: second === undefined ? null : corner(second) };
    const changed = change(reference);
    return changed === reference ? whole : changed === null ? '#REF!' : print(changed);
  });
}

/** The formula as it reads when its cell is copied elsewhere: relative parts move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (at: Corner): Corner => ({
    ...at,
    row: at.row === null || at.fixedRow ? at.row : at.row + rows,
    column: at.column === null || at.fixedColumn ? at.column : at.column + columns,
  });
  return mapReferences(formula, (reference) => {
    const moved = { ...reference, from: move(reference.from), to: reference.to && move(reference.to) };
    return isOnSheet(moved.from) && (!moved.to || isOnSheet(moved.to)) ? moved : null;
  });
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapReferences(formula, (reference) =>
    named(reference, from) ? { ...reference, sheet: to } : reference,
  );
}

/** A deleted sheet leaves #REF! behind in every formula that named it. */
export function dropSheetIn(formula: string, name: string): string {
  if (!mentions(formula, name)) return formula;
  return mapReferences(formula, (reference) => (named(reference, name) ? null : reference));
}

/** References into `sheet` follow its rows and columns; `own` is the sheet on which the formula stands. */
export function shiftIn(formula: string, own: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? own).toLowerCase() !== sheet.toLowerCase()) return reference;
    return shiftReference(reference, shift);
  });
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const [along, across] = shift.axis === 'row' ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const to = reference.to ?? reference.from;
  const start = reference.from[along];
  const end = to[along];
  if (start === null || end === null) return reference;
  if (shift.within) {
    const low = Math.min(reference.from[across] ?? 0, to[across] ?? 0);
    const high = Math.max(reference.from[across] ?? Infinity, to[across] ?? Infinity);
    if (low < shift.within.from || high > shift.within.to) return reference;
  }
  const moved = shiftSpan(Math.min(start, end), Math.max(start, end), shift);
  if (!moved) return null;
  return {
    ...reference,
    from: { ...reference.from, [along]: moved[0] },
    to: reference.to && { ...reference.to, [along]: moved[1] },
  };
}

/** Where a span of rows or columns stands afterwards; null when all of it was taken out. */
export function shiftSpan(
  start: number,
  end: number,
  { at, count }: Shift,
): readonly [number, number] | null {
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = -count;
  const last = at + gone - 1;
  if (start >= at && end <= last) return null;
  const first = start < at ? start : start > last ? start - gone : at;
  const final = end < at ? end : end > last ? end - gone : at - 1;
  return [first, final];
}

/** A quick look: most formulas name no such sheet. */
function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));
}

function named(reference: Reference, sheet: string): boolean {
  return reference.sheet !== null && reference.sheet.toLowerCase() === sheet.toLowerCase();
}

function isOnSheet({ row, column }: Corner): boolean {
  return (row === null || (row >= 0 && row < ROWS)) && (column === null || (column >= 0 && column < COLUMNS));
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters ? columnIndex(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    fixedColumn: letters !== '' && first === '$',
    fixedRow: letters === '' ? first === '$' : second === '$',
  };
}

function print({ sheet, from, to }: Reference): string {
  const text = to ? `${printCorner(from)}:${printCorner(to)}` : printCorner(from);
  return (sheet === null ? '' : sheetPrefix(sheet)) + text;
}

function printCorner(at: Corner): string {
  const column = at.column === null ? '' : `${at.fixedColumn ? '$' : ''}${columnLetters(at.column)}`;
  return column + (at.row === null ? '' : `${at.fixedRow ? '$' : ''}${String(at.row + 1)}`);
}
