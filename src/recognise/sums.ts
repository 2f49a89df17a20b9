import type { Baris, Besaran, DasarKeyakinan } from '../domain/laporan';

/**
 * How well the rows add up: how many totals equal what stands directly beneath them, and of the last JUMLAH that
 * equals the leaves. `null` when there is no total to compare.
 */
export function cocok(baris: readonly Baris[], besaran: Besaran = 'pagu'): DasarKeyakinan['jumlah'] {
  const sums = cocokAnak(baris, besaran);
  const leaves = jumlahDaunAtauAtas(baris, besaran);
  return denganTotal(baris, besaran, sums, [leaves]);
}

/** The same, where a JUMLAH may be the sum of the uppermost rows, too: one wrong row makes one total wrong, not all above it. */
export function cocokSetempat(baris: readonly Baris[], besaran: Besaran): Hitungan {
  const sums = cocokAnak(baris, besaran);
  const either = [jumlahDaunAtauAtas(baris, besaran), jumlahAtas(baris, besaran)];
  return denganTotal(baris, besaran, sums, either) ?? sums;
}

type Hitungan = NonNullable<DasarKeyakinan['jumlah']>;

function jumlahDaunAtauAtas(baris: readonly Baris[], besaran: Besaran): bigint | null {
  return baris.some(({ leaf }) => leaf)
    ? jumlahDaun(baris, (row) => row[besaran].sen)
    : jumlahAtas(baris, besaran);
}

/** How many rows equal what stands directly beneath them. */
function cocokAnak(baris: readonly Baris[], besaran: Besaran): Hitungan {
  const children = jumlahAnak(baris, besaran);
  let right = 0;
  let all = 0;
  for (let index = 0; index < baris.length; index++) {
    const { tingkat, [besaran]: uang } = baris[index] as Baris;
    const sum = children[index];
    if (tingkat === 'jumlah' || tingkat === 'rekening' || sum === undefined || sum === null) continue;
    if (uang.bentuk === 'kosong' || uang.sen === null) continue;
    all++;
    if (uang.sen === sum) right++;
  }
  return { benar: right, semua: all };
}

/** Counts the JUMLAH in, if there is one. */
function denganTotal(
  baris: readonly Baris[],
  besaran: Besaran,
  { benar, semua }: Hitungan,
  either: readonly (bigint | null)[],
): DasarKeyakinan['jumlah'] {
  const totals = baris.filter(
    ({ tingkat, [besaran]: uang }) => tingkat === 'jumlah' && uang.sen !== null && uang.bentuk !== 'kosong',
  );
  if (totals.length === 0 || either[0] === null) return semua === 0 ? null : { benar, semua };
  const isRight = totals.some(({ [besaran]: { sen } }) => either.includes(sen));
  return { benar: benar + (isRight ? 1 : 0), semua: semua + 1 };
}

/** The money of each row's children that are no account lines; `undefined` where it has none, `null` where it is unknown. */
function jumlahAnak(baris: readonly Baris[], besaran: Besaran): (bigint | null | undefined)[] {
  const sums = new Array<bigint | null | undefined>(baris.length).fill(undefined);
  for (let index = baris.length - 1; index >= 0; index--) {
    const { induk, tingkat, [besaran]: uang } = baris[index] as Baris;
    if (induk < 0 || tingkat === 'rekening' || tingkat === 'jumlah') continue;
    const own = uang.bentuk === 'kosong' && sums[index] !== undefined ? sums[index] : uang.sen;
    const before = sums[induk];
    if (before === undefined) sums[induk] = own ?? null;
    else sums[induk] = before === null || own === null || own === undefined ? null : before + own;
  }
  return sums;
}

/** The money of what stands beneath nothing: all that a recap has. */
function jumlahAtas(baris: readonly Baris[], besaran: Besaran): bigint | null {
  const sens = baris
    .filter(({ induk, tingkat }) => induk < 0 && tingkat !== 'jumlah' && tingkat !== 'rekening')
    .map(({ [besaran]: uang }) => uang.sen);
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
