/**
 * Decimal arithmetic on the digits that people see. A double is taken for the shortest decimal that names it, so
 * 1.005 is one and five thousandths here, not the binary neighbour below it.
 */
export interface Desimal {
  readonly negative: boolean;
  /** Digits without a point; value = digits · 10^-scale. */
  readonly digits: string;
  /** Digits behind the point, never negative. */
  readonly scale: number;
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The digits of a finite double. Throws RangeError on NaN and infinities. */
export function desimalOf(n: number): Desimal {
  return desimalFromText(String(n));
}

/** The digits of a decimal numeral as JavaScript prints it ("12.5", "1e-7"). */
export function desimalFromText(text: string): Desimal {
  const match = PLAIN.exec(text);
  if (!match) throw new RangeError(`no decimal number: ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const scale = fraction.length - shift;
  const digits = whole + fraction;
  return {
    negative: sign === '-',
    digits: scale < 0 ? digits + '0'.repeat(-scale) : digits,
    scale: Math.max(scale, 0),
  };
}

export type Pembulatan = 'half-away' | 'truncate';

/** value · 10^places as an integer, rounded half away from zero or cut off. */
export function scaled(value: Desimal, places: number, mode: Pembulatan = 'half-away'): bigint {
  const drop = value.scale - places;
  const magnitude =
    drop <= 0 ? BigInt(value.digits) * 10n ** BigInt(-drop) : withoutTail(value.digits, drop, mode);
  return value.negative ? -magnitude : magnitude;
}

function withoutTail(digits: string, drop: number, mode: Pembulatan): bigint {
  const kept = BigInt(digits.slice(0, -drop) || '0');
  const next = digits.length >= drop ? digits.charCodeAt(digits.length - drop) - 48 : 0;
  return mode === 'half-away' && next >= 5 ? kept + 1n : kept;
}

/** integer · 10^-places as a plain numeral: (12345n, 2) → "123.45", (-5n, 2) → "-0.05". */
export function numeral(integer: bigint, places: number): string {
  const negative = integer < 0n;
  const digits = String(negative ? -integer : integer).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative ? `-${text}` : text;
}
