import type { Value } from '../../formula/value';
import { areaA1, columnName, MAX_COL } from '../../workbook/address';
import type { FilledFormula, OurCell, OurRow, SheetChange } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import { cellXml, formulaCellXml, type PrintFormula } from './cell-xml';
import { XML_HEAD, type Dialect } from './dialect';
import { content } from './xml-text';
import { afterRows, beforeRows, linkXml, MAX_LINKS } from './sheet-layout-xml';

/** What a sheet of ours needs to know of the workbook it goes into. */
export interface SheetContext {
  readonly dialect: Dialect;
  /** Index of a style of ours among the workbook's cell formats. */
  styleIndex(name: StyleName): number;
  readonly print: PrintFormula;
  /** `conditionalFormatting` elements of this sheet. */
  readonly flags: string;
  /** Relationship of the drawing that holds the sheet's charts. */
  readonly drawing: string | null;
}

/** Characters of XML made before they are handed on: long enough to pack well, short enough to be forgotten soon. */
const PIECE = 1 << 16;

/** A sheet of ours as a worksheet part, piece by piece: a long sheet never stands in memory as a whole. */
export function* sheetXml(change: SheetChange, context: SheetContext): Generator<string> {
  const { main, rel } = context.dialect;
  const rows = new RowWriter(context);
  yield `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${rel}">${beforeRows(change.layout, hiddenAtTop(change))}<sheetData>`;
  let piece = '';
  let row = 0;
  for (const ours of change.rows()) {
    piece += rows.rowXml(ours, ++row);
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData>${afterRows(change.layout, context.flags, rows.links.join(''), context.drawing)}</worksheet>`;
}

function hiddenAtTop(change: SheetChange): number {
  let hidden = 0;
  for (const row of change.rows()) {
    if (row.hidden !== true) break;
    hidden++;
  }
  return hidden;
}

class RowWriter {
  readonly links: string[] = [];
  /** `<c r="A`, `<c r="B` … */
  private readonly heads: string[] = [];
  /** ` s="n"` behind the cell's reference, for each style used so far. */
  private readonly looks = new Map<StyleName, string>();

  /** Blocks of like formulas, and the number that each has on this sheet. */
  private readonly blocks = new Map<FilledFormula, number>();

  constructor(private readonly context: SheetContext) {}

  rowXml(ours: OurRow, row: number): string {
    const { cells, height, hidden } = ours;
    let head = `<row r="${row}"`;
    if (height !== undefined) head += ` ht="${height}" customHeight="1"`;
    if (hidden === true) head += ' hidden="1"';
    let body = '';
    for (let i = 0; i < cells.length && i < MAX_COL; i++) {
      const cell = cells[i];
      if (cell) body += this.cell(cell, row, i + 1);
    }
    if (body !== '') return `${head}>${body}</row>`;
    // An empty row without any attribute of its own need not be written.
    return height === undefined && hidden !== true ? '' : `${head}/>`;
  }

  private cell(cell: OurCell, row: number, col: number): string {
    const { value, filled, link } = cell;
    if (link && this.links.length < MAX_LINKS) this.links.push(linkXml(row, col, link));
    const head = this.head(col) + row + this.look(cell.style);
    if (filled) return this.filledCell(head, value, filled);
    return cellXml(head, value, cell.formula ? this.context.print(cell.formula) : null);
  }

  /** The first cell of a block writes the block's formula, the others name it. */
  private filledCell(head: string, value: Value, filled: FilledFormula): string {
    let index = this.blocks.get(filled);
    if (index !== undefined) return formulaCellXml(head, value, `<f t="shared" si="${index}"/>`);
    index = this.blocks.size;
    this.blocks.set(filled, index);
    const text = content(this.context.print(filled.formula));
    return formulaCellXml(
      head,
      value,
      `<f t="shared" ref="${areaA1(filled.area)}" si="${index}">${text}</f>`,
    );
  }

  private head(col: number): string {
    return (this.heads[col] ??= `<c r="${columnName(col)}`);
  }

  private look(name: StyleName): string {
    let look = this.looks.get(name);
    if (look === undefined) {
      look = `" s="${this.context.styleIndex(name)}"`;
      this.looks.set(name, look);
    }
    return look;
  }
}
