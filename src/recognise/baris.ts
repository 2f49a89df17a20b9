import type { BarisAngka } from '../domain/angka-baris';
import type { Baris, Besaran, Persen, Tingkat, Uang } from '../domain/laporan';
import { UangAngka } from './money';
import type { BarisMentah } from './rows';

/**
 * The figures of a table's rows as lists of numbers. A long workbook has millions of them, and nearly all are plain numbers of one
 * cell: as objects of their own they would cost most of the memory, and the garbage collector's time.
 */
export class Lajur {
  private readonly pagu: Float64Array;
  private readonly realisasi: Float64Array;
  private readonly rasio: Float64Array;
  /** Decimals shown; -1 where the cell shows the full number. */
  private readonly desimal: Int8Array;
  private readonly kolom = { pagu: 0, realisasi: 0, persen: 0 };

  constructor(rows: readonly BarisMentah[]) {
    this.pagu = new Float64Array(rows.length).fill(NaN);
    this.realisasi = new Float64Array(rows.length).fill(NaN);
    this.rasio = new Float64Array(rows.length).fill(NaN);
    this.desimal = new Int8Array(rows.length);
    for (let ke = 0; ke < rows.length; ke++) this.isi(rows[ke] as BarisMentah, ke);
  }

  /** In sen; NaN where the money is no plain number of one cell, and of the column that nearly all of it stands in. */
  angka(besaran: Besaran, ke: number): number {
    return this[besaran][ke] as number;
  }

  /** As a ratio; NaN where the percentage is no plain number. */
  angkaPersen(ke: number): number {
    return this.rasio[ke] as number;
  }

  /** The column that `angka` is of. */
  kolomAngka(besaran: Besaran): number {
    return this.kolom[besaran];
  }

  get kolomPersen(): number {
    return this.kolom.persen;
  }

  uang(besaran: Besaran, ke: number, row: number): Uang {
    return new UangAngka(this.angka(besaran, ke), row, this.kolom[besaran]).tetap();
  }

  persen(ke: number, row: number): Persen {
    const desimal = this.desimal[ke] as number;
    return {
      row,
      col: this.kolom.persen,
      rasio: this.rasio[ke] as number,
      desimal: desimal < 0 ? null : desimal,
      bentuk: 'angka',
    };
  }

  private isi({ row, pagu, realisasi, persen }: BarisMentah, ke: number): void {
    if (pagu instanceof UangAngka) this.isiUang('pagu', pagu, ke, row);
    if (realisasi instanceof UangAngka) this.isiUang('realisasi', realisasi, ke, row);
    if (persen?.bentuk !== 'angka' || persen.rasio === null || persen.row !== row) return;
    const { kolom } = this;
    if (kolom.persen === 0) kolom.persen = persen.col;
    if (kolom.persen !== persen.col || (persen.desimal ?? 0) > MOST_DECIMALS) return;
    this.rasio[ke] = persen.rasio;
    this.desimal[ke] = persen.desimal ?? -1;
  }

  private isiUang(besaran: Besaran, uang: UangAngka, ke: number, row: number): void {
    const { kolom } = this;
    if (kolom[besaran] === 0) kolom[besaran] = uang.col;
    if (kolom[besaran] === uang.col && uang.row === row) this[besaran][ke] = uang.angka + 0; // -0 is 0
  }
}

const MOST_DECIMALS = 100;

/** A row of a table whose figures become objects when somebody asks for them, the same at every time. */
export class BarisTabel implements Baris, BarisAngka {
  readonly row: number;
  readonly hidden: boolean;
  /** `null` as long as nobody asked. */
  private uangPagu: Uang | null;
  private uangRealisasi: Uang | null;
  /** The same, `undefined` here: a row may have no percentage. */
  private persentase: Persen | null | undefined;

  constructor(
    private readonly lajur: Lajur,
    private readonly ke: number,
    mentah: BarisMentah,
    readonly tingkat: Tingkat,
    readonly no: string,
    readonly nama: string,
    readonly induk: number,
    readonly leaf: boolean,
  ) {
    this.row = mentah.row;
    this.hidden = mentah.hidden;
    this.uangPagu = Number.isNaN(lajur.angka('pagu', ke)) ? tetap(mentah.pagu) : null;
    this.uangRealisasi = Number.isNaN(lajur.angka('realisasi', ke)) ? tetap(mentah.realisasi) : null;
    this.persentase = Number.isNaN(lajur.angkaPersen(ke)) ? mentah.persen : undefined;
  }

  get pagu(): Uang {
    return (this.uangPagu ??= this.lajur.uang('pagu', this.ke, this.row));
  }

  get realisasi(): Uang {
    return (this.uangRealisasi ??= this.lajur.uang('realisasi', this.ke, this.row));
  }

  get persen(): Persen | null {
    if (this.persentase === undefined) this.persentase = this.lajur.persen(this.ke, this.row);
    return this.persentase;
  }

  angka(besaran: Besaran): number {
    return this.lajur.angka(besaran, this.ke);
  }

  kolomAngka(besaran: Besaran): number {
    return this.lajur.kolomAngka(besaran);
  }

  angkaPersen(): number {
    return this.lajur.angkaPersen(this.ke);
  }

  kolomPersen(): number {
    return this.lajur.kolomPersen;
  }
}

/** Money as it is kept. */
export function tetap(uang: Uang): Uang {
  return uang instanceof UangAngka ? uang.tetap() : uang;
}

/** The row with something changed: its figures do not come along when it is spread. */
export function ubahBaris(baris: Baris, ubah: Partial<Baris>): Baris {
  const { row, tingkat, no, nama, induk, leaf, pagu, realisasi, persen, hidden } = baris;
  return { row, tingkat, no, nama, induk, leaf, pagu, realisasi, persen, hidden, ...ubah };
}
