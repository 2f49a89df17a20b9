import type { HostObject } from '../host-object';
import type { AxisEntry, ChartEntry } from '../model/book-parts';

/** `Excel.ChartTitle`. */
export class ChartTitleObject implements HostObject {
  readonly apiClass = 'ChartTitle';

  constructor(private readonly chart: ChartEntry) {}

  get text(): string {
    return this.chart.title.text;
  }
  set text(text: string) {
    this.chart.title = { text, visible: true };
  }
  get visible(): boolean {
    return this.chart.title.visible;
  }
  set visible(visible: boolean) {
    this.chart.title.visible = visible;
  }
}

/** `Excel.ChartLegend`. */
export class ChartLegendObject implements HostObject {
  readonly apiClass = 'ChartLegend';

  constructor(private readonly chart: ChartEntry) {}

  get visible(): boolean {
    return this.chart.legend.visible;
  }
  set visible(visible: boolean) {
    this.chart.legend.visible = visible;
  }
  get position(): string {
    return this.chart.legend.position;
  }
  set position(position: string) {
    this.chart.legend.position = position;
  }
}

/** `Excel.ChartAxes`. */
export class ChartAxesObject implements HostObject {
  readonly apiClass = 'ChartAxes';

  constructor(private readonly chart: ChartEntry) {}

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.axes.value);
  }
  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.axes.category);
  }
}

/** `Excel.ChartAxis`. */
export class ChartAxisObject implements HostObject {
  readonly apiClass = 'ChartAxis';

  constructor(private readonly axis: AxisEntry) {}

  get numberFormat(): string {
    return this.axis.numberFormat;
  }
  set numberFormat(format: string) {
    this.axis.numberFormat = format;
  }
  get minimum(): number | '' {
    return this.axis.minimum;
  }
  set minimum(value: number | '') {
    this.axis.minimum = value;
  }
  get maximum(): number | '' {
    return this.axis.maximum;
  }
  set maximum(value: number | '') {
    this.axis.maximum = value;
  }
  get reversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set reversePlotOrder(value: boolean) {
    this.axis.reversed = value;
  }
  get visible(): boolean {
    return this.axis.visible;
  }
  set visible(value: boolean) {
    this.axis.visible = value;
  }
}

/** `Excel.ChartDataLabels`. */
export class ChartDataLabelsObject implements HostObject {
  readonly apiClass = 'ChartDataLabels';

  constructor(private readonly chart: ChartEntry) {}

  get numberFormat(): string {
    return this.chart.labels.numberFormat;
  }
  set numberFormat(format: string) {
    this.chart.labels.numberFormat = format;
  }
  get showValue(): boolean {
    return this.chart.labels.showValue;
  }
  set showValue(value: boolean) {
    this.chart.labels.showValue = value;
  }
}
