import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { type Box, boxAddress, columnsOf, rowsOf, sheetPrefix } from '../model/area';
import type { ChartEntry, SeriesEntry } from '../model/book-parts';
import type { Sheet } from '../model/sheet';
import { asAnswer } from '../model/values';
import { ChartAxesObject, ChartDataLabelsObject, ChartLegendObject, ChartTitleObject } from './chart-parts';
import { ChartSeriesCollectionObject } from './chart-series';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

/** `Excel.ChartCollection`. */
export class ChartsObject implements HostCollection {
  readonly apiClass = 'ChartCollection';

  constructor(private readonly sheet: Sheet) {}

  get items(): readonly ChartObject[] {
    return this.sheet.charts.map((entry) => new ChartObject(this.sheet, entry));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getCount(): number {
    return this.sheet.charts.length;
  }

  getItem(key: unknown): ChartObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return found;
  }

  getItemOrNullObject(key: unknown): ChartObject | null {
    const entry = this.sheet.charts.find((chart) => chart.id === key || chart.name === key);
    return entry ? new ChartObject(this.sheet, entry) : null;
  }

  getItemAt(index: number): ChartObject {
    const found = this.items[index];
    if (!found) throw itemNotFound('chart');
    return found;
  }

  add(type: string, source: unknown, seriesBy = 'Auto'): ChartObject {
    this.sheet.mustBeEditable({ top: 0, left: 0, bottom: 0, right: 0 }, 'allowEditObjects');
    if (!(source instanceof RangeObject)) throw invalidArgument('chart source');
    const entry: ChartEntry = {
      id: this.sheet.book.newId('CH'),
      name: `Chart ${String(this.sheet.charts.length + 1)}`,
      type,
      title: { text: '', visible: true },
      legend: { visible: true, position: 'Right' },
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      series: sourceSeries(source, seriesBy),
      axes: {
        value: { numberFormat: 'General', minimum: '', maximum: '', reversed: false, visible: true },
        category: { numberFormat: 'General', minimum: '', maximum: '', reversed: false, visible: true },
      },
      labels: { numberFormat: 'General', showValue: false },
    };
    this.sheet.charts.push(entry);
    return new ChartObject(this.sheet, entry);
  }
}

/**
 * How Excel reads a source: text in the first row names the series, text in the first column the categories; more columns
 * than rows make the rows series (support.microsoft.com "Select data for a chart").
 */
function sourceSeries({ sheet, box }: RangeObject, seriesBy: string): SeriesEntry[] {
  const isText = (row: number, column: number): boolean =>
    typeof asAnswer(sheet.value(row, column)) === 'string';
  const headed = rowsOf(box) > 1 && isText(box.top, box.right);
  const labelled = columnsOf(box) > 1 && isText(box.bottom, box.left);
  const body = { ...box, top: box.top + (headed ? 1 : 0), left: box.left + (labelled ? 1 : 0) };
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnsOf(body) > rowsOf(body));
  const count = byRows ? rowsOf(body) : columnsOf(body);
  return Array.from({ length: count }, (_, i) => {
    const line = byRows
      ? { ...body, top: body.top + i, bottom: body.top + i }
      : { ...body, left: body.left + i, right: body.left + i };
    const name = byRows
      ? labelled
        ? sheet.value(line.top, box.left)
        : null
      : headed
        ? sheet.value(box.top, line.left)
        : null;
    const categories = byRows
      ? { ...body, top: box.top, bottom: box.top }
      : { ...body, left: box.left, right: box.left };
    const hasCategories = byRows ? headed : labelled;
    return {
      name: name === null ? `Series${String(i + 1)}` : String(asAnswer(name)),
      values: place(sheet, line),
      categories: hasCategories ? place(sheet, categories) : '',
      fill: '',
      hasDataLabels: false,
    };
  });
}

export function place(sheet: Sheet, box: Box): string {
  return sheetPrefix(sheet.name) + boxAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `Excel.Chart`. Sizes are points. */
export class ChartObject implements HostObject {
  readonly apiClass = 'Chart';

  constructor(
    private readonly sheet: Sheet,
    private readonly entry: ChartEntry,
  ) {}

  get key(): string {
    return this.entry.id;
  }
  get id(): string {
    return this.entry.id;
  }
  get name(): string {
    return this.entry.name;
  }
  set name(name: string) {
    this.entry.name = name;
  }
  get chartType(): string {
    return this.entry.type;
  }
  set chartType(type: string) {
    this.entry.type = type;
  }
  get left(): number {
    return this.entry.left;
  }
  set left(value: number) {
    this.entry.left = atLeast(value, 0);
  }
  get top(): number {
    return this.entry.top;
  }
  set top(value: number) {
    this.entry.top = atLeast(value, 0);
  }
  get width(): number {
    return this.entry.width;
  }
  set width(value: number) {
    this.entry.width = atLeast(value, 1);
  }
  get height(): number {
    return this.entry.height;
  }
  set height(value: number) {
    this.entry.height = atLeast(value, 1);
  }
  get title(): ChartTitleObject {
    return new ChartTitleObject(this.entry);
  }
  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.entry);
  }
  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.entry);
  }
  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.entry);
  }
  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.entry);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.sheet);
  }

  setPosition(start: unknown, end?: unknown): void {
    const from = this.range(start);
    this.entry.left = from.left;
    this.entry.top = from.top;
    if (end === undefined) return;
    const to = this.range(end);
    this.entry.width = atLeast(to.left + to.width - from.left, 1);
    this.entry.height = atLeast(to.top + to.height - from.top, 1);
  }

  setData(source: unknown, seriesBy = 'Auto'): void {
    if (!(source instanceof RangeObject)) throw invalidArgument('chart source');
    this.entry.series = sourceSeries(source, seriesBy);
  }

  delete(): void {
    if (this.sheet.protection.on) throw new HostError('AccessDenied', 'The worksheet is protected.');
    this.sheet.charts = this.sheet.charts.filter((entry) => entry !== this.entry);
  }

  private range(given: unknown): RangeObject {
    return given instanceof RangeObject ? given : new WorksheetObject(this.sheet).getRange(String(given));
  }
}

function atLeast(value: number, least: number): number {
  if (!(value >= least)) throw invalidArgument('chart size');
  return value;
}
