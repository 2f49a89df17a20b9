import { columnName, columnNumber, MAX_ROW, quoteSheet } from '../formula/reference';

export { columnName, columnNumber, MAX_COL, MAX_ROW, quoteSheet } from '../formula/reference';

/** A1 arithmetic. Rows and columns count from 1 everywhere in this code base. */

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

/** { row: 9, col: 5 } → "E9". */
export function a1(cell: { readonly row: number; readonly col: number }): string {
  return columnName(cell.col) + String(cell.row);
}

/** "E9" or "$E$9" → { row: 9, col: 5 }; null when the text is no cell address. */
export function parseA1(text: string): { row: number; col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const col = columnNumber(match[1] as string);
  const row = Number(match[2]);
  return col === 0 || row > MAX_ROW ? null : { row, col };
}

/** { top: 1, left: 1, bottom: 3, right: 2 } → "A1:B3"; one cell → "A1". */
export function areaA1(area: Area): string {
  const from = a1({ row: area.top, col: area.left });
  const to = a1({ row: area.bottom, col: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** "A1:B3" or "A1" → the area with its corners in order; null when the text is neither. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** The address as findings and JSON print it: 'Pakunden'!E9. */
export function fullA1(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${a1(cell)}`;
}

export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
