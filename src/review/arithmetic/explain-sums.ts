import { isSlip } from './likeness';
import type { Penjelasan } from './solve';
import type { Kesamaan, Suku } from './terms';
import type { Akibat, Workings } from './workings';

/** Past so many parts only those are tried that something else speaks against, and no more than this. */
const MOST_PARTS = 400;

/** Explains the broken sums, the shortest first. */
export function explainSums(workings: Workings): Penjelasan[] {
  const shortestFirst = [...workings.kesamaan].sort((a, b) => a.bagian.length - b.bagian.length);
  const found: Penjelasan[] = [];
  for (const k of shortestFirst) {
    if (workings.isOff(k) && isRounding(k)) found.push(explainRounding(workings, k));
  }
  for (const k of shortestFirst) {
    const explained = workings.isOff(k) ? explain(workings, k) : null;
    if (!explained) continue;
    found.push(explained);
    workings.absorb();
  }
  return found;
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

/** The unrounded total where the sums around it want that; where they were made with the rounded one, all stays. */
function explainRounding(workings: Workings, k: Kesamaan): Penjelasan {
  const off = workings.sisih(k);
  const seharusnya = workings.now(k.jumlah) + off;
  const change = new Map([[k.jumlah, off]]);
  if (workings.tryOut(change).score >= 1) workings.correct(change);
  else workings.accept(k);
  return { suku: k.jumlah, seharusnya, kesamaan: [k], persen: [], setara: [], sebab: 'pembulatan' };
}

interface Candidate {
  readonly suku: Suku;
  readonly change: bigint;
  readonly akibat: Akibat;
  /** What decides between figures that mend as much. */
  readonly edge: number;
}

function explain(workings: Workings, k: Kesamaan): Penjelasan | null {
  const bagian = new Set(k.bagian);
  const candidates = culprits(workings, k).flatMap((suku) => candidate(workings, k, bagian, suku) ?? []);
  const best = candidates.reduce<Candidate | null>(
    (first, one) => (first === null || rank(one) > rank(first) ? one : first),
    null,
  );
  if (!best) return null;
  const setara = candidates.filter((one) => one !== best && one.akibat.score >= best.akibat.score);
  workings.correct(new Map([[best.suku, best.change]]));
  return {
    suku: best.suku,
    seharusnya: workings.now(best.suku),
    kesamaan: [k, ...best.akibat.sums.filter((other) => other !== k)],
    persen: best.akibat.persen,
    setara: setara.map(({ suku }) => suku),
    sebab: 'angka',
  };
}

function rank({ akibat, edge }: Candidate): number {
  return akibat.score + edge;
}

function candidate(workings: Workings, k: Kesamaan, bagian: ReadonlySet<Suku>, suku: Suku): Candidate | null {
  // A formula at fault is corrected itself; what reads it follows.
  const weight = suku === k.jumlah ? -1n : workings.weight(k.jumlah, bagian, suku);
  if (weight !== 1n && weight !== -1n) return null;
  const change = -workings.sisih(k) * weight;
  const right = workings.now(suku) + change;
  if (suku !== k.jumlah && right < 0n) return null;
  const akibat = workings.tryOut(new Map([[suku, change]]));
  return {
    suku,
    change,
    akibat,
    edge: suku === k.jumlah ? edgeOfTotal(workings, k) : edgeOfPart(workings, suku, right),
  };
}

function edgeOfTotal({ readers }: Workings, k: Kesamaan): number {
  return readers.missesRows(k) ? 0.75 : 0.5;
}

function edgeOfPart(workings: Workings, suku: Suku, right: bigint): number {
  if (workings.ganda.has(suku.uang)) return 0.6;
  return isSlip(workings.now(suku), right) ? 0.25 : 0;
}

/** Who can be at fault: the total, or any typed figure beneath it or beneath what it reads. */
function culprits(workings: Workings, k: Kesamaan): Suku[] {
  const typed = new Set<Suku>();
  if (k.jumlah.formula !== null) workings.readers.typed(k.jumlah, typed);
  for (const part of k.bagian) workings.readers.typed(part, typed);
  typed.delete(k.jumlah);
  const parts = [...typed];
  const tried = parts.length <= MOST_PARTS ? parts : parts.filter((suku) => workings.isSuspect(suku, k));
  return [k.jumlah, ...(tried.length > 0 ? tried : parts).slice(0, MOST_PARTS)];
}
