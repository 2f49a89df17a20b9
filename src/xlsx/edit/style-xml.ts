import { LOOKS, type LookName, type Style } from '../../workbook/styles';
import { escapeAttribute } from '../xml/escape';

/** Number formats that every program has built in, shown with the separators of the reader's own country. */
const BUILT_IN: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

export const GENERAL = 0;

export function builtInFormat(code: string | undefined): number | null {
  if (code === undefined) return GENERAL;
  return Object.hasOwn(BUILT_IN, code) ? (BUILT_IN[code] as number) : null;
}

/** The elements of a workbook's own text font that ours take over. */
export interface BaseFont {
  /** `<name>`, `<family>`, `<charset>`, `<scheme>`, as they stand in the workbook. */
  readonly face: string;
  /** In points. */
  readonly size: number;
}

export const DEFAULT_FONT: BaseFont = { face: '<name val="Calibri"/><family val="2"/>', size: 11 };

/** One `font`. @param p the prefix of the part's elements, "x:" or "" */
export function fontXml(style: Style, base: BaseFont, p: string): string {
  const color = style.color === undefined ? '' : `<${p}color rgb="FF${style.color}"/>`;
  return (
    `<${p}font>${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.underline ? `<${p}u/>` : ''}` +
    `<${p}sz val="${style.size ?? base.size}"/>${color}${base.face}</${p}font>`
  );
}

export function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

export function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color indexed="64"/></${p}${name}>`;
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
}

export function numberFormatXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

export interface FormatIndexes {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** One `xf` of the cell formats. */
export function cellFormatXml(style: Style, at: FormatIndexes, p: string): string {
  const applied = [
    at.numberFormat === GENERAL ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    style.fill === undefined ? '' : ' applyFill="1"',
    style.border === undefined ? '' : ' applyBorder="1"',
    hasAlignment(style) ? ' applyAlignment="1"' : '',
    style.unlocked ? ' applyProtection="1"' : '',
  ].join('');
  const inside = alignmentXml(style, p) + (style.unlocked ? `<${p}protection locked="0"/>` : '');
  const head = `<${p}xf numFmtId="${at.numberFormat}" fontId="${at.font}" fillId="${at.fill}" borderId="${at.border}" xfId="0"${applied}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</${p}xf>`;
}

function hasAlignment(style: Style): boolean {
  return Boolean(style.align ?? style.vertical ?? style.wrap ?? style.indent);
}

function alignmentXml(style: Style, p: string): string {
  if (!hasAlignment(style)) return '';
  // An indent without a side to count from is ignored.
  const side = style.align ?? (style.indent === undefined ? undefined : 'left');
  const vertical = { top: 'top', middle: 'center' } as const;
  const attributes = [
    side === undefined ? '' : ` horizontal="${side}"`,
    style.vertical === undefined ? '' : ` vertical="${vertical[style.vertical]}"`,
    style.wrap ? ' wrapText="1"' : '',
    style.indent === undefined ? '' : ` indent="${style.indent}"`,
  ];
  return `<${p}alignment${attributes.join('')}/>`;
}

/** The differential format of a flag. */
export function lookXml(name: LookName, p: string): string {
  const { fill, color, bold } = LOOKS[name];
  return (
    `<${p}dxf><${p}font>${bold ? `<${p}b/>` : ''}<${p}color rgb="FF${color}"/></${p}font>` +
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill></${p}dxf>`
  );
}
