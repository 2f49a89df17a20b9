import { numberFromText, numberToText } from './number-text';
import { cellError, isError, type CellError, type Value } from './value';

/** How Excel takes one type of value for another. */

export const VALUE_ERROR = cellError('#VALUE!');
export const DIV_ERROR = cellError('#DIV/0!');
export const NUM_ERROR = cellError('#NUM!');
export const REF_ERROR = cellError('#REF!');
export const NA_ERROR = cellError('#N/A');
export const NAME_ERROR = cellError('#NAME?');
export const NULL_ERROR = cellError('#NULL!');

export function toNumber(value: Value): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isError(value) ? value : (numberFromText(value) ?? VALUE_ERROR);
}

export function toText(value: Value): string | CellError {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberToText(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

export function toBoolean(value: Value): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === 'TRUE' || (word === 'FALSE' ? false : VALUE_ERROR);
}

/** A result that left the numbers' range is #NUM!. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : NUM_ERROR;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Below 0, 0 or above: numbers before texts before booleans; an empty cell is the other's 0, "" or FALSE. */
export function compare(a: Exclude<Value, CellError>, b: Exclude<Value, CellError>): number {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b) ? 0 : collator.compare(a, b);
  if (a === null) return b === null ? 0 : -compare(b, blankAs(b));
  if (b === null) return compare(a, blankAs(a));
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function blankAs(other: number | string | boolean): number | string | boolean {
  if (typeof other === 'number') return 0;
  return typeof other === 'string' ? '' : false;
}

function rank(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** Numbers are the same when their first 15 digits are: 0.1+0.2 = 0.3. */
function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Math.abs(a - b) < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15);
}

/** 2⁻⁴⁸: what is left of two numbers that differ by less than this share of themselves is noise. */
const NOISE = 2 ** -48;

/** a + b, where a difference that is only noise is 0. */
export function sum(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) < Math.abs(a) * NOISE && Math.abs(result) < Math.abs(b) * NOISE ? 0 : result;
}
