import { CellStyles } from '../../workbook/cell-styles';
import type { Package } from '../package';
import { attr, child, children, entries, parseXml, type XmlElement } from '../xml/tree';
import { isTrue } from './attributes';
import { builtInFormat } from './number-formats';

export interface StyleSheet {
  readonly styles: CellStyles;
  /** The index in `styles` of each cell format (xf) of the workbook. */
  readonly looks: Uint16Array;
}

export const NO_STYLES: StyleSheet = { styles: new CellStyles(), looks: new Uint16Array(1) };

/** Cell formats as far as recognition needs them. @throws WorkbookError 'bad-xml' and its kin */
export function readStyles(pkg: Package, part: string | null): StyleSheet {
  if (part === null) return NO_STYLES;
  const root = parseXml(pkg.text(part), part, { limits: pkg.limits });
  const formats = readFormats(root);
  const bold = listed(root, 'fonts', 'font').map((font) => children(font, 'b').some(isOn));
  const styles = new CellStyles();
  const looks = listed(root, 'cellXfs', 'xf').map((xf) =>
    styles.index({
      format: formatOf(formats, Number(attr(xf, 'numFmtId') ?? 0)),
      indent: indentOf(xf),
      bold: bold[Number(attr(xf, 'fontId') ?? 0)] ?? false,
    }),
  );
  return { styles, looks: Uint16Array.from(looks) };
}

/** The entries of a list that others count through. */
function listed(root: XmlElement, list: string, local: string): XmlElement[] {
  const element = child(root, list);
  return element ? entries(element).filter((each) => each.local === local) : [];
}

function readFormats(root: XmlElement): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const format of listed(root, 'numFmts', 'numFmt')) {
    formats.set(Number(attr(format, 'numFmtId')), attr(format, 'formatCode') ?? 'General');
  }
  return formats;
}

function formatOf(formats: ReadonlyMap<number, string>, id: number): string {
  return formats.get(id) ?? builtInFormat(id) ?? 'General';
}

function indentOf(xf: XmlElement): number {
  const alignment = children(xf, 'alignment')[0];
  const indent = Number((alignment && attr(alignment, 'indent')) ?? 0);
  return Number.isInteger(indent) && indent >= 0 ? Math.min(indent, 250) : 0;
}

/** `<b/>` and `<b val="1"/>`, not `<b val="0"/>`. */
function isOn(element: XmlElement): boolean {
  const value = attr(element, 'val');
  return value === null || isTrue(value);
}
