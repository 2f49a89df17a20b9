import type { BarisKinerja, KolomKinerja, TabelKinerja } from '../../../domain/kinerja';
import type { RingkasanKinerja, Sebutan } from '../../../domain/ringkasan-kinerja';
import type { Expr } from '../../../formula/expr';
import type { CellAddress } from '../../../workbook/address';
import type { FillChange } from '../../../workbook/port';
import type { Bahan } from '../../bahan';
import { fillEmpty, percentIn } from '../../fill';

/** A formula for a cell of the staff's. */
export interface Rujukan {
  readonly formula: Expr;
  /** True where it comes to a ratio, which a cell without a percent format shows in points. */
  readonly persen: boolean;
}

/** All that filling looks at. */
export interface Isian {
  readonly bahan: Bahan;
  readonly kinerja: RingkasanKinerja;
  /** Names of our sheets that this build makes. */
  readonly made: ReadonlySet<string>;
}

/** A cell that could be filled: its column and its row. */
export interface Tujuan extends Isian {
  readonly tabel: TabelKinerja;
  readonly kolom: KolomKinerja;
  readonly baris: BarisKinerja;
  /** Index of the indicator that the row speaks of, and how it is known. */
  readonly dikenal: Dikenal | null;
}

export interface Dikenal {
  readonly ke: number;
  readonly cara: Sebutan['cara'];
}

/** The formula for a cell of the staff's, in the measure of its format; nothing where the cell is not empty. */
export function isiSel(bahan: Bahan, at: CellAddress, found: Rujukan | null): FillChange[] {
  if (!found) return [];
  return fillEmpty(bahan, at, found.persen ? percentIn(bahan, at, found.formula) : found.formula);
}

/** What the report measures by says nothing of a promise that was changed later. */
export function isJanjiBerlaku({ laporan }: Bahan, { jenis, perubahan }: TabelKinerja): boolean {
  return perubahan || !laporan.kinerja.some((one) => one.jenis === jenis && one.perubahan);
}

export const rasio = (formula: Expr | null): Rujukan | null => (formula ? { formula, persen: true } : null);
export const angka = (formula: Expr | null): Rujukan | null => (formula ? { formula, persen: false } : null);
