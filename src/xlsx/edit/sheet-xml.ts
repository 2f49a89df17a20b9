import type { CellExpr, Expr } from '../../formula/expr';
import { beforeRow } from '../../formula/print';
import { mapReferences } from '../../formula/rewrite';
import type { Value } from '../../formula/value';
import { areaA1, columnName, MAX_COL } from '../../workbook/address';
import type { FilledFormula, OurCell, OurRow, SheetChange } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import { CellWriter, type PrintFormula } from './cell-xml';
import { XML_HEAD, type Dialect } from './dialect';
import { afterRows, beforeRows, linkXml, MAX_LINKS } from './sheet-layout-xml';
import { XmlBytes } from './xml-bytes';

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

/** Bytes of XML made before they are handed on: enough to pack well, few enough to be forgotten soon. */
const PIECE = 1 << 18;

/**
 * A sheet of ours as a worksheet part, piece by piece: a long sheet never stands in memory as a whole. A piece's bytes are written
 * over when the next one but one is made.
 */
export function* sheetXml(change: SheetChange, context: SheetContext): Generator<Uint8Array> {
  const { main, rel } = context.dialect;
  const out = new XmlBytes();
  const rows = new RowWriter(out, context);
  out.raw(`${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${rel}">`);
  out.raw(`${beforeRows(change.layout, hiddenAtTop(change))}<sheetData>`);
  let row = 0;
  for (const ours of change.rows()) {
    rows.write(ours, ++row);
    if (out.length >= PIECE) yield out.take();
  }
  out.raw('</sheetData>');
  out.raw(afterRows(change.layout, context.flags, rows.links.join(''), context.drawing));
  out.raw('</worksheet>');
  yield out.take();
}

function hiddenAtTop(change: SheetChange): number {
  let hidden = 0;
  for (const row of change.rows()) {
    if (row.hidden !== true) break;
    hidden++;
  }
  return hidden;
}

/** A block of like formulas, as far as it is written. */
interface Block {
  /** Attributes of its first cell's formula, and of all others'. */
  readonly first: string;
  readonly again: string;
  /** Null when every cell must write its own. */
  readonly text: string | null;
  isWritten: boolean;
}

/** What a column's cell wrote last: the one beneath it mostly is of its kind. */
interface Column {
  /** `<c r="A` */
  readonly head: string;
  style: StyleName | null;
  /** `" s="n"` behind the cell's reference. */
  look: string;
  filled: FilledFormula | null;
  block: Block | null;
  /** A reference to one cell, and its text up to the row. */
  reference: CellExpr | null;
  before: string;
}

class RowWriter {
  readonly links: string[] = [];
  private readonly columns: Column[] = [];
  private readonly blocks = new Map<FilledFormula, Block>();
  private readonly cell: CellWriter;
  private height = 0;
  private heightXml = '';

  constructor(
    private readonly out: XmlBytes,
    private readonly context: SheetContext,
  ) {
    this.cell = new CellWriter(out, '');
  }

  write({ cells, height, hidden }: OurRow, row: number): void {
    const { out } = this;
    const isPlain = height === undefined && hidden !== true;
    // An empty row without anything of its own need not be written.
    if (isPlain && !cells.some((cell) => cell !== null)) return;
    out.raw('<row r="');
    out.number(row);
    out.raw(height === undefined ? '"' : this.heightOf(height));
    out.raw(hidden === true ? ' hidden="1">' : '>');
    const digits = String(row);
    for (let i = 0; i < cells.length && i < MAX_COL; i++) {
      const cell = cells[i];
      if (cell) this.writeCell(cell, row, i + 1, digits);
    }
    out.raw('</row>');
  }

  private heightOf(height: number): string {
    if (height !== this.height) this.heightXml = `" ht="${height}" customHeight="1"`;
    this.height = height;
    return this.heightXml;
  }

  private writeCell(cell: OurCell, row: number, col: number, digits: string): void {
    const { out } = this;
    const { value, link, style, filled } = cell;
    if (link && this.links.length < MAX_LINKS) this.links.push(linkXml(row, col, link));
    const column = this.columns[col] ?? this.addColumn(col);
    if (column.style !== style) {
      column.style = style;
      column.look = `" s="${this.context.styleIndex(style)}"`;
    }
    out.raw(column.head);
    out.raw(digits);
    out.raw(column.look);
    if (filled && this.writeInBlock(column, filled, value)) return;
    const { formula } = cell;
    if (!formula) this.cell.constant(value);
    else if (formula.kind === 'cell') this.cell.reference(before(column, formula), formula.row, value);
    else this.cell.formula(this.context.print(formula), '', value);
  }

  /** The first cell of a block writes the block's formula, the others name it. */
  private writeInBlock(column: Column, filled: FilledFormula, value: Value): boolean {
    if (column.filled !== filled) {
      column.filled = filled;
      column.block = this.blocks.get(filled) ?? this.addBlock(filled);
    }
    const { block } = column;
    if (!block || block.text === null) return false;
    if (block.isWritten) this.cell.formula('', block.again, value);
    else this.cell.formula(block.text, block.first, value);
    block.isWritten = true;
    return true;
  }

  private addBlock(filled: FilledFormula): Block {
    const { formula, area } = filled;
    const text = staysOnSheet(formula) ? this.context.print(formula) : null;
    const number = this.blocks.size;
    const first = ` t="shared" ref="${areaA1(area)}" si="${number}"`;
    const block = { first, again: ` t="shared" si="${number}"`, text, isWritten: false };
    this.blocks.set(filled, block);
    return block;
  }

  private addColumn(col: number): Column {
    const column: Column = {
      head: `<c r="${columnName(col)}`,
      ...{ style: null, look: '', filled: null, block: null, reference: null, before: '' },
    };
    this.columns[col] = column;
    return column;
  }
}

/** Down a column of ours references mostly go down one column of the staff's: all but the row is spelled once. */
function before(column: Column, expr: CellExpr): string {
  const last = column.reference;
  const isSame = last?.col === expr.col && last.sheet === expr.sheet && last.fixed === expr.fixed;
  if (!isSame) column.before = beforeRow(expr);
  column.reference = expr;
  return column.before;
}

/** Excel itself shares only formulas that read nothing but their own sheet. */
function staysOnSheet(formula: Expr): boolean {
  let stays = true;
  mapReferences(formula, (reference) => {
    if (reference.sheet !== undefined) stays = false;
    return reference;
  });
  return stays;
}
