import type { Baris, DasarKeyakinan } from '../domain/laporan';

/**
 * How well the rows add up: how many totals equal what stands directly beneath them, and of the last JUMLAH that
 * equals the leaves. `null` when there is no total to compare.
 */
export function cocok(baris: readonly Baris[]): DasarKeyakinan['jumlah'] {
  const children = jumlahAnak(baris);
  let right = 0;
  let all = 0;
  for (let index = 0; index < baris.length; index++) {
    const { tingkat, pagu } = baris[index] as Baris;
    const sum = children[index];
    if (tingkat === 'jumlah' || tingkat === 'rekening' || sum === undefined || sum === null) continue;
    if (pagu.bentuk === 'kosong' || pagu.sen === null) continue;
    all++;
    if (pagu.sen === sum) right++;
  }
  const totals = baris.filter(
    ({ tingkat, pagu }) => tingkat === 'jumlah' && pagu.sen !== null && pagu.bentuk !== 'kosong',
  );
  const leaves = baris.some(({ leaf }) => leaf) ? jumlahDaun(baris) : jumlahAtas(baris);
  if (totals.length > 0 && leaves !== null) {
    all++;
    if (totals.some(({ pagu }) => pagu.sen === leaves)) right++;
  }
  return all === 0 ? null : { benar: right, semua: all };
}

/** The pagu of each row's children that are no account lines; `undefined` where it has none, `null` where it is unknown. */
function jumlahAnak(baris: readonly Baris[]): (bigint | null | undefined)[] {
  const sums = new Array<bigint | null | undefined>(baris.length).fill(undefined);
  for (let index = baris.length - 1; index >= 0; index--) {
    const { induk, tingkat, pagu } = baris[index] as Baris;
    if (induk < 0 || tingkat === 'rekening' || tingkat === 'jumlah') continue;
    const own = pagu.bentuk === 'kosong' && sums[index] !== undefined ? sums[index] : pagu.sen;
    const before = sums[induk];
    if (before === undefined) sums[induk] = own ?? null;
    else sums[induk] = before === null || own === null || own === undefined ? null : before + own;
  }
  return sums;
}

/** The pagu of what stands beneath nothing: all that a recap has. */
function jumlahAtas(baris: readonly Baris[]): bigint | null {
  const sens = baris
    .filter(({ induk, tingkat }) => induk < 0 && tingkat !== 'jumlah' && tingkat !== 'rekening')
    .map(({ pagu }) => pagu.sen);
  return sens.reduce<bigint | null>((sum, sen) => (sum === null || sen === null ? null : sum + sen), 0n);
}

export function jumlahDaun(
  baris: readonly Baris[],
  pilih: (row: Baris) => bigint | null = (row) => row.pagu.sen,
): bigint | null {
  let sum = 0n;
  for (const row of baris) {
    if (!row.leaf) continue;
    const sen = pilih(row);
    if (sen === null) return null;
    sum += sen;
  }
  return sum;
}
