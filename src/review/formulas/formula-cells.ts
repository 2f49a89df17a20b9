import { kolomAngkaBaris, kolomPersenBaris } from '../../domain/angka-baris';
import type {
  Baris,
  BarisRekap,
  Besaran,
  Laporan,
  Persen,
  TabelAnggaran,
  TabelRekap,
  Tempat,
} from '../../domain/laporan';
import type { Grid } from '../../workbook/port';

/** A figure of a table that is a formula. */
export interface FormulaCell extends Tempat {
  readonly formula: string;
  readonly isi: 'uang' | 'persen' | 'sisa';
}

/** A typed percentage. */
export interface TypedShare {
  readonly persen: Persen;
  readonly nama: string;
}

/** The percentages of a table that are numbers: those that somebody typed, and how many are formulas. */
export interface Shares {
  readonly typed: TypedShare[];
  formulas: number;
}

/**
 * What checks ask of the formulas among the money and percent cells of budgets and recaps, and among the cells of the report's tables;
 * cells in the order of the tables.
 */
export interface Formulas {
  /** Formulas that give money. */
  readonly uang: readonly FormulaCell[];
  /** Formulas that were stored without what they give. */
  readonly tanpaNilai: readonly FormulaCell[];
  /** Formulas with a bracket: into another workbook, or into a table. */
  readonly kurung: readonly FormulaCell[];
  readonly shares: ReadonlyMap<TabelAnggaran | TabelRekap, Shares>;
}

/** Gathers them. Each row of a large workbook has a formula, so only those are kept that somebody asks for. */
export class FormulaCells implements Formulas {
  readonly uang: FormulaCell[] = [];
  readonly tanpaNilai: FormulaCell[] = [];
  readonly kurung: FormulaCell[] = [];
  readonly shares = new Map<TabelAnggaran | TabelRekap, Shares>();

  constructor(laporan: Laporan, grid: (sheet: string) => Grid | undefined) {
    for (const tabel of [...laporan.anggaran, ...laporan.rekap]) {
      const cells = grid(tabel.sheet);
      if (cells) this.addTable(tabel, cells);
    }
    for (const tabel of laporan.kinerja) {
      const cells = grid(tabel.sheet);
      for (const { sel } of cells ? tabel.baris : []) {
        for (const { di, dari, rumus, nilai } of sel) {
          if (cells && rumus && dari === null)
            this.look(cells, di.sheet, di.row, di.col, nilai.jenis === 'uang' ? 'uang' : 'persen');
        }
      }
    }
  }

  private addTable(tabel: TabelAnggaran | TabelRekap, cells: Grid): void {
    const { sheet, kolom } = tabel;
    const shares: Shares = { typed: [], formulas: 0 };
    this.shares.set(tabel, shares);
    for (const baris of tabel.baris) {
      this.addMoney(baris, 'pagu', cells, sheet);
      this.addMoney(baris, 'realisasi', cells, sheet);
      this.addShare(baris, shares, cells, sheet);
      if (kolom.sisa !== null) this.look(cells, sheet, baris.row, kolom.sisa, 'sisa');
    }
  }

  private addMoney(baris: Baris | BarisRekap, besaran: Besaran, cells: Grid, sheet: string): void {
    const own = kolomAngkaBaris(baris, besaran);
    if (own > 0) this.look(cells, sheet, baris.row, own, 'uang');
    else for (const { row, col } of baris[besaran]?.sel ?? []) this.look(cells, sheet, row, col, 'uang');
  }

  private addShare(baris: Baris | BarisRekap, shares: Shares, cells: Grid, sheet: string): void {
    const own = kolomPersenBaris(baris);
    if (own > 0 && this.look(cells, sheet, baris.row, own, 'persen')) shares.formulas++;
    else if (baris.persen) {
      const { persen, nama } = baris;
      const isFormula = this.look(cells, sheet, persen.row, persen.col, 'persen');
      if (persen.bentuk === 'angka' && isFormula) shares.formulas++;
      else if (persen.bentuk === 'angka') shares.typed.push({ persen, nama });
    }
  }

  /** @returns true where there is a formula */
  private look(cells: Grid, sheet: string, row: number, col: number, isi: FormulaCell['isi']): boolean {
    const formula = cells.formula(row, col);
    if (formula === null) return false;
    const hasValue = cells.value(row, col) !== null;
    const hasBracket = formula.includes('[');
    if (isi !== 'uang' && hasValue && !hasBracket) return true;
    const cell: FormulaCell = { sheet, row, col, formula, isi };
    if (isi === 'uang') this.uang.push(cell);
    if (!hasValue) this.tanpaNilai.push(cell);
    if (hasBracket) this.kurung.push(cell);
    return true;
  }
}
