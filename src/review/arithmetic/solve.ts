import type { Uang } from '../../domain/laporan';
import { persenHolds } from './percent';
import type { Kesamaan, Suku } from './terms';

/** A broken equality's explanation: the one cell whose change satisfies most of what is broken. */
export interface Penjelasan {
  readonly suku: Suku;
  /** In sen. */
  readonly seharusnya: bigint;
  /** The equalities that this change satisfies, the one it was found by first. */
  readonly kesamaan: readonly Kesamaan[];
  /** The total comes out right once its parts, or it, are rounded to whole rupiah: nothing is wrong. */
  readonly pembulatan: boolean;
}

export interface Arithmetic {
  readonly penjelasan: readonly Penjelasan[];
  /** Every sum that the workbook promises, made anew at every call: there may be a hundred thousand figures in them. */
  kesamaan(): Iterable<Kesamaan>;
  /** What a figure holds once every explained cell is corrected, consequences included; `null` when unreadable. */
  nilai(uang: Uang): bigint | null;
}

/**
 * Explains broken sums one cell at a time, the shortest sum first: of all cells that could mend it, the one whose change mends
 * most and breaks least; on a tie the typed total before its parts. A formula that does not give the sum of its parts is itself at
 * fault. Each explanation is applied before the next is sought, so consequences are never reported.
 * @param make the sums; `shared`: figures must be the same objects in all of them
 */
export function solve(make: (shared: boolean) => Iterable<Kesamaan>): Arithmetic {
  if (allHold(make(false))) {
    return { penjelasan: [], kesamaan: () => make(false), nilai: (uang) => uang.sen };
  }
  const kesamaan = [...make(true)];
  const workings = new Workings(kesamaan);
  return { penjelasan: workings.explain(), kesamaan: () => kesamaan, nilai: (uang) => workings.nilai(uang) };
}

function allHold(kesamaan: Iterable<Kesamaan>): boolean {
  for (const k of kesamaan) if (difference(k) !== 0n) return false;
  return true;
}

/** parts − total as written, in sen; 0 when any figure is unreadable: that has a finding of its own. */
function difference({ jumlah, bagian }: Kesamaan): bigint {
  if (jumlah.uang.sen === null) return 0n;
  let sum = -jumlah.uang.sen;
  for (const { uang } of bagian) {
    if (uang.sen === null) return 0n;
    sum += uang.sen;
  }
  return sum;
}

/** A total of whole rupiah over parts with sen: rounded itself, or the sum of rounded parts. */
function isRounding({ jumlah, bagian }: Kesamaan): boolean {
  const total = jumlah.uang.sen;
  if (total === null || total % 100n !== 0n) return false;
  let exact = 0n;
  let rounded = 0n;
  for (const { uang } of bagian) {
    exact += uang.sen ?? 0n;
    rounded += wholeRupiah(uang.sen ?? 0n);
  }
  return total === wholeRupiah(exact) || total === rounded;
}

function wholeRupiah(sen: bigint): bigint {
  const half = sen < 0n ? -50n : 50n;
  return ((sen + half) / 100n) * 100n;
}

interface Candidate {
  readonly suku: Suku;
  readonly change: bigint;
  readonly score: number;
}

/** The figures as they are corrected step by step, and what each sum is off by. */
class Workings {
  private readonly corrected = new Map<Uang, bigint>();
  private readonly off = new Map<Kesamaan, bigint>();
  private readonly sumsOf = new Map<Suku, Kesamaan[]>();

  constructor(private readonly kesamaan: readonly Kesamaan[]) {
    for (const k of kesamaan) {
      this.off.set(k, difference(k));
      for (const suku of [k.jumlah, ...k.bagian]) {
        const sums = this.sumsOf.get(suku);
        if (sums) sums.push(k);
        else this.sumsOf.set(suku, [k]);
      }
    }
  }

  nilai(uang: Uang): bigint | null {
    return this.corrected.get(uang) ?? uang.sen;
  }

