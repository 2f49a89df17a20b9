import { isUtf8 } from 'node:buffer';
import * as zlib from 'node:zlib';
import type { Codec, PackedPieces, Packer } from './codec';
import { crc32 as tableCrc32 } from './crc32';

/** Sheets are large and repetitive: level 1 costs a third of the default's time for a tenth more bytes. */
const LEVEL = 1;

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

  deflateRaw: (bytes) => deflate(bytes, zlib.constants.Z_FINISH),

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

function deflate(bytes: Uint8Array, finishFlush: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zlib.deflateRaw(bytes, { level: LEVEL, memLevel: 9, finishFlush }, (error, packed) => {
      if (error) reject(error);
      else resolve(packed);
    });
  });
}

/** Pieces that may wait to be packed: enough to keep the threads busy, few enough to stay small. */
const WAITING = 4;

/**
 * Packs pieces side by side: each one by itself, ended at a byte's edge (sync flush), so that they make one stream
 * when put behind each other. Like pigz, but for the dictionary, which matters little at this size.
 */
class ThreadPacker implements Packer {
  private readonly pieces: Promise<Uint8Array>[] = [];
  private size = 0;
  private crc = 0;

  async push(piece: Uint8Array): Promise<void> {
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
    this.add(deflate(piece, zlib.constants.Z_SYNC_FLUSH));
    await this.pieces.at(-WAITING);
  }

  async finish(): Promise<PackedPieces> {
    this.add(deflate(new Uint8Array(0), zlib.constants.Z_FINISH));
    return { packed: Buffer.concat(await Promise.all(this.pieces)), size: this.size, crc: this.crc };
  }

  private add(packed: Promise<Uint8Array>): void {
    // `finish` reports a failure; until then nobody may be waiting for it.
    packed.catch(() => undefined);
    this.pieces.push(packed);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
