/** One entry of a container, as its central directory has it. Offsets count from the container's first byte. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as they stand in the directory. */
  readonly rawName: Uint8Array;
  readonly isFolder: boolean;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The local header's first byte. */
  readonly start: number;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
  /** Where the next entry or the directory begins: data, descriptor and any padding lie before. */
  readonly end: number;
  /** The directory record, `recordStart` up to `recordEnd`. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the directory's order. */
  readonly entries: readonly ZipEntry[];
  /** What stands before the first entry, e.g. a self-extractor. */
  readonly prefixLength: number;
  /** Added to every stored offset: archives with a prefix count from its end or from the file's beginning. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END64 = 0x06064b50;
export const LOCATOR64 = 0x07064b50;

export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;
export const END64_SIZE = 56;
export const LOCATOR64_SIZE = 20;

export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_STRONG_ENCRYPTION = 0x0040;
export const FLAG_UTF8 = 0x0800;
export const FLAG_MASKED = 0x2000;

export const STORED = 0;
export const DEFLATED = 8;

export const MAX_16 = 0xffff;
export const MAX_32 = 0xffffffff;

export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** Exact up to 2^53; larger values only ever fail a limit. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

/** The payload of one extra field, `[start, end)`, or null. */
export function extraField(
  bytes: Uint8Array,
  from: number,
  to: number,
  id: number,
): readonly [number, number] | null {
  for (let at = from; at + 4 <= to;) {
    const size = u16(bytes, at + 2);
    const start = at + 4;
    if (start + size > to) return null;
    if (u16(bytes, at) === id) return [start, start + size];
    at = start + size;
  }
  return null;
}

export const EXTRA_ZIP64 = 0x0001;
