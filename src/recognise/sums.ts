import { isKosong, senBaris } from '../domain/angka-baris';
import type { Baris, Besaran, DasarKeyakinan } from '../domain/laporan';
import { isSamaSen, tambahSen, type Sen } from '../domain/numbers/sen';

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
  return baris.some(({ leaf }) => leaf) ? jumlahDaun(baris, besaran) : jumlahAtas(baris, besaran);
}

/** How many rows equal what stands directly beneath them. */
const cocokAnak = sekali((baris: readonly Baris[], besaran: Besaran): Hitungan => {
  const children = jumlahAnak(baris, besaran);
  let right = 0;
  let all = 0;
  for (let index = 0; index < baris.length; index++) {
    const row = baris[index] as Baris;
    const sum = children[index];
    if (
      row.leaf ||
      row.tingkat === 'jumlah' ||
      row.tingkat === 'rekening' ||
      sum === undefined ||
      sum === null
    )
      continue;
    const sen = senTertulis(row, besaran);
    if (sen === null) continue;
    all++;
    if (isSamaSen(sen, sum)) right++;
  }
  return { benar: right, semua: all };
});

/** `null` where no money is written, or none that can be read. */
function senTertulis(row: Baris, besaran: Besaran): Sen | null {
  return isKosong(row, besaran) ? null : senBaris(row, besaran);
}

/** Counts the JUMLAH in, if there is one. */
function denganTotal(
  baris: readonly Baris[],
  besaran: Besaran,
  { benar, semua }: Hitungan,
  either: readonly (bigint | null)[],
): DasarKeyakinan['jumlah'] {
  const totals = jumlahTertulis(baris, besaran);
  if (totals.length === 0 || either[0] === null) return semua === 0 ? null : { benar, semua };
  const isRight = totals.some((sen) => either.includes(BigInt(sen)));
  return { benar: benar + (isRight ? 1 : 0), semua: semua + 1 };
}

function jumlahTertulis(baris: readonly Baris[], besaran: Besaran): Sen[] {
  const totals: Sen[] = [];
  for (const row of baris) {
    const sen = row.tingkat === 'jumlah' ? senTertulis(row, besaran) : null;
    if (sen !== null) totals.push(sen);
  }
  return totals;
}

/** The money of each row's children that are no account lines; `undefined` where it has none, `null` where it is unknown. */
function jumlahAnak(baris: readonly Baris[], besaran: Besaran): (Sen | null | undefined)[] {
  const sums = new Array<Sen | null | undefined>(baris.length).fill(undefined);
  for (let index = baris.length - 1; index >= 0; index--) {
    const row = baris[index] as Baris;
    const { induk, tingkat } = row;
    if (induk < 0 || tingkat === 'rekening' || tingkat === 'jumlah') continue;
    const beneath = sums[index];
    const own = beneath !== undefined && isKosong(row, besaran) ? beneath : senBaris(row, besaran);
    const before = sums[induk];
    if (before === undefined) sums[induk] = own;
    else sums[induk] = before === null || own === null ? null : tambahSen(before, own);
  }
  return sums;
}

/** The money of what stands beneath nothing: all that a recap has. */
const jumlahAtas = sekali((baris: readonly Baris[], besaran: Besaran): bigint | null =>
  jumlah(baris, besaran, isAtas),
);

function isAtas({ induk, tingkat }: Baris): boolean {
  return induk < 0 && tingkat !== 'jumlah' && tingkat !== 'rekening';
}

const daun = sekali((baris: readonly Baris[], besaran: Besaran): bigint | null =>
  jumlah(baris, besaran, ({ leaf }) => leaf),
);

/** `null` where the money of a leaf is unreadable. */
export function jumlahDaun(baris: readonly Baris[], besaran: Besaran = 'pagu'): bigint | null {
  return daun(baris, besaran);
}

function jumlah(baris: readonly Baris[], besaran: Besaran, counts: (row: Baris) => boolean): bigint | null {
  let sum: Sen = 0;
  for (const row of baris) {
    if (!counts(row)) continue;
    const sen = senBaris(row, besaran);
    if (sen === null) return null;
    sum = tambahSen(sum, sen);
  }
  return BigInt(sum);
}

/** Remembers what the rows of a table come to: several questions about it begin with the same sums. */
function sekali<T>(
  work: (baris: readonly Baris[], besaran: Besaran) => T,
): (baris: readonly Baris[], besaran: Besaran) => T {
  const known = { pagu: new WeakMap<readonly Baris[], T>(), realisasi: new WeakMap<readonly Baris[], T>() };
  return (baris, besaran) => {
    const results = known[besaran];
    let result = results.get(baris);
    if (result === undefined) results.set(baris, (result = work(baris, besaran)));
    return result;
  };
}
