import type { Persen } from '../domain/laporan';
import { parsePersen, perSeratus } from '../domain/numbers/persen';
import { isError } from '../formula/value';
import type { Grid } from '../workbook/port';
import { ingat } from './text';

/** What the numbers of a percent column count: 0.99 or 99 for the same share. */
export type Skala = 'rasio' | 'persen';

/** Reads the percent cells of one column. */
export class KolomPersen {
  constructor(
    readonly col: number,
    readonly skala: Skala,
  ) {}

  /** `null` when the cell is empty. */
  baca(grid: Grid, row: number): Persen | null {
    const { col } = this;
    const value = grid.value(row, col);
    if (value === null) {
      return grid.formula(row, col) === null
        ? null
        : { row, col, rasio: null, desimal: null, bentuk: 'tak terbaca' };
    }
    if (isError(value)) return { row, col, rasio: null, desimal: null, bentuk: 'galat' };
    if (typeof value === 'number') return this.number(grid, row, value);
    if (typeof value === 'boolean') return { row, col, rasio: null, desimal: null, bentuk: 'tak terbaca' };
    return this.text(row, value);
  }

  private number(grid: Grid, row: number, value: number): Persen {
    const { col } = this;
    const format = grid.format(row, col);
    const decimals = desimalFormat(format);
    const asRatio = format.includes('%') || this.skala === 'rasio';
    const shown = decimals ?? (grid.formula(row, col) === null ? desimalAngka(value) : null);
    const desimal = shown === null ? null : format.includes('%') || !asRatio ? shown : Math.max(0, shown - 2);
    return { row, col, rasio: asRatio ? value : perSeratus(value), desimal, bentuk: 'angka' };
  }

  private text(row: number, text: string): Persen | null {
    const { col } = this;
    if (text.trim() === '' || /^\s*[-–—]\s*%?\s*$/.test(text)) return null;
    const read = bacaTeks(text);
    if (!read) return { row, col, rasio: null, desimal: null, bentuk: 'tak terbaca' };
    if (read.rasio !== null) return { row, col, rasio: read.rasio, desimal: read.desimal, bentuk: 'teks' };
    return this.skala === 'rasio'
      ? { row, col, rasio: read.angka, desimal: Math.max(0, read.desimal - 2), bentuk: 'teks' }
      : { row, col, rasio: perSeratus(read.angka), desimal: read.desimal, bentuk: 'teks' };
  }
}

const bacaTeks = ingat((text: string) => parsePersen(text));

/** Decimals that a number format shows; `null` when it shows all there are. */
export const desimalFormat = ingat((format: string): number | null => {
  const [first = ''] = format.replace(/"[^"]*"|\\./g, '').split(';');
  if (!/[0#?]/.test(first)) return null;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
});

/** Past this many decimals a typed number was computed, not rounded by hand. */
const MOST_TYPED = 6;

function desimalAngka(value: number): number | null {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const decimals = text.length - 1 - text.indexOf('.');
  return decimals <= MOST_TYPED && !text.includes('e') ? decimals : null;
}

/** Which scale a column's plain numbers have: the one that fits realisasi / pagu in more rows. */
export function skalaKolom(pairs: readonly { readonly angka: number; readonly serapan: number }[]): Skala {
  let rasio = 0;
  let persen = 0;
  for (const { angka, serapan } of pairs) {
    if (angka === 0) continue;
    if (Math.abs(angka - serapan) <= Math.abs(angka / 100 - serapan)) rasio++;
    else persen++;
  }
  return rasio > persen ? 'rasio' : 'persen';
}

/** The same where no row's money can be read: all of an office's shares below two percent are less likely than ratios. */
export function skalaTanpaUang(angka: readonly number[]): Skala {
  const some = angka.filter((value) => value !== 0);
  return some.length > 0 && some.every((value) => Math.abs(value) < 2) ? 'rasio' : 'persen';
}
