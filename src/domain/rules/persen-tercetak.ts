import type { Persen } from '../laporan';
import type { Sen } from '../numbers/sen';

/** How a printed percentage stands to the money beside it. */
export type PersenVerdict = 'tepat' | 'dipotong' | 'salah';

/** Unrounded percentages are compared as doubles are: to a few units in the last place. */
const RELATIVE = 1e-9;

/** Is the printed percentage realisasi / pagu at its printed precision? An unreadable or empty one counts as right. */
export function persenHolds(persen: Persen, pagu: Sen, realisasi: Sen): boolean {
  return persenVerdict(persen, pagu, realisasi) === 'tepat';
}

/** Is the ratio realisasi / pagu, unrounded? Tells most percentages without looking at how they are printed. */
export function isTepatPenuh(rasio: number, pagu: Sen, realisasi: Sen): boolean {
  const exact = Number(realisasi) / Number(pagu);
  return Math.abs(rasio - exact) <= RELATIVE * Math.max(1, Math.abs(exact));
}

export function persenVerdict(persen: Persen, pagu: Sen, realisasi: Sen): PersenVerdict {
  if (persen.rasio === null || persen.bentuk === 'kosong') return 'tepat';
  if (Number(pagu) === 0) return Number(realisasi) === 0 && persen.rasio !== 0 ? 'salah' : 'tepat';
  if (isTepatPenuh(persen.rasio, pagu, realisasi)) return 'tepat';
  if (persen.desimal === null) return 'salah';
  return printedVerdict(persen.rasio, persen.desimal, BigInt(pagu), BigInt(realisasi));
}

/** Of a percentage with so many decimals. */
function printedVerdict(rasio: number, desimal: number, pagu: bigint, realisasi: bigint): PersenVerdict {
  const scale = 10n ** BigInt(desimal + 2);
  const printed = BigInt(Math.round(rasio * Number(scale)));
  if (printed === divideHalfUp(realisasi * scale, pagu)) return 'tepat';
  return printed === (realisasi * scale) / pagu ? 'dipotong' : 'salah';
}

/** n / d rounded half away from zero; d > 0. */
export function divideHalfUp(n: bigint, d: bigint): bigint {
  const half = n < 0n ? -d : d;
  return (2n * n + half) / (2n * d);
}
