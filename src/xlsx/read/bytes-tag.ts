const EQUALS = 61;
const SLASH = 47;
const GT = 62;
const LT = 60;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** Steps through the attributes of a tag in UTF-8 bytes. No objects: the fields tell what the last step found. */
export class BytesTag {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The last step met the tag's end, not an attribute. */
  ended = false;
  selfClosing = false;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Goes on from the tag's name or the attribute before.
   * @returns where the attribute or the tag ends; -1 when it is neither
   */
  step(from: number): number {
    const { bytes } = this;
    const at = this.pastSpace(from);
    const byte = bytes[at];
    if (byte === GT || byte === SLASH) {
      this.ended = true;
      this.selfClosing = byte === SLASH;
      if (byte === GT) return at + 1;
      return bytes[at + 1] === GT ? at + 2 : -1;
    }
    this.ended = false;
    return at === from ? -1 : this.attribute(at);
  }

  /** Past the tag's end, whatever its attributes say; -1 when it has none. */
  skip(from: number): number {
    let at = from;
    do at = this.step(at);
    while (at >= 0 && !this.ended);
    return at;
  }

  /** The next "<", with nothing but blanks before it; -1 when there is something else. */
  nextTag(from: number): number {
    if (from < 0) return -1;
    const at = this.pastSpace(from);
    return this.bytes[at] === LT ? at : -1;
  }

  pastSpace(from: number): number {
    const { bytes } = this;
    let at = from;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte !== SPACE && byte !== 10 && byte !== 13 && byte !== 9) return at;
    }
  }

  private attribute(from: number): number {
    const { bytes } = this;
    let at = from;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === EQUALS) break;
      if (byte === undefined || byte === GT || byte === LT || byte === SLASH || byte <= SPACE) return -1;
    }
    const quote = bytes[at + 1];
    if (at === from || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return -1;
    this.nameStart = from;
    this.nameEnd = at;
    at += 2;
    this.valueStart = at;
    for (; bytes[at] !== quote; at++) if (at >= bytes.length || bytes[at] === LT) return -1;
    this.valueEnd = at;
    return at + 1;
  }
}
