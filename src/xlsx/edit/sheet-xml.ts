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

/** A sheet of ours as a worksheet part, piece by piece: a long sheet never stands in memory as a whole. */
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
  readonly number: number;
  readonly area: string;
  /** Null when every cell must write its own. */
  readonly text: string | null;
  isWritten: boolean;
}

/** What a column's last formula referred to, and its text up to the row. */
interface Reference {
  readonly sheet: string | undefined;
  readonly to: number;
  readonly fixed: CellExpr['fixed'];
  readonly text: string;
}

class RowWriter {
  readonly links: string[] = [];
  /** `<c r="A`, `<c r="B` … */
  private readonly heads: string[] = [];
  /** `" s="n"` behind the cell's reference, for each style used so far. */
  private readonly looks = new Map<StyleName, string>();
  private readonly blocks = new Map<FilledFormula, Block>();
  /** By our column. */
  private readonly references: Reference[] = [];
  private readonly cell: CellWriter;

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
    out.raw(height === undefined ? '"' : `" ht="${height}" customHeight="1"`);
    out.raw(hidden === true ? ' hidden="1">' : '>');
    const digits = String(row);
    for (let i = 0; i < cells.length && i < MAX_COL; i++) {
      const cell = cells[i];
      if (cell) this.writeCell(cell, row, i + 1, digits);
    }
    out.raw('</row>');
  }

  private writeCell(cell: OurCell, row: number, col: number, digits: string): void {
    const { out } = this;
    const { value, link, style } = cell;
    if (link && this.links.length < MAX_LINKS) this.links.push(linkXml(row, col, link));
    out.raw(this.heads[col] ?? this.addHead(col));
    out.raw(digits);
    out.raw(this.looks.get(style) ?? this.addLook(style));
    if (cell.filled && this.writeInBlock(cell.filled, value)) return;
    const { formula } = cell;
    if (!formula) this.cell.constant(value);
    else if (formula.kind === 'cell') this.cell.reference(this.before(col, formula), formula.row, value);
    else this.cell.formula(this.context.print(formula), '', value);
  }

  /** Down a column of ours references mostly go down one column of the staff's: all but the row is spelled once. */
  private before(col: number, expr: CellExpr): string {
    const last = this.references[col];
    if (last?.to === expr.col && last.sheet === expr.sheet && last.fixed === expr.fixed) return last.text;
    const text = beforeRow(expr);
    this.references[col] = { sheet: expr.sheet, to: expr.col, fixed: expr.fixed, text };
    return text;
  }

  /** The first cell of a block writes the block's formula, the others name it. */
  private writeInBlock(filled: FilledFormula, value: Value): boolean {
    const block = this.blocks.get(filled) ?? this.addBlock(filled);
    const { number, area, text } = block;
    if (text === null) return false;
    if (block.isWritten) this.cell.formula('', ` t="shared" si="${number}"`, value);
    else this.cell.formula(text, ` t="shared" ref="${area}" si="${number}"`, value);
    block.isWritten = true;
    return true;
  }

  private addBlock(filled: FilledFormula): Block {
    const { formula, area } = filled;
    const text = staysOnSheet(formula) ? this.context.print(formula) : null;
    const block = { number: this.blocks.size, area: areaA1(area), text, isWritten: false };
    this.blocks.set(filled, block);
    return block;
  }

  private addHead(col: number): string {
    return (this.heads[col] = `<c r="${columnName(col)}`);
  }

  private addLook(name: StyleName): string {
    const look = `" s="${this.context.styleIndex(name)}"`;
    this.looks.set(name, look);
    return look;
  }
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
