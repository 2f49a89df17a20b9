import { isError, type Value } from '../../formula/value';
import { areaFixed } from './area-text';
import type { Chart } from '../../workbook/port';
import type { SheetArea } from '../../workbook/address';
import { XML_HEAD, type Dialect } from './dialect';
import { escapeAttribute } from '../xml/escape';
import { cellText } from './xml-text';

/** The values of an area in reading order, as they are cached in its cells. */
export type ValuesOf = (area: SheetArea) => readonly Value[];

/** Series colours: dark to light of one hue, so that a black-and-white print keeps them apart. */
const COLORS = ['1F3864', '5B9BD5', 'A5A5A5', 'ED7D31', '70AD47', 'FFC000'];

/** The part that draws one chart, with the values it shows cached in it. */
export function chartXml(chart: Chart, valuesOf: ValuesOf, dialect: Dialect): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, valuesOf)).join('');
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.rel}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, series)}${axesXml(chart)}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="1200" b="1"/><a:t>${cellText(title)}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const AXIS_IDS = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function plotXml(chart: Chart, series: string): string {
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
  }
  const direction = chart.kind === 'bar' ? 'bar' : 'col';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${AXIS_IDS}</c:barChart>`
  );
}

function seriesXml(chart: Chart, series: Chart['series'][number], index: number, valuesOf: ValuesOf): string {
  const color = `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill>`;
  const isLine = chart.kind === 'line';
  const look = isLine
    ? `<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${color}</c:spPr></c:marker>`
    : `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(series.name)}</c:v></c:tx>${look}` +
    labelsXml(chart) +
    `<c:cat>${textReference(chart.categories, valuesOf)}</c:cat>` +
    `<c:val>${numberReference(series.values, valuesOf, chart.numberFormat ?? 'General')}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** The values beside the bars. */
function labelsXml({ labels, kind }: Chart): string {
  if (labels === undefined) return '';
  const place = kind === 'line' ? 't' : 'outEnd';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(labels)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>' +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textReference(area: SheetArea, valuesOf: ValuesOf): string {
  const texts = valuesOf(area).map((value) => (value === null || isError(value) ? null : String(value)));
  return `<c:strRef><c:f>${cellText(areaFixed(area))}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

function numberReference(area: SheetArea, valuesOf: ValuesOf, format: string): string {
  const numbers = valuesOf(area).map((value) => (typeof value === 'number' ? String(value) : null));
  const code = `<c:formatCode>${cellText(format)}</c:formatCode>`;
  return `<c:numRef><c:f>${cellText(areaFixed(area))}</c:f><c:numCache>${code}${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | null)[]): string {
  const filled = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${cellText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${filled.join('')}`;
}

/** Horizontal bars read from top to bottom, like the table they come from: their category axis is turned round. */
function axesXml(chart: Chart): string {
  const isBar = chart.kind === 'bar';
  const category =
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const format = `formatCode="${escapeAttribute(chart.numberFormat ?? 'General')}" sourceLinked="0"`;
  const min = chart.min === undefined ? '' : `<c:min val="${chart.min}"/>`;
  const value =
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${min}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt ${format}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="111111111"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}
