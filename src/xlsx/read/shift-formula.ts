import { columnName, columnNumber, MAX_COL, MAX_ROW } from '../../workbook/address';
import type { SharedFormula } from '../../workbook/grid';

/** Where a reference goes when its column or row falls off the sheet. */
const LOST = '#REF!';

/**
 * What cannot hold a reference (texts, quoted sheet names, what stands in brackets) or may be one: a run of the
 * characters that names and addresses are made of. Every alternative begins with another character.
 */
const TOKEN = /"[^"]*"|'[^']*'|\[|[A-Za-z0-9_.$\\?\u0080-\uffff]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;

type Axis = { readonly fixed: boolean; readonly at: number } | null;
type Piece = string | { readonly col: Axis; readonly row: Axis };

/** A formula that a range of cells share, written for its first cell; relative references move with the cell. */
export class ShiftedFormula implements SharedFormula {
  private pieces: readonly Piece[] | null = null;

  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly col: number,
  ) {}

  textAt(row: number, col: number): string {
    if (row === this.row && col === this.col) return this.text;
    this.pieces ??= split(this.text);
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : shifted(piece, row - this.row, col - this.col)))
      .join('');
  }
}

function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match[0] === '[') {
      TOKEN.lastIndex = bracketEnd(text, match.index);
      continue;
    }
    const reference = referenceAt(text, match.index, match[0]);
    if (!reference) continue;
    pieces.push(text.slice(from, match.index), reference);
    from = TOKEN.lastIndex;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Structured references and workbook numbers: brackets nest, an apostrophe takes the next character as it is. */
function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "'") at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}

function referenceAt(text: string, at: number, word: string): Exclude<Piece, string> | null {
  const next = text[at + word.length];
  if (next === '(' || next === '!') return null;
  const cell = CELL.exec(word);
  if (cell) {
    const [, colMark, name = '', rowMark, number] = cell;
    const row = Number(number);
    const col = columnNumber(name);
    if (col === 0 || row > MAX_ROW) return null;
    return { col: { fixed: colMark === '$', at: col }, row: { fixed: rowMark === '$', at: row } };
  }
  // Whole columns and rows are references only beside a colon and another of their kind.
  if (isBeside(text, at, word, COLUMN)) {
    const [, mark, name = ''] = COLUMN.exec(word) ?? [];
    const col = columnNumber(name);
    return col === 0 ? null : { col: { fixed: mark === '$', at: col }, row: null };
  }
  if (isBeside(text, at, word, ROW)) {
    const [, mark, number] = ROW.exec(word) ?? [];
    return { col: null, row: { fixed: mark === '$', at: Number(number) } };
  }
  return null;
}

function isBeside(text: string, at: number, word: string, kind: RegExp): boolean {
  if (!kind.test(word)) return false;
  const end = at + word.length;
  if (text[end] === ':')
    return kind.test(/^[$A-Za-z0-9]{1,9}/.exec(text.slice(end + 1, end + 10))?.[0] ?? '');
  if (text[at - 1] === ':')
    return kind.test(/[$A-Za-z0-9]{1,9}$/.exec(text.slice(Math.max(0, at - 10), at - 1))?.[0] ?? '');
  return false;
}

function shifted({ col, row }: Exclude<Piece, string>, rows: number, cols: number): string {
  const toCol = col && (col.fixed ? col.at : col.at + cols);
  const toRow = row && (row.fixed ? row.at : row.at + rows);
  if (toCol !== null && (toCol < 1 || toCol > MAX_COL)) return LOST;
  if (toRow !== null && (toRow < 1 || toRow > MAX_ROW)) return LOST;
  const colText = col && toCol !== null ? (col.fixed ? '$' : '') + columnName(toCol) : '';
  const rowText = row && toRow !== null ? (row.fixed ? '$' : '') + String(toRow) : '';
  return colText + rowText;
}
