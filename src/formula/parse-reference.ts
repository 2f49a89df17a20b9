import type { CellExpr, Expr, ForeignExpr, RangeExpr } from './expr';
import { columnNumber, MAX_ROW } from './reference';
import type { Scanner } from './scanner';

const NOT_A_NAME = String.raw`(?![\p{L}\p{N}_.(\\?!])`;
const CELL = new RegExp(
  String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?${NOT_A_NAME}`,
  'uy',
);
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${NOT_A_NAME}`, 'uy');
const ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${NOT_A_NAME}`, 'uy');

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** What may stand before a "!": a sheet, two sheets, a file with or without a sheet. */
const QUOTED_PREFIX = /'([^']*(?:''[^']*)*)'!/y;
const PLAIN_PREFIX = new RegExp(String.raw`(${WORD}(?::${WORD})?)!`, 'uy');
const FILE_PREFIX = new RegExp(String.raw`\[[^\[\]]+\](?:${WORD}(?::${WORD})?)?!`, 'uy');
const NAME = new RegExp(WORD, 'uy');
const REF_ERROR = /#REF!/iy;

type Fixed = 'none' | 'row' | 'col' | 'both';

/** A "Sheet!" and its like: the sheet where it is one of this workbook, else why it is not. */
export type Prefix =
  | { readonly sheet: string; readonly text: string }
  | { readonly foreign: ForeignExpr['why']; readonly text: string };

/** The prefix that comes next, `null` when there is none. */
export function scanPrefix(scanner: Scanner): Prefix | null {
  const quoted = scanner.match(QUOTED_PREFIX);
  if (quoted) {
    const [text, spelled = ''] = quoted;
    const name = spelled.replaceAll("''", "'");
    if (name.includes('[')) return { foreign: 'external', text };
    return name.includes(':') ? { foreign: 'sheets', text } : { sheet: name, text };
  }
  const file = scanner.match(FILE_PREFIX);
  if (file) return { foreign: 'external', text: file[0] };
  const plain = scanner.match(PLAIN_PREFIX);
  if (!plain) return null;
  const [text, name = ''] = plain;
  return name.includes(':') ? { foreign: 'sheets', text } : { sheet: name, text };
}

/** The reference that comes next: a cell, a range, whole columns or rows; `null` when there is none. */
export function scanReference(scanner: Scanner, sheet: string | null): CellExpr | RangeExpr | null {
  const from = scanner.position;
  const found = scanCells(scanner) ?? scanColumns(scanner) ?? scanRows(scanner);
  if (!found) scanner.position = from;
  return found && sheet !== null ? { ...found, sheet } : found;
}

/** What follows a prefix into another file or over several sheets; a call's name is left to the caller. */
export function scanForeign(scanner: Scanner, why: ForeignExpr['why'], from: number): ForeignExpr {
  if (!scanReference(scanner, null) && !scanner.match(REF_ERROR) && !scanner.match(NAME))
    throw scanner.error();
  return { kind: 'foreign', text: scanner.text.slice(from, scanner.position), why };
}

function scanCells(scanner: Scanner): CellExpr | RangeExpr | null {
  const from = scanner.position;
  const match = scanner.match(CELL);
  if (!match) return null;
  const [, dollarCol, colName, dollarRow, rowText, dollarCol2, colName2, dollarRow2, rowText2] = match;
  const first = corner(colName, rowText, dollarCol, dollarRow);
  const second = colName2 === undefined ? null : corner(colName2, rowText2, dollarCol2, dollarRow2);
  if (first && second) return rangeOf(first, second);
  if (first && colName2 === undefined) {
    const fixed = fixedOf(first);
    return { kind: 'cell', row: first.row, col: first.col, ...(fixed !== 'none' && { fixed }) };
  }
  scanner.position = from;
  return null;
}

function scanColumns(scanner: Scanner): RangeExpr | null {
  const match = scanner.match(COLUMNS);
  if (!match) return null;
  const [, dollar, name, dollar2, name2] = match;
  const first = corner(name, '1', dollar, '');
  const second = corner(name2, String(MAX_ROW), dollar2, '');
  return first && second && rangeOf(first, second);
}

function scanRows(scanner: Scanner): RangeExpr | null {
  const match = scanner.match(ROWS);
  if (!match) return null;
  const [, dollar, row, dollar2, row2] = match;
  const first = corner('A', row, '', dollar);
  const second = corner('XFD', row2, '', dollar2);
  return first && second && rangeOf(first, second);
}

interface Corner {
  readonly row: number;
  readonly col: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

function corner(
  colName: string | undefined,
  rowText: string | undefined,
  dollarCol: string | undefined,
  dollarRow: string | undefined,
): Corner | null {
  const col = columnNumber(colName ?? '');
  const row = Number(rowText);
  if (col === 0 || row < 1 || row > MAX_ROW) return null;
  return { row, col, rowFixed: dollarRow === '$', colFixed: dollarCol === '$' };
}

/** Corners in order; each row and column number keeps its own dollar. */
function rangeOf(a: Corner, b: Corner): RangeExpr {
  const [upper, lower] = a.row <= b.row ? [a, b] : [b, a];
  const [west, east] = a.col <= b.col ? [a, b] : [b, a];
  const fixed = fixedOf({ rowFixed: upper.rowFixed, colFixed: west.colFixed });
  const fixedEnd = fixedOf({ rowFixed: lower.rowFixed, colFixed: east.colFixed });
  return {
    kind: 'range',
    top: upper.row,
    left: west.col,
    bottom: lower.row,
    right: east.col,
    ...(fixed !== 'none' && { fixed }),
    ...(fixedEnd !== fixed && { fixedEnd }),
  };
}

function fixedOf({ rowFixed, colFixed }: Pick<Corner, 'rowFixed' | 'colFixed'>): Fixed {
  if (rowFixed) return colFixed ? 'both' : 'row';
  return colFixed ? 'col' : 'none';
}

/** `A1:B2` out of two cells that a ":" joins, where they stand on one sheet; else `null`. */
export function joinCells(left: Expr, right: Expr): RangeExpr | null {
  if (left.kind !== 'cell' || right.kind !== 'cell') return null;
  if (right.sheet !== undefined && right.sheet !== left.sheet) return null;
  const range = rangeOf(cornerOf(left), cornerOf(right));
  return left.sheet === undefined ? range : { ...range, sheet: left.sheet };
}

function cornerOf({ row, col, fixed }: CellExpr): Corner {
  return {
    row,
    col,
    rowFixed: fixed === 'row' || fixed === 'both',
    colFixed: fixed === 'col' || fixed === 'both',
  };
}
