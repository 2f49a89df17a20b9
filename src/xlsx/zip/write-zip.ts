import { WorkbookError } from '../../workbook/errors';
import { concatBytes } from '../bytes';
import {
  CENTRAL,
  CENTRAL_SIZE,
  DEFLATED,
  END,
  END_SIZE,
  EXTRA_ZIP64,
  extraField,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL,
  LOCAL_SIZE,
  MAX_16,
  MAX_32,
  u16,
  u32,
  type ZipArchive,
  type ZipEntry,
} from './entry';

/** An entry's new content, packed with DEFLATE. */
export interface PackedPart {
  /** One stream in pieces. */
  readonly packed: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
}

export interface NewEntry extends PackedPart {
  readonly name: string;
}

/** What becomes of an archive: entries by their index in its directory, new ones in their order. */
export interface ZipChanges {
  readonly changed: ReadonlyMap<ZipEntry, PackedPart>;
  readonly removed: ReadonlySet<ZipEntry>;
  readonly added: readonly NewEntry[];
}

/** 1 January 1980, the first day of DOS time: Excel writes nothing else, and equal content gives equal bytes. */
const NO_DATE = 0x0021_0000;
const VERSION = 20;

/**
 * The archive with its changes. Unchanged entries keep every byte of their header and data and their place; changed
 * ones keep place, date and attributes; new ones come last.
 */
export function writeZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const kept = archive.entries.filter((entry) => !changes.removed.has(entry));
  const pieces: Uint8Array[] = [archive.bytes.subarray(0, archive.prefixLength)];
  let at = archive.prefixLength;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  const starts = new Map<ZipEntry, number>();
  for (const entry of [...kept].sort((a, b) => a.start - b.start)) {
    starts.set(entry, at - archive.shift);
    const part = changes.changed.get(entry);
    if (!part) push(archive.bytes.subarray(entry.start, entry.end));
    else for (const piece of [changedHeader(archive.bytes, entry, part), ...part.packed]) push(piece);
  }
  const records = kept.map((entry) => {
    const part = changes.changed.get(entry);
    const start = starts.get(entry) ?? 0;
    return part ? changedRecord(archive.bytes, entry, part, start) : movedRecord(archive.bytes, entry, start);
  });
  for (const entry of changes.added) {
    const name = new TextEncoder().encode(entry.name);
    records.push(newRecord(name, entry, at - archive.shift));
    push(newHeader(name, entry));
    entry.packed.forEach(push);
  }
  const directoryStart = at;
  records.forEach(push);
  push(endRecord(records.length, directoryStart - archive.shift, at - directoryStart, archive.comment));
  if (at > MAX_32) throw new WorkbookError('too-large', null, `${at} bytes to write`);
  return concatBytes(pieces);
}

/** The local header again, with the new sizes in it; they are known now, so no descriptor follows the data. */
function changedHeader(bytes: Uint8Array, entry: ZipEntry, part: PackedPart): Uint8Array {
  const nameEnd = entry.start + LOCAL_SIZE + u16(bytes, entry.start + 26);
  const extra = withoutZip64(bytes, nameEnd, entry.dataStart);
  const header = concatBytes([bytes.subarray(entry.start, nameEnd), extra]);
  const view = viewOf(header);
  view.setUint16(6, u16(bytes, entry.start + 6) & ~FLAG_DESCRIPTOR, true);
  view.setUint16(8, DEFLATED, true);
  setSizes(view, 14, part);
  view.setUint16(28, extra.length, true);
  return header;
}

function changedRecord(bytes: Uint8Array, entry: ZipEntry, part: PackedPart, start: number): Uint8Array {
  const nameEnd = entry.recordStart + CENTRAL_SIZE + u16(bytes, entry.recordStart + 28);
  const extraEnd = nameEnd + u16(bytes, entry.recordStart + 30);
  const extra = withoutZip64(bytes, nameEnd, extraEnd);
  const record = concatBytes([
    bytes.subarray(entry.recordStart, nameEnd),
    extra,
    bytes.subarray(extraEnd, entry.recordEnd),
  ]);
  const view = viewOf(record);
  view.setUint16(8, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(10, DEFLATED, true);
  setSizes(view, 16, part);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, start, true);
  return record;
}

/** The directory record of an entry that only moved. */
function movedRecord(bytes: Uint8Array, entry: ZipEntry, start: number): Uint8Array {
  const record = bytes.slice(entry.recordStart, entry.recordEnd);
  const view = viewOf(record);
  if (u32(record, 42) !== MAX_32) {
    view.setUint32(42, start, true);
    return record;
  }
  const nameEnd = CENTRAL_SIZE + u16(record, 28);
  const field = extraField(record, nameEnd, nameEnd + u16(record, 30), EXTRA_ZIP64);
  const sizes = [20, 24].filter((at) => u32(record, at) === MAX_32).length;
  if (field) view.setBigUint64(field[0] + 8 * sizes, BigInt(start), true);
  return record;
}

/** Extra fields but for zip64's, whose sizes a changed entry no longer has. */
function withoutZip64(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const field = extraField(bytes, from, to, EXTRA_ZIP64);
  if (!field) return bytes.subarray(from, to);
  return concatBytes([bytes.subarray(from, field[0] - 4), bytes.subarray(field[1], to)]);
}

function newHeader(name: Uint8Array, entry: NewEntry): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, VERSION, true);
  setCommon(view, 6, name, entry);
  setSizes(view, 14, entry);
  view.setUint16(26, name.length, true);
  header.set(name, LOCAL_SIZE);
  return header;
}

function newRecord(name: Uint8Array, entry: NewEntry, start: number): Uint8Array {
  const record = new Uint8Array(CENTRAL_SIZE + name.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  setCommon(view, 8, name, entry);
  setSizes(view, 16, entry);
  view.setUint16(28, name.length, true);
  view.setUint32(42, start, true);
  record.set(name, CENTRAL_SIZE);
  return record;
}

/** Flags, method, time and date, which both kinds of header hold in this order. */
function setCommon(view: DataView, at: number, name: Uint8Array, entry: NewEntry): void {
  view.setUint16(at, name.length === entry.name.length ? 0 : FLAG_UTF8, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(at + 4, NO_DATE, true);
}

function setSizes(view: DataView, at: number, part: PackedPart): void {
  view.setUint32(at, part.crc, true);
  view.setUint32(at + 4, lengthOf(part.packed), true);
  view.setUint32(at + 8, part.size, true);
}

function endRecord(count: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  if (count >= MAX_16) throw new WorkbookError('too-large', null, `${count} entries to write`);
  const record = new Uint8Array(END_SIZE + comment.length);
  const view = viewOf(record);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_SIZE);
  return record;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
