import { invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import type { ChartEntry, SeriesEntry } from '../model/book-parts';
import { mustBeColor } from './format-access';
import { place } from './charts';
import { ChartDataLabelsObject } from './chart-parts';
import { RangeObject } from './range';

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollectionObject implements HostCollection {
  readonly apiClass = 'ChartSeriesCollection';

  constructor(private readonly chart: ChartEntry) {}

  get items(): readonly ChartSeriesObject[] {
    return this.chart.series.map((entry) => new ChartSeriesObject(this.chart, entry));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.chart.series.length;
  }

  getItem(key: unknown): ChartSeriesObject {
    return this.getItemAt(Number(key));
  }

  getItemAt(index: number): ChartSeriesObject {
    const found = this.items[index];
    if (!found) throw itemNotFound('series');
    return found;
  }

  add(name?: string, index?: number): ChartSeriesObject {
    const entry = {
      name: name ?? `Series${String(this.count + 1)}`,
      values: '',
      categories: '',
      fill: '',
      hasDataLabels: false,
    };
    this.chart.series.splice(index ?? this.count, 0, entry);
    return new ChartSeriesObject(this.chart, entry);
  }
}

/** `Excel.ChartSeries`. */
export class ChartSeriesObject implements HostObject {
  readonly apiClass = 'ChartSeries';

  constructor(
    private readonly chart: ChartEntry,
    private readonly entry: SeriesEntry,
  ) {}

  /** Series have no id; collections find them by place. */
  get key(): number {
    return this.chart.series.indexOf(this.entry);
  }
  get name(): string {
    return this.entry.name;
  }
  set name(name: string) {
    this.entry.name = name;
  }
  get hasDataLabels(): boolean {
    return this.entry.hasDataLabels;
  }
  set hasDataLabels(value: boolean) {
    this.entry.hasDataLabels = value;
  }
  get chartType(): string {
    return this.chart.type;
  }
  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.chart);
  }
  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.entry);
  }

  setValues(source: unknown): void {
    this.entry.values = address(source);
  }

  setXAxisValues(source: unknown): void {
    this.entry.categories = address(source);
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((entry) => entry !== this.entry);
  }
}

function address(source: unknown): string {
  if (!(source instanceof RangeObject)) throw invalidArgument('series source');
  return place(source.sheet, source.box);
}

/** `Excel.ChartSeriesFormat`. */
export class ChartSeriesFormatObject implements HostObject {
  readonly apiClass = 'ChartSeriesFormat';

  constructor(private readonly entry: SeriesEntry) {}

  get fill(): ChartFillObject {
    return new ChartFillObject(this.entry);
  }
}

/** `Excel.ChartFill`. */
export class ChartFillObject implements HostObject {
  readonly apiClass = 'ChartFill';

  constructor(private readonly entry: SeriesEntry) {}

  setSolidColor(color: string): void {
    this.entry.fill = mustBeColor(color);
  }

  clear(): void {
    this.entry.fill = '';
  }
}
