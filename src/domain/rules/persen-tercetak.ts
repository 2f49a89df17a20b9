import type { Persen } from '../laporan';

/** How a printed percentage stands to the money beside it. */
export type PersenVerdict = 'tepat' | 'dipotong' | 'salah';

/** Unrounded percentages are compared as doubles are: to a few units in the last place. */
const RELATIVE = 1e-9;

/** Is the printed percentage realisasi / pagu at its printed precision? An unreadable or empty one counts as right. */
export function persenHolds(persen: Persen, pagu: bigint, realisasi: bigint): boolean {
  return persenVerdict(persen, pagu, realisasi) === 'tepat';
}

export function persenVerdict(persen: Persen, pagu: bigint, realisasi: bigint): PersenVerdict {
  if (persen.rasio === null || persen.bentuk === 'kosong') return 'tepat';
  if (pagu === 0n) return realisasi === 0n && persen.rasio !== 0 ? 'salah' : 'tepat';
  const exact = Number(realisasi) / Number(pagu);
  if (Math.abs(persen.rasio - exact) <= RELATIVE * Math.max(1, Math.abs(exact))) return 'tepat';
  if (persen.desimal === null) return 'salah';
  const scale = 10n ** BigInt(persen.desimal + 2);
  const printed = BigInt(Math.round(persen.rasio * Number(scale)));
  if (printed === divideHalfUp(realisasi * scale, pagu)) return 'tepat';
  return printed === (realisasi * scale) / pagu ? 'dipotong' : 'salah';
}

/** n / d rounded half away from zero; d > 0. */
export function divideHalfUp(n: bigint, d: bigint): bigint {
  const half = n < 0n ? -d : d;
  return (2n * n + half) / (2n * d);
}
