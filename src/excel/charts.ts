import type { SheetArea } from '../workbook/address';
import type { Chart } from '../workbook/port';
import { rangeOf } from './places';

const KIND = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;

/** Adds a chart to a sheet of ours. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, chart: Chart): void {
  const rangeIn = (area: SheetArea): Excel.Range =>
    rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
  const [first, ...more] = chart.series;
  if (!first) return;
  // One column of numbers makes one series, whatever Excel thinks of the rest of the sheet.
  const added = sheet.charts.add(KIND[chart.kind], rangeIn(first.values), 'Columns');
  added.title.text = chart.title;
  added.legend.visible = more.length > 0;
  const { top, left, bottom, right } = chart.anchor;
  added.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
  const series = [added.series.getItemAt(0), ...more.map(({ name }) => added.series.add(name))];
  series.forEach((each, index) => {
    const { name, values } = chart.series[index] ?? first;
    each.name = name;
    each.setValues(rangeIn(values));
    each.setXAxisValues(rangeIn(chart.categories));
    if (chart.labels === undefined) return;
    each.hasDataLabels = true;
    each.dataLabels.numberFormat = chart.labels;
  });
  if (chart.min !== undefined) added.axes.valueAxis.minimum = chart.min;
  if (chart.numberFormat !== undefined) added.axes.valueAxis.numberFormat = chart.numberFormat;
  // Bars are drawn from the bottom up; a list is read from the top down.
  if (chart.kind === 'bar') added.axes.categoryAxis.reversePlotOrder = true;
}
