import type { OurRow, SheetChange } from '../../workbook/port';
import { XML_HEAD, type Dialect } from './dialect';
import { ListWriter } from './list-xml';
import { RowWriter, type RowContext } from './row-xml';
import { afterRows, beforeRows } from './sheet-layout-xml';
import { XmlBytes } from './xml-bytes';

/** What a sheet of ours needs to know of the workbook it goes into. */
export interface SheetContext extends RowContext {
  readonly dialect: Dialect;
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
  const { list } = change;
  let row = 0;
  const write = function* (some: Iterable<OurRow>): Generator<Uint8Array> {
    for (const ours of some) {
      rows.write(ours, ++row);
      if (out.length >= PIECE) yield out.take();
    }
  };
  yield* write(list ? list.above() : change.rows());
  if (list) {
    const items = new ListWriter(out, list, rows, context);
    for (let index = 0; index < list.count; index++) {
      items.write(index, ++row);
      if (out.length >= PIECE) yield out.take();
    }
    yield* write(list.below());
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
