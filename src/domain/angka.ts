import { ratio, tambahSen, type Sen } from './numbers/sen';
import type { Angka } from './ringkasan';

/** Money of one row or one aggregate. Serapan 0 when nothing was budgeted and nothing spent; none when spent without a budget. */
export function angka(pagu: Sen | null, realisasi: Sen | null): Angka {
  return { pagu: exact(pagu), realisasi: exact(realisasi), serapan: serapanOf(pagu, realisasi) };
}

function exact(sen: Sen | null): bigint | null {
  return sen === null ? null : BigInt(sen);
}

export function serapanOf(pagu: Sen | null, realisasi: Sen | null): number | null {
  if (pagu === null || realisasi === null) return null;
  if (Number(pagu) === 0) return Number(realisasi) === 0 ? 0 : null;
  return ratio(realisasi, pagu);
}

/** The sum; `null` when one of the two is unreadable. */
export function plus(a: Sen | null, b: Sen | null): Sen | null {
  return a === null || b === null ? null : tambahSen(a, b);
}

export function jumlahkan(parts: readonly Angka[]): Angka {
  let pagu: Sen | null = 0;
  let realisasi: Sen | null = 0;
  for (const part of parts) {
    pagu = plus(pagu, part.pagu);
    realisasi = plus(realisasi, part.realisasi);
  }
  return angka(pagu, realisasi);
}
