import { WorkbookError } from '../../workbook/errors';
import type { Codec } from '../codec';
import { BytesTag } from './bytes-tag';
import { BytesText } from './bytes-text';

const GT = 62;
const SLASH = 47;
const QUESTION = 63;
const i = 105;
const P = 80;
const p = 112;
const r = 114;
const s = 115;
const t = 116;

const IRREGULAR = -1;

/**
 * Reads shared strings from the part's bytes, in the way that nearly every program writes them; gives up at anything
 * else, like `FastCells`.
 */
export class FastStrings {
  private readonly tag: BytesTag;
  private readonly text: BytesText;
  private readonly strings: string[] = [];
  private item = '';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    codec: Codec,
    private readonly limit: number,
  ) {
    this.tag = new BytesTag(bytes);
    this.text = new BytesText(bytes, part, codec);
  }

  /** Null when the full parser is needed. */
  read(): string[] | null {
    let at = this.root();
    for (at = this.tag.nextTag(at); at >= 0; at = this.tag.nextTag(at)) {
      if (this.bytes[at + 1] === SLASH) return this.isEnd(at) ? this.strings : null;
      if (this.bytes[at + 1] !== s || this.bytes[at + 2] !== i) return null;
      at = this.stringItem(at + 3);
    }
    return null;
  }

  /** Past `<?xml …?>` and `<sst …>`. */
  private root(): number {
    const { bytes } = this;
    let at = this.tag.nextTag(0);
    if (at >= 0 && bytes[at + 1] === QUESTION) {
      while (at < bytes.length && bytes[at] !== GT) at++;
      at = this.tag.nextTag(at + 1);
    }
    if (at < 0 || bytes[at + 1] !== s || bytes[at + 2] !== s || bytes[at + 3] !== t) return IRREGULAR;
    const end = this.tag.skip(at + 4);
    return this.tag.selfClosing ? IRREGULAR : end;
  }

  private isEnd(at: number): boolean {
    const { bytes } = this;
    if (bytes[at + 2] !== s || bytes[at + 3] !== s || bytes[at + 4] !== t || bytes[at + 5] !== GT)
      return false;
    return this.tag.pastSpace(at + 6) === bytes.length;
  }

  private stringItem(from: number): number {
    if (this.bytes[from] !== GT) return IRREGULAR;
    this.item = '';
    for (let at = this.tag.nextTag(from + 1); at >= 0; at = this.tag.nextTag(at)) {
      const letter = this.bytes[at + 1];
      if (letter === SLASH) return this.closeItem(at + 2);
      if (letter === t) at = this.textElement(at + 2);
      else if (letter === r && this.bytes[at + 2] === GT) at = this.run(at + 3);
      else if (letter === p) at = this.emptyElement(at + 2);
      else return IRREGULAR;
    }
    return IRREGULAR;
  }

  private closeItem(at: number): number {
    const { bytes, strings } = this;
    if (bytes[at] !== s || bytes[at + 1] !== i || bytes[at + 2] !== GT) return IRREGULAR;
    if (strings.push(this.item) > this.limit) throw new WorkbookError('too-large', this.part, 'strings');
    return at + 3;
  }

  /** `<r>`: properties, which are passed over, and text. */
  private run(from: number): number {
    const { bytes } = this;
    let at = this.tag.nextTag(from);
    if (at >= 0 && bytes[at + 1] === r) at = this.tag.nextTag(this.properties(at + 1));
    if (at < 0 || bytes[at + 1] !== t) return IRREGULAR;
    const end = this.tag.nextTag(this.textElement(at + 2));
    const isClosed = end >= 0 && bytes[end + 1] === SLASH && bytes[end + 2] === r && bytes[end + 3] === GT;
    return isClosed ? end + 4 : IRREGULAR;
  }

  /** `<rPr>` with nothing but empty elements. */
  private properties(from: number): number {
    const { bytes } = this;
    if (!this.isRunProperties(from)) return IRREGULAR;
    let at = from + 3;
    if (bytes[at] !== GT) return IRREGULAR;
    for (at = this.tag.nextTag(at + 1); at >= 0; at = this.tag.nextTag(at)) {
      if (bytes[at + 1] === SLASH) {
        return this.isRunProperties(at + 2) && bytes[at + 5] === GT ? at + 6 : IRREGULAR;
      }
      at = this.emptyElement(at + 1);
    }
    return IRREGULAR;
  }

  /** Past an element without content, whose name goes on here. */
  private emptyElement(from: number): number {
    let at = from;
    while (isLetter(this.bytes[at])) at++;
    at = this.tag.skip(at);
    return at >= 0 && this.tag.selfClosing ? at : IRREGULAR;
  }

  private isRunProperties(at: number): boolean {
    return this.bytes[at] === r && this.bytes[at + 1] === P && this.bytes[at + 2] === r;
  }

  private textElement(from: number): number {
    const { bytes } = this;
    let start = from + 1;
    if (bytes[from] !== GT) {
      start = this.tag.skip(from);
      if (start < 0 || this.tag.selfClosing) return start;
    }
    const end = this.text.end(start);
    if (end < 0 || bytes[end + 1] !== SLASH || bytes[end + 2] !== t || bytes[end + 3] !== GT)
      return IRREGULAR;
    const text = this.text.cellText(start, end);
    this.item = this.item === '' ? text : this.item + text;
    return end + 4;
  }
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte as number) | 32;
  return lower >= 97 && lower <= 122;
}
