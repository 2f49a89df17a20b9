import { isUtf8 } from 'node:buffer';
import * as zlib from 'node:zlib';
import { concatBytes } from './bytes';
import type { Codec, PackedPieces, Packer } from './codec';
import { crc32 as tableCrc32 } from './crc32';
import { deflated, LEVEL, takeDeflater } from './deflaters-node';

/** Content below this size is packed at once: handing it to another thread would take longer. */
const SMALL = 1 << 14;

/** Node 20.15 and later have one in native code. */
const crc32: Codec['crc32'] =
  typeof zlib.crc32 === 'function' ? (bytes, before = 0) => zlib.crc32(bytes, before) : tableCrc32;

/** `Codec` on node:zlib; bundles for the browser get codec-browser in its place. Deflates on libuv's threads, so that parts are packed side by side. */
export const platformCodec: Codec = {
  inflateRaw(bytes, expectedSize) {
    const options = {
      // One byte of room more: a full buffer would make zlib allocate a second one of the same size.
      chunkSize: Math.max(64, expectedSize + 1),
      maxOutputLength: expectedSize + 1,
    };
    const out = zlib.inflateRawSync(bytes, options);
    if (out.length !== expectedSize)
      throw new RangeError(`inflated to ${out.length} bytes, not ${expectedSize}`);
    return out;
  },

  async deflateRaw(bytes) {
    if (bytes.length < SMALL) return zlib.deflateRawSync(bytes, smallOptions(bytes.length));
    return concatBytes(await deflated(bytes));
  },

  packer: () => new ThreadPacker(),

  crc32,

  decodeUtf8(bytes) {
    if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
    return asBuffer(bytes).toString('utf8');
  },

  isUtf8,

  slicer(bytes) {
    const buffer = asBuffer(bytes);
    return (start, end) => buffer.toString('utf8', start, end);
  },

  encodeUtf8(text) {
    return Buffer.from(text, 'utf8');
  },
};

/** A window no larger than what is packed: parts of some hundred bytes need not set up tables for 32 KB. */
function smallOptions(size: number): zlib.ZlibOptions {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(size + 1))));
  return { level: LEVEL, windowBits, memLevel: 5, chunkSize: Math.max(256, size >> 1) };
}

/** Packs a stream on another thread, while the next piece is made on this one. */
class ThreadPacker implements Packer {
  private readonly deflater = takeDeflater();
  private before: Promise<void> = Promise.resolve();
  private size = 0;
  private crc = 0;

  async push(piece: Uint8Array): Promise<void> {
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
    const { before } = this;
    this.before = this.deflater.push(piece);
    // `finish` reports a failure; until then nobody may be waiting for it.
    this.before.catch(() => undefined);
    await before;
  }

  async finish(): Promise<PackedPieces> {
    await this.before;
    const packed = await this.deflater.finish();
    return { packed, size: this.size, crc: this.crc };
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
