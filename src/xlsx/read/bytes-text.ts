import type { Codec } from '../codec';
import { decodeXml, decodeXString } from '../xml/escape';

const LT = 60;

/** Text between tags, read from a part's UTF-8 bytes without decoding what surrounds it. */
export class BytesText {
  /** What the text found last holds: all zero means that its bytes are the text. */
  private hasReference = false;
  private hasUnderscore = false;
  private hasReturn = false;
  /** Bytes as they stand, as text. */
  readonly slice: (start: number, end: number) => string;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    codec: Codec,
  ) {
    this.slice = codec.slicer(bytes);
  }

  /** Where the text that begins here meets a tag; -1 when it holds what needs a full parser, or never ends. */
  end(from: number): number {
    const { bytes } = this;
    this.hasReference = false;
    this.hasUnderscore = false;
    this.hasReturn = false;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === LT) return at;
      if (byte === 38) this.hasReference = true;
      else if (byte === 95) this.hasUnderscore = true;
      else if (byte === 13) this.hasReturn = true;
      else if (byte < 32 && byte !== 10 && byte !== 9) return -1;
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      else if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe) return -1;
    }
    return -1;
  }

  /** The text whose end `end` gave just before. */
  plain(start: number, end: number): string {
    const slice = this.slice(start, end);
    const raw = this.hasReturn ? slice.replace(/\r\n?/g, '\n') : slice;
    return this.hasReference ? decodeXml(raw, this.part) : raw;
  }

  /** The same for text with Excel's own escapes. */
  cellText(start: number, end: number): string {
    const text = this.plain(start, end);
    return this.hasUnderscore || this.hasReference ? decodeXString(text) : text;
  }

  /** A stretch of its own, e.g. an attribute's value. */
  attribute(start: number, end: number): string {
    return decodeXml(this.slice(start, end), this.part);
  }
}
