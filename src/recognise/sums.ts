import type { Baris } from '../domain/laporan';

/**
 * How well the rows add up: the share of totals that equal what stands directly beneath them, and of the last JUMLAH that
 * equals the leaves. `null` when there is no total to compare.
 */
export function cocok(baris: readonly Baris[]): number | null {
  const pagu = anak(baris, (row) => row.pagu.sen);
  const realisasi = anak(baris, (row) => row.realisasi.sen);
  let right = 0;
  let all = 0;
  baris.forEach((row, index) => {
    if (row.tingkat === 'jumlah' || row.tingkat === 'rekening' || pagu[index] === undefined) return;
    if (row.pagu.bentuk === 'kosong' && row.realisasi.bentuk === 'kosong') return;
    if (row.pagu.sen === null || pagu[index] === null) return;
    all++;
    if (row.pagu.sen === pagu[index] && row.realisasi.sen === realisasi[index]) right++;
  });
  const totals = baris.filter(
    (row) => row.tingkat === 'jumlah' && row.pagu.sen !== null && row.pagu.bentuk !== 'kosong',
  );
  const leaves = jumlahDaun(baris);
  if (totals.length > 0 && leaves !== null) {
    all++;
    if (totals.some((row) => row.pagu.sen === leaves)) right++;
  }
  return all === 0 ? null : right / all;
}

/** Sum of each row's children that are no account lines; `undefined` where it has none with money. */
function anak(baris: readonly Baris[], sen: (row: Baris) => bigint | null): (bigint | null | undefined)[] {
  const sums: (bigint | null | undefined)[] = [];
  for (let index = baris.length - 1; index >= 0; index--) {
    const row = baris[index] as Baris;
    if (row.induk < 0 || row.tingkat === 'rekening' || row.tingkat === 'jumlah') continue;
    const own =
      row.pagu.bentuk === 'kosong' && row.realisasi.bentuk === 'kosong' && sums[index] !== undefined
        ? sums[index]
        : sen(row);
    const before = sums[row.induk];
    sums[row.induk] =
      before === undefined
        ? (own ?? null)
        : before === null || own === null || own === undefined
          ? null
          : before + own;
  }
  return sums;
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