  explain(): Penjelasan[] {
    const shortestFirst = [...this.kesamaan].sort((a, b) => a.bagian.length - b.bagian.length);
    const penjelasan = shortestFirst
      .filter((k) => this.isOff(k) && isRounding(k))
      .flatMap((k) => (this.isOff(k) ? [this.explainRounding(k)] : []));
    for (const k of shortestFirst) {
      const best = this.isOff(k) ? this.bestCandidate(k) : null;
      if (!best) continue;
      const broken = this.sums(best.suku).filter((other) => this.isOff(other));
      this.correct(best.suku, best.change);
      const healed = broken.filter((other) => other !== k && !this.isOff(other));
      penjelasan.push({
        suku: best.suku,
        seharusnya: this.now(best.suku),
        kesamaan: [k, ...healed],
        pembulatan: false,
      });
    }
    return penjelasan;
  }

  /** The unrounded total where the sums around it want that; where they were made with the rounded one, all stays. */
  private explainRounding(k: Kesamaan): Penjelasan {
    const off = this.off.get(k) ?? 0n;
    const penjelasan = {
      suku: k.jumlah,
      seharusnya: this.now(k.jumlah) + off,
      kesamaan: [k],
      pembulatan: true,
    };
    if (this.score(k.jumlah, off) >= 1) this.correct(k.jumlah, off);
    else this.off.set(k, 0n);
    return penjelasan;
  }

  private isOff(k: Kesamaan): boolean {
    return (this.off.get(k) ?? 0n) !== 0n;
  }

  private sums(suku: Suku): readonly Kesamaan[] {
    return this.sumsOf.get(suku) ?? [];
  }

  private now(suku: Suku): bigint {
    return this.nilai(suku.uang) ?? 0n;
  }

  private bestCandidate(k: Kesamaan): Candidate | null {
    const off = this.off.get(k) ?? 0n;
    let best: Candidate | null = null;
    for (const suku of culprits(k)) {
      const change = suku === k.jumlah ? off : -off;
      if (suku !== k.jumlah && this.now(suku) + change < 0n) continue;
      const score = this.score(suku, change) + (suku === k.jumlah ? 0.5 : 0);
      if (!best || score > best.score) best = { suku, change, score };
    }
    return best;
  }

  /** What a change mends less what it breaks; totals that are formulas follow their parts. */
  private score(suku: Suku, change: bigint): number {
    let score = this.percentScore(suku, change);
    for (const k of this.sums(suku)) {
      const before = this.off.get(k) ?? 0n;
      const isTotal = suku === k.jumlah;
      const after = isTotal ? before - change : before + change;
      if (before !== 0n && after === 0n) score += 1;
      else if (before === 0n && (isTotal || k.jumlah.formula === null)) score -= 1;
    }
    return score;
  }

  /** A printed percentage is a witness: it says whether its row's money was right when it was worked out. */
  private percentScore({ uang, baris }: Suku, change: bigint): number {
    if (!baris?.persen) return 0;
    const pagu = this.nilai(baris.pagu);
    const realisasi = this.nilai(baris.realisasi);
    if (pagu === null || realisasi === null) return 0;
    const before = persenHolds(baris.persen, pagu, realisasi);
    const after =
      uang === baris.pagu
        ? persenHolds(baris.persen, pagu + change, realisasi)
        : persenHolds(baris.persen, pagu, realisasi + change);
    return Number(after) - Number(before);
  }

  /** Corrects a figure, and the formulas that add it up with it. */
  private correct(suku: Suku, change: bigint): void {
    this.corrected.set(suku.uang, this.now(suku) + change);
    for (const k of this.sums(suku)) {
      const isTotal = suku === k.jumlah;
      const followed = !this.isOff(k) && !isTotal && k.jumlah.formula !== null && k.kode !== 'rekap';
      this.off.set(k, (this.off.get(k) ?? 0n) + (isTotal ? -change : change));
      if (followed) this.correct(k.jumlah, change);
    }
  }
}

/** Who can be at fault: a formula that misses its sum is; otherwise the total or any typed part. */
function culprits(k: Kesamaan): readonly Suku[] {
  if (k.jumlah.formula !== null && k.kode !== 'rekap') return [k.jumlah];
  return [k.jumlah, ...k.bagian.filter((suku) => suku.formula === null)];
}
