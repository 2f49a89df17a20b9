import type { Tempat, TabelAnggaran, Baris } from './laporan';
import type { RingkasanKinerja } from './ringkasan-kinerja';

/** Every aggregate of the report, computed once. Sheets, JSON, functions and review all take it from here. */
export interface Ringkasan {
  readonly tahun: number | null;
  /** The office that the report is of; `null` where the workbook does not say. */
  readonly kantor: string | null;
  /** Under-absorption threshold as a ratio, e.g. 0.95. */
  readonly ambang: number;
  /** A row a leaf, in the order of the workbook. */
  readonly rincian: readonly Rinci[];
  readonly total: Angka;
  readonly unit: readonly RingkasanUnit[];
  readonly program: readonly RingkasanProgram[];
  /** Under-absorbed leaves, the largest unspent first. */
  readonly serapanRendah: readonly Rinci[];
  /** `null`: the workbook has no table of performance. */
  readonly kinerja: RingkasanKinerja | null;
}

/** Money in sen. `null`: something below it is unreadable. */
export interface Angka {
  readonly pagu: bigint | null;
  readonly realisasi: bigint | null;
  /** realisasi / pagu; 0 when both are 0; `null` when it has no value. */
  readonly serapan: number | null;
}

/** A leaf of the budget: one kegiatan (or sub kegiatan) of one unit. */
export interface Rinci extends Angka {
  /** Identity: unit, program, kegiatan and occurrence, folded (see domain/identitas). */
  readonly kunci: string;
  readonly unit: string;
  readonly program: string;
  readonly kegiatan: string;
  /** Index of its unit and program in `Ringkasan.unit` and `Ringkasan.program`. */
  readonly unitKe: number;
  readonly programKe: number;
  readonly tabel: TabelAnggaran;
  readonly baris: Baris;
}

export interface RingkasanUnit extends Angka {
  readonly kunci: string;
  readonly nama: string;
  readonly sheet: string;
  readonly tabel: readonly TabelAnggaran[];
}

export interface RingkasanProgram extends Angka {
  readonly kunci: string;
  readonly nama: string;
}

/** A finding of the review. */
/** What a finding's two values are: money "669414700.00", a share as a ratio "0.9460", a number "90.22", or words. */
export type Ukuran = 'uang' | 'bagian' | 'angka' | 'kata';

export interface Temuan {
  /** Stable, e.g. 'subtotal-program'. */
  readonly kode: string;
  readonly tingkat: 'error' | 'warning' | 'info';
  /** The one cell whose change would satisfy most of the broken equalities. */
  readonly di: Tempat;
  readonly terkait: readonly Tempat[];
  /** What the sentence in messages/ needs. */
  readonly isi: Readonly<Record<string, string>>;
  readonly ukuran: Ukuran;
  /** What should stand there, and what does; `null` when there is no such value. A cell that cannot be read stands as it is written. */
  readonly seharusnya: string | null;
  readonly tertulis: string | null;
}
