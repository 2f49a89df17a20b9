import { CellFault, FAULTS, type Scalar } from './values';

/** What stands in a cell after something was typed into it. */
export interface Typed {
  readonly value: Scalar;
  /** With its "=". */
  readonly formula: string | null;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quoted: boolean;
  /** The number format that typing chooses where the cell has none of its own. */
  readonly format: string | null;
}

/**
 * Excel takes what is written through `values` and `formulas` as if it were typed in: "=…" is a formula, and so is text
 * with a plus or minus before what is no number; "035" is 35, "12%" a percentage, "2020-01-05" a date
 * (learn.microsoft.com/javascript/api/excel/excel.range, `values`; support.microsoft.com "Enter data manually").
 * A cell formatted as text ("@") and a leading apostrophe keep text as it is
 * (support.microsoft.com "Format numbers as text").
 */
export function typeIn(input: number | string | boolean, isTextCell: boolean): Typed {
  if (typeof input !== 'string') return constant(input);
  if (isTextCell) return constant(input === '' ? null : input);
  if (input === '') return constant(null);
  if (input.startsWith("'")) return { ...constant(input.slice(1)), quoted: true };
  if (input.startsWith('=') && input.length > 1)
    return { value: null, formula: input, quoted: false, format: null };
  const number = typedNumber(input.trim());
  if (number) return number;
  if (/^[+\-@]./.test(input)) return { value: null, formula: `=${input}`, quoted: false, format: null };
  if (/^(true|false)$/i.test(input)) return constant(input.toLowerCase() === 'true');
  const fault = FAULTS.find((code) => code === input.toUpperCase());
  return constant(fault ? new CellFault(fault) : input);
}

function constant(value: Scalar, format: string | null = null): Typed {
  return { value, formula: null, quoted: false, format };
}

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function typedNumber(text: string): Typed | null {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative) {
    const inner = typedNumber(negative[1] as string);
    return inner && typeof inner.value === 'number' && inner.value >= 0
      ? { ...inner, value: -inner.value }
      : null;
  }
  if (PLAIN.test(text)) return constant(Number(text), /e/i.test(text) ? '0.00E+00' : null);
  if (GROUPED.test(text))
    return constant(Number(text.replaceAll(',', '')), text.includes('.') ? '#,##0.00' : '#,##0');
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent && (PLAIN.test(percent[1] as string) || GROUPED.test(percent[1] as string))) {
    const digits = (percent[1] as string).replaceAll(',', '');
    return constant(Number(digits) / 100, digits.includes('.') ? '0.00%' : '0%');
  }
  const money = /^([+-]?)\$\s*(.+)$/.exec(text);
  if (money && (PLAIN.test(money[2] as string) || GROUPED.test(money[2] as string))) {
    return constant(Number((money[1] as string) + (money[2] as string).replaceAll(',', '')), '"$"#,##0.00');
  }
  const fraction = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction && Number(fraction[3]) > 0) {
    return constant(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), '# ?/?');
  }
  return typedDate(text) ?? typedTime(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function typedDate(text: string): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us) return date(year(us[3]), Number(us[1]), Number(us[2]), us[3] ? 'm/d/yyyy' : 'd-mmm');
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  if (dayFirst)
    return date(
      year(dayFirst[3]),
      month(dayFirst[2]),
      Number(dayFirst[1]),
      dayFirst[3] ? 'd-mmm-yy' : 'd-mmm',
    );
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{4})$/.exec(text);
  return monthFirst ? date(Number(monthFirst[2]), month(monthFirst[1]), 1, 'mmm-yy') : null;
}

function typedTime(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return constant((hours * 3600 + minutes * 60 + seconds) / 86_400, match[3] ? 'h:mm:ss' : 'h:mm');
}

function year(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  return text.length === 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text);
}

function month(text: string | undefined): number {
  return MONTHS.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
}

function date(y: number, m: number, d: number, format: string): Typed | null {
  const time = Date.UTC(y, m - 1, d);
  const check = new Date(time);
  if (y < 1900 || check.getUTCMonth() !== m - 1 || check.getUTCDate() !== d) return null;
  return constant(Math.round(time / 86_400_000) + 25_569, format);
}
