import { parseA1 } from '../../workbook/address';
import type { Limits } from '../limits';
import { wholeNumber } from '../read/attributes';
import { XmlScanner, type XmlAttribute } from '../xml/scan';

/** A row's element and where it stands in the sheet's text. */
export interface RowSpan {
  readonly row: number;
  /** The element's name as written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where its closing tag begins; equal to `end` when it has none. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly XmlAttribute[];
}

export interface CellFormula {
  readonly text: string;
  /** 'normal', 'shared', 'array', 'dataTable'. */
  readonly type: string;
  readonly ref: string | null;
  /** Number of its shared group. */
  readonly group: string | null;
  readonly start: number;
  readonly end: number;
}

/** A cell's element and where it stands in the sheet's text. */
export interface CellSpan {
  readonly row: number;
  readonly col: number;
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly XmlAttribute[];
  readonly formula: CellFormula | null;
  /** Holds a value, a text or anything else but blanks. */
  readonly hasContent: boolean;
}

export interface SheetVisitor {
  /** Called when the row has been passed, after its cells. */
  row?(row: RowSpan): void;
  cell?(cell: CellSpan): void;
}

/** Goes through the rows and cells of a worksheet's text. Rows and cells that do not say where they stand follow the last one. */
export function visitCells(source: string, part: string, limits: Limits, visitor: SheetVisitor): void {
  const scanner = new XmlScanner(source, part, limits);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth !== 2) continue;
    if (scanner.local === 'sheetData') visitRows(scanner, visitor);
    else scanner.skip();
  }
}

function visitRows(scanner: XmlScanner, visitor: SheetVisitor): void {
  let row = 0;
  while (scanner.next() !== 'close') {
    if (scanner.depth !== 3 || scanner.local !== 'row') continue;
    const attributes = scanner.attributes();
    row = wholeNumber(valueOf(attributes, 'r')) ?? row + 1;
    const { name, start, end: openEnd, selfClosing } = scanner;
    visitRow(scanner, row, visitor);
    visitor.row?.({
      row,
      name,
      start,
      openEnd,
      closeStart: scanner.start,
      end: scanner.end,
      selfClosing,
      attributes,
    });
  }
}

function visitRow(scanner: XmlScanner, row: number, visitor: SheetVisitor): void {
  let col = 0;
  for (let event = scanner.next(); event !== 'close'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.local !== 'c') {
      scanner.skip();
      continue;
    }
    const attributes = scanner.attributes();
    col = parseA1(valueOf(attributes, 'r') ?? '')?.col ?? col + 1;
    const { name, start, end: openEnd, selfClosing } = scanner;
    const { formula, hasContent } = readCell(scanner);
    visitor.cell?.({
      row,
      col,
      name,
      start,
      openEnd,
      end: scanner.end,
      selfClosing,
      attributes,
      formula,
      hasContent,
    });
  }
}

function readCell(scanner: XmlScanner): Pick<CellSpan, 'formula' | 'hasContent'> {
  let formula: CellFormula | null = null;
  let hasContent = false;
  for (let event = scanner.next(); event !== 'close'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.local === 'f') {
      formula = readFormula(scanner);
    } else if (scanner.local === 'v') {
      if (readText(scanner).trim() !== '') hasContent = true;
    } else {
      hasContent = true;
      scanner.skip();
    }
  }
  return { formula, hasContent: hasContent || formula !== null };
}

function readFormula(scanner: XmlScanner): CellFormula {
  const { start } = scanner;
  const attributes = scanner.attributes();
  const text = readText(scanner);
  return {
    text,
    type: valueOf(attributes, 't') ?? 'normal',
    ref: valueOf(attributes, 'ref'),
    group: valueOf(attributes, 'si'),
    start,
    end: scanner.end,
  };
}

/** The text of the element just opened, to its 'close'. */
function readText(scanner: XmlScanner): string {
  let text = '';
  for (let event = scanner.next(); event !== 'close'; event = scanner.next()) {
    if (event === 'text') text += scanner.text;
    else scanner.skip();
  }
  return text;
}

export function valueOf(attributes: readonly XmlAttribute[], name: string): string | null {
  return attributes.find((attribute) => attribute.name === name)?.value ?? null;
}
