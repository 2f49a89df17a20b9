import type { Box } from './area';

/** What hangs on a workbook or a sheet beside its cells, as plain data. */

export interface NameEntry {
  name: string;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CommentEntry {
  readonly id: string;
  readonly sheetId: string;
  row: number;
  column: number;
  content: string;
  contentType: string;
  author: string;
  resolved: boolean;
  readonly created: Date;
  readonly replies: { readonly id: string; content: string; author: string }[];
}

export interface XmlPartEntry {
  readonly id: string;
  xml: string;
}

export interface TableEntry {
  readonly id: string;
  name: string;
  box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

export interface SeriesEntry {
  name: string;
  /** Addresses with sheet, e.g. "'LKjIP'!$B$2:$B$9". */
  values: string;
  categories: string;
  fill: string;
  hasDataLabels: boolean;
}

export interface ChartEntry {
  readonly id: string;
  name: string;
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  left: number;
  top: number;
  width: number;
  height: number;
  series: SeriesEntry[];
  axes: Record<'value' | 'category', AxisEntry>;
  labels: { numberFormat: string; showValue: boolean };
}

export interface AxisEntry {
  numberFormat: string;
  minimum: number | '';
  maximum: number | '';
  reversed: boolean;
  visible: boolean;
}

export interface ConditionalEntry {
  readonly id: string;
  boxes: Box[];
  type: string;
  stopIfTrue: boolean;
  /** For "Custom", with its "=". */
  formula: string;
  /** For other kinds: the rule as it was given. */
  rule: unknown;
  fontColor: string;
  fontBold: boolean | null;
  fontItalic: boolean | null;
  fill: string;
}

export interface ValidationEntry {
  box: Box;
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

export interface ProtectionState {
  on: boolean;
  options: Record<string, unknown>;
  password: string | null;
}

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Record<string, number>;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  printArea: string | null;
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  headersFooters: Record<string, string>;
  /** Rows before which a page ends. */
  pageStarts: number[];
}

export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    printTitleRows: null,
    printTitleColumns: null,
    printArea: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    headersFooters: {},
    pageStarts: [],
  };
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}
