/** A cell's content as typed by staff: text, or a number with the format that shows it as printed. */
export type Typed = { readonly value: string | number; readonly format: string };

const NUMBER = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?$/;
const PERCENT = /^(\d+)(?:,(\d+))?%$/;

/**
 * What a spreadsheet with Indonesian settings makes of a printed figure that is typed into it: `94%` and `106,4%`
 * become ratios, `2.741` and `86,00` numbers; `Rp 1,00`, `Baik (87)`, `106,4 %` and `13 pelayanan` stay text.
 */
export function typed(printed: string): Typed {
  const number = NUMBER.exec(printed);
  if (number !== null) {
    const [, whole = '', decimals = ''] = number;
    const unit = whole.includes('.') ? '#,##0' : '0';
    return { value: plain(whole, decimals), format: withDecimals(unit, decimals.length) };
  }
  const percent = PERCENT.exec(printed);
  if (percent !== null) {
    const [, whole = '', decimals = ''] = percent;
    const value = Number(`${whole}${decimals}e-${decimals.length + 2}`);
    return { value, format: `${withDecimals('0', decimals.length)}%` };
  }
  return { value: printed, format: 'General' };
}

/** The same figure kept as text, as it is printed. */
export function asText(printed: string): Typed {
  return { value: printed, format: '@' };
}

/** `1.436.698.034,04` as 1436698034.04; throws on anything that is no such number. */
export function amount(printed: string): number {
  const { value } = typed(printed);
  if (typeof value !== 'number' || printed.endsWith('%')) throw new Error(`No amount: ${printed}`);
  return value;
}

function plain(whole: string, decimals: string): number {
  return Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`);
}

function withDecimals(format: string, count: number): string {
  return count === 0 ? format : `${format}.${'0'.repeat(count)}`;
}
