import { invalidArgument } from '../errors';

/** Cells from (top, left) to (bottom, right), counted from 0 as the API counts. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE: Box = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function boxAddress(box: Box): string {
  const rows = box.top === 0 && box.bottom === ROWS - 1;
  const columns = box.left === 0 && box.right === COLUMNS - 1;
  if (rows) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  if (columns) return `${String(box.top + 1)}:${String(box.bottom + 1)}`;
  const from = columnLetters(box.left) + String(box.top + 1);
  const to = columnLetters(box.right) + String(box.bottom + 1);
  return from === to ? from : `${from}:${to}`;
}

/** "A1", "A1:B2", "A:C", "1:3", with or without $; null when the text is none of these. */
export function parseBox(text: string): Box | null {
  const [first = '', second = first, ...more] = text.replaceAll('$', '').split(':');
  const from = corner(first);
  const to = corner(second);
  if (more.length > 0 || !from || !to || (from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  if (!text.includes(':') && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? COLUMNS - 1];
  const box = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return box.bottom < ROWS && box.right < COLUMNS && box.top >= 0 ? box : null;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? columnIndex(letters) : null };
}

/** "'Bu Ani''s'!A1" → ["Bu Ani's", "A1"]; without a sheet the first is null. */
export function splitAddress(address: string): readonly [string | null, string] {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return [null, address];
  return [match[1]?.replaceAll("''", "'") ?? (match[2] as string), match[3] as string];
}

/** Excel quotes a sheet's name only where it must: "Sheet1!A1", "'Bu Ani'!A1". */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d*C\d*$/i.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersect(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

export function union(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameBox(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rowsOf(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnsOf(box: Box): number {
  return box.right - box.left + 1;
}

export function cellsOf(box: Box): number {
  return rowsOf(box) * columnsOf(box);
}

export function boxAt(row: number, column: number, rows = 1, columns = 1): Box {
  const box = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1)
    throw invalidArgument('range size');
  if (row < 0 || column < 0 || box.bottom >= ROWS || box.right >= COLUMNS)
    throw invalidArgument('range outside the sheet');
  return box;
}
