import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';
import type { Random } from '../random';

/** How the money cells of a workbook hold their money. */
export const moneyForm = dimension({
  number: 8,
  'number, General': 2,
  'number, Rp format': 1,
  'Indonesian text': 3,
  'Indonesian text without sen': 2,
  'Rp text': 2,
  'dash text': 2,
  'US text': 2,
  'bare digits': 1,
  'bare digits, point': 1,
  'numbers and text': 2,
});

export type MoneyForm = ChoiceOf<typeof moneyForm>;

/** Only numbers can be added up by formulas. */
export function isNumeric(form: MoneyForm): boolean {
  return form.startsWith('number') && form !== 'numbers and text';
}

/** Writes an amount of sen; `null` for a cell that stays empty. */
export type MoneyWriter = (sen: bigint) => CellSpec | null;

export function moneyWriter(form: MoneyForm, from: Random): MoneyWriter {
  const numberFormat = formatOf(form, from.fork('format'));
  const rp = from.fork('rp').pick(['Rp ', 'Rp. ', 'Rp', 'Rp.', 'IDR ']);
  const pad = from.fork('padding').pick(['', '', '', ' ', '\u00a0']);
  const asNumber = (sen: bigint): CellSpec => ({ value: toNumber(sen), format: numberFormat });
  const asText = (value: string): CellSpec => ({ value: value + pad });
  switch (form) {
    case 'number':
    case 'number, General':
    case 'number, Rp format':
      return asNumber;
    case 'Indonesian text':
      return (sen) => asText(indonesian(sen, true));
    case 'Indonesian text without sen':
      return (sen) => asText(indonesian(sen, false));
    case 'Rp text':
      return (sen) => asText(rp + indonesian(sen, from.chance(0.5)));
    case 'dash text':
      return (sen) => asText(isWhole(sen) ? `${indonesian(sen, false)},-` : indonesian(sen, true));
    case 'US text':
      return (sen) => asText(american(sen, from.chance(0.3)));
    case 'bare digits':
      return (sen) => asText(`${sign(sen)}${rupiah(sen)}${isWhole(sen) ? '' : `,${cents(sen)}`}`);
    case 'bare digits, point':
      return (sen) => asText(`${sign(sen)}${rupiah(sen)}.${cents(sen)}`);
    case 'numbers and text':
      return (sen) => (from.chance(0.5) ? asNumber(sen) : asText(indonesian(sen, from.chance(0.5))));
  }
}

export function toNumber(sen: bigint): number {
  return Number(sen) / 100;
}

/** 1.436.698.034,04; without `always` the sen are left off where there are none. */
export function indonesian(sen: bigint, always: boolean): string {
  return sign(sen) + grouped(rupiah(sen), '.') + (always || !isWhole(sen) ? `,${cents(sen)}` : '');
}

/** 1,004,422,800.50 */
export function american(sen: bigint, always: boolean): string {
  return sign(sen) + grouped(rupiah(sen), ',') + (always || !isWhole(sen) ? `.${cents(sen)}` : '');
}

function formatOf(form: MoneyForm, from: Random): string {
  if (form === 'number, General') return 'General';
  if (form === 'number, Rp format') {
    return from.pick([
      '"Rp"#,##0',
      '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
      '[$Rp-421]#,##0.00',
    ]);
  }
  return from.pick([
    '#,##0',
    '#,##0.00',
    '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  ]);
}

function isWhole(sen: bigint): boolean {
  return sen % 100n === 0n;
}

function sign(sen: bigint): string {
  return sen < 0n ? '-' : '';
}

function rupiah(sen: bigint): bigint {
  return (sen < 0n ? -sen : sen) / 100n;
}

function cents(sen: bigint): string {
  return String((sen < 0n ? -sen : sen) % 100n).padStart(2, '0');
}

function grouped(whole: bigint, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}
