import type { Baris, Besaran, TabelAnggaran } from '../../domain/laporan';
import { BESARAN } from './terms';
import { shortfall } from './workings';

/** A total that a budget table promises, and the rows that it adds up: those that have a cell for the figure, at least one. */
export type LookAtSum = (total: Baris, besaran: Besaran, parts: readonly Baris[]) => void;

/** Every subtotal over the rows beneath it, and every JUMLAH over the rows above it under the same parent. */
export function eachBudgetSum({ baris }: TabelAnggaran, look: LookAtSum): void {
  const beneath = new Beneath(baris);
  for (let index = 0; index < baris.length; index++) {
    const total = baris[index] as Baris;
    const isTotal = total.tingkat === 'jumlah';
    const first = beneath.first(isTotal ? total.induk : index);
    if (first < 0) continue;
    for (const besaran of BESARAN) {
      const { bentuk, sel } = total[besaran];
      if (bentuk === 'kosong' || sel.length === 0) continue;
      const parts: Baris[] = [];
      beneath.gather(first, isTotal ? index : baris.length, besaran, parts);
      // What is listed beneath a leaf without money is no part of it.
      if (total.leaf && parts.every((part) => part[besaran].bentuk === 'kosong')) continue;
      if (parts.length > 0) look(total, besaran, parts);
    }
  }
}

/** Do all sums of the table hold as written? */
export function budgetHolds(tabel: TabelAnggaran): boolean {
  let holds = true;
  eachBudgetSum(tabel, (total, besaran, parts) => {
    holds &&= shortfall(total[besaran].sen, parts, (part) => part[besaran].sen) === 0n;
  });
  return holds;
}

/** Which rows stand directly beneath which, in the table's order. */
class Beneath {
  private readonly firsts: Int32Array;
  private readonly nexts: Int32Array;

  constructor(private readonly baris: readonly Baris[]) {
    this.firsts = new Int32Array(baris.length + 1).fill(-1);
    this.nexts = new Int32Array(baris.length);
    for (let index = baris.length - 1; index >= 0; index--) {
      const parent = (baris[index] as Baris).induk + 1;
      this.nexts[index] = this.firsts[parent] as number;
      this.firsts[parent] = index;
    }
  }

  /** The first row beneath; -1 when there is none. @param index -1 for the rows at the top */
  first(index: number): number {
    return this.firsts[index + 1] as number;
  }

  /** The rows from `first` on that a total adds up: group rows without money are replaced by what stands beneath them. */
  gather(first: number, before: number, besaran: Besaran, into: Baris[]): void {
    for (let index = first; index >= 0 && index < before; index = this.nexts[index] as number) {
      const row = this.baris[index] as Baris;
      if (row.tingkat === 'jumlah') continue;
      const { bentuk, sel } = row[besaran];
      const child = this.first(index);
      if (child >= 0 && bentuk === 'kosong' && !row.leaf) {
        this.gather(child, this.baris.length, besaran, into);
      } else if (sel.length > 0) into.push(row);
    }
  }
}
