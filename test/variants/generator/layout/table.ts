import { sum } from '../budget/money';
import type { Blanks } from '../dimensions/blanks';
import type { HeaderRepeat } from '../dimensions/header-repeat';
import type { Random } from '../random';
import { letter, type Canvas } from './canvas';
import type { Column, Place } from './column';
import { drawColumnNumbers, drawHeader, headerHeight, type HeaderPlan } from './header';
import { carried, type Line } from './line';

export interface TablePlan extends HeaderPlan {
  readonly headerRepeat: HeaderRepeat;
  readonly blanks: Blanks;
}

export interface DrawnTable {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** First row below the header. */
  readonly bodyTop: number;
  readonly rows: ReadonlyMap<Line, number>;
  /** Column number by key. */
  columnOf(key: string): number;
}

type Item = Line | 'header' | 'numbers' | 'blank';

/** Draws header and rows with the top left corner at the given cell. */
export function drawTable(
  canvas: Canvas,
  top: number,
  left: number,
  columns: readonly Column[],
  lines: readonly Line[],
  plan: TablePlan,
  from: Random,
): DrawnTable {
  const items = sequence(lines, plan, from.fork('pages'));
  const height = (item: Item): number => (item === 'header' ? headerHeight(columns) : 1);
  const tops: number[] = [];
  let next = top;
  for (const item of items) {
    tops.push(next);
    next += height(item);
  }
  const rows = new Map<Line, number>();
  items.forEach((item, i) => typeof item === 'object' && rows.set(item, tops[i] ?? 0));
  const columnOf = (key: string): number => left + columns.findIndex((column) => column.key === key);

  items.forEach((item, i) => {
    const row = tops[i] ?? 0;
    if (item === 'header') drawHeader(canvas, row, left, columns, plan, from.fork('header'));
    else if (item === 'numbers') drawColumnNumbers(canvas, row, left, columns, plan);
    else if (item !== 'blank') {
      const place: Place = {
        row,
        rowOf: (line) => rows.get(line) ?? 0,
        columnOf: (key) => letter(columnOf(key)),
      };
      columns.forEach((column, at) => canvas.put(row, left + at, column.cell(item, place)));
    }
  });
  const firstLine = items.findIndex((item) => typeof item === 'object');
  mergeDown(canvas, columns, lines, rows, left, plan);
  return {
    top,
    left,
    bottom: next - 1,
    right: left + columns.length - 1,
    bodyTop: tops[firstLine] ?? next,
    rows,
    columnOf,
  };
}

/** What stands below each other: header, numbers, rows, empty rows and the header again. */
function sequence(lines: readonly Line[], plan: TablePlan, from: Random): Item[] {
  const heads: Item[] = plan.columnNumbers === 'none' ? ['header'] : ['header', 'numbers'];
  const again: Item[] = plan.headerRepeat === 'numbers only' && heads.length > 1 ? ['numbers'] : heads;
  const page = plan.headerRepeat === 'none' ? Infinity : from.int(4, 12);
  const items: Item[] = [...heads, ...(plan.blanks === 'below header' ? (['blank'] as const) : [])];
  lines.forEach((line, i) => {
    if (i > 0 && i % page === 0) items.push(...pageBreak(lines.slice(0, i), again, plan.headerRepeat));
    if (i > 0 && hasBlankBefore(line, plan.blanks, from)) items.push('blank');
    items.push(line);
  });
  return items;
}

/** The header again; long tables carry the sum of what stood so far over to the next page. */
function pageBreak(before: readonly Line[], heads: readonly Item[], repeat: HeaderRepeat): Item[] {
  if (repeat !== 'with carried sums') return [...heads];
  const money = sum(before.filter((line) => line.isLeaf).map((line) => line.money));
  return [carried('Jumlah dipindahkan', money), ...heads, carried('Jumlah pindahan', money)];
}

function hasBlankBefore(line: Line, blanks: Blanks, from: Random): boolean {
  switch (blanks) {
    case 'between programs':
      return line.level === 'program' || line.level === 'unit';
    case 'before total':
      return line.level === 'jumlah' && line.above.length === 0 && line.unit === null;
    case 'sparse':
      return from.chance(0.25);
    case 'none':
    case 'below header':
      return false;
  }
}

/** Merges a label with the empty cells beneath it that belong to it. */
function mergeDown(
  canvas: Canvas,
  columns: readonly Column[],
  lines: readonly Line[],
  rows: ReadonlyMap<Line, number>,
  left: number,
  plan: TablePlan,
): void {
  if (plan.headerMerge !== 'merged') return;
  columns.forEach((column, at) => {
    if (!column.mergesDown) return;
    let first = 0;
    let last = 0;
    for (const line of [...lines, null]) {
      const row = line ? (rows.get(line) ?? 0) : 0;
      const continues = line !== null && row === last + 1 && !canvas.at(row, left + at) && line.isLeaf;
      if (!continues) {
        if (first > 0) canvas.merge(first, left + at, last, left + at);
        first = row;
      }
      last = row;
    }
  });
}
