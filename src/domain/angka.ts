import { ratio, type Sen } from './numbers/sen';
import type { Angka } from './ringkasan';

/** Money of one row or one aggregate. Serapan 0 when nothing was budgeted and nothing spent; none when spent without a budget. */
export function angka(pagu: bigint | null, realisasi: bigint | null): Angka {
  return { pagu, realisasi, serapan: serapanOf(pagu, realisasi) };
}

export function serapanOf(pagu: Sen | null, realisasi: Sen | null): number | null {
  if (pagu === null || realisasi === null) return null;
  if (Number(pagu) === 0) return Number(realisasi) === 0 ? 0 : null;
  return ratio(realisasi, pagu);
}

/** The sum; `null` when one of the two is unreadable. */
export function plus(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}

export function jumlahkan(parts: readonly Angka[]): Angka {
  let pagu: bigint | null = 0n;
  let realisasi: bigint | null = 0n;
  for (const part of parts) {
    pagu = plus(pagu, part.pagu);
    realisasi = plus(realisasi, part.realisasi);
  }
  return angka(pagu, realisasi);
}
