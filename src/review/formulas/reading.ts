import type { Laporan } from '../../domain/laporan';
import type { Kesamaan, Suku } from '../arithmetic/terms';
import type { Grid } from '../../workbook/port';
import type { Formulas } from './formula-cells';

/** Who adds up whom. */
export interface Readers {
  /** The figure and every formula that takes it in, through others too. */
  affected(suku: Suku): ReadonlySet<Suku>;
  /** Adds the typed figures beneath: itself, or what its formula is made of in the end. */
  typed(suku: Suku, into: Set<Suku>): void;
  /** A plain SUM over its column that leaves out a part. */
  missesRows(sum: Kesamaan): boolean;
}

/** What a review can tell of formulas. */
export interface FormulaReading {
  readers(figures: Iterable<Suku>): Readers;
  formulas(laporan: Laporan, grid: (sheet: string) => Grid | undefined): Formulas;
}

/** For a review of values alone, which then needs nothing that reads a formula. */
export const NO_FORMULAS: FormulaReading = {
  readers: () => ({
    affected: (suku) => new Set([suku]),
    typed: (suku, into) => void into.add(suku),
    missesRows: () => false,
  }),
  formulas: () => ({ uang: [], tanpaNilai: [], kurung: [], shares: new Map() }),
};
