import { WorkbookError } from '../workbook/errors';
import { sameBytes } from './bytes';
import type { Codec } from './codec';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { PartContent } from './part-content';
import { decodePart, encodePart, encodingOf, type PartEncoding, utf8Part } from './part-text';
import { STORED, type ZipArchive, type ZipEntry } from './zip/entry';
import { checkEntryName, nameKey } from './zip/names';
import { readZip } from './zip/read-zip';
import { type NewEntry, type PackedPart, writeZip } from './zip/write-zip';

export interface PartChange {
  readonly name: string;
  readonly kind: 'changed' | 'added' | 'removed';
}

/** Node's Buffer shares memory where Uint8Array's slice copies: the caller's bytes must never change. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * The parts of a workbook file. Parts are named as in the container, "xl/workbook.xml"; a leading "/" and letter case
 * do not matter. Nothing is unpacked before it is asked for, and nothing but what was changed is packed again.
 */
export class Package {
  /** Original entries by name key; folders left out. */
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #contents = new Map<string, PartContent>();
  readonly #removed = new Set<string>();
  /** Of parts read as text, so that writing one need not unpack it again. */
  readonly #encodings = new Map<string, PartEncoding>();

  private constructor(
    readonly codec: Codec,
    readonly limits: Limits,
    private readonly archive: ZipArchive,
  ) {
    const parts = archive.entries.filter((entry) => !entry.isFolder);
    this.#entries = new Map(parts.map((entry) => [nameKey(entry.name), entry]));
  }

  /** @throws WorkbookError see `readZip` */
  static open(bytes: Uint8Array, codec: Codec, limits: Limits = DEFAULT_LIMITS): Package {
    return new Package(codec, limits, readZip(plainBytes(bytes), limits));
  }

  /** The same parts with the same changes; changing one leaves the other alone. */
  clone(): Package {
    const copy = new Package(this.codec, this.limits, this.archive);
    for (const [key, content] of this.#contents) copy.#contents.set(key, content);
    for (const key of this.#removed) copy.#removed.add(key);
    return copy;
  }

  /** In the container's order, added parts last. */
  names(): readonly string[] {
    const names: string[] = [];
    for (const [key, entry] of this.#entries) if (!this.#removed.has(key)) names.push(entry.name);
    for (const [key, content] of this.#contents) if (!this.#entries.has(key)) names.push(content.name);
    return names;
  }

  has(name: string): boolean {
    const key = partKey(name);
    return this.#contents.has(key) || (this.#entries.has(key) && !this.#removed.has(key));
  }

  /** @throws WorkbookError 'missing-part', 'damaged-zip' */
  bytes(name: string): Uint8Array {
    return this.#contents.get(partKey(name))?.bytes ?? this.#inflate(this.#entry(name));
  }

  /** Without its byte order mark. @throws WorkbookError 'missing-part', 'damaged-zip', 'bad-encoding' */
  text(name: string): string {
    const { text, encoding } = decodePart(this.bytes(name), name, this.codec);
    this.#encodings.set(partKey(name), encoding);
    return text;
  }

  /** The part's text as UTF-8 without byte order mark, checked. @throws as `text` does */
  utf8(name: string): Uint8Array {
    return utf8Part(this.bytes(name), name, this.codec);
  }

  /** Bytes of the part, unpacked. */
  size(name: string): number {
    return this.#contents.get(partKey(name))?.size ?? this.#entry(name).size;
  }

  crc(name: string): number {
    return this.#contents.get(partKey(name))?.crc ?? this.#entry(name).crc;
  }

  /** The part's text anew, in the encoding that it had. Adds the part where there is none. */
  setText(name: string, text: string): void {
    this.setBytes(name, encodePart(text, this.#encodingOf(name), this.codec));
  }

  /** The part's content anew; giving it back what it had at first is no change. Adds the part where there is none. */
  setBytes(name: string, bytes: Uint8Array): void {
    const original = this.#begin(name);
    const isSame =
      original?.size === bytes.length &&
      original.crc === this.codec.crc32(bytes) &&
      sameBytes(this.#inflate(original), bytes);
    if (!isSame) this.#contents.set(partKey(name), PartContent.of(original?.name ?? name, bytes, this.codec));
  }

  /** Like `setBytes`, for content that is made piece by piece: packed as it comes, it never stands in memory as a whole. */
  async setPieces(name: string, pieces: Iterable<Uint8Array>): Promise<void> {
    const packer = this.codec.packer();
    for (const piece of pieces) await packer.push(piece);
    const packed = await packer.finish();
    const original = this.#begin(name);
    const content = PartContent.ofPieces(original?.name ?? name, packed, this.codec);
    const isSame =
      original?.size === packed.size &&
      original.crc === packed.crc &&
      sameBytes(this.#inflate(original), content.bytes);
    if (!isSame) this.#contents.set(partKey(name), content);
  }

  /** Forgets what became of a part so far. @returns what the file had under that name */
  #begin(name: string): ZipEntry | undefined {
    const key = partKey(name);
    const original = this.#entries.get(key);
    if (!original) checkEntryName(name);
    this.#removed.delete(key);
    this.#contents.delete(key);
    return original;
  }

  remove(name: string): void {
    const key = partKey(name);
    this.#contents.delete(key);
    this.#encodings.delete(key);
    if (this.#entries.has(key)) this.#removed.add(key);
  }

  changes(): readonly PartChange[] {
    const changes: PartChange[] = [];
    for (const key of this.#removed)
      changes.push({ name: this.#entries.get(key)?.name ?? key, kind: 'removed' });
    for (const [key, { name }] of this.#contents)
      changes.push({ name, kind: this.#entries.has(key) ? 'changed' : 'added' });
    return changes;
  }

  /** The file. Without changes: the very bytes that were opened. */
  async write(): Promise<Uint8Array> {
    if (this.#contents.size === 0 && this.#removed.size === 0) return this.archive.bytes;
    const changed = new Map<ZipEntry, PackedPart>();
    const added: NewEntry[] = [];
    for (const [key, content] of this.#contents) {
      const part = await content.packed();
      const entry = this.#entries.get(key);
      if (entry) changed.set(entry, part);
      else added.push({ name: content.name, ...part });
    }
    const removed = new Set<ZipEntry>();
    for (const [key, entry] of this.#entries) if (this.#removed.has(key)) removed.add(entry);
    return writeZip(this.archive, { changed, removed, added });
  }

  #encodingOf(name: string): PartEncoding {
    if (!this.has(name)) return 'utf-8';
    return this.#encodings.get(partKey(name)) ?? encodingOf(this.bytes(name));
  }

  #entry(name: string): ZipEntry {
    const key = partKey(name);
    const entry = this.#entries.get(key);
    if (!entry || this.#removed.has(key)) throw new WorkbookError('missing-part', name);
    return entry;
  }

  #inflate(entry: ZipEntry): Uint8Array {
    const data = this.archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    let bytes: Uint8Array = data;
    if (entry.method !== STORED) {
      try {
        bytes = this.codec.inflateRaw(data, entry.size);
      } catch (error) {
        throw new WorkbookError('damaged-zip', entry.name, String(error));
      }
    }
    if (this.codec.crc32(bytes) !== entry.crc) throw new WorkbookError('damaged-zip', entry.name, 'checksum');
    return bytes;
  }
}

function partKey(name: string): string {
  return nameKey(name.startsWith('/') ? name.slice(1) : name);
}
