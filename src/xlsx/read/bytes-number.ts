import type { BytesText } from './bytes-text';

const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const EXPONENT = 101;

/** Whole numbers below this are exact in a double, also while they are read digit by digit. */
const EXACT = 2 ** 53;
/** The powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const MAX_DIGITS = 15;

/** Numbers in decimal ASCII, without making a text of them first. */
export class BytesNumber {
  /** What the last call found. */
  value = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** An unsigned whole number of at most 15 digits; where it ends, or -1 when there is none. */
  whole(from: number): number {
    const { bytes } = this;
    let value = 0;
    let at = from;
    for (; at < from + MAX_DIGITS; at++) {
      const byte = bytes[at] as number;
      if (!(byte >= ZERO && byte <= NINE)) break;
      value = value * 10 + (byte - ZERO);
    }
    this.value = value;
    return at === from ? -1 : at;
  }

  /**
   * A number without exponent whose digits, read as a whole, are below 2^53: then a single division rounds it as it
   * should be. Where it ends, or -1 when it is another or no number.
   */
  decimal(from: number): number {
    const { bytes } = this;
    const start = bytes[from] === MINUS ? from + 1 : from;
    let mantissa = 0;
    let dot = -1;
    let at = start;
    for (; ; at++) {
      const byte = bytes[at] as number;
      if (byte >= ZERO && byte <= NINE) mantissa = mantissa * 10 + (byte - ZERO);
      else if (byte === DOT && dot < 0) dot = at;
      else break;
    }
    const scale = dot < 0 ? 0 : at - dot - 1;
    const isPlain =
      mantissa < EXACT && scale < POWERS.length && at > start && bytes[start] !== DOT && dot !== at - 1;
    if (!isPlain) return -1;
    const value = scale === 0 ? mantissa : mantissa / (POWERS[scale] as number);
    // Subtracting from 0 makes "-0" the 0 that Excel shows.
    this.value = start === from ? value : 0 - value;
    return at;
  }

  /** A number of any length, with or without exponent; where it ends, or -1 when it is no number. */
  any(from: number, text: BytesText): number {
    let at = from;
    while (isNumeric(this.bytes[at] as number)) at++;
    this.value = at === from ? NaN : Number(text.slice(from, at)) + 0;
    return Number.isFinite(this.value) ? at : -1;
  }
}

function isNumeric(byte: number): boolean {
  return (
    (byte >= ZERO && byte <= NINE) ||
    byte === DOT ||
    byte === MINUS ||
    byte === PLUS ||
    (byte | 32) === EXPONENT
  );
}
