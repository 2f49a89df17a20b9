import type { Area, SheetArea } from '../workbook/address';
import type { Chart } from '../workbook/port';
import { PERCENT } from '../workbook/styles';

/** Rows that a chart's title and axis take, and each bar; together never less than a readable picture. */
const FRAME = 4;
const PER_BAR = 1.6;
const LEAST = 9;
/** More bars than this are no picture any more: their labels cannot be read. */
const MOST_BARS = 80;

export interface BarChart {
  readonly title: string;
  readonly categories: SheetArea;
  readonly series: Chart['series'];
  /** Number format of the axis and of the bars' values; percentages without it. */
  readonly format?: string;
}

/** Sheet rows that a bar chart takes; 0 where there is nothing to draw, or more than can be read. */
export function chartRows(bars: number, series = 1): number {
  if (bars === 0 || bars > MOST_BARS) return 0;
  return Math.max(LEAST, FRAME + Math.ceil(bars * PER_BAR * (1 + (series - 1) / 2)));
}

/**
 * Horizontal bars, a bar a row of a table, over the columns of that table and under it. Its axis begins at 0: 97 % beside 99 %
 * shall not look like half of it.
 * @param at the chart's first row, its first and last column
 */
export function barChart(
  { title, categories, series, format = PERCENT }: BarChart,
  at: Pick<Area, 'top' | 'left' | 'right'>,
): Chart[] {
  const rows = chartRows(categories.bottom - categories.top + 1, series.length);
  if (rows === 0) return [];
  const anchor = { ...at, bottom: at.top + rows - 1 };
  const axis = format === PERCENT ? '0%' : format;
  return [{ kind: 'bar', title, categories, series, anchor, numberFormat: axis, labels: format, min: 0 }];
}
