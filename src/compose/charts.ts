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
  /** The table's rows, a bar each. */
  readonly rows: { readonly sheet: string; readonly from: number; readonly count: number };
  /** The column of the bars' names. */
  readonly label: number;
  /** The column of their lengths, and what it is called. */
  readonly value: { readonly name: string; readonly col: number };
  /** Number format of the axis and of the bars' values; percentages without it. */
  readonly format?: string;
}

/** Sheet rows that a bar chart takes; 0 where there is nothing to draw, or more than can be read. */
function chartRows(bars: number): number {
  if (bars === 0 || bars > MOST_BARS) return 0;
  return Math.max(LEAST, FRAME + Math.ceil(bars * PER_BAR));
}

/**
 * Horizontal bars, a bar a row of a table, over the columns of that table and under it. Its axis begins at 0: 97 % beside 99 %
 * shall not look like half of it.
 * @param at the chart's first row, its first and last column
 */
export function barChart(
  { title, rows, label, value, format = PERCENT }: BarChart,
  at: Pick<Area, 'top' | 'left' | 'right'>,
): Chart[] {
  const height = chartRows(rows.count);
  if (height === 0) return [];
  const { sheet, from, count } = rows;
  const column = (col: number): SheetArea => ({
    sheet,
    top: from,
    bottom: from + count - 1,
    left: col,
    right: col,
  });
  return [
    {
      kind: 'bar',
      title,
      categories: column(label),
      series: [{ name: value.name, values: column(value.col) }],
      anchor: { ...at, bottom: at.top + height - 1 },
      numberFormat: format === PERCENT ? '0%' : format,
      labels: format,
      min: 0,
    },
  ];
}
