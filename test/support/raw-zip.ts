import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/xlsx/crc32';

/** One entry to be written; whatever is given is written even where it is a lie. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** 0 stored; any other number is claimed of data that is deflated. */
  readonly method?: number;
  readonly flags?: number;
  readonly date?: number;
  /** Sizes and checksum follow the data. */
  readonly descriptor?: boolean;
  readonly localExtra?: Uint8Array;
  readonly centralExtra?: Uint8Array;
  readonly comment?: string;
  /** What the headers claim in place of the truth. */
  readonly claim?: Partial<Record<'size' | 'packedSize' | 'crc' | 'offset', number>>;
  readonly localName?: string;
  /** Left out of the directory. */
  readonly unlisted?: boolean;
  /** Sizes and offset in the directory stand in a zip64 field. */
  readonly zip64?: boolean;
}

export interface RawZipOptions {
  readonly prefix?: Uint8Array;
  /** Offsets count from the prefix's end instead of the file's beginning. */
  readonly relativeOffsets?: boolean;
  readonly comment?: string;
  readonly trailing?: Uint8Array;
  readonly zip64?: boolean;
}

export function rawZip(entries: readonly RawEntry[], options: RawZipOptions = {}): Uint8Array {
  const prefix = Buffer.from(options.prefix ?? new Uint8Array());
  const chunks: Buffer[] = [prefix];
  let at = prefix.length;
  const base = options.relativeOffsets ? prefix.length : 0;
  const records: Buffer[] = [];
  for (const entry of entries) {
    const written = writeEntry(entry, at - base);
    chunks.push(written.local);
    at += written.local.length;
    if (!entry.unlisted) records.push(written.record);
  }
  const directory = Buffer.concat(records);
  chunks.push(directory, endOf(records.length, directory.length, at - base, options));
  return new Uint8Array(Buffer.concat(chunks));
}

function writeEntry(entry: RawEntry, offset: number): { local: Buffer; record: Buffer } {
  const data = typeof entry.data === 'string' ? Buffer.from(entry.data) : Buffer.from(entry.data);
  const method = entry.method ?? 8;
  const packed = method === 0 ? data : deflateRawSync(data);
  const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
  const truth = { size: data.length, packedSize: packed.length, crc: crc32(data), offset };
  const { size, packedSize, crc, offset: claimed } = { ...truth, ...entry.claim };
  const name = Buffer.from(entry.name);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const localExtra = Buffer.from(entry.localExtra ?? []);
  const common = (sizes: readonly number[]): Buffer =>
    Buffer.concat([u16(20, flags, method), u32(entry.date ?? 0x50215678), u32(...sizes)]);
  const sizes = entry.descriptor ? [0, 0, 0] : [crc, packedSize, size];
  const local = Buffer.concat([
    u32(0x04034b50),
    common(sizes),
    u16(localName.length, localExtra.length),
    localName,
    localExtra,
    packed,
    entry.descriptor ? u32(0x08074b50, crc, packedSize, size) : Buffer.alloc(0),
  ]);
  const wide = entry.zip64 ? Buffer.concat([u16(1, 24), u64(size, packedSize, claimed)]) : Buffer.alloc(0);
  const centralExtra = Buffer.concat([wide, Buffer.from(entry.centralExtra ?? [])]);
  const comment = Buffer.from(entry.comment ?? '');
  const MAX = 0xffffffff;
  const record = Buffer.concat([
    u32(0x02014b50),
    u16(20),
    common(entry.zip64 ? [crc, MAX, MAX] : [crc, packedSize, size]),
    u16(name.length, centralExtra.length, comment.length, 0, 0),
    u32(0, entry.zip64 ? MAX : claimed),
    name,
    centralExtra,
    comment,
  ]);
  return { local, record };
}

function endOf(count: number, size: number, start: number, options: RawZipOptions): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const large = options.zip64
    ? Buffer.concat([
        u32(0x06064b50),
        u64(44),
        u16(45, 45),
        u32(0, 0),
        u64(count, count, size, start),
        u32(0x07064b50, 0),
        u64(start + size),
        u32(1),
      ])
    : Buffer.alloc(0);
  const [few, small, low] = options.zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [count, size, start];
  return Buffer.concat([
    large,
    u32(0x06054b50),
    u16(0, 0, few, few),
    u32(small, low),
    u16(comment.length),
    comment,
    Buffer.from(options.trailing ?? []),
  ]);
}

function u16(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => out.writeUInt16LE(value, i * 2));
  return out;
}

function u32(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => out.writeUInt32LE(value, i * 4));
  return out;
}

function u64(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 8);
  values.forEach((value, i) => out.writeBigUInt64LE(BigInt(value), i * 8));
  return out;
}
