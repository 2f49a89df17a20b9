import { type AngkaTeks, bacaAngka, type Pemisah } from './angka-teks';
import { desimalFromText, numeral, scaled } from './desimal';

/** Money that is kept as text. `text` = prefix + digits with separators + suffix. */
export interface RupiahText {
  /** Signed, rounded half away from zero where the text has more than two decimals. */
  readonly sen: bigint;
  /** True for "-", "Rp -" and blanks: nil, not a number. */
  readonly nil: boolean;
  readonly negative: boolean;
  /** The separators of this text, for NUMBERVALUE; Indonesian ones when it shows none. */
  readonly decimal: Pemisah;
  readonly group: Pemisah | ' ';
  /** All that stands around the digits, sign and spaces included: "Rp. ", ",-", "(" and ")". */
  readonly prefix: string;
  readonly suffix: string;
  /** "3,50001E+11": the text shows fewer digits than the number had; `sen` is what is shown, and must be reported. */
  readonly lostPrecision: boolean;
}

export interface RupiahOptions {
  /** The decimal separator of the column, when it is known: then a lone one of it is never a group. */
  readonly decimal?: Pemisah;
}

const LONGEST = 80;
/** An apostrophe keeps a number as text; files that come from elsewhere have it in the cell itself. */
const PREFIX =
  /^[\s\u00a0\u2007\u202f]*['’‘`]?[\s\u00a0\u2007\u202f]*([-−–(]?)[\s\u00a0\u2007\u202f]*(?:(?:rp\.?|idr|rupiah)[\s\u00a0\u2007\u202f:]*)?([-−–(]?)[\s\u00a0\u2007\u202f]*$/i;
const SUFFIX =
  /^[\s\u00a0\u2007\u202f]*(?:[.,][\s\u00a0]?(?:[-–—]{1,2}|=))?[\s\u00a0\u2007\u202f]*(?:idr|rupiah|rp\.?)?[\s\u00a0\u2007\u202f]*(\)?)[\s\u00a0\u2007\u202f]*$/i;
const NIL =
  /^[\s\u00a0\u2007\u202f]*(?:(?:rp\.?|idr)?[\s\u00a0\u2007\u202f]*(?:[-−–—]+|nihil)[\s\u00a0\u2007\u202f]*)?$/i;
const EXPONENT = /^(\d(?:[.,]\d+)?)E\+?(\d{1,2})$/i;

/**
 * Reads money in every form that workbooks keep it in as text; a lone separator before three digits groups them
 * ("1.234" is 1234). `null` when the text is no money or could be read in two ways: nothing is guessed.
 */
export function parseRupiah(text: string, options: RupiahOptions = {}): RupiahText | null {
  if (text.length > LONGEST) return null;
  const from = firstDigit(text);
  if (from === text.length) return NIL.test(text) ? nilText(text) : null;
  const to = afterLastDigit(text);
  const prefix = text.slice(0, from);
  const suffix = text.slice(to);
  const opening = signs(prefix, PREFIX);
  const closing = signs(suffix, SUFFIX);
  if (opening === null || closing === null) return null;
  const sign = signOf(opening, closing);
  const read = bacaIsi(text.slice(from, to), options);
  if (sign === null || !read) return null;
  const sen = scaled(desimalFromText(read.numeral), 2);
  return {
    sen: sign ? -sen : sen,
    nil: false,
    negative: sign,
    decimal: read.decimal,
    group: read.group,
    prefix,
    suffix,
    lostPrecision: read.lostPrecision,
  };
}

function firstDigit(text: string): number {
  let at = 0;
  while (at < text.length && !isDigit(text, at)) at++;
  return at;
}

function afterLastDigit(text: string): number {
  let end = text.length;
  while (end > 0 && !isDigit(text, end - 1)) end--;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The signs in what stands around the digits; `null` when something else stands there, too. */
function signs(around: string, pattern: RegExp): string | null {
  if (around === '') return '';
  const match = pattern.exec(around);
  return match && match.slice(1).join('');
}

function nilText(text: string): RupiahText {
  const none = { sen: 0n, negative: false, decimal: ',', group: '.', lostPrecision: false } as const;
  return { ...none, nil: true, prefix: text, suffix: '' };
}

/** True for a negative amount, `null` for signs that do not belong together. */
function signOf(opening: string, closing: string): boolean | null {
  const parenthesis = opening.includes('(');
  if (parenthesis !== (closing === ')') || opening.length > 1) return null;
  return opening !== '';
}

function bacaIsi(body: string, options: RupiahOptions): (AngkaTeks & { lostPrecision: boolean }) | null {
  const exponent = EXPONENT.exec(body);
  if (exponent) return bacaEksponen(exponent[1] as string, Number(exponent[2]));
  const lone = options.decimal !== undefined && body.includes(options.decimal) ? 'decimal' : 'group';
  const read = bacaAngka(body, lone);
  return read && { ...read, lostPrecision: false };
}

function bacaEksponen(mantissa: string, exponent: number): (AngkaTeks & { lostPrecision: boolean }) | null {
  const read = bacaAngka(mantissa, 'decimal');
  return read && { ...read, numeral: `${read.numeral}e+${exponent}`, lostPrecision: true };
}

export interface FormatRupiahOptions {
  /** What stands before the number, its space included; '' for none. Default "Rp ". */
  readonly symbol?: string;
  /** 0–2, rounded half away from zero. Default 2. */
  readonly decimals?: number;
}

/** Sen as Indonesian text: 123400n → "Rp 1.234,00", negative → "-Rp 1.234,00". */
export function formatRupiah(
  sen: bigint,
  { symbol = 'Rp ', decimals = 2 }: FormatRupiahOptions = {},
): string {
  const size = sen < 0n ? -sen : sen;
  const magnitude = decimals === 2 ? size : scaled(desimalFromText(numeral(size, 2)), decimals);
  const [whole = '', fraction] = numeral(magnitude, decimals).split('.');
  const digits = kelompokkan(whole) + (fraction === undefined ? '' : `,${fraction}`);
  return (sen < 0n && magnitude !== 0n ? '-' : '') + symbol + digits;
}

/** Digits in groups of three with dots: "1234567" → "1.234.567". */
export function kelompokkan(digits: string): string {
  if (digits.length <= 3) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
