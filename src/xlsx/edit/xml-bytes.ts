import { encodeXString, escapeText } from '../xml/escape';
import { fitCell, MAX_TEXT } from './xml-text';

const START = 1 << 18;
/** The same, at hand where the hot path needs it. */
const MAX_CELL = MAX_TEXT;

const AMPERSAND = 38;
const UNDERSCORE = 95;
const LOWER_X = 120;
const DOT = 46;
const ZERO = 48;
const BILLION = 1_000_000_000;

/** Characters of cell text that stand for themselves in XML: printable ASCII but for markup. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const isMarkup = code === AMPERSAND || code === 60 || code === 62;
  return (code >= 32 && code < 127 && !isMarkup) || code === 9 || code === 10 ? 1 : 0;
});

const encoder = new TextEncoder();

/**
 * XML that is written straight into bytes. Joining a million short strings and encoding the result takes several times as
 * long: for a sheet of ours that is most of the work.
 */
export class XmlBytes {
  private bytes: Uint8Array<ArrayBuffer>;
  /** What was taken last. */
  private other = new Uint8Array(0);
  private end = 0;

  /** @param room in bytes, to begin with */
  constructor(room = START) {
    this.bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.end;
  }

  /** Takes over what was written so far and begins anew. What was taken before this is written over from now on. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.end);
    [this.bytes, this.other] = [this.other, this.bytes];
    this.end = 0;
    return taken;
  }

  /** A copy of what was written from there on. */
  since(start: number): Uint8Array {
    return this.bytes.slice(start, this.end);
  }

  /** XML as bytes. */
  copy(xml: Uint8Array): void {
    this.room(xml.length);
    const { bytes, end } = this;
    for (let i = 0; i < xml.length; i++) bytes[end + i] = xml[i] as number;
    this.end = end + xml.length;
  }

  /** A whole number that is not negative, below 10^9. */
  whole(value: number): void {
    this.room(9);
    this.smallDigits(value, 1);
  }

  /** XML as it stands. */
  raw(xml: string): void {
    this.room(xml.length);
    const { bytes } = this;
    let at = this.end;
    for (let i = 0; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code > 127) {
        this.encode(xml);
        return;
      }
      bytes[at++] = code;
    }
    this.end = at;
  }

  /** Text of a cell between tags (ST_Xstring): escaped where it must be, cut to what a cell may hold. */
  text(text: string): void {
    if (text.length > MAX_CELL) {
      this.text(fitCell(text));
      return;
    }
    this.room(text.length);
    const { bytes } = this;
    let at = this.end;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isPlain = code < 128 && PLAIN[code] === 1;
      if (!isPlain || (code === UNDERSCORE && text.charCodeAt(i + 1) === LOWER_X)) {
        this.raw(escapeText(encodeXString(text)));
        return;
      }
      bytes[at++] = code;
    }
    this.end = at;
  }

  /** A number as a file stores it. Must be finite. */
  number(value: number): void {
    if (value >= 0 && value < BILLION && (value | 0) === value) {
      this.whole(value);
      return;
    }
    const sen = Math.round(value * 100);
    // Money: the digits of its sen say the same as the shortest text for the number, and are had for less.
    if (sen >= 0 && sen < 1e15 && sen / 100 === value) this.money(sen);
    else this.raw(String(value));
  }

  private money(sen: number): void {
    const whole = Math.floor(sen / 100);
    const rest = sen - whole * 100;
    this.digits(whole);
    if (rest === 0) return;
    this.room(3);
    const { bytes } = this;
    bytes[this.end++] = DOT;
    bytes[this.end++] = ZERO + Math.floor(rest / 10);
    if (rest % 10 !== 0) bytes[this.end++] = ZERO + (rest % 10);
  }

  /** @param value a whole number that is not negative, below 10^15 */
  private digits(value: number): void {
    this.room(16);
    if (value < BILLION) {
      this.smallDigits(value, 1);
      return;
    }
    const high = Math.floor(value / BILLION);
    this.smallDigits(high, 1);
    this.smallDigits(value - high * BILLION, 9);
  }

  /** @param value below 10^9, for whose digits there is room: numbers of 32 bits are divided several times as fast */
  private smallDigits(value: number, least: number): void {
    const { bytes, end } = this;
    let rest = value | 0;
    let count = least;
    for (let limit = 10 ** least; rest >= limit; limit *= 10) count++;
    for (let at = end + count - 1; at >= end; at--) {
      const next = (rest / 10) | 0;
      bytes[at] = ZERO + (rest - next * 10);
      rest = next;
    }
    this.end = end + count;
  }

  private encode(text: string): void {
    this.room(text.length * 3);
    this.end += encoder.encodeInto(text, this.bytes.subarray(this.end)).written;
  }

  private room(length: number): void {
    if (this.end + length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + length));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}
