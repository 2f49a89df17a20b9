import { Deflate, deflateSync, Inflate } from 'fflate';
import type { Codec, PackedPieces, Packer } from './codec';
import { crc32 } from './crc32';

/** Input bytes handed to the inflater at once: what a bomb can make of them stays below 70 MB. */
const STEP = 65_536;
const LEVEL = 4;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** `Codec` on fflate, for the browser. Runs on the calling thread: workers from blobs fail under our security policy. */
export const platformCodec: Codec = {
  inflateRaw(bytes, expectedSize) {
    const out = new Uint8Array(expectedSize);
    let length = 0;
    let finished = false;
    const inflater = new Inflate((chunk, final) => {
      if (length + chunk.length > expectedSize)
        throw new RangeError(`inflates to more than ${expectedSize} bytes`);
      out.set(chunk, length);
      length += chunk.length;
      finished = final;
    });
    for (let from = 0; from < bytes.length; from += STEP) {
      inflater.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
    }
    if (!finished || length !== expectedSize)
      throw new RangeError(`inflated to ${length} bytes, not ${expectedSize}`);
    return out;
  },

  deflateRaw(bytes) {
    return new Promise((resolve) => resolve(deflateSync(bytes, { level: LEVEL })));
  },

  packer: () => new StreamPacker(),

  crc32,

  decodeUtf8: (bytes) => decoder.decode(bytes),

  isUtf8(bytes) {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  },

  slicer: (bytes) => (start, end) => decoder.decode(bytes.subarray(start, end)),

  encodeUtf8: (text) => encoder.encode(text),
};

class StreamPacker implements Packer {
  private readonly chunks: Uint8Array[] = [];
  private readonly deflater = new Deflate({ level: LEVEL }, (chunk) => this.chunks.push(chunk));
  private size = 0;
  private crc = 0;

  push(piece: Uint8Array): Promise<void> {
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
    this.deflater.push(piece);
    return Promise.resolve();
  }

  finish(): Promise<PackedPieces> {
    this.deflater.push(new Uint8Array(0), true);
    return Promise.resolve({ packed: this.chunks, size: this.size, crc: this.crc });
  }
}
