import { isUtf8 } from 'node:buffer';
import * as zlib from 'node:zlib';
import type { Codec } from './codec';
import { crc32 as tableCrc32 } from './crc32';

/** Sheets are large and repetitive: level 1 costs a third of the default's time for a tenth more bytes. */
const LEVEL = 1;

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

  deflateRaw(bytes) {
    return new Promise((resolve, reject) => {
      zlib.deflateRaw(bytes, { level: LEVEL, memLevel: 9 }, (error, packed) => {
        if (error) reject(error);
        else resolve(packed);
      });
    });
  },

  // Node 20.15 and later have one in native code.
  crc32: typeof zlib.crc32 === 'function' ? (bytes) => zlib.crc32(bytes) : tableCrc32,

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

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
