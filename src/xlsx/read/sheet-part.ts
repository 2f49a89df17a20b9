import type { Sheet } from '../../workbook/port';
import type { Package } from '../package';
import { XmlScanner } from '../xml/scan';
import { CellSink, type SinkContext } from './cell-sink';
import { FastCells } from './fast-cells';
import { readFrame, type SheetFrame } from './sheet-frame';
import { findSheetData, type SheetDataPlace } from './sheet-data';
import { ThoroughCells } from './thorough-cells';

/** The attribute that hides rows which have no element of their own. */
const HIDES_ROWS = 'zeroHeight';

/** What a sheet's own part says; notes, tables and name come from elsewhere. */
export type SheetContent = Omit<Sheet, 'name' | 'visibility' | 'tables' | 'noted'>;

/** @throws WorkbookError 'bad-xml' and its kin */
export function readSheetPart(pkg: Package, part: string, context: SinkContext): SheetContent {
  const bytes = pkg.utf8(part);
  const place = findSheetData(bytes);
  return (place && readFast(pkg, part, bytes, place, context)) ?? readThoroughly(pkg, part, context);
}

/**
 * Cells from the bytes, everything around them with the full parser. Null when something in either is irregular.
 */
function readFast(
  pkg: Package,
  part: string,
  bytes: Uint8Array,
  place: SheetDataPlace,
  context: SinkContext,
): SheetContent | null {
  const budget = { left: context.budget.left };
  const head = pkg.codec.decodeUtf8(bytes.subarray(0, place.start));
  const sink = new CellSink({ ...context, budget }, head.includes(HIDES_ROWS));
  const end = new FastCells(bytes, place.prefix, sink, pkg.codec).read(place.start);
  if (end < 0) return null;
  const scanner = new XmlScanner(head + pkg.codec.decodeUtf8(bytes.subarray(end)), part, pkg.limits);
  let isThere = false;
  const frame = readFrame(scanner, budget.left, () => {
    // In a comment the bytes may have looked like cells: then the parser finds the element elsewhere.
    isThere = scanner.end === head.length;
    scanner.skip();
  });
  if (!isThere) return null;
  context.budget.left = budget.left;
  return content(sink, frame);
}

function readThoroughly(pkg: Package, part: string, context: SinkContext): SheetContent {
  const text = pkg.text(part);
  const sink = new CellSink(context, text.includes(HIDES_ROWS));
  const scanner = new XmlScanner(text, part, pkg.limits);
  const frame = readFrame(scanner, context.budget.left, () => new ThoroughCells(scanner, sink).read());
  return content(sink, frame);
}

function content(sink: CellSink, frame: SheetFrame): SheetContent {
  const { hiddenColumns } = frame;
  const { hiddenRows, shownRows } = sink;
  const isRowHidden = (row: number): boolean => hiddenRows.has(row);
  return {
    isProtected: frame.isProtected,
    grid: sink.builder.build(),
    merges: frame.merges,
    arrays: sink.arrays,
    isRowHidden: frame.hidesRows && shownRows ? (row) => !shownRows.has(row) : isRowHidden,
    isColumnHidden: (col) => hiddenColumns.some(({ from, to }) => col >= from && col <= to),
  };
}
