/**
 * Every look that our sheets use, as data: both adapters write it from here.
 * Colours are RRGGBB. Number formats are en-US codes.
 */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly underline?: boolean;
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'thin';
  /** Cells that staff type into: unlocked, should a reviewer protect the sheet. */
  readonly unlocked?: boolean;
}

export const MONEY = '#,##0.00';
export const PERCENT = '0.00%';

const cell = { border: 'thin', vertical: 'top' } as const;

export const STYLES = {
  /** Hidden keys of rows and sheets. */
  key: { size: 8, color: '808080', numberFormat: '@' },
  title: { bold: true, size: 13, vertical: 'middle' },
  subtitle: { size: 11, color: '404040' },
  note: { italic: true, size: 9, color: '595959', vertical: 'top' },
  noteWrap: { italic: true, size: 9, color: '595959', wrap: true, vertical: 'top' },
  heading: { bold: true, size: 11, color: '1F3864' },
  header: { ...cell, bold: true, fill: 'D9E2F3', align: 'center', vertical: 'middle', wrap: true },
  columnNumber: { ...cell, italic: true, size: 9, color: '595959', align: 'center' },
  text: { ...cell, wrap: true },
  textCenter: { ...cell, align: 'center' },
  textIndent: { ...cell, wrap: true, indent: 1 },
  textBold: { ...cell, bold: true, wrap: true, fill: 'F2F2F2' },
  textBoldCenter: { ...cell, bold: true, align: 'center', fill: 'F2F2F2' },
  money: { ...cell, numberFormat: MONEY },
  moneyBold: { ...cell, bold: true, numberFormat: MONEY, fill: 'F2F2F2' },
  percent: { ...cell, numberFormat: PERCENT },
  percentBold: { ...cell, bold: true, numberFormat: PERCENT, fill: 'F2F2F2' },
  count: { ...cell, numberFormat: '#,##0' },
  /** A figure as it is: 90,22; 87; "Baik". */
  figure: { ...cell, align: 'right', wrap: true },
  ratio: { ...cell, numberFormat: '0.00' },
  totalText: { ...cell, bold: true, fill: 'D9E2F3' },
  totalMoney: { ...cell, bold: true, numberFormat: MONEY, fill: 'D9E2F3' },
  totalCount: { ...cell, bold: true, numberFormat: '#,##0', fill: 'D9E2F3' },
  totalPercent: { ...cell, bold: true, numberFormat: PERCENT, fill: 'D9E2F3' },
  label: { ...cell },
  input: { ...cell, fill: 'FFF9E5', wrap: true, unlocked: true },
  inputPercent: { ...cell, fill: 'FFF9E5', numberFormat: PERCENT, unlocked: true, bold: true },
  inputMoney: { ...cell, fill: 'FFF9E5', numberFormat: MONEY, unlocked: true },
  /** A filled example: nobody shall take it for data. */
  example: { ...cell, italic: true, color: '595959', wrap: true },
  exampleMoney: { ...cell, italic: true, color: '595959', numberFormat: MONEY },
  link: { ...cell, color: '0563C1', underline: true, wrap: true },
  severityError: { ...cell, bold: true, color: '9C0006', fill: 'FFC7CE', align: 'center' },
  severityWarning: { ...cell, bold: true, color: '7F6000', fill: 'FFEB9C', align: 'center' },
  severityInfo: { ...cell, color: '1F3864', fill: 'DDEBF7', align: 'center' },
  ok: { ...cell, color: '375623' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** What a live flag looks like: the format of its conditional formatting rule. */
export const LOOKS = {
  serapanRendah: { fill: 'FCE4D6', color: '9C2A00', bold: true },
  usang: { fill: 'FFC7CE', color: '9C0006', bold: true },
} as const satisfies Record<string, Pick<Style, 'fill' | 'color' | 'bold'>>;

export type LookName = keyof typeof LOOKS;

/** The footer of every page of ours, in Excel's codes: &P is the page, &N the number of pages. */
export const PAGE_FOOTER = 'Halaman &P dari &N';
