import type { OurList, SheetChange } from '../../workbook/port';
import type { PackedPieces } from '../codec';
import type { ListJob, ListMessage } from './list-job';
import { buffersOf, listRows } from './list-rows';
import { startListThread } from './list-thread-node';
import type { RowWriter } from './row-xml';
import { SheetWriter, type SheetContext, type SheetEnd } from './sheet-xml';

export interface Threading {
  /** Null where there are no threads. */
  readonly start: (() => ListThread) | null;
  /** From so many items on it is worth starting one. */
  readonly long: number;
  /** Items that are handed over together. */
  readonly step: number;
}

const THREADING: Threading = { start: startListThread, long: 20_000, step: 4_096 };

/** Another thread that writes and packs the part of a sheet. */
export interface ListThread {
  /** @param moved memory of the message that goes over instead of being copied */
  tell(message: ListMessage, moved: ArrayBuffer[]): void;
  /** @throws any error that ended the thread */
  finish(): Promise<PackedPieces>;
  stop(): void;
}

/** The part of a long sheet while another thread writes it. */
export interface BegunSheet {
  /** Hands over some more items: to be called between other work, so that they are neither many at once nor late. */
  more(): void;
  finish(end: SheetEnd): Promise<PackedPieces>;
  stop(): void;
}

/**
 * Hands a sheet's items to another thread, where there are threads and the items are many; else null.
 * What comes of it is what `sheetXml` makes (test/xlsx/edit/list-xml.test.ts).
 */
export function beginSheet(
  change: SheetChange,
  context: SheetContext,
  { start, long, step }: Threading = THREADING,
): BegunSheet | null {
  const { list } = change;
  if (!list || !start || list.count < long) return null;
  const thread = started(start);
  if (!thread) return null;
  const writer = new SheetWriter(change, context);
  for (const xml of writer.top()) sendXml(thread, xml);
  sendXml(thread, writer.take());
  thread.tell({ kind: 'begin', job: jobOf(list, writer, context) }, []);
  const items = sendItems(thread, list, writer.rows, step);
  return {
    more: () => void items.next(),
    finish(end) {
      while (items.next().done !== true);
      for (const xml of writer.bottom(end)) sendXml(thread, xml);
      return thread.finish();
    },
    stop: () => thread.stop(),
  };
}

/** Null where the machine has none to spare. */
function started(start: () => ListThread): ListThread | null {
  try {
    return start();
  } catch {
    return null;
  }
}

function sendXml(thread: ListThread, xml: Uint8Array): void {
  const copy = xml.slice();
  thread.tell({ kind: 'xml', xml: copy }, [copy.buffer]);
}

function jobOf(list: OurList, writer: SheetWriter, context: SheetContext): ListJob {
  const columns = list.columns.map(({ style, filled }) => ({ style, filled }));
  const styles = new Map(columns.map(({ style }) => [style, context.styleIndex(style)]));
  return { columns, styles, firstBlock: writer.rows.blockCount, firstRow: writer.leaveItems() };
}

/** @param rows their blocks get their numbers here, too: blocks beneath the list go on counting */
function* sendItems(thread: ListThread, list: OurList, rows: RowWriter, step: number): Generator<void> {
  const shared = new Set(list.columns.filter(({ filled }) => filled && rows.block(filled).text !== null));
  for (let from = 0; from < list.count; from += step) {
    const some = listRows(list, from, Math.min(step, list.count - from), (column) => shared.has(column));
    thread.tell({ kind: 'rows', rows: some }, buffersOf(some));
    yield;
  }
}
