import { FormulaError } from './errors';
import { numberToText } from './number-text';
import { round } from './rounding';

/**
 * A number as TEXT writes it under a format code, in en-US. Dates, exponents, fractions and conditions are not among the codes
 * that are known here.
 * @throws FormulaError unsupported-function for another code
 */
export function formatNumber(value: number, code: string): string {
  const sections = sectionsOf(code);
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return section(-value, negative, code);
  const text = section(Math.abs(value), value === 0 ? (zero ?? positive) : positive, code);
  return value < 0 && text !== '' ? `-${text}` : text;
}

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly char: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' };

/** One piece of a code at a time: quoted text, an escaped character, a bracket, a fill, a width, General, any character. */
const PIECE = /"([^"]*)"|\\(.)|\[([^\]]*)\]|\*.|_.|General|./gis;
const AS_IT_IS = " $-+():!^&'~{}<>=";

function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(PIECE)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function section(size: number, text: string, code: string): string {
  const tokens = Array.from(text.matchAll(PIECE), (match) => tokenOf(match, size, code));
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const fraction = point < 0 ? [] : tokens.slice(point);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const thousands = trailingCommas(whole);
  const places = fraction.filter(({ kind }) => kind === 'digit').length;
  const scaled = round((size * 100 ** percents) / 1000 ** thousands, places);
  const [digits = '', decimals = ''] = scaled.toFixed(places).split('.');
  return (
    writeWhole(whole, digits === '0' ? '' : digits, isGrouped(whole)) + writeFraction(fraction, decimals)
  );
}

function tokenOf([piece, quoted, escaped, bracket]: RegExpMatchArray, size: number, code: string): Token {
  const literal = quoted ?? escaped ?? (bracket === undefined ? undefined : bracketText(bracket, code));
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (piece.length === 2) return { kind: 'literal', text: piece.startsWith('_') ? ' ' : '' };
  if (/^general$/i.test(piece)) return { kind: 'literal', text: numberToText(size) };
  if (piece === '0' || piece === '#' || piece === '?') return { kind: 'digit', char: piece };
  if (piece === '.') return { kind: 'point' };
  if (piece === ',') return { kind: 'comma' };
  if (piece === '%') return { kind: 'percent' };
  if (AS_IT_IS.includes(piece)) return { kind: 'literal', text: piece };
  throw new FormulaError('unsupported-function', `TEXT ${code}`);
}

/** [$Rp-421] gives Rp, a colour nothing. */
function bracketText(bracket: string, code: string): string {
  const currency = /^\$([^-]*)(?:-.*)?$/.exec(bracket);
  if (currency) return currency[1] ?? '';
  if (/^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i.test(bracket)) return '';
  throw new FormulaError('unsupported-function', `TEXT ${code}`);
}

/** Commas after the last digit divide by a thousand each. */
function trailingCommas(whole: readonly Token[]): number {
  const last = whole.findLastIndex(({ kind }) => kind === 'digit');
  return last < 0 ? 0 : whole.slice(last).filter(({ kind }) => kind === 'comma').length;
}

function isGrouped(whole: readonly Token[]): boolean {
  const last = whole.findLastIndex(({ kind }) => kind === 'digit');
  const first = whole.findIndex(({ kind }) => kind === 'digit');
  return whole.slice(first, last).some(({ kind }) => kind === 'comma');
}

/** From right to left; the first digit of the code takes all digits that are left. */
function writeWhole(tokens: readonly Token[], digits: string, grouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  let text = first < 0 && tokens.every(({ kind }) => kind !== 'literal') ? digits : '';
  let rest = digits;
  let written = 0;
  const put = (digit: string): void => {
    text = digit + (grouped && written > 0 && written % 3 === 0 ? ',' : '') + text;
    written++;
  };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'literal') text = token.text + text;
    if (token.kind === 'percent') text = `%${text}`;
    if (token.kind !== 'digit') continue;
    if (rest !== '') put(rest.slice(-1));
    else if (token.char !== '#') put(token.char === '0' ? '0' : ' ');
    rest = rest.slice(0, -1);
    for (; i === first && rest !== ''; rest = rest.slice(0, -1)) put(rest.slice(-1));
  }
  return text;
}

function writeFraction(tokens: readonly Token[], decimals: string): string {
  const needed = lastNeeded(tokens, decimals);
  let place = 0;
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'literal') text += token.text;
    if (token.kind === 'percent') text += '%';
    if (token.kind === 'point') text += '.';
    if (token.kind !== 'digit') continue;
    if (place < needed) text += decimals.charAt(place);
    else if (token.char === '?') text += ' ';
    place++;
  }
  return text;
}

/** Zeros at the end are left out where the code has # or ?. */
function lastNeeded(tokens: readonly Token[], decimals: string): number {
  const chars = tokens.flatMap((token) => (token.kind === 'digit' ? [token.char] : []));
  let needed = chars.length;
  while (needed > 0 && chars[needed - 1] !== '0' && decimals.charAt(needed - 1) === '0') needed--;
  return needed;
}
