import type { BentukUang, Uang } from '../domain/laporan';
import { pemisahTerbukti, type Pemisah } from '../domain/numbers/angka-teks';
import { parseRupiah, type RupiahText } from '../domain/numbers/rupiah';
import { senBulat, senFromNumber } from '../domain/numbers/sen';
import { isError, type Value } from '../formula/value';
import type { Grid } from '../workbook/port';
import { isHari } from './hari';
import { ingat } from './text';

/** What one cell says about money. */
export interface Nilai {
  readonly sen: bigint | null;
  readonly bentuk: BentukUang;
}

const KOSONG: Nilai = { sen: 0n, bentuk: 'kosong' };
const TAK_TERBACA: Nilai = { sen: null, bentuk: 'tak terbaca' };
const GALAT: Nilai = { sen: null, bentuk: 'galat' };

/** Money out of one cell, as it is kept. */
class UangSel implements Uang {
  constructor(
    readonly sen: bigint | null,
    readonly bentuk: BentukUang,
    private readonly row: number,
    private readonly col: number,
  ) {}

  get sel(): Uang['sel'] {
    return [{ row: this.row, col: this.col }];
  }
}

/** Money out of one cell with a number while its row is read: nearly all that there is, so it is kept small. */
export class UangAngka implements Uang {
  /** @param angka in sen, a safe integer */
  constructor(
    readonly angka: number,
    readonly row: number,
    readonly col: number,
  ) {}

  get sen(): bigint {
    return BigInt(this.angka);
  }

  get bentuk(): BentukUang {
    return 'angka';
  }

  get sel(): Uang['sel'] {
    return [{ row: this.row, col: this.col }];
  }

  tetap(): Uang {
    return new UangSel(this.sen, 'angka', this.row, this.col);
  }
}

/**
 * Reads the money cells of one column: the separators that its own texts prove decide the unclear ones. Where they contradict
 * each other nothing decides, and what does not prove its own is unreadable.
 */
export class KolomUang {
  private readonly read: (text: string) => Nilai;

  constructor(
    readonly col: number,
    decimal: Pemisah | 'campur' | null,
  ) {
    this.read = BACA[decimal ?? 'tanpa'];
  }

  nilai(grid: Grid, row: number): Nilai {
    const value = grid.value(row, this.col);
    if (value === null) return grid.formula(row, this.col) === null ? KOSONG : TAK_TERBACA;
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || isTanggal(grid, row, this.col, value)) return TAK_TERBACA;
      return { sen: senFromNumber(value), bentuk: 'angka' };
    }
    if (typeof value === 'string') return this.read(value);
    return isError(value) ? GALAT : TAK_TERBACA;
  }

  /** The money of a row that has this one cell for it. */
  uang(grid: Grid, row: number): Uang {
    const { col } = this;
    const value = grid.value(row, col);
    if (typeof value === 'number' && Number.isFinite(value) && !isTanggal(grid, row, col, value)) {
      const angka = senBulat(value);
      if (angka !== null) return new UangAngka(angka, row, col);
    }
    const { sen, bentuk } = this.nilai(grid, row);
    return new UangSel(sen, bentuk, row, col);
  }
}

/** A day that was typed into a money column. */
function isTanggal(grid: Grid, row: number, col: number, value: number): boolean {
  return isHari(value, () => grid.format(row, col));
}

/** Reads texts by what their column's separators are known to be. */
const BACA: Readonly<Record<Pemisah | 'campur' | 'tanpa', (text: string) => Nilai>> = {
  ',': ingat((text) => fromText(text, ',')),
  '.': ingat((text) => fromText(text, '.')),
  campur: ingat((text) => fromText(text, 'campur')),
  tanpa: ingat((text) => fromText(text, null)),
};

function fromText(text: string, decimal: Pemisah | 'campur' | null): Nilai {
  if (/^\s*(?:rp\.?|idr)?\s*$/i.test(text)) return KOSONG;
  if (decimal === 'campur' && /\d[.,]\d/.test(text) && pemisahTerbukti(text) === null) return TAK_TERBACA;
  const read = parseRupiah(text, decimal === null || decimal === 'campur' ? {} : { decimal });
  // What the text no longer shows cannot be added up.
  if (!read || read.lostPrecision) return TAK_TERBACA;
  return read.nil ? KOSONG : { sen: read.sen, bentuk: 'teks' };
}

/** Text that can only be money: it has digits with separators, "Rp", or a lone "-". */
export const bacaUangTeks = ingat((text: string): { readonly uang: RupiahText | null } => ({
  uang: parseRupiah(text),
}));

const RANK: readonly BentukUang[] = ['kosong', 'angka', 'teks', 'tak terbaca', 'galat'];

/** The money of a row: the sum of its cells, unreadable when one of them is. */
export function uangBaris(grid: Grid, row: number, kolom: readonly KolomUang[]): Uang {
  if (kolom.length === 1) return (kolom[0] as KolomUang).uang(grid, row);
  let sen: bigint | null = 0n;
  let bentuk: BentukUang = 'kosong';
  for (const part of kolom) {
    const nilai = part.nilai(grid, row);
    sen = sen === null || nilai.sen === null ? null : sen + nilai.sen;
    if (RANK.indexOf(nilai.bentuk) > RANK.indexOf(bentuk)) bentuk = nilai.bentuk;
  }
  return { sen, bentuk, sel: kolom.map((part) => ({ row, col: part.col })) };
}

/** Money of a row that has no cell for it. */
export const TANPA_UANG: Uang = Object.freeze({ sen: 0n, bentuk: 'kosong', sel: [] });

/** The sum of money of several rows, and its cells. */
export function tambahUang(have: Uang, more: readonly Uang[]): Uang {
  return more.reduce((sum, uang) => {
    if (sum === TANPA_UANG) return uang;
    const sen = sum.sen === null || uang.sen === null ? null : sum.sen + uang.sen;
    return {
      sen,
      bentuk: sum.bentuk === 'kosong' || uang.sen === null ? uang.bentuk : sum.bentuk,
      sel: [...sum.sel, ...uang.sel],
    };
  }, have);
}

/** Money as text, be it as small as "754.00". */
export function isUangTeks(value: Value): boolean {
  return typeof value === 'string' && /\d/.test(value) && bacaUangTeks(value).uang !== null;
}
