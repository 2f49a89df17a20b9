import { concatBytes } from './bytes';
import type { Codec, PackedPieces } from './codec';
import type { PackedPart } from './zip/write-zip';

/** Beyond this size a content is kept packed only: sixty sheets of a large workbook need not stand in memory. */
const KEPT = 65_536;

type Packed = PackedPart['packed'];

/** A part's new content. Packing starts at once, on other threads where there are any. */
export class PartContent {
  private kept: Uint8Array | null;
  private packedNow: Packed | null = null;
  private readonly packing: Promise<Packed>;

  private constructor(
    readonly name: string,
    private readonly codec: Codec,
    readonly size: number,
    readonly crc: number,
    bytes: Uint8Array | null,
    packed: Promise<Packed> | Packed,
  ) {
    this.kept = bytes;
    this.packing = Promise.resolve(packed);
    if (packed instanceof Promise) packed.then((done) => this.settle(done)).catch(() => undefined);
    else this.packedNow = packed;
  }

  static of(name: string, bytes: Uint8Array, codec: Codec): PartContent {
    const packed = codec.deflateRaw(bytes).then((whole) => [whole]);
    return new PartContent(name, codec, bytes.length, codec.crc32(bytes), bytes, packed);
  }

  static ofPieces(name: string, { packed, size, crc }: PackedPieces, codec: Codec): PartContent {
    return new PartContent(name, codec, size, crc, null, packed);
  }

  get bytes(): Uint8Array {
    if (this.kept) return this.kept;
    return this.codec.inflateRaw(concatBytes(this.packedNow ?? []), this.size);
  }

  /** @throws whatever went wrong while packing */
  async packed(): Promise<PackedPart> {
    return { packed: await this.packing, size: this.size, crc: this.crc };
  }

  private settle(packed: Packed): void {
    this.packedNow = packed;
    if (this.size > KEPT) this.kept = null;
  }
}
