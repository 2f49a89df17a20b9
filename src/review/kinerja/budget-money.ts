import type { BarisKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Berkas } from '../check';
import type { Served } from './money';

export interface Money {
  readonly pagu: bigint;
  readonly realisasi: bigint;
}

/** The money of the programs that serve the row's indicator, as it ought to be; `null` where some of it is counted twice or not at all. */
export function budgetMoney(
  berkas: Berkas,
  served: Served,
  tabel: TabelKinerja,
  baris: BarisKinerja,
): Money | null {
  if (berkas.uncounted.totals().length > 0) return null;
  const leaves = served.leaves(tabel, baris);
  let [pagu, realisasi] = [0n, 0n];
  for (const { baris: leaf } of leaves) {
    const [p, r] = [berkas.arithmetic.nilai(leaf.pagu), berkas.arithmetic.nilai(leaf.realisasi)];
    if (p === null || r === null || berkas.memuatGanda().has(leaf.pagu)) return null;
    pagu += p;
    realisasi += r;
  }
  return leaves.length === 0 ? null : { pagu, realisasi };
}
