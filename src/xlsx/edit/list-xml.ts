import { beforeRow } from '../../formula/print';
import type { FilledFormula, ListColumn, OurCell, OurList, Pointer } from '../../workbook/port';
import { columnName } from '../../workbook/address';
import { CellWriter } from './cell-xml';
import type { RowContext, RowWriter } from './row-xml';
import { XmlBytes } from './xml-bytes';

const REFERENCE_END = ascii('</f><v>');
const END = ascii('</v></c>');
const ROW_END = ascii('</row>');

/** A column, and the XML of it that comes again from row to row. */
interface Column {
  readonly source: ListColumn;
  readonly place: number;
  /** `<c r="A` */
  readonly head: Uint8Array;
  /** `" s="n"` */
  readonly look: string;
  /** From behind the row's number to a number, of a constant or a block's formula; null until that is known. */
  number: Uint8Array | null;
  /** Attributes of the formulas of its block but the first; null until the first is written. */
  again: string | null;
  /** What the last text cell held, and the same as XML from behind the row's number on, once it came twice. */
  text: string | null;
  textXml: Uint8Array | null;
  /** Where the last reference pointed, and the same as XML from behind the row's number up to the row that it points to. */
  sheet: string;
  col: number;
  isText: boolean;
  reference: Uint8Array;
}

/**
 * Writes the rows of a list: what comes again down a column is copied as bytes, and no object is made a cell. What is seldom is left to
 * the writer of rows; both write the same (test/xlsx/edit/list-xml.test.ts).
 */
export class ListWriter {
  private readonly columns: readonly Column[];
  private readonly cell: CellWriter;
  private readonly to: Pointer = { sheet: '', row: 0, col: 0 };

  constructor(
    private readonly out: XmlBytes,
    private readonly list: OurList,
    private readonly rows: RowWriter,
    context: RowContext,
  ) {
    this.cell = new CellWriter(out, '');
    this.columns = list.columns.map((source, index) => ({
      source,
      place: index + 1,
      head: ascii(`<c r="${columnName(index + 1)}`),
      look: `" s="${context.styleIndex(source.style)}"`,
      number: null,
      again: null,
      text: null,
      textXml: null,
      sheet: '',
      col: 0,
      isText: false,
      reference: END,
    }));
  }

  /** @param row of the sheet */
  write(index: number, row: number): void {
    this.rows.open(row, this.list.height(index), false);
    for (const column of this.columns) {
      const { source } = column;
      if (source.filled) this.writeFilled(column, source.filled, index, row);
      else if (source.points(index, this.to)) this.writeReference(column, index, row);
      else this.writeOther(column, index, row);
    }
    this.out.copy(ROW_END);
  }

  private writeFilled(column: Column, filled: FilledFormula, index: number, row: number): void {
    const value = column.source.value(index);
    column.again ??= this.againOf(filled);
    if (column.again === null) {
      this.writeSeldom(column, { value, filled, formula: column.source.formula(index) ?? undefined }, row);
      return;
    }
    this.begin(column, row);
    if (typeof value === 'number' && Number.isFinite(value)) {
      this.writeNumber(column, value, `><f${column.again}/><v>`);
    } else if (typeof value === 'string') {
      this.writeText(column, value, column.again);
    } else {
      this.out.raw(column.look);
      this.cell.formula('', column.again, value);
    }
  }

  /** Null for a block's first cell, which writes the formula, and for a block whose cells must write their own. */
  private againOf(filled: FilledFormula): string | null {
    const block = this.rows.block(filled);
    return block.isWritten && block.text !== null ? block.again : null;
  }

  private writeReference(column: Column, index: number, row: number): void {
    const { out, to } = this;
    const value = column.source.value(index);
    const isText = typeof value === 'string';
    if (!isText && !(typeof value === 'number' && Number.isFinite(value))) {
      this.writeSeldom(column, { value, formula: column.source.formula(index) ?? undefined }, row);
      return;
    }
    if (column.sheet !== to.sheet || column.col !== to.col || column.isText !== isText)
      this.aim(column, isText);
    this.begin(column, row);
    out.copy(column.reference);
    out.whole(to.row);
    out.copy(REFERENCE_END);
    if (isText) out.text(value);
    else out.number(value);
    out.copy(END);
  }

  /** Down a column of ours references mostly go down one column of the staff's. */
  private aim(column: Column, isText: boolean): void {
    const { sheet, col } = this.to;
    const xml = new XmlBytes(512);
    xml.raw(`${column.look}${isText ? ' t="str"' : ''}><f>`);
    xml.text(beforeRow({ kind: 'cell', row: 1, col, sheet, fixed: 'both' }));
    column.reference = xml.take();
    column.sheet = sheet;
    column.col = col;
    column.isText = isText;
  }

  private writeOther(column: Column, index: number, row: number): void {
    const { source } = column;
    const value = source.value(index);
    const formula = source.formula(index);
    if (formula) {
      this.writeSeldom(column, { value, formula }, row);
      return;
    }
    this.begin(column, row);
    if (typeof value === 'number' && Number.isFinite(value)) {
      this.writeNumber(column, value, '><v>');
    } else if (typeof value === 'string') {
      this.writeText(column, value, null);
    } else {
      this.out.raw(column.look);
      this.cell.constant(value);
    }
  }

  private begin({ head }: Column, row: number): void {
    this.out.copy(head);
    this.out.whole(row);
  }

  private writeNumber(column: Column, value: number, open: string): void {
    column.number ??= ascii(column.look + open);
    this.out.copy(column.number);
    this.out.number(value);
    this.out.copy(END);
  }

  /** @param again attributes of its block's formula; null for a constant */
  private writeText(column: Column, text: string, again: string | null): void {
    const { out } = this;
    if (column.text === text && column.textXml) {
      out.copy(column.textXml);
      return;
    }
    const start = out.length;
    out.raw(column.look);
    if (again === null) this.cell.constant(text);
    else this.cell.formula('', again, text);
    column.textXml = column.text === text ? out.since(start) : null;
    column.text = text;
  }

  private writeSeldom(column: Column, cell: Omit<OurCell, 'style'>, row: number): void {
    this.rows.writeCell({ ...cell, style: column.source.style }, row, column.place, String(row));
  }
}

function ascii(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
