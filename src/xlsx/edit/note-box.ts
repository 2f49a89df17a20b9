import { MAX_COL, MAX_ROW } from '../../workbook/address';
import { isTrue, wholeNumber } from '../read/attributes';
import { attr, child, descend } from '../xml/tree';
import type { PartEditor } from './part-editor';

/** Pixels of a column and a row, counted from 1. */
export interface Measures {
  columnWidth(col: number): number;
  rowHeight(row: number): number;
}

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** The sizes of a sheet's columns and rows, as far as the sheet states them. */
export function measuresOf(editor: PartEditor): Measures {
  const format = child(editor.root, 'sheetFormatPr');
  const stated = (name: string): number => Number((format && attr(format, name)) ?? 0);
  const height = stated('defaultRowHeight') * PIXELS_PER_POINT || DEFAULT_HEIGHT;
  const width = columnPixels(stated('defaultColWidth')) || DEFAULT_WIDTH;
  const columns = descend(editor.root, 'cols', 'col').map((col) => ({
    min: wholeNumber(attr(col, 'min')) ?? 0,
    max: wholeNumber(attr(col, 'max')) ?? 0,
    pixels: isTrue(attr(col, 'hidden')) ? 0 : columnPixels(Number(attr(col, 'width') ?? 0)) || width,
  }));
  const rows = statedHeights(editor);
  return {
    columnWidth: (col) => columns.find(({ min, max }) => col >= min && col <= max)?.pixels ?? width,
    rowHeight: (row) => rows.get(row) ?? height,
  };
}

/** Width in characters as files state it, padding included, to pixels. */
function columnPixels(width: number): number {
  return Math.trunc(width * DIGIT + 0.5);
}

/** Heights of rows that state one, in pixels. Reads the rows' tags only: a sheet may have a hundred thousand. */
function statedHeights(editor: PartEditor): Map<number, number> {
  const heights = new Map<number, number>();
  if (!editor.cellsInclude('ht=') && !editor.cellsInclude('hidden=')) return heights;
  const source = editor.cellsText();
  const open = `<${editor.prefix}row`;
  let row = 0;
  for (let at = source.indexOf(open); at >= 0;) {
    const end = source.indexOf('>', at);
    if (end < 0) break;
    const tag = source.slice(at + open.length, end);
    row = Number(/\sr=["'](\d+)/.exec(tag)?.[1] ?? row + 1);
    if (tag.includes('ht=') || tag.includes('hidden=')) {
      const points = Number(/\sht=["']([\d.]+)/.exec(tag)?.[1] ?? 0);
      if (/\shidden=["'](1|true|on)["']/.test(tag)) heights.set(row, 0);
      else if (points > 0) heights.set(row, points * PIXELS_PER_POINT);
    }
    at = source.indexOf(open, end);
  }
  return heights;
}

const CHARACTER_WIDTH = 6.5;
const LINE_HEIGHT = 15;
const MARGIN = 12;
const MIN_WIDTH = 140;
const MAX_WIDTH = 320;

/** Size of a box, in pixels, that holds the text without scrolling. */
export function boxSize(text: string): { readonly width: number; readonly height: number } {
  const lines = text.split('\n').map((line) => line.length * CHARACTER_WIDTH);
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...lines)) + 2 * MARGIN;
  // Words do not break anywhere: a line holds a little less than its width.
  const usable = (width - 2 * MARGIN) * 0.92;
  const count = lines.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / usable)), 0);
  return { width: Math.round(width), height: Math.round(count * LINE_HEIGHT + MARGIN) };
}

const GAP = 15;
const RISE = 10;

/**
 * Where the box of a note stands: right of its cell and a little above, as Excel puts it. Left column and offset, top
 * row and offset, right and bottom alike; columns and rows count from 0, offsets are pixels.
 */
export function boxAnchor(
  at: { row: number; col: number },
  text: string,
  measures: Measures,
): readonly number[] {
  const { width, height } = boxSize(text);
  const left = Math.min(at.col, MAX_COL - 1);
  const top = Math.max(0, at.row - 2);
  const [right, rightOffset] = advance(left, GAP + width, MAX_COL, (col) => measures.columnWidth(col + 1));
  const rise = at.row > 1 ? RISE : 0;
  const [bottom, bottomOffset] = advance(top, rise + height, MAX_ROW, (row) => measures.rowHeight(row + 1));
  return [left, GAP, top, rise, right, rightOffset, bottom, bottomOffset];
}

/** The column or row that a distance from the beginning of another reaches, and how far into it. */
function advance(
  from: number,
  distance: number,
  max: number,
  size: (at: number) => number,
): [number, number] {
  let rest = distance;
  let at = from;
  for (; at < max - 1; at++) {
    const here = size(at);
    if (rest < here) break;
    rest -= here;
  }
  return [at, Math.round(rest)];
}
