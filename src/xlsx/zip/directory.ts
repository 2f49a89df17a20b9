import { WorkbookError } from '../../workbook/errors';
import {
  CENTRAL_SIZE,
  END,
  END64,
  END64_SIZE,
  END_SIZE,
  LOCATOR64,
  LOCATOR64_SIZE,
  MAX_16,
  MAX_32,
  u16,
  u32,
  u64,
} from './entry';
import { foreignFormat } from './foreign';

/** Where a container's central directory stands. */
export interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** To be added to every stored offset. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

export function damaged(where: string | null, detail: string): never {
  throw new WorkbookError('damaged-zip', where, detail);
}

export function findDirectory(bytes: Uint8Array): Directory {
  const at = findEnd(bytes);
  if (at < 0) throw new WorkbookError(foreignFormat(bytes));
  if (u16(bytes, at + 4) !== u16(bytes, at + 6) || u16(bytes, at + 8) !== u16(bytes, at + 10)) {
    throw new WorkbookError('unsupported', null, 'archive of several volumes');
  }
  const large = findEnd64(bytes, at);
  const wide = (value: number, max: number, at64: number): number =>
    value === max && large >= 0 ? u64(bytes, large + at64) : value;
  const count = wide(u16(bytes, at + 10), MAX_16, 32);
  const size = wide(u32(bytes, at + 12), MAX_32, 40);
  const stored = wide(u32(bytes, at + 16), MAX_32, 48);
  const end = large >= 0 ? large : at;
  const start = end - size;
  // With something before the archive its offsets are too small by that much.
  const shift = start - stored;
  if (start < 0 || shift < 0) damaged(null, 'directory outside the file');
  if (count * CENTRAL_SIZE > size) damaged(null, 'directory too short for its entries');
  return {
    count,
    start,
    end,
    shift,
    comment: bytes.subarray(at + END_SIZE, at + END_SIZE + u16(bytes, at + 20)),
  };
}

/** The end record: one whose comment reaches exactly to the end of the file, else the last one followed by stray bytes. */
function findEnd(bytes: Uint8Array): number {
  let loose = -1;
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_16);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || u32(bytes, at) !== END) continue;
    const end = at + END_SIZE + u16(bytes, at + 20);
    if (end === bytes.length) return at;
    if (end < bytes.length && loose < 0) loose = at;
  }
  return loose;
}

/** The zip64 end record, beside its locator or where that points; -1 when there is none. */
function findEnd64(bytes: Uint8Array, endAt: number): number {
  const locator = endAt - LOCATOR64_SIZE;
  if (locator < 0 || u32(bytes, locator) !== LOCATOR64) return -1;
  for (const at of [locator - END64_SIZE, u64(bytes, locator + 8)]) {
    if (at >= 0 && at + END64_SIZE <= locator && u32(bytes, at) === END64) return at;
  }
  return damaged(null, 'zip64 end record not where its locator expects it');
}
