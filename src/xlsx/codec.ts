/** What a .xlsx container needs of a compression library: node:zlib in Node, fflate in the browser. */
export interface Codec {
  /**
   * Raw DEFLATE data inflated. Stops as soon as more than `expectedSize` bytes come out.
   * @throws any error when the data is damaged, cut off, or does not give exactly `expectedSize` bytes
   */
  inflateRaw(bytes: Uint8Array, expectedSize: number): Uint8Array;
  /** Raw DEFLATE of `bytes`, which must not change until the promise settles. */
  deflateRaw(bytes: Uint8Array): Promise<Uint8Array>;
  /** Packs content that is made piece by piece. */
  packer(): Packer;
  /** CRC-32 as zip uses it, an unsigned 32-bit number. @param before that of what stands before `bytes` */
  crc32(bytes: Uint8Array, before?: number): number;
  /** UTF-8 bytes without a byte order mark as text. @throws any error when they are not UTF-8 */
  decodeUtf8(bytes: Uint8Array): string;
  isUtf8(bytes: Uint8Array): boolean;
  /** Gives stretches of `bytes`, known to be UTF-8, as text of their own that does not keep `bytes` alive. */
  slicer(bytes: Uint8Array): (start: number, end: number) => string;
  /** Text as UTF-8. */
  encodeUtf8(text: string): Uint8Array;
}

export interface Packer {
  /** Takes the next piece. Resolves when another one may come; the piece itself may change once the next one was taken. */
  push(piece: Uint8Array): Promise<void>;
  finish(): Promise<PackedPieces>;
}

/** One raw DEFLATE stream over all pieces, as it came out: a long one is put together once only, in the file. */
export interface PackedPieces {
  readonly packed: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
}
