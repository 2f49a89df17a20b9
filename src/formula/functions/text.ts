import { toText, VALUE_ERROR } from '../coerce';
import { isMatrix, type Operand } from '../matrix';
import { numberFromText } from '../number-text';
import { formatNumber } from '../number-format';
import { isError, type CellError, type Value } from '../value';
import { find, patternOf } from '../wildcard';
import { any, boolean, define, number, optional, plain, range, rest, text, type FunctionDef } from './define';
import { eachValue } from './numbers';

const MAX_TEXT = 32_767;

function limited(result: string): string | CellError {
  return result.length > MAX_TEXT ? VALUE_ERROR : result;
}

/** Spaces at the ends off, runs of them within to one. Only the common space counts. */
function trim(value: string): string {
  return value.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function proper(value: string): string {
  return value.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function left(value: string, length: number): string | CellError {
  return length < 0 ? VALUE_ERROR : value.slice(0, Math.trunc(length));
}

function right(value: string, length: number): string | CellError {
  return length < 0 ? VALUE_ERROR : value.slice(Math.max(0, value.length - Math.trunc(length)));
}

function mid(value: string, start: number, length: number): string | CellError {
  if (start < 1 || length < 0) return VALUE_ERROR;
  const from = Math.trunc(start) - 1;
  return value.slice(from, from + Math.trunc(length));
}

function findText(wanted: string, within: string, start: number): number | CellError {
  const from = Math.trunc(start) - 1;
  const place = from < 0 || from > within.length ? -1 : within.indexOf(wanted, from);
  return place < 0 ? VALUE_ERROR : place + 1;
}

function searchText(wanted: string, within: string, start: number): number | CellError {
  const from = Math.trunc(start) - 1;
  const place = from < 0 || from > within.length ? -1 : find(patternOf(wanted), within, from);
  return place < 0 ? VALUE_ERROR : place + 1;
}

/** @param which the occurrence to change, counted from 1; 0 for all */
function substitute(value: string, old: string, replacement: string, which: number): string | CellError {
  if (which < 0) return VALUE_ERROR;
  if (old === '') return value;
  if (which === 0) return limited(value.replaceAll(old, () => replacement));
  let place = value.indexOf(old);
  for (let found = 1; found < which && place >= 0; found++) place = value.indexOf(old, place + old.length);
  return place < 0 ? value : limited(value.slice(0, place) + replacement + value.slice(place + old.length));
}

function replaceAt(value: string, start: number, length: number, replacement: string): string | CellError {
  if (start < 1 || length < 0) return VALUE_ERROR;
  const from = Math.trunc(start) - 1;
  return limited(value.slice(0, from) + replacement + value.slice(from + Math.trunc(length)));
}

function joined(args: readonly Operand[], between: string, skipsEmpty: boolean): string | CellError {
  const parts: string[] = [];
  const add = (value: Value): CellError | void => {
    const part = toText(value);
    if (isError(part)) return part;
    if (!(skipsEmpty && part === '')) parts.push(part);
  };
  for (const arg of args) {
    const error = isMatrix(arg) ? eachValue(arg, add) : add(arg);
    if (error) return error;
  }
  return limited(parts.join(between));
}

/** Text with the separators it was written with → number. Spaces count for nothing, every "%" divides by 100. */
function numberValue(value: string, decimal: string, group: string): number | CellError {
  const [decimalMark = '', groupMark = ''] = [decimal.charAt(0), group.charAt(0)];
  if (decimal === '' || group === '' || decimalMark === groupMark) return VALUE_ERROR;
  const bare = value.replace(/\s/g, '');
  if (bare === '') return 0;
  const [, digits = '', percents = ''] = /^(.*?)(%*)$/.exec(bare) as RegExpExecArray;
  const place = digits.indexOf(decimalMark);
  const whole = (place < 0 ? digits : digits.slice(0, place)).replaceAll(groupMark, '');
  const number = whole + (place < 0 ? '' : `.${digits.slice(place + 1)}`);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(number)) return VALUE_ERROR;
  return Number(number) / 100 ** percents.length;
}

function valueOf(value: Exclude<Value, CellError>): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  return typeof value === 'string' ? (numberFromText(value) ?? VALUE_ERROR) : VALUE_ERROR;
}

