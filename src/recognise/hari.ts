import type { Value } from '../formula/value';
import { ingat } from './text';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** 1 January 1990 and 2100, by the date system of 1900; that of 1904 counts four years less. */
const EARLIEST_DAY = 31_412;
const LATEST_DAY = 73_051;

/** Days between the two date systems. */
const MAC = 1_462;

/** True for a number that stands for a day of these times and, by its format, is shown as one. */
export function isHari(value: Value, format: () => string): value is number {
  return typeof value === 'number' && value > EARLIEST_DAY && value < LATEST_DAY && isFormatTanggal(format());
}

const isFormatTanggal = ingat((format: string): boolean =>
  /(?:y|d|m{3,}|[/-]m|m[/-])/i.test(polos(format).replace(/general/i, '')),
);

/** A day in words, as much of it as its format shows: "31 Desember 2024", "Desember 2024", "2024". */
export function teksHari(value: number, format: string, date1904: boolean): string {
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(value) + (date1904 ? MAC : 0)));
  const shown = polos(format);
  const year = String(day.getUTCFullYear());
  const month = `${BULAN[day.getUTCMonth()]} ${year}`;
  if (/d/i.test(shown)) return `${day.getUTCDate()} ${month}`;
  return /m/i.test(shown) ? month : year;
}

/** A format without what it prints as it stands. */
function polos(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
}
