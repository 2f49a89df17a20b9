import { adaSel, angkaBaris, isKosong } from '../../domain/angka-baris';
import type { Baris, Besaran, TabelAnggaran } from '../../domain/laporan';
import { BESARAN } from './terms';
import { shortfall } from './workings';

/** A total that a budget table promises, and the rows that it adds up: those that have a cell for the figure, at least one. */
export type LookAtSum = (total: Baris, besaran: Besaran, parts: readonly Baris[]) => void;

/**
 * Every subtotal over the rows beneath it, and every JUMLAH over the rows above it under the same parent: all of them, or those since the
 * total before it, or those of the tables above on its sheet, too.
 * @param semua all budget tables of the workbook.
 */
export function eachBudgetSum(tabel: TabelAnggaran, semua: readonly TabelAnggaran[], look: LookAtSum): void {
  const { baris } = tabel;
  const beneath = new Beneath(baris);
  for (let index = 0; index < baris.length; index++) {
    const total = baris[index] as Baris;
    const isTotal = total.tingkat === 'jumlah';
    const first = beneath.first(isTotal ? total.induk : index);
    if (first < 0) continue;
    const totals = isTotal ? new TotalRow(tabel, index, beneath, semua) : null;
    for (const besaran of BESARAN) {
      if (isKosong(total, besaran) || !adaSel(total, besaran)) continue;
      const parts = totals?.parts(besaran) ?? beneath.gather(first, baris.length, besaran);
      // What is listed beneath a leaf without money is no part of it.
      if (total.leaf && parts.every((part) => isKosong(part, besaran))) continue;
      if (parts.length > 0) look(total, besaran, parts);
    }
  }
}

/** Do all sums of the table hold as written? */
export function budgetHolds(tabel: TabelAnggaran, semua: readonly TabelAnggaran[]): boolean {
  let holds = true;
  eachBudgetSum(tabel, semua, (total, besaran, parts) => {
    holds &&= isSum(total, parts, besaran);
  });
  return holds;
}

function isSum(total: Baris, parts: readonly Baris[], besaran: Besaran): boolean {
  return (
    addsUp(total, parts, besaran) || shortfall(total[besaran].sen, parts, (part) => part[besaran].sen) === 0n
  );
}

/** True where the parts are numbers whose sum is the total; false leaves it to be looked at closer. */
function addsUp(total: Baris, parts: readonly Baris[], besaran: Besaran): boolean {
  let left = angkaBaris(total, besaran);
  for (const part of parts) {
    left -= angkaBaris(part, besaran);
    if (!Number.isSafeInteger(left)) return false;
  }
  return left === 0;
}

/** "Sub Jumlah", "Subtotal Program I", "Jumlah I". */
const SUB = /^(?:sub[-\s]?(?:jumlah|total)|(?:jumlah|total)\s+(?:[ivx]{1,4}|[a-z]|\d{1,2})\.?$)/i;
/** "TOTAL KESELURUHAN", "JUMLAH SELURUHNYA", "Grand Total". */
const KESELURUHAN = /\b(?:keseluruhan|seluruh(?:nya)?|semua(?:nya)?|grand)\b/i;

/** A JUMLAH row, and what it may be the sum of. */
class TotalRow {
  private readonly total: Baris;
  private readonly before: number;

  constructor(
    private readonly tabel: TabelAnggaran,
    private readonly index: number,
    private readonly beneath: Beneath,
    private readonly semua: readonly TabelAnggaran[],
  ) {
    this.total = tabel.baris[index] as Baris;
    this.before = tabel.baris.findLastIndex(
      ({ tingkat, induk }, at) => at < index && tingkat === 'jumlah' && induk === this.total.induk,
    );
  }

  parts(besaran: Besaran): readonly Baris[] {
    const first = this.beneath.first(this.total.induk);
    const whole = this.beneath.gather(first, this.index, besaran);
    if (isSum(this.total, whole, besaran)) return whole;
    if (this.before >= 0) {
      const since = this.beneath.gather(first, this.index, besaran, this.before);
      if (since.length > 0 && (SUB.test(this.total.nama) || this.isOneOfSeveral(since, besaran)))
        return since;
    }
    return this.withTablesAbove(whole, besaran) ?? whole;
  }

  /** It holds so, and another total follows, or one before it is called the same: no total of all that leaves out the first rows. */
  private isOneOfSeveral(since: readonly Baris[], besaran: Besaran): boolean {
    return (
      isSum(this.total, since, besaran) &&
      (!this.isLast() || this.tabel.baris[this.before]?.nama.toLowerCase() === this.total.nama.toLowerCase())
    );
  }

  private isLast(): boolean {
    return !this.tabel.baris.some(({ tingkat }, at) => at > this.index && tingkat === 'jumlah');
  }

  /** The last total of tables stacked on one sheet that is none of its own rows can be that of all of them; `null` where it is not. */
  private withTablesAbove(own: readonly Baris[], besaran: Besaran): readonly Baris[] | null {
    const { sheet, body } = this.tabel;
    if (!this.isLast()) return null;
    const above = this.semua.filter((other) => other.sheet === sheet && other.body.to < body.from);
    if (above.length === 0) return null;
    const all = [
      ...above.flatMap((other) => {
        const rows = new Beneath(other.baris);
        return rows.gather(rows.first(-1), other.baris.length, besaran);
      }),
      ...own,
    ];
    // Where each table's own total is called so, it is no total of all.
    const isOwn = above.some((other) =>
      other.baris.some(({ tingkat, nama }) => tingkat === 'jumlah' && KESELURUHAN.test(nama)),
    );
    const isNamed = KESELURUHAN.test(this.total.nama) && !isOwn;
    return isNamed || isSum(this.total, all, besaran) ? all : null;
  }
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

  /**
   * The rows from `first` on that a total adds up: group rows without money are replaced by what stands beneath them.
   * @param after only rows behind this one
   */
  gather(first: number, before: number, besaran: Besaran, after = -1): readonly Baris[] {
    const found: Baris[] = [];
    this.collect(first, { before, after }, besaran, found);
    return found;
  }

  private collect(
    first: number,
    { before, after }: { readonly before: number; readonly after: number },
    besaran: Besaran,
    into: Baris[],
  ): void {
    for (let index = first; index >= 0 && index < before; index = this.nexts[index] as number) {
      const row = this.baris[index] as Baris;
      if (row.tingkat === 'jumlah' || index < after) continue;
      const child = this.first(index);
      if (child >= 0 && !row.leaf && isKosong(row, besaran)) {
        this.collect(child, { before: this.baris.length, after: -1 }, besaran, into);
      } else if (adaSel(row, besaran)) into.push(row);
    }
  }
}
