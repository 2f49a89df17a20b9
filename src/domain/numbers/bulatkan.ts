import { type Desimal, desimalFromText, desimalOf, numeral, type Pembulatan, scaled } from './desimal';

/**
 * Rounds half away from zero at `desimal` places (negative places round to tens, hundreds …), in decimal: 1.005 →
 * 1.01, 64.995 → 65. A computed value that is a tie in its first 15 digits counts as a tie, as in Excel's ROUND:
 * 2.5998·25 is 64.995 whatever its seventeenth digit. NaN and infinities come back as they are.
 */
export function bulatkan(n: number, desimal = 0): number {
  return apply(n, desimal, 'half-away');
}

/** Cuts off behind `desimal` places, toward zero, with the same care: 0.57·100 is 57, not 56. */
export function potong(n: number, desimal = 0): number {
  return apply(n, desimal, 'truncate');
}

/** The rounded value as a plain numeral with exactly `desimal` places: (0.5, 2) → "0.50". `n` must be finite. */
export function bulatkanTeks(n: number, desimal: number): string {
  return numeral(sepersekian(n, desimal), desimal);
}

/** n·10^desimal, rounded half away from zero. @param n finite */
function sepersekian(n: number, desimal: number): bigint {
  const quick = jauhDariTengah(n, desimal, 'half-away');
  return quick === null ? scaled(withoutNoise(n, desimal), desimal) : BigInt(quick);
}

function apply(n: number, places: number, mode: Pembulatan): number {
  if (!Number.isFinite(n)) return n;
  if (Number.isInteger(n) && places >= 0) return n + 0; // never −0
  const quick = jauhDariTengah(n, places, mode);
  if (quick !== null) return quick / 10 ** places;
  const integer = scaled(withoutNoise(n, places), places, mode);
  return Number(`${integer}e${-places}`);
}

/** What is nearer than this to a tie, or to where a cut falls, is looked at digit by digit. */
const DEKAT = 1e-3;

/**
 * n·10^places as an integer, where the noise of that product, at most 2·10⁻⁴ here, is below what decides: no digits need to be looked
 * at. Elsewhere `null`.
 */
export function jauhDariTengah(n: number, places: number, mode: Pembulatan): number | null {
  if (places < 0 || places > 10) return null;
  const factor = 10 ** places;
  const size = Math.abs(n) * factor;
  if (size > 1e12) return null;
  const whole = Math.floor(size);
  const rest = size - whole;
  const near = mode === 'half-away' ? Math.abs(rest - 0.5) : Math.min(rest, 1 - rest);
  if (near < DEKAT) return null;
  const integer = mode === 'half-away' && rest > 0.5 ? whole + 1 : whole;
  return integer === 0 ? 0 : n < 0 ? -integer : integer;
}

/** Excel keeps 15 significant digits; what a double holds beyond them is the noise of its arithmetic. */
const SIGNIFICANT = 15;

function withoutNoise(n: number, places: number): Desimal {
  const shortest = desimalOf(n);
  const digits = shortest.digits.replace(/^0+/, '').length;
  const reach = SIGNIFICANT - (digits - shortest.scale);
  if (digits <= SIGNIFICANT || reach <= places) return shortest;
  const short = desimalFromText(String(Number(n.toPrecision(SIGNIFICANT))));
  return isTieOrWhole(short, places) ? short : shortest;
}

/** Nothing behind `places` but a single 5, or nothing at all: where noise would decide. */
function isTieOrWhole(value: Desimal, places: number): boolean {
  if (value.scale - places <= 0) return true;
  return value.scale - places === 1 && value.digits.endsWith('5');
}
