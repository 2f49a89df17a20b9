import type { Alignment, Border, Cell, Worksheet } from 'exceljs';
import type { Typed } from './printed';

/** How one sheet's author likes it: a font and the fills of its parts, RRGGBB or nothing. */
export type Look = {
  readonly font: string;
  readonly size: number;
  readonly header?: string;
  readonly group?: string;
  readonly total?: string;
};

export type Place = { readonly row: number; readonly column: number };

export type CellStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string | undefined;
  readonly border?: boolean;
  readonly horizontal?: Alignment['horizontal'];
  readonly vertical?: Alignment['vertical'];
  readonly wrap?: boolean;
  readonly indent?: number;
};

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF404040' } };

export function style(cell: Cell, look: Look, as: CellStyle): void {
  cell.font = {
    name: look.font,
    size: as.size ?? look.size,
    bold: as.bold ?? false,
    italic: as.italic ?? false,
  };
  cell.alignment = {
    horizontal: as.horizontal ?? 'left',
    vertical: as.vertical ?? 'middle',
    wrapText: as.wrap ?? false,
    indent: as.indent ?? 0,
  };
  if (as.fill !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${as.fill}` } };
  }
  if (as.border === true) cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
}

export function put(cell: Cell, content: Typed): void {
  cell.value = content.value;
  cell.numFmt = content.format;
}

/** A line of text across several columns, merged, as titles and signatures are. */
export function drawAcross(
  sheet: Worksheet,
  at: Place,
  columns: number,
  text: string,
  look: Look,
  as: CellStyle,
): void {
  const cell = sheet.getCell(at.row, at.column);
  cell.value = text;
  style(cell, look, as);
  if (columns > 1) sheet.mergeCells(at.row, at.column, at.row, at.column + columns - 1);
}

/** A column's headings from the outermost group inward: `['Target', '2019']`. */
export type Heading = readonly string[];

/** Draws headings with merged groups; gives back how many rows they take. */
export function drawHeader(sheet: Worksheet, at: Place, headings: readonly Heading[], look: Look): number {
  const depth = headerDepth(headings);
  const asHeader: CellStyle = {
    bold: true,
    fill: look.header,
    border: true,
    horizontal: 'center',
    wrap: true,
  };
  for (let row = at.row; row < at.row + depth; row++) {
    for (let column = at.column; column < at.column + headings.length; column++) {
      style(sheet.getCell(row, column), look, asHeader);
    }
  }
  drawLevel(sheet, at, headings, 0, depth);
  return depth;
}

export function headerDepth(headings: readonly Heading[]): number {
  return Math.max(...headings.map((heading) => heading.length));
}

function drawLevel(
  sheet: Worksheet,
  at: Place,
  headings: readonly Heading[],
  level: number,
  depth: number,
): void {
  for (let from = 0; from < headings.length;) {
    const heading = headings[from] ?? [];
    let to = from + 1;
    const isLast = heading.length === level + 1;
    while (!isLast && to < headings.length && headings[to]?.[level] === heading[level]) to++;
    const row = at.row + level;
    const column = at.column + from;
    const lastRow = isLast ? at.row + depth - 1 : row;
    sheet.getCell(row, column).value = heading[level] ?? '';
    if (lastRow > row || to > from + 1) sheet.mergeCells(row, column, lastRow, at.column + to - 1);
    if (!isLast) drawLevel(sheet, { row: at.row, column }, headings.slice(from, to), level + 1, depth);
    from = to;
  }
}

/** The row of column numbers that printed tables have under their header. */
export function drawColumnNumbers(sheet: Worksheet, at: Place, count: number, look: Look): void {
  for (let index = 0; index < count; index++) {
    const cell = sheet.getCell(at.row, at.column + index);
    cell.value = index + 1;
    style(cell, look, { italic: true, size: look.size - 1, border: true, horizontal: 'center' });
  }
}

/** A note of the staff's own. */
export function drawNote(cell: Cell, text: string): void {
  cell.note = { texts: [{ font: { name: 'Tahoma', size: 9 }, text }] };
}

const FOLIO = 14;

export type PrintSetUp = {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: string;
  /** "5:7": the rows that every page shows. */
  readonly repeatedRows?: string | undefined;
  readonly onePage?: boolean;
  readonly footer: string;
};

/** Folio (F4) paper, one page wide, with the page's number in the footer. */
export function setUpPrint(sheet: Worksheet, print: PrintSetUp): void {
  const { orientation, area, repeatedRows, onePage, footer } = print;
  Object.assign(sheet.pageSetup, {
    paperSize: FOLIO,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage === true ? 1 : 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    printArea: area,
  });
  if (repeatedRows !== undefined) sheet.pageSetup.printTitlesRow = repeatedRows;
  sheet.headerFooter.oddFooter = `&L&8${footer}&R&8Halaman &P dari &N`;
}
