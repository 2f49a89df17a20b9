import { columnNumber, type ColumnNumbers } from '../dimensions/column-numbers';
import type { HeaderMerge } from '../dimensions/header-merge';
import { spelled, type HeaderSpelling } from '../dimensions/header-spelling';
import type { Random } from '../random';
import type { Canvas } from './canvas';
import type { Column } from './column';

export interface HeaderPlan {
  readonly headerMerge: HeaderMerge;
  readonly headerSpelling: HeaderSpelling;
  readonly columnNumbers: ColumnNumbers;
}

export function headerHeight(columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => column.heads.length));
}

export function drawHeader(
  canvas: Canvas,
  top: number,
  left: number,
  columns: readonly Column[],
  plan: HeaderPlan,
  from: Random,
): void {
  const height = headerHeight(columns);
  columns.forEach((column, i) => {
    column.heads.forEach((head, level) => {
      if (continues(columns, i, level)) return;
      const isLowest = level === column.heads.length - 1;
      const bottom = isLowest ? height - 1 : level;
      const row = isLowest && plan.headerMerge === 'not merged, bottom' ? bottom : level;
      const isName = head === column.properHead && plan.headerSpelling === 'misspelt';
      const value = isName ? head : spelled(plan.headerSpelling, head, from);
      canvas.put(top + row, left + i, { value, bold: true });
      const right = lastSharing(columns, i, level);
      if (plan.headerMerge === 'merged') canvas.merge(top + level, left + i, top + bottom, left + right);
      if (plan.headerMerge === 'merged across only')
        canvas.merge(top + level, left + i, top + level, left + right);
    });
  });
}

export function drawColumnNumbers(
  canvas: Canvas,
  row: number,
  left: number,
  columns: readonly Column[],
  plan: HeaderPlan,
): void {
  let number = 0;
  columns.forEach((column, i) => {
    if (column.joined || column.heads.length === 0) return;
    number++;
    canvas.put(row, left + i, columnNumber(plan.columnNumbers, number, column.key));
    let right = i;
    while (columns[right + 1]?.joined) right++;
    if (plan.headerMerge === 'merged') canvas.merge(row, left + i, row, left + right);
  });
}

/** True where the head of a column at this level is the one that its left neighbour already has. */
function continues(columns: readonly Column[], i: number, level: number): boolean {
  const [before, column] = [columns[i - 1], columns[i]];
  if (!before || !column) return false;
  const same = column.heads.slice(0, level + 1).every((head, at) => head === before.heads[at]);
  return same && (level < column.heads.length - 1 || column.joined === true);
}

function lastSharing(columns: readonly Column[], i: number, level: number): number {
  let last = i;
  while (last + 1 < columns.length && continues(columns, last + 1, level)) last++;
  return last;
}
