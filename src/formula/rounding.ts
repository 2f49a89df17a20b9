/** Rounding as spreadsheets do it: in decimal, on the 15 digits that they show. */

type Whole = (value: number) => number;

/** Half away from zero. digits < 0 rounds to tens, hundreds … */
export function round(value: number, digits: number): number {
  return inDecimal(value, digits, (size) => Math.floor(size + 0.5));
}

export function roundUp(value: number, digits: number): number {
  return inDecimal(value, digits, Math.ceil);
}

export function roundDown(value: number, digits: number): number {
  return inDecimal(value, digits, Math.floor);
}

function inDecimal(value: number, digits: number, whole: Whole): number {
  const places = Math.trunc(digits);
  if (value === 0 || !Number.isFinite(value) || (places >= 0 && Number.isInteger(value))) return value;
  if (places > 300) return value;
  const size = scaled(whole(scaled(Math.abs(value), places)), -places);
  return value < 0 ? -size || 0 : size;
}

/** value · 10^places, without the error that a product of doubles has. */
function scaled(value: number, places: number): number {
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
