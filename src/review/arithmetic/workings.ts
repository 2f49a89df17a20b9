import type { Tempat, Uang } from '../../domain/laporan';
import type { Readers } from '../formulas/reading';
import type { Kesamaan, Suku } from './terms';
import { isWell, listen, persenDi, type Saksi } from './witness';

/** Figures and by how many sen each would change. */
export type Perubahan = ReadonlyMap<Suku, bigint>;

/** What a change would do. */
export interface Akibat {
  /** What it mends less what it breaks. */
  readonly score: number;
  readonly sums: readonly Kesamaan[];
  readonly persen: readonly Tempat[];
}

/** parts − total as written, in sen; 0 when any figure is unreadable: that has a finding of its own. */
export function difference({ jumlah, bagian }: Kesamaan): bigint {
  return shortfall(jumlah.uang.sen, bagian, ({ uang }) => uang.sen);
}

export function shortfall<T>(
  total: bigint | null,
  parts: readonly T[],
  senOf: (part: T) => bigint | null,
): bigint {
  if (total === null) return 0n;
  let sum = -total;
  for (const part of parts) {
    const sen = senOf(part);
    if (sen === null) return 0n;
    sum += sen;
  }
  if (sum === 0n) return sum;
  return absolute(sum) <= BigInt(parts.length) * (absolute(total) >> DIGITS_OF_A_CELL) ? 0n : sum;
}

/** A cell holds so many binary digits: sums of longer amounts are off by the rest. */
const DIGITS_OF_A_CELL = 52n;

function absolute(sen: bigint): bigint {
  return sen < 0n ? -sen : sen;
}

/** Totals of totals: deeper than any budget. */
const MOST_ROUNDS = 1000;

/** The figures as they are corrected step by step, what each sum is off by, and what the rows say. */
export class Workings {
  private readonly corrected = new Map<Uang, bigint>();
  private readonly off = new Map<Kesamaan, bigint>();
  private readonly sumsOf = new Map<Suku, Kesamaan[]>();
  private readonly saksiOf = new Map<Uang, Saksi[]>();
  private readonly held: readonly Kesamaan[];
  private rounds = 0;

  constructor(
    readonly kesamaan: readonly Kesamaan[],
    readonly saksi: readonly Saksi[],
    readonly readers: Readers,
    /** Money of rows that stand there twice. */
    readonly ganda: ReadonlySet<Uang>,
  ) {
    for (const k of kesamaan) {
      this.off.set(k, difference(k));
      for (const suku of [k.jumlah, ...k.bagian]) {
        const sums = this.sumsOf.get(suku);
        if (sums) sums.push(k);
        else this.sumsOf.set(suku, [k]);
      }
    }
    this.held = kesamaan.filter((k) => !this.isOff(k));
    for (const one of saksi) {
      for (const uang of [one.pagu, one.realisasi]) {
        const heard = this.saksiOf.get(uang);
        if (heard) heard.push(one);
        else this.saksiOf.set(uang, [one]);
      }
    }
  }

  readonly nilai = (uang: Uang): bigint | null => this.corrected.get(uang) ?? uang.sen;

  now(suku: Suku): bigint {
    return this.nilai(suku.uang) ?? 0n;
  }

  sisih(k: Kesamaan): bigint {
    return this.off.get(k) ?? 0n;
  }

  isOff(k: Kesamaan): boolean {
    return this.sisih(k) !== 0n;
  }

  sums(suku: Suku): readonly Kesamaan[] {
    return this.sumsOf.get(suku) ?? [];
  }

  saksiFor(suku: Suku): readonly Saksi[] {
    return this.saksiOf.get(suku.uang) ?? [];
  }

  /** By how much the sum's difference changes with one sen of the figure: formulas follow. */
  weight(jumlah: Suku, bagian: ReadonlySet<Suku>, suku: Suku): bigint {
    let weight = 0n;
    for (const one of this.readers.affected(suku)) {
      if (one === jumlah) weight -= 1n;
      if (bagian.has(one)) weight += 1n;
    }
    return weight;
  }

