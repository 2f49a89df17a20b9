import type { Value } from '../../formula/value';
import { columnNumber } from '../../workbook/address';
import { WorkbookError } from '../../workbook/errors';
import { decodeXString } from '../xml/escape';
import { NS } from '../xml/namespaces';
import type { XmlScanner } from '../xml/scan';
import { isTrue, wholeNumber } from './attributes';
import { type CellSink, NO_FORMULA, type RawFormula } from './cell-sink';
import { cellValue } from './cell-values';
import { detached, readRichText, readText } from './rich-text';

/** Reads the rows of a sheet with the full parser: slower than `FastCells`, for everything that XML allows. */
export class ThoroughCells {
  private row = 0;
  private col = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sink: CellSink,
  ) {}

  /** From the 'open' of `<sheetData>` to its 'close'. */
  read(): void {
    this.eachChild('row', () => this.readRow());
  }

  private readRow(): void {
    const { scanner } = this;
    const row = scanner.attribute('r');
    const hasRow = row !== null;
    this.row = hasRow ? this.whole(row) : this.row + 1;
    this.col = 0;
    const hidden = isTrue(scanner.attribute('hidden'));
    let cells = 0;
    // A row without a number has the one that its first cell tells.
    const begin = (): void => this.sink.row(this.row, hidden);
    if (hasRow) begin();
    this.eachChild('c', () => {
      this.place(scanner.attribute('r'), hasRow || cells > 0);
      if (!hasRow && cells === 0) begin();
      cells++;
      this.readCell();
    });
    if (!hasRow && cells === 0) begin();
  }

  private place(address: string | null, isRowKnown: boolean): void {
    if (address === null) {
      this.col++;
      return;
    }
    const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
    const row = Number(match?.[2]);
    if (!match || (isRowKnown && row !== this.row)) throw this.bad(`cell ${address} in row ${this.row}`);
    this.row = row;
    this.col = columnNumber(match[1] ?? '');
  }

  private readCell(): void {
    const { scanner, sink } = this;
    let type = scanner.attribute('t') ?? 'n';
    const style = this.whole(scanner.attribute('s') ?? '0');
    let text: string | null = null;
    let formula: RawFormula | null = null;
    const depth = scanner.depth;
    for (
      let event = scanner.next();
      !(event === 'close' && scanner.depth === depth);
      event = scanner.next()
    ) {
      if (event !== 'open') continue;
      if (scanner.namespace !== NS.main) scanner.skip();
      else if (scanner.local === 'v') text = decodeXString(readText(scanner));
      else if (scanner.local === 'f') formula = readFormula(scanner);
      else if (scanner.local === 'is') {
        text = readRichText(scanner);
        type = 'inlineStr';
      } else scanner.skip();
    }
    const value = own(cellValue(type, text, sink.context));
    if (formula === null) sink.cell(this.row, this.col, style, value);
    else sink.formulaCell(this.row, this.col, style, value, formula);
  }

  /** Calls `read` at each 'open' of such a child; it may or may not move on to the child's 'close'. */
  private eachChild(local: string, read: () => void): void {
    const { scanner } = this;
    const depth = scanner.depth;
    for (
      let event = scanner.next();
      !(event === 'close' && scanner.depth === depth);
      event = scanner.next()
    ) {
      if (event !== 'open') continue;
      if (scanner.local === local && scanner.namespace === NS.main) read();
      else scanner.skip();
    }
  }

  private whole(text: string): number {
    const value = wholeNumber(text);
    if (value === null) throw this.bad(`"${text}" is no whole number`);
    return value;
  }

  private bad(detail: string): WorkbookError {
    return new WorkbookError('bad-xml', this.scanner.part, detail);
  }
}

function readFormula(scanner: XmlScanner): RawFormula {
  const get = (name: string): string | null => scanner.attribute(name);
  const attributes = { type: get('t') ?? '', ref: get('ref'), si: get('si'), r1: get('r1'), r2: get('r2') };
  const text = detached(decodeXString(readText(scanner)));
  return { ...NO_FORMULA, ...attributes, text: text === '' ? null : text };
}

function own(value: Value): Value {
  return typeof value === 'string' ? detached(value) : value;
}
