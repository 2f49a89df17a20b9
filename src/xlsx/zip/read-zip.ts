import { WorkbookError } from '../../workbook/errors';
import { sameBytes } from '../bytes';
import type { Limits } from '../limits';
import { damaged, type Directory, findDirectory } from './directory';
import {
  CENTRAL,
  CENTRAL_SIZE,
  DEFLATED,
  EXTRA_ZIP64,
  extraField,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_MASKED,
  FLAG_STRONG_ENCRYPTION,
  LOCAL,
  LOCAL_SIZE,
  MAX_32,
  STORED,
  u16,
  u32,
  u64,
  type ZipArchive,
  type ZipEntry,
} from './entry';
import { checkEntryName, entryName, nameKey } from './names';

/**
 * The central directory of a zip file, checked against its local headers: one reading only of every entry, and no
 * byte belongs to two.
 * @throws WorkbookError 'empty-file', 'not-zip', 'xls', 'encrypted', 'truncated', 'damaged-zip', 'unsafe-name',
 *   'too-large', 'unsupported'
 */
export function readZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  if (bytes.length > limits.file) throw new WorkbookError('too-large', null, `${bytes.length} bytes`);
  const directory = findDirectory(bytes);
  if (directory.count > limits.entries)
    throw new WorkbookError('too-large', null, `${directory.count} entries`);
  const records = readRecords(bytes, directory);
  checkSizes(records, limits);
  const entries = placeEntries(bytes, records, directory);
  const prefixLength = Math.min(directory.start, ...entries.map((entry) => entry.start));
  return { bytes, entries, prefixLength, shift: directory.shift, comment: directory.comment };
}

type DirectoryRecord = Omit<ZipEntry, 'dataStart' | 'end'>;

function readRecords(bytes: Uint8Array, directory: Directory): DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  const seen = new Set<string>();
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const record = readRecord(bytes, at, directory);
    const key = nameKey(record.name);
    if (seen.has(key)) damaged(record.name, 'name stands twice');
    seen.add(key);
    records.push(record);
    at = record.recordEnd;
  }
  return records;
}

function readRecord(bytes: Uint8Array, at: number, directory: Directory): DirectoryRecord {
  if (at + CENTRAL_SIZE > directory.end || u32(bytes, at) !== CENTRAL)
    damaged(null, 'directory record missing');
  const nameEnd = at + CENTRAL_SIZE + u16(bytes, at + 28);
  const extraEnd = nameEnd + u16(bytes, at + 30);
  const recordEnd = extraEnd + u16(bytes, at + 32);
  if (recordEnd > directory.end) damaged(null, 'directory record cut off');
  const rawName = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = entryName(rawName);
  checkEntryName(name);
  const flags = u16(bytes, at + 8);
  if (flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED))
    throw new WorkbookError('encrypted', name);
  const method = u16(bytes, at + 10);
  if (method !== STORED && method !== DEFLATED)
    throw new WorkbookError('unsupported', name, `method ${method}`);
  const wide = readWide(bytes, at, nameEnd, extraEnd);
  if (!wide) return damaged(name, 'zip64 field missing');
  return {
    ...wide,
    name,
    rawName,
    isFolder: name.endsWith('/'),
    flags,
    method,
    crc: u32(bytes, at + 16),
    start: wide.start + directory.shift,
    recordStart: at,
    recordEnd,
  };
}

/** Sizes and offset, from the zip64 field where the record refers to it. */
function readWide(
  bytes: Uint8Array,
  at: number,
  extraStart: number,
  extraEnd: number,
): { size: number; packedSize: number; start: number } | null {
  const values = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)];
  const field = extraField(bytes, extraStart, extraEnd, EXTRA_ZIP64);
  let from = field?.[0] ?? 0;
  const to = field?.[1] ?? 0;
  const wide = values.map((value) => {
    if (value !== MAX_32) return value;
    if (from + 8 > to) return -1;
    from += 8;
    return u64(bytes, from - 8);
  });
  const [size = -1, packedSize = -1, start = -1] = wide;
  return wide.includes(-1) ? null : { size, packedSize, start };
}

function checkSizes(records: readonly DirectoryRecord[], limits: Limits): void {
  let total = 0;
  for (const { name, size, packedSize, method } of records) {
    if (size > limits.part) throw new WorkbookError('too-large', name, `${size} bytes`);
    if (size > limits.ratioFrom && size > packedSize * limits.ratio)
      throw new WorkbookError('too-large', name, 'ratio');
    if (method === STORED && size !== packedSize) damaged(name, 'stored with two sizes');
    // DEFLATE cannot make more than 1032 bytes of one.
    if (size > packedSize * 1032) damaged(name, 'more bytes than its data can hold');
    total += size;
  }
  if (total > limits.total) throw new WorkbookError('too-large', null, `${total} bytes in all`);
}

function placeEntries(
  bytes: Uint8Array,
  records: readonly DirectoryRecord[],
  directory: Directory,
): ZipEntry[] {
  const ends = new Map<DirectoryRecord, number>();
  let next = directory.start;
  for (const record of [...records].sort((a, b) => b.start - a.start)) {
    ends.set(record, next);
    next = record.start;
  }
  return records.map((record) => placeEntry(bytes, record, ends.get(record) ?? 0));
}

function placeEntry(bytes: Uint8Array, record: DirectoryRecord, end: number): ZipEntry {
  const { name, start } = record;
  if (start + LOCAL_SIZE > end || u32(bytes, start) !== LOCAL)
    damaged(name, 'no local header, or entries overlap');
  const nameLength = u16(bytes, start + 26);
  const nameStart = start + LOCAL_SIZE;
  const dataStart = nameStart + nameLength + u16(bytes, start + 28);
  const flags = u16(bytes, start + 6);
  const descriptor = flags & FLAG_DESCRIPTOR ? 12 : 0;
  if (dataStart + record.packedSize + descriptor > end) damaged(name, 'entries overlap');
  if (!sameBytes(bytes.subarray(nameStart, nameStart + nameLength), record.rawName))
    damaged(name, 'two names');
  const sameMethod = u16(bytes, start + 8) === record.method;
  if (!sameMethod || flags & FLAG_ENCRYPTED || !(descriptor || hasSameSizes(bytes, record)))
    damaged(name, 'two descriptions');
  return { ...record, dataStart, end };
}

function hasSameSizes(bytes: Uint8Array, record: DirectoryRecord): boolean {
  const { start } = record;
  const same = (at: number, value: number): boolean => u32(bytes, at) === value || u32(bytes, at) === MAX_32;
  return (
    u32(bytes, start + 14) === record.crc &&
    same(start + 18, record.packedSize) &&
    same(start + 22, record.size)
  );
}
