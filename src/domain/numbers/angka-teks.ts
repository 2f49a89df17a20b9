/** Reads the digits of a number as people type it, whichever separators they use. */
export interface AngkaTeks {
  /** Plain numeral without a sign: "1436698034.04". */
  readonly numeral: string;
  /** Digits behind the decimal separator. */
  readonly desimal: number;
  /** What separates decimals and groups here; where the text shows only one of them, its usual partner. */
  readonly decimal: Pemisah;
  readonly group: Pemisah | ' ';
}

export type Pemisah = ',' | '.';

/**
 * What a single separator before exactly three digits is ("1.234"): the column decides. `group` in a rupiah
 * column, `decimal` in a percent column, `indonesia` where nothing is known: dot groups, comma decimals.
 */
export type SatuPemisah = 'group' | 'decimal' | 'indonesia';

const SPACES = /[\s\u00a0\u2007\u202f]+/g;
const SHAPE = /^\d+(?:[.,]\d+)*$/;

/** `body` holds digits, dots, commas and spaces only; `null` when they make no number without guessing. */
export function bacaAngka(body: string, satu: SatuPemisah): AngkaTeks | null {
  if (!SHAPE.test(body)) return spaceGrouped(body.replace(SPACES, ' ').trim());
  const dots = count(body, '.');
  const commas = count(body, ',');
  if (dots === 0 && commas === 0) return result(body, '', ',', '.');
  if (dots > 0 && commas > 0) return bothSeparators(body, dots, commas);
  const separator: Pemisah = dots > 0 ? '.' : ',';
  return dots + commas > 1 ? grouped(body, separator) : oneSeparator(body, separator, satu);
}

/** The decimal separator that a text proves: by both separators, by repeated groups, or by decimals that are no group of three. */
export function pemisahTerbukti(text: string): Pemisah | null {
  const body = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
  const comma = body.lastIndexOf(',');
  const dot = body.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  const only: Pemisah | null = comma >= 0 ? ',' : dot >= 0 ? '.' : null;
  if (only === null) return null;
  if (count(body, only) > 1) return partner(only);
  return body.length - 1 - Math.max(comma, dot) === 3 ? null : only;
}

function oneSeparator(text: string, separator: Pemisah, satu: SatuPemisah): AngkaTeks | null {
  const groups = satu === 'group' || (satu === 'indonesia' && separator === '.');
  if (groups && isGrouped(text, separator) && !text.startsWith('0')) return grouped(text, separator);
  const [whole = '', fraction = ''] = text.split(separator);
  return result(whole, fraction, separator, partner(separator));
}

/** The last separator is the decimal one. "1.234,567" could as well be a mistyped 1.234.567: not guessed. */
function bothSeparators(text: string, dots: number, commas: number): AngkaTeks | null {
  const decimal: Pemisah = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if ((decimal === ',' ? commas : dots) !== 1) return null;
  const [whole = '', fraction = ''] = text.split(decimal);
  if (fraction.length === 3 || !isGrouped(whole, partner(decimal))) return null;
  return result(whole.replaceAll(partner(decimal), ''), fraction, decimal, partner(decimal));
}

function grouped(text: string, group: Pemisah): AngkaTeks | null {
  return isGrouped(text, group) ? result(text.replaceAll(group, ''), '', partner(group), group) : null;
}

function spaceGrouped(text: string): AngkaTeks | null {
  const match = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (!match) return null;
  const decimal: Pemisah = match[2] === '.' ? '.' : ',';
  return result((match[1] as string).replaceAll(' ', ''), match[3] ?? '', decimal, ' ');
}

function isGrouped(text: string, group: Pemisah): boolean {
  return (group === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/).test(text);
}

function result(whole: string, fraction: string, decimal: Pemisah, group: Pemisah | ' '): AngkaTeks {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return {
    numeral: fraction === '' ? digits : `${digits}.${fraction}`,
    desimal: fraction.length,
    decimal,
    group,
  };
}

function partner(separator: Pemisah): Pemisah {
  return separator === '.' ? ',' : '.';
}

function count(text: string, separator: Pemisah): number {
  let n = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) n++;
  return n;
}
