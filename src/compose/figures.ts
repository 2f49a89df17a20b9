import { kolomAngkaBaris } from '../domain/angka-baris';
import type { Baris, Besaran, Uang } from '../domain/laporan';
import { senToNumber } from '../domain/numbers/sen';
import { round } from '../formula/rounding';
import { cellError, type Value } from '../formula/value';
import { sheets as teks } from '../messages/id/sheets';
import type { Grid } from '../workbook/port';

/**
 * What the formulas of long lists come to, worked out without them: a hundred thousand rows have half a million formulas. A test
 * holds each to the formula's own evaluation (test/compose/figures.test.ts); `null` leaves it to that.
 */

/** The value of `moneyExpr`. */
export function moneyValue(grid: Grid, uang: Uang): Value {
  const { sen, sel, lain } = uang;
  if (sen === null || sel.length > 1 || lain) return null;
  const [only] = sel;
  const value = only ? grid.value(only.row, only.col) : 0;
  if (typeof value === 'number') return value;
  return value === null || typeof value === 'string' ? senToNumber(sen) : null;
}

/** The same of a row's money, without an object for it where it is a number. */
export function rowMoneyValue(grid: Grid, baris: Baris, besaran: Besaran): Value {
  const col = kolomAngkaBaris(baris, besaran);
  const value = col > 0 ? grid.value(baris.row, col) : null;
  if (typeof value === 'number') return value;
  return moneyValue(grid, baris[besaran]);
}

/** The value of `serapanExpr`. */
export function serapanValue(pagu: Value, realisasi: Value): Value {
  if (typeof pagu !== 'number' || typeof realisasi !== 'number') return null;
  if (pagu === 0) return realisasi === 0 ? 0 : cellError('#DIV/0!');
  return realisasi / pagu;
}

/** The value of `keadaanExpr`. */
export function keadaanValue(pagu: Value, realisasi: Value, ambang: number): Value {
  if (typeof pagu !== 'number' || typeof realisasi !== 'number') return null;
  const { rendah, sesuai, melebihi, tanpaPagu } = teks.keadaan;
  if (pagu === 0 && realisasi === 0) return tanpaPagu;
  if (realisasi > pagu) return melebihi;
  return pagu > 0 && isLow(ambang * pagu, realisasi) ? rendah : sesuai;
}

/** Rounding decides only within a sen of the threshold. */
function isLow(threshold: number, realisasi: number): boolean {
  const missing = threshold - realisasi;
  if (Math.abs(missing) > 0.02 + Math.abs(threshold) * 1e-15) return missing > 0;
  return round(threshold, 2) > round(realisasi, 2);
}
