import type { CellExpr, Expr } from '../../formula/expr';
import { beforeRow } from '../../formula/print';
import { mapReferences } from '../../formula/rewrite';
import type { Value } from '../../formula/value';
import { areaA1, columnName, MAX_COL } from '../../workbook/address';
import type { FilledFormula, OurCell, OurRow } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import { CellWriter, type PrintFormula } from './cell-xml';
import { linkXml, MAX_LINKS } from './sheet-layout-xml';
import type { XmlBytes } from './xml-bytes';

/** What rows need to know of the workbook they go into. */
export interface RowContext {
  /** Index of a style of ours among the workbook's cell formats. */
  styleIndex(name: StyleName): number;
  readonly print: PrintFormula;
}

/** A block of like formulas, as far as it is written. */
export interface Block {
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

/** Writes the rows of a sheet one after the other. */
export class RowWriter {
  readonly links: string[] = [];
  private readonly columns: Column[] = [];
  private readonly blocks = new Map<FilledFormula, Block>();
  private readonly cell: CellWriter;
  private height = 0;
  private heightXml = '';

  constructor(
    private readonly out: XmlBytes,
    private readonly context: RowContext,
  ) {
    this.cell = new CellWriter(out, '');
  }

  write({ cells, height, hidden }: OurRow, row: number): void {
    const isPlain = height === undefined && hidden !== true;
    // An empty row without anything of its own need not be written.
    if (isPlain && !cells.some((cell) => cell !== null)) return;
    this.open(row, height, hidden === true);
    const digits = String(row);
    for (let i = 0; i < cells.length && i < MAX_COL; i++) {
      const cell = cells[i];
      if (cell) this.writeCell(cell, row, i + 1, digits);
    }
    this.out.raw('</row>');
  }

  /** A row's start tag. */
  open(row: number, height: number | undefined, isHidden: boolean): void {
    const { out } = this;
    out.raw('<row r="');
    out.whole(row);
    out.raw(height === undefined ? '"' : this.heightOf(height));
    out.raw(isHidden ? ' hidden="1">' : '>');
  }

  private heightOf(height: number): string {
    if (height !== this.height) this.heightXml = `" ht="${height}" customHeight="1"`;
    this.height = height;
    return this.heightXml;
  }

  /** @param digits the row as text */
  writeCell(cell: OurCell, row: number, col: number, digits: string): void {
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
      column.block = this.block(filled);
    }
    const { block } = column;
    if (!block || block.text === null) return false;
    if (block.isWritten) this.cell.formula('', block.again, value);
    else this.cell.formula(block.text, block.first, value);
    block.isWritten = true;
    return true;
  }

  block(filled: FilledFormula): Block {
    return this.blocks.get(filled) ?? this.addBlock(filled);
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
      style: null,
      look: '',
      filled: null,
      block: null,
      reference: null,
      before: '',
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
