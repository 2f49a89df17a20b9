import type { BarisAngka } from '../domain/angka-baris';
import type { Baris, Besaran, KolomAnggaran, Persen, Tingkat, Uang } from '../domain/laporan';
import { BarisDibaca, type BarisMentah } from './mentah';
import { UangAngka } from './money';

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
  private readonly kolom: Readonly<Record<Besaran | 'persen', number>>;

  /** @param from the first row that may be written */
  constructor(
    private readonly from: number,
    to: number,
    { pagu, realisasi, persen }: KolomAnggaran,
  ) {
    const length = Math.max(0, to - from + 1);
    this.pagu = new Float64Array(length);
    this.realisasi = new Float64Array(length);
    this.rasio = new Float64Array(length);
    this.desimal = new Int8Array(length);
    this.kolom = { pagu: pagu[0] ?? 0, realisasi: realisasi[0] ?? 0, persen: persen ?? 0 };
  }

  /**
   * Takes the figures of a row.
   * @returns those that are no plain numbers of one cell; `null` where all are.
   */
  tulis(row: number, pagu: Uang, realisasi: Uang, persen: Persen | null): FiguresLain | null {
    const isPagu = this.tulisUang('pagu', row, pagu);
    const isRealisasi = this.tulisUang('realisasi', row, realisasi);
    const isPersen = this.tulisPersen(row, persen);
    if (isPagu && isRealisasi && isPersen) return null;
    return {
      pagu: isPagu ? null : pagu,
      realisasi: isRealisasi ? null : realisasi,
      persen: isPersen ? null : persen,
    };
  }

  /** In sen; NaN where the money is no plain number of one cell. */
  angka(besaran: Besaran, row: number): number {
    return this[besaran][row - this.from] as number;
  }

  /** As a ratio; NaN where the percentage is no plain number. */
  angkaPersen(row: number): number {
    return this.rasio[row - this.from] as number;
  }

  /** The column that `angka` is of. */
  kolomAngka(besaran: Besaran): number {
    return this.kolom[besaran];
  }

  get kolomPersen(): number {
    return this.kolom.persen;
  }

  /** Where `angka` has the money. */
  uang(besaran: Besaran, row: number): UangAngka {
    return new UangAngka(this.angka(besaran, row), row, this.kolom[besaran]);
  }

  /** `null` where the percentage is no plain number. */
  persen(row: number): Persen | null {
    const rasio = this.angkaPersen(row);
    if (Number.isNaN(rasio)) return null;
    const desimal = this.desimal[row - this.from] as number;
    return { row, col: this.kolom.persen, rasio, desimal: desimal < 0 ? null : desimal, bentuk: 'angka' };
  }

  private tulisUang(besaran: Besaran, row: number, uang: Uang): boolean {
    const isAngka = uang instanceof UangAngka;
    this[besaran][row - this.from] = isAngka ? uang.angka + 0 : NaN; // -0 is 0
    return isAngka;
  }

  /** @returns true, too, where there is none. */
  private tulisPersen(row: number, persen: Persen | null): boolean {
    const isAngka =
      persen !== null &&
      persen.bentuk === 'angka' &&
      persen.rasio !== null &&
      (persen.desimal ?? 0) <= MOST_DECIMALS;
    this.rasio[row - this.from] = isAngka ? persen.rasio : NaN;
    if (isAngka) this.desimal[row - this.from] = persen.desimal ?? -1;
    return isAngka || persen === null;
  }
}

const MOST_DECIMALS = 100;

/** Figures of a row as objects: those that lists do not hold, and others once somebody asked for them. */
export interface FiguresLain {
  pagu: Uang | null;
  realisasi: Uang | null;
  persen: Persen | null;
}

/** A row of a table whose figures become objects when somebody asks for them, the same at every time. */
export class BarisTabel implements Baris, BarisAngka {
  readonly row: number;
  readonly hidden: boolean;
  /** `null` where all figures are objects. */
  private readonly lajur: Lajur | null;
  private lain: FiguresLain | null;

  constructor(
    mentah: BarisMentah,
    readonly tingkat: Tingkat,
    readonly no: string,
    readonly nama: string,
    readonly induk: number,
    readonly leaf: boolean,
  ) {
    this.row = mentah.row;
    this.hidden = mentah.hidden;
    if (mentah instanceof BarisDibaca) {
      this.lajur = mentah.lajur;
      this.lain = mentah.lain;
    } else {
      const { pagu, realisasi, persen } = mentah;
      this.lajur = null;
      this.lain = { pagu: tetap(pagu), realisasi: tetap(realisasi), persen };
    }
  }

  get pagu(): Uang {
    return this.uang('pagu');
  }

  get realisasi(): Uang {
    return this.uang('realisasi');
  }

  get persen(): Persen | null {
    const known = this.lain?.persen;
    if (known || Number.isNaN(this.angkaPersen())) return known ?? null;
    return (this.objek().persen = (this.lajur as Lajur).persen(this.row));
  }

  angka(besaran: Besaran): number {
    return this.lajur === null ? NaN : this.lajur.angka(besaran, this.row);
  }

  kolomAngka(besaran: Besaran): number {
    return this.lajur === null ? 0 : this.lajur.kolomAngka(besaran);
  }

  angkaPersen(): number {
    return this.lajur === null ? NaN : this.lajur.angkaPersen(this.row);
  }

  private uang(besaran: Besaran): Uang {
    return (
      this.lain?.[besaran] ?? (this.objek()[besaran] = (this.lajur as Lajur).uang(besaran, this.row).tetap())
    );
  }

  private objek(): FiguresLain {
    return (this.lain ??= { pagu: null, realisasi: null, persen: null });
  }

  kolomPersen(): number {
    return this.lajur === null ? 0 : this.lajur.kolomPersen;
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
