import type { Baris, Besaran, Tempat, Uang } from '../../domain/laporan';
import type { Grid } from '../../workbook/port';

/** One money figure in an equality: a place in the workbook and what it holds. */
export interface Suku {
  readonly uang: Uang;
  readonly tempat: Tempat;
  /** The formula of its cell where it is computed from other cells; `null` when someone typed it. */
  readonly formula: string | null;
  /** The budget row it belongs to, `null` in a recap. */
  readonly baris: Baris | null;
}

/** `jumlah` must be the sum of `bagian`. */
export interface Kesamaan {
  readonly kode: 'subtotal' | 'jumlah' | 'rekap' | 'anggaran-berbeda';
  /** What is added up, for the finding's sentence. */
  readonly nama: string;
  readonly besaran: Besaran;
  readonly jumlah: Suku;
  readonly bagian: readonly Suku[];
}

export const BESARAN: readonly Besaran[] = ['pagu', 'realisasi'];

const FIRST = { row: 1, col: 1 };
const REFERENCE = /[A-Za-z]{1,3}\$?[1-9]|![A-Za-z$]/;

/** The formula of the figure's cell where it is computed from other cells; `null` when someone typed it. */
export function formulaOf({ sel }: Uang, grid: Grid | undefined): string | null {
  return formulaAt(sel[0] ?? FIRST, grid);
}

export function formulaAt({ row, col }: Pick<Tempat, 'row' | 'col'>, grid: Grid | undefined): string | null {
  const formula = grid?.formula(row, col) ?? null;
  return formula !== null && REFERENCE.test(formula) ? formula : null;
}

/** Makes terms. */
export class Terms {
  private readonly made: Map<Uang, Term> | null;

  /** @param shared one object a figure, so that the same figure in two equalities is the same object */
  constructor(
    private readonly grid: (sheet: string) => Grid | undefined,
    shared: boolean,
  ) {
    this.made = shared ? new Map<Uang, Term>() : null;
  }

  /** `null` where the row has no cell for the figure. */
  of(sheet: string, uang: Uang, baris: Baris | null): Suku | null {
    if (uang.sel.length === 0) return null;
    const known = this.made?.get(uang);
    if (known) return known;
    const suku = new Term(uang, baris, sheet, this.grid(sheet));
    this.made?.set(uang, suku);
    return suku;
  }
}

/** Place and formula are looked up when somebody asks: most terms are only added up. */
class Term implements Suku {
  constructor(
    readonly uang: Uang,
    readonly baris: Baris | null,
    private readonly sheet: string,
    private readonly grid: Grid | undefined,
  ) {}

  get tempat(): Tempat {
    const { row, col } = this.uang.sel[0] ?? FIRST;
    return { sheet: this.sheet, row, col };
  }

  get formula(): string | null {
    return formulaOf(this.uang, this.grid);
  }
}