function repeat(value: string, times: number): string | CellError {
  const count = Math.trunc(times);
  return count < 0 || count * value.length > MAX_TEXT ? VALUE_ERROR : value.repeat(count);
}

/** Windows' code page for Latin letters, as far as it is not Unicode's own numbering. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function char(code: number): string | CellError {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 255) return VALUE_ERROR;
  return whole >= 128 && whole < 160 ? CP1252.charAt(whole - 128) : String.fromCharCode(whole);
}

function code(value: string): number | CellError {
  if (value === '') return VALUE_ERROR;
  const place = CP1252.indexOf(value.charAt(0));
  return place >= 0 ? place + 128 : value.charCodeAt(0) < 256 ? value.charCodeAt(0) : 63;
}

function fixed(value: number, decimals: number, noCommas: boolean): string | CellError {
  if (decimals > 127) return VALUE_ERROR;
  const zeros = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const rounded = decimals < 0 ? Math.round(value * 10 ** decimals) / 10 ** decimals : value;
  return formatNumber(rounded, (noCommas ? '0' : '#,##0') + zeros);
}

function ofText(name: string, compute: (value: string) => string | number): FunctionDef {
  return define(name, [text], ([value]) => compute(value));
}

export const TEXT_FUNCTIONS: readonly FunctionDef[] = [
  ofText('TRIM', trim),
  ofText('CLEAN', (value) => value.replace(/[\0-\x1f]/g, '')),
  ofText('UPPER', (value) => value.toUpperCase()),
  ofText('LOWER', (value) => value.toLowerCase()),
  ofText('PROPER', proper),
  ofText('LEN', (value) => value.length),
  define('LEFT', [text, optional(number, 1)], ([value, length]) => left(value, length)),
  define('RIGHT', [text, optional(number, 1)], ([value, length]) => right(value, length)),
  define('MID', [text, number, number], ([value, start, length]) => mid(value, start, length)),
  define('FIND', [text, text, optional(number, 1)], ([a, b, start]) => findText(a, b, start)),
  define('SEARCH', [text, text, optional(number, 1)], ([a, b, start]) => searchText(a, b, start)),
  define('SUBSTITUTE', [text, text, text, optional(number, 0)], ([value, old, by, which]) =>
    substitute(value, old, by, Math.trunc(which)),
  ),
  define('REPLACE', [text, number, number, text], ([value, start, length, by]) =>
    replaceAt(value, start, length, by),
  ),
  define('CONCATENATE', [rest(text)], ([parts]) => limited(parts.join(''))),
  define('CONCAT', [rest(range)], ([args]) => joined(args, '', false)),
  define('TEXTJOIN', [text, boolean, rest(range)], ([between, skips, args]) => joined(args, between, skips)),
  define('EXACT', [text, text], ([a, b]) => a === b),
  define('REPT', [text, number], ([value, times]) => repeat(value, times)),
  define('CHAR', [number], ([value]) => char(value)),
  define('CODE', [text], ([value]) => code(value)),
  define('UNICHAR', [number], ([value]) =>
    value < 1 || value > 0x10ffff ? VALUE_ERROR : String.fromCodePoint(Math.trunc(value)),
  ),
  define('VALUE', [plain], ([value]) => valueOf(value)),
  define('NUMBERVALUE', [text, optional(text, '.'), optional(text, ',')], ([value, decimal, group]) =>
    numberValue(value, decimal, group),
  ),
  define('TEXT', [plain, text], ([value, format]) => formatValue(value, format)),
  define('FIXED', [number, optional(number, 2), optional(boolean, false)], ([value, decimals, noCommas]) =>
    fixed(value, Math.trunc(decimals), noCommas),
  ),
  define('HYPERLINK', [any, optional(any, null)], ([link, label]) => label ?? link),
];

/** TEXT reads a text that is a number as one. */
function formatValue(value: Exclude<Value, CellError>, format: string): string | CellError {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberFromText(value) : (value ?? 0);
  return number === null ? String(value) : formatNumber(number, format);
}
