/** Numbers as text, the way Excel turns one into the other in en-US. */

const NUMBER = /^([+-]?)\s*\$?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:E([+-]?\d+))?\s*(%?)$/i;

/** "1,234.5" → 1234.5, "94%" → 0.94, "(5)" → -5; `null` when the text is no number. Dates are not read. */
export function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  const enclosed = /^\((.+)\)$/.exec(trimmed);
  const match = NUMBER.exec(enclosed?.[1] ?? trimmed);
  if (!match) return null;
  const [, sign, digits = '', exponent = '0', percent] = match;
  if (!/\d/.test(digits) || (enclosed && sign !== '')) return null;
  const size = Number(`${digits.replaceAll(',', '')}e${exponent}`) / (percent === '%' ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  return sign === '-' || enclosed ? -size : size;
}

/** As General shows a number that has all the room it wants: 15 digits, an exponent where it is very large or small. */
export function numberToText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return scientific(rounded);
  return size >= 1e-6 || size === 0 ? String(rounded) : plain(rounded);
}

function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = exponent.slice(1).padStart(2, '0');
  return `${digits}E${exponent.charAt(0)}${power}`;
}

/** Without an exponent, for what is smaller than 1: 1.2e-7 → 0.00000012. */
function plain(value: number): string {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const zeros = '0'.repeat(-Number(exponent) - 1);
  return `${value < 0 ? '-' : ''}0.${zeros}${digits.replace('.', '')}`;
}
