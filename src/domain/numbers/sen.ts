import { desimalOf, numeral, scaled } from './desimal';

/**
 * Money as bigint sen (1 rupiah = 100 sen). Doubles appear only at the border: beyond 9·10¹³ rupiah a cell's double
 * no longer says which sen it means.
 */
export const BATAS_EKSAK = 9e13;

/** Up to here (2⁴⁶, 70 trillion) neighbouring doubles are less than a sen apart, so each sen has its own. */
const SETIAP_SEN = 2 ** 46;

/** Below 2⁴³ the error of n·100 stays under a tenth of a sen, so a value that far from a tie needs no digits. */
const FAST = 2 ** 43;

/** Sen to be added up or compared: a number where that is exact, which nearly all are, for speed. */
export type Sen = number | bigint;

/** Exact: as numbers as long as they are safe integers. */
export function tambahSen(a: Sen, b: Sen): Sen {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

export function isSamaSen(a: Sen, b: Sen): boolean {
  return typeof a === typeof b ? a === b : BigInt(a) === BigInt(b);
}

/** Negative where `a` is less, positive where it is more. */
export function bandingSen(a: Sen, b: Sen): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rupiah → sen, rounded half away from zero on the decimal digits of `n`. Throws RangeError on NaN and infinities. */
export function senFromNumber(n: number): bigint {
  const sen = senBulat(n);
  return sen === null ? scaled(desimalOf(n), 2) : BigInt(sen);
}

/** The same as a safe integer; `null` where the digits of `n` must be looked at. */
export function senBulat(n: number): number | null {
  if (!(Math.abs(n) < FAST)) return null;
  const sen = Math.round(n * 100);
  return Math.abs(n * 100 - sen) < 0.25 ? sen : null;
}

/** Sen → rupiah, the nearest double. */
export function senToNumber(sen: bigint): number {
  const n = Number(sen);
  return Number.isSafeInteger(n) ? n / 100 : Number(senToDecimal(sen));
}

/** Sen → plain numeral with two decimals: 1356877047404n → "13568770474.04". */
export function senToDecimal(sen: bigint): string {
  return numeral(sen, 2);
}

/** True when a cell's double names one sen only. Between 7·10¹³ and 9·10¹³ whole rupiah still do, not every sen. */
export function isExact(n: number): boolean {
  const magnitude = Math.abs(n);
  if (magnitude <= SETIAP_SEN) return true;
  if (!(magnitude <= BATAS_EKSAK)) return false;
  const sen = senFromNumber(n);
  return senToNumber(sen) === n && senToNumber(sen - 1n) !== n && senToNumber(sen + 1n) !== n;
}

/** a / b, unrounded: the double nearest to the true quotient. Throws RangeError when b is 0. */
export function ratio(a: Sen, b: Sen): number {
  const x = Number(a);
  const y = Number(b);
  if (y === 0) throw new RangeError('division by zero');
  return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? x / y : longRatio(BigInt(a), BigInt(b));
}

function longRatio(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n;
  const over = a < 0n ? -a : a;
  const under = b < 0n ? -b : b;
  // 66 bits and more of quotient, the last one sticky: Number() then rounds once, to nearest.
  const shift = Math.max(0, under.toString(2).length - over.toString(2).length + 66);
  const wide = over << BigInt(shift);
  const quotient = (wide / under) | (wide % under === 0n ? 0n : 1n);
  const value = Number(quotient) / 2 ** shift;
  return negative ? -value : value;
}