  /** True where something else than `k` speaks about the figure or what follows it, and is broken. */
  isSuspect(suku: Suku, k: Kesamaan): boolean {
    for (const one of this.readers.affected(suku)) {
      if (this.sums(one).some((other) => other !== k && this.isOff(other))) return true;
      if (this.saksiFor(one).some((saksi) => !isWell(listen(saksi, this.nilai)))) return true;
    }
    return false;
  }

  tryOut(changes: Perubahan): Akibat {
    const moved = this.moved(changes);
    const result = { score: 0, sums: [] as Kesamaan[], persen: [] as Tempat[] };
    for (const [k, by] of this.movedSums(moved)) {
      const [before, after] = [this.sisih(k), this.sisih(k) + by];
      if (before !== 0n && after === 0n) {
        result.score += 1;
        result.sums.push(k);
      } else if (before === 0n && after !== 0n) result.score -= 1;
    }
    this.hear(moved, result);
    return result;
  }

  correct(changes: Perubahan): void {
    const moved = this.moved(changes);
    for (const [k, by] of this.movedSums(moved)) this.off.set(k, this.sisih(k) + by);
    for (const [suku, by] of moved) this.corrected.set(suku.uang, this.now(suku) + by);
  }

  /** Typed totals that were right for their parts as written follow the corrected parts: their consequence, and no finding. */
  absorb(): void {
    for (let again = true; again;) {
      again = false;
      for (const k of this.disturbed()) {
        const off = this.sisih(k);
        if (off === 0n || k.jumlah.formula !== null) continue;
        this.correct(new Map([[k.jumlah, off]]));
        again = true;
      }
      if (++this.rounds > MOST_ROUNDS) return;
    }
  }

  /** Sums that held as they were written, and do not after the corrections. */
  private disturbed(): Kesamaan[] {
    return this.held.filter((k) => this.isOff(k));
  }

  /** The sum is taken for right as it stands. */
  accept(k: Kesamaan): void {
    this.off.set(k, 0n);
  }

  /** The changes with the formulas that follow them. */
  private moved(changes: Perubahan): Map<Suku, bigint> {
    const moved = new Map<Suku, bigint>();
    for (const [suku, by] of changes) {
      for (const one of this.readers.affected(suku)) moved.set(one, (moved.get(one) ?? 0n) + by);
    }
    return moved;
  }

  private movedSums(moved: Perubahan): Map<Kesamaan, bigint> {
    const by = new Map<Kesamaan, bigint>();
    for (const [suku, change] of moved) {
      for (const k of this.sums(suku)) {
        if (k.jumlah.uang.sen === null) continue;
        by.set(k, (by.get(k) ?? 0n) + (k.jumlah === suku ? -change : change));
      }
    }
    return by;
  }

  private hear(moved: Perubahan, result: { score: number; persen: Tempat[] }): void {
    const after = (uang: Uang): bigint | null => {
      const before = this.nilai(uang);
      const by = byUang.get(uang);
      return before === null || by === undefined ? before : before + by;
    };
    const byUang = new Map([...moved].map(([suku, by]) => [suku.uang, by]));
    const heard = new Set([...moved.keys()].flatMap((suku) => this.saksiFor(suku)));
    for (const saksi of heard) {
      const [was, is] = [listen(saksi, this.nilai), listen(saksi, after)];
      result.score += Number(is.persen) - Number(was.persen);
      result.score += Number(is.sisa) - Number(was.sisa);
      result.score += Number(is.kutipan) - Number(was.kutipan);
      result.score += (Number(is.batas) - Number(was.batas)) / 2;
      const di = is.persen && !was.persen ? persenDi(saksi) : null;
      if (di) result.persen.push(di);
    }
  }
}
