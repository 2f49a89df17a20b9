import type { Ringkasan } from '../domain/ringkasan';
import type { Value } from '../formula/value';
import { sheets as teks } from '../messages/id/sheets';
import type { Grid } from '../workbook/port';
import { keadaanValue, rowMoneyValue } from './figures';

/** Which rows of the flat list are added up, by their indexes in the summary; all of them without either. */
export interface Saringan {
  readonly unitKe?: number;
  readonly programKe?: number;
}

/** Rupiah over all rows and over those below the threshold; how many those are. */
export type Jumlah = 'pagu' | 'realisasi' | 'paguRendah' | 'realisasiRendah' | 'rendah';

/**
 * What the SUMIFS and COUNTIFS over the flat list come to, worked out in one pass: a large workbook has thirty thousand of them.
 * Doubles are added in the list's order, as those formulas add them, so both come to the same last digit.
 */
export class RincianSums {
  private readonly sums: Readonly<Record<Jumlah, Sums>>;
  /** The largest numbers of units and programs, and how many rows there are. */
  readonly hitungan: { readonly unit: number; readonly program: number; readonly kegiatan: number };

  /** @param grid the grid of a sheet of the staff's by name */
  constructor({ rincian, unit, program, ambang }: Ringkasan, grid: (sheet: string) => Grid) {
    const make = (): Sums => new Sums(unit.length, program.length);
    const sums = {
      ...{ pagu: make(), realisasi: make() },
      ...{ paguRendah: make(), realisasiRendah: make(), rendah: make() },
    };
    this.sums = sums;
    const hitungan = { unit: 0, program: 0, kegiatan: rincian.length };
    this.hitungan = hitungan;
    for (const { unitKe, programKe, tabel, baris } of rincian) {
      hitungan.unit = Math.max(hitungan.unit, unitKe + 1);
      hitungan.program = Math.max(hitungan.program, programKe + 1);
      const cells = grid(tabel.sheet);
      const pagu = rowMoneyValue(cells, baris, 'pagu');
      const realisasi = rowMoneyValue(cells, baris, 'realisasi');
      sums.pagu.add(unitKe, programKe, numberOf(pagu));
      sums.realisasi.add(unitKe, programKe, numberOf(realisasi));
      const keadaan = keadaanValue(pagu, realisasi, ambang);
      if (keadaan !== null && keadaan !== teks.keadaan.rendah) continue;
      sums.paguRendah.add(unitKe, programKe, keadaan === null ? NaN : numberOf(pagu));
      sums.realisasiRendah.add(unitKe, programKe, keadaan === null ? NaN : numberOf(realisasi));
      sums.rendah.add(unitKe, programKe, keadaan === null ? NaN : 1);
    }
  }

  /** `null` leaves it to the formula: one of the figures is not at hand. */
  of(what: Jumlah, by: Saringan): number | null {
    const sum = this.sums[what].of(by);
    return Number.isNaN(sum) ? null : sum;
  }
}

/** NaN stands for what is not known, and makes everything unknown that it is added to. */
function numberOf(value: Value): number {
  return typeof value === 'number' ? value : NaN;
}

/** More programs than a workbook has rows. */
const PROGRAMS = 2 ** 21;

/** One figure added up over everything, by unit, by program and by both. */
class Sums {
  private all = 0;
  private readonly byUnit: Float64Array;
  private readonly byProgram: Float64Array;
  private readonly byBoth = new Map<number, number>();

  constructor(units: number, programs: number) {
    this.byUnit = new Float64Array(units);
    this.byProgram = new Float64Array(programs);
  }

  add(unitKe: number, programKe: number, value: number): void {
    this.all += value;
    this.byUnit[unitKe] = (this.byUnit[unitKe] as number) + value;
    this.byProgram[programKe] = (this.byProgram[programKe] as number) + value;
    const both = unitKe * PROGRAMS + programKe;
    this.byBoth.set(both, (this.byBoth.get(both) ?? 0) + value);
  }

  of({ unitKe, programKe }: Saringan): number {
    if (unitKe === undefined) return programKe === undefined ? this.all : (this.byProgram[programKe] ?? 0);
    if (programKe === undefined) return this.byUnit[unitKe] ?? 0;
    return this.byBoth.get(unitKe * PROGRAMS + programKe) ?? 0;
  }
}
