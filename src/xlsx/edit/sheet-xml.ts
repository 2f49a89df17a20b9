import type { OurRow, SheetChange } from '../../workbook/port';
import { XML_HEAD, type Dialect } from './dialect';
import { ListWriter } from './list-xml';
import { RowWriter, type RowContext } from './row-xml';
import { afterRows, beforeRows } from './sheet-layout-xml';
import { XmlBytes } from './xml-bytes';

/** What a sheet of ours needs to know of the workbook it goes into. */
export interface SheetContext extends RowContext {
  readonly dialect: Dialect;
}

/** What stands behind a sheet's rows besides its layout. */
export interface SheetEnd {
  /** `conditionalFormatting` elements of this sheet. */
  readonly flags: string;
  /** Relationship of the drawing that holds the sheet's charts. */
  readonly drawing: string | null;
}

/** Bytes of XML made before they are handed on: enough to pack well, few enough to be forgotten soon. */
export const PIECE = 1 << 18;

/**
 * Writes a sheet of ours as a worksheet part, piece by piece: a long sheet never stands in memory as a whole. A piece's bytes are
 * written over when the next one but one is made. To be called in this order: `top`, `items`, `bottom`.
 */
export class SheetWriter {
  readonly rows: RowWriter;
  private readonly out = new XmlBytes();
  private row = 0;

  constructor(
    private readonly change: SheetChange,
    private readonly context: SheetContext,
  ) {
    this.rows = new RowWriter(this.out, context);
  }

  /** All above the items of a sheet's list; without a list, all rows. */
  *top(): Generator<Uint8Array> {
    const { main, rel } = this.context.dialect;
    const { list, layout } = this.change;
    this.out.raw(`${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${rel}">`);
    this.out.raw(`${beforeRows(layout, hiddenAtTop(this.change))}<sheetData>`);
    yield* this.write(list ? list.above() : this.change.rows());
  }

  *items(): Generator<Uint8Array> {
    const { list } = this.change;
    if (!list) return;
    const items = new ListWriter(this.out, list, this.rows, this.context);
    for (let index = 0; index < list.count; index++) {
      items.write(index, ++this.row);
      if (this.out.length >= PIECE) yield this.out.take();
    }
  }

  /** What was written and not given yet. */
  take(): Uint8Array {
    return this.out.take();
  }

  /** Leaves the list's items to another writer. @returns the first one's row */
  leaveItems(): number {
    const first = this.row + 1;
    this.row += this.change.list?.count ?? 0;
    return first;
  }

  *bottom({ flags, drawing }: SheetEnd): Generator<Uint8Array> {
    const { list, layout } = this.change;
    if (list) yield* this.write(list.below());
    this.out.raw('</sheetData>');
    this.out.raw(afterRows(layout, flags, this.rows.links.join(''), drawing));
    this.out.raw('</worksheet>');
    yield this.out.take();
  }

  private *write(some: Iterable<OurRow>): Generator<Uint8Array> {
    for (const ours of some) {
      this.rows.write(ours, ++this.row);
      if (this.out.length >= PIECE) yield this.out.take();
    }
  }
}

/** The whole sheet. */
export function* sheetXml(change: SheetChange, context: SheetContext, end: SheetEnd): Generator<Uint8Array> {
  const writer = new SheetWriter(change, context);
  yield* writer.top();
  yield* writer.items();
  yield* writer.bottom(end);
}

function hiddenAtTop(change: SheetChange): number {
  let hidden = 0;
  for (const row of change.rows()) {
    if (row.hidden !== true) break;
    hidden++;
  }
  return hidden;
}
