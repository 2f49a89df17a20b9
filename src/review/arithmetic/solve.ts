import type { Uang } from '../../domain/laporan';
import { persenHolds } from './percent';
import type { Kesamaan, Suku } from './terms';

/** A broken equality's explanation: the one cell whose change satisfies most of what is broken. */
export interface Penjelasan {
  readonly suku: Suku;
  /** In sen. */
  readonly seharusnya: bigint;
  /** The equalities that this change satisfies, the first being the one it was found by. */
  readonly kesamaan: readonly Kesamaan[];
}

export interface Arithmetic {
  readonly penjelasan: readonly Penjelasan[];
  readonly kesamaan: readonly Kesamaan[];
  /** What a figure holds once every explained cell is corrected, consequences included; `null` when unreadable. */
  nilai(uang: Uang): bigint | null;
}

/**
 * Explains broken sums one cell at a time: of all cells that could mend a broken equality, the one whose change mends most and
 * breaks least; on a tie the typed total before its parts. A formula that does not give the sum of its parts is itself at fault.
 * Each explanation is applied before the next is sought, so consequences are never reported.
 */
export function solve(kesamaan: readonly Kesamaan[]): Arithmetic {
  const corrected = new Map<Uang, bigint>();
  const nilai = (uang: Uang): bigint | null => corrected.get(uang) ?? uang.sen;
  const broken = new Set(kesamaan.filter((k) => difference(k, nilai) !== 0n));
  const penjelasan: Penjelasan[] = [];
  if (broken.size === 0) return { penjelasan, kesamaan, nilai };

  const index = indexBySuku(kesamaan);
  while (broken.size > 0) {
    const best = bestCandidate(broken, index, nilai);
    if (!best) break;
    const mended = (index.get(best.suku) ?? []).filter((k) => broken.has(k));
    correct(best.suku, best.seharusnya, index, corrected, nilai);
    const healed = mended.filter((k) => difference(k, nilai) === 0n);
    penjelasan.push({ suku: best.suku, seharusnya: best.seharusnya, kesamaan: healed });
    for (const k of [...broken]) if (difference(k, nilai) === 0n) broken.delete(k);
    for (const k of index.get(best.suku) ?? []) if (difference(k, nilai) !== 0n) broken.add(k);
    if (penjelasan.length > kesamaan.length) break;
  }
  return { penjelasan, kesamaan, nilai };
}

type Lookup = (uang: Uang) => bigint | null;

/** parts − total, in sen; 0 when any figure is unreadable: that has a finding of its own. */
function difference(kesamaan: Kesamaan, nilai: Lookup): bigint {
  const total = nilai(kesamaan.jumlah.uang);
  if (total === null) return 0n;
  let sum = -total;
  for (const suku of kesamaan.bagian) {
    const part = nilai(suku.uang);
    if (part === null) return 0n;
    sum += part;
  }
  return sum;
}

function indexBySuku(kesamaan: readonly Kesamaan[]): Map<Suku, Kesamaan[]> {
  const index = new Map<Suku, Kesamaan[]>();
  const add = (suku: Suku, k: Kesamaan): void => {
    const list = index.get(suku);
    if (list) list.push(k);
    else index.set(suku, [k]);
  };
  for (const k of kesamaan) {
    add(k.jumlah, k);
    for (const suku of k.bagian) add(suku, k);
  }
  return index;
}

interface Candidate {
  readonly suku: Suku;
  readonly seharusnya: bigint;
  readonly score: number;
}

function bestCandidate(
  broken: ReadonlySet<Kesamaan>,
  index: ReadonlyMap<Suku, readonly Kesamaan[]>,
  nilai: Lookup,
): Candidate | null {
  let best: Candidate | null = null;
  for (const k of broken) {
    const off = difference(k, nilai);
    if (off === 0n) continue;
    for (const suku of culprits(k)) {
      const now = nilai(suku.uang) ?? 0n;
      const seharusnya = suku === k.jumlah ? now + off : now - off;
      if (suku !== k.jumlah && seharusnya < 0n) continue;
      const score = scoreOf(suku, seharusnya - now, index, nilai) + (suku === k.jumlah ? 0.5 : 0);
      if (!best || score > best.score) best = { suku, seharusnya, score };
    }
  }
  return best;
}

/** Who can be at fault: a formula that misses its sum is; otherwise the total or any typed part. */
function culprits(k: Kesamaan): readonly Suku[] {
  if (k.jumlah.formula !== null && k.kode !== 'rekap') return [k.jumlah];
  return [k.jumlah, ...k.bagian.filter((suku) => suku.formula === null)];
}

function scoreOf(
  suku: Suku,
  change: bigint,
  index: ReadonlyMap<Suku, readonly Kesamaan[]>,
  nilai: Lookup,
): number {
  let score = percentScore(suku, change, nilai);
  for (const k of index.get(suku) ?? []) {
    const before = difference(k, nilai);
    const follows = suku !== k.jumlah && k.jumlah.formula !== null;
    const after = suku === k.jumlah ? before - change : before + change;
    if (before !== 0n && after === 0n) score += 1;
    else if (before === 0n && !follows) score -= 1;
  }
  return score;
}

/** A printed percentage is a witness: it says whether its row's money was right when it was worked out. */
function percentScore(suku: Suku, change: bigint, nilai: Lookup): number {
  const { baris } = suku;
  if (!baris?.persen) return 0;
  const pagu = nilai(baris.pagu);
  const realisasi = nilai(baris.realisasi);
  if (pagu === null || realisasi === null) return 0;
  const before = persenHolds(baris.persen, pagu, realisasi);
  const after =
    suku.uang === baris.pagu
      ? persenHolds(baris.persen, pagu + change, realisasi)
      : persenHolds(baris.persen, pagu, realisasi + change);
  return Number(after) - Number(before);
}

/** Corrects a figure, and the formulas that add it up with it. */
function correct(
  suku: Suku,
  value: bigint,
  index: ReadonlyMap<Suku, readonly Kesamaan[]>,
  corrected: Map<Uang, bigint>,
  nilai: Lookup,
): void {
  const change = value - (nilai(suku.uang) ?? 0n);
  corrected.set(suku.uang, value);
  if (change === 0n) return;
  for (const k of index.get(suku) ?? []) {
    const isPart = k.jumlah !== suku;
    if (!isPart || k.jumlah.formula === null || k.kode === 'rekap') continue;
    if (difference(k, nilai) === change) {
      correct(k.jumlah, (nilai(k.jumlah.uang) ?? 0n) + change, index, corrected, nilai);
    }
  }
}
