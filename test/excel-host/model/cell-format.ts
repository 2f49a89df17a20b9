export interface Border {
  /** `Excel.BorderLineStyle`. */
  readonly style: string;
  readonly color: string;
  /** `Excel.BorderWeight`. */
  readonly weight: string;
}

export type Edge = 'top' | 'left' | 'bottom' | 'right' | 'diagonalDown' | 'diagonalUp';

/** Everything about a cell's look that the API reaches. Colours are "#RRGGBB", `fill` '' when there is none. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly autoIndent: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  autoIndent: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  style: 'Normal',
  borders: {},
};

/** In points, as `columnWidth` and `rowHeight` count. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  lightgray: '#D3D3D3',
  lightblue: '#ADD8E6',
  darkgreen: '#006400',
  pink: '#FFC0CB',
};

/**
 * "#RRGGBB" from what the API takes: "#rrggbb" or an HTML colour name
 * (learn.microsoft.com/javascript/api/excel/excel.rangefill, `color`). Null when it is neither.
 */
export function colorCode(color: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  return NAMED[color.toLowerCase()] ?? null;
}
