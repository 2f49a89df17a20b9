import { invalidArgument } from '../errors';
import {
  type Box,
  boxAddress,
  boxAt,
  cellsOf,
  COLUMNS,
  columnsOf,
  ROWS,
  rowsOf,
  sheetPrefix,
} from '../model/area';
import type { Sheet } from '../model/sheet';

/** Where a range is, and the ranges reached from it. */
export abstract class RangeNavigation<Range> {
  constructor(
    readonly sheet: Sheet,
    public box: Box,
  ) {}

  protected abstract at(box: Box): Range;

  get address(): string {
    return sheetPrefix(this.sheet.name) + boxAddress(this.box);
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    return cellsOf(this.box) > 2 ** 31 - 1 ? -1 : cellsOf(this.box);
  }

  get rowCount(): number {
    return rowsOf(this.box);
  }

  get columnCount(): number {
    return columnsOf(this.box);
  }

  get rowIndex(): number {
    return this.box.top;
  }

  get columnIndex(): number {
    return this.box.left;
  }

  get isEntireColumn(): boolean {
    return rowsOf(this.box) === ROWS;
  }

  get isEntireRow(): boolean {
    return columnsOf(this.box) === COLUMNS;
  }

  getCell(row: number, column: number): Range {
    // learn.microsoft.com/javascript/api/excel/excel.range, `getCell`: the cell may lie outside the range.
    return this.at(boxAt(this.box.top + row, this.box.left + column));
  }

  getRow(row: number): Range {
    if (row >= this.rowCount) throw invalidArgument('row');
    return this.at({ ...this.box, top: this.box.top + row, bottom: this.box.top + row });
  }

  getColumn(column: number): Range {
    if (column >= this.columnCount) throw invalidArgument('column');
    return this.at({ ...this.box, left: this.box.left + column, right: this.box.left + column });
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getLastCell(): Range {
    return this.at(boxAt(this.box.bottom, this.box.right));
  }

  getEntireRow(): Range {
    return this.at({ ...this.box, left: 0, right: COLUMNS - 1 });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.box, top: 0, bottom: ROWS - 1 });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at(boxAt(this.box.top + rows, this.box.left + columns, this.rowCount, this.columnCount));
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at(boxAt(this.box.top, this.box.left, this.rowCount + rows, this.columnCount + columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(boxAt(this.box.top, this.box.left, rows, columns));
  }
}
