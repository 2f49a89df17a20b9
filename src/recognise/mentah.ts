import type { Persen, Uang } from '../domain/laporan';
import type { FiguresLain, Lajur } from './baris';
import type { KodeBaris } from './codes';
import type { Label } from './label';
import { TANPA_UANG } from './money';
import type { JenisBaris } from './row-kind';

/** A row of a table's body before its place in the hierarchy is known. Not to be spread, see `ubahMentah`. */
export interface BarisMentah extends Label, KodeBaris, Sebut {
  readonly row: number;
  readonly jenis: JenisBaris;
  readonly tebal: boolean;
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly persen: Persen | null;
  /** True when one of its money cells holds anything, were it "-". */
  readonly adaUang: boolean;
  readonly hidden: boolean;
}

/** What columns of their own say: the row's unit, level, year and period; '' without such a column. */
export interface Sebut {
  readonly unit: string;
  readonly tingkat: string;
  readonly tahun: string;
  readonly periode: string;
}

export const TANPA_SEBUT: Sebut = { unit: '', tingkat: '', tahun: '', periode: '' };

const TEBAL = 1;
const ADA_UANG = 2;
const HIDDEN = 4;

export function tanda(tebal: boolean, adaUang: boolean, hidden: boolean): number {
  return (tebal ? TEBAL : 0) | (adaUang ? ADA_UANG : 0) | (hidden ? HIDDEN : 0);
}

/**
 * A row as it was read from its sheet. All rows of a table are held until the table is whole, so this is kept small: what most rows
 * share is shared, and the figures stand in lists.
 */
export class BarisDibaca implements BarisMentah {
  constructor(
    readonly row: number,
    readonly jenis: JenisBaris,
    readonly no: string,
    readonly noKolom: number,
    readonly nama: string,
    readonly geser: number,
    readonly perTingkat: readonly string[],
    private readonly dariKode: KodeBaris,
    private readonly sebut: Sebut,
    private readonly tanda: number,
    readonly lajur: Lajur,
    /** Figures that are not in the lists; `null` where all are. */
    readonly lain: FiguresLain | null,
  ) {}

  get kode(): readonly string[] | null {
    return this.dariKode.kode;
  }

  get akun(): readonly string[] | null {
    return this.dariKode.akun;
  }

  get isOrganisasi(): boolean {
    return this.dariKode.isOrganisasi;
  }

  get kodeTeks(): string {
    return this.dariKode.kodeTeks;
  }

  get unit(): string {
    return this.sebut.unit;
  }

  get tingkat(): string {
    return this.sebut.tingkat;
  }

  get tahun(): string {
    return this.sebut.tahun;
  }

  get periode(): string {
    return this.sebut.periode;
  }

  get tebal(): boolean {
    return (this.tanda & TEBAL) !== 0;
  }

  get adaUang(): boolean {
    return (this.tanda & ADA_UANG) !== 0;
  }

  get hidden(): boolean {
    return (this.tanda & HIDDEN) !== 0;
  }

  get pagu(): Uang {
    return this.lain?.pagu ?? this.lajur.uang('pagu', this.row);
  }

  get realisasi(): Uang {
    return this.lain?.realisasi ?? this.lajur.uang('realisasi', this.row);
  }

  get persen(): Persen | null {
    return this.lajur.persen(this.row) ?? this.lain?.persen ?? null;
  }
}

/** The row with something changed. */
export function ubahMentah(baris: BarisMentah, ubah: Partial<BarisMentah>): BarisMentah {
  const { row, jenis, no, noKolom, nama, geser, perTingkat, kode, akun, isOrganisasi, kodeTeks } = baris;
  const { tebal, pagu, realisasi, persen, adaUang, hidden, unit, tingkat, tahun, periode } = baris;
  return {
    ...{ row, jenis, no, noKolom, nama, geser, perTingkat, kode, akun, isOrganisasi, kodeTeks },
    ...{ tebal, pagu, realisasi, persen, adaUang, hidden, unit, tingkat, tahun, periode },
    ...ubah,
  };
}

/** A row that stands for a line of the title: a name without money, out further than all others. */
export function barisJudul(row: number, no: string, nama: string): BarisMentah {
  return {
    ...{ row, no, nama, jenis: 'isi', geser: -1, noKolom: 0, perTingkat: [], kode: null, akun: null },
    ...{ isOrganisasi: false, kodeTeks: '', tebal: true, pagu: TANPA_UANG, realisasi: TANPA_UANG },
    ...{ persen: null, adaUang: false, hidden: false, ...TANPA_SEBUT },
  };
}
