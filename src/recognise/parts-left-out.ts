import type { Baris, Besaran } from '../domain/laporan';
import type { Draf } from './drafts';
import type { Judul } from './header';
import { grupOf, has, periodeOf, tahunOf } from './judul';
import { KolomUang } from './money';
import type { Konsep } from './vocabulary';

/** Captions of other versions and times: their amounts may well exceed what counts. */
const LAIN_WAKTU: readonly Konsep[] = ['lalu', 'sebelum', 'pergeseran', 'perubahan', 'lain'];

/**
 * True where columns were taken that are a part only: another column of the same kind has more than what was taken, or one of words that
 * nothing is known of holds money under the very caption of parts that were added up.
 */
export function isBagianHilang(baris: readonly Baris[], draf: Draf, besaran: Besaran): boolean {
  const { header, kolom } = draf;
  const taken = kolom.anggaran[besaran];
  const others = header.kolom.filter(({ col }) => !taken.includes(col));
  // Beside the latest version stand the earlier ones.
  const isVersion = header.kolom.some(
    (judul) => taken.includes(judul.col) && (has(judul, 'perubahan') || has(judul, 'pergeseran')),
  );
  const same = others.filter(
    (judul) =>
      !isVersion &&
      judul.peran === besaran &&
      (tahunOf(judul) ?? draf.tahun) === draf.tahun &&
      !LAIN_WAKTU.some((konsep) => has(judul, konsep)) &&
      !judul.captions.some(({ caption }) => caption.target),
  );
  return (
    same.some((judul) => isMore(baris, draf, besaran, judul)) ||
    isUnderSame(baris, draf, taken, others) ||
    isUnderWords(baris, draf, taken, others)
  );
}

/** Words beneath the caption that were not taken for captions ("Pagu" over "Turi", "Gedog"), and money in the bare column right of it, too. */
function isUnderWords(
  baris: readonly Baris[],
  draf: Draf,
  taken: readonly number[],
  others: readonly Judul[],
): boolean {
  const { header, view } = draf;
  const isWord = (col: number) => /\p{L}{3}/u.test(view.text(header.bottom + 1, col));
  return taken.some((col) => {
    const right = others.find((judul) => judul.col === col + 1);
    const isBare = right !== undefined && (right.captions.length === 0 || !right.sendiri);
    return isBare && isWord(col) && isWord(col + 1) && amounts(baris, draf, right).length > 0;
  });
}

/** In a third of the rows where it holds money, the column has more than what was taken. */
function isMore(baris: readonly Baris[], draf: Draf, besaran: Besaran, judul: Judul): boolean {
  let all = 0;
  let more = 0;
  for (const [index, sen] of amounts(baris, draf, judul)) {
    const { sen: taken } = (baris[index] as Baris)[besaran];
    if (taken === null) continue;
    all++;
    if (sen > taken) more++;
  }
  return more > 0 && more * 3 >= all;
}

function isUnderSame(
  baris: readonly Baris[],
  draf: Draf,
  taken: readonly number[],
  others: readonly Judul[],
): boolean {
  const parts = draf.header.kolom.filter(
    (judul) =>
      taken.includes(judul.col) &&
      judul.captions.length > 1 &&
      (grupOf(judul) !== null || periodeOf(judul) !== null),
  );
  const heads = new Set(parts.map(({ captions }) => captions.at(-2)));
  return others.some(
    (judul) =>
      judul.peran === null &&
      judul.sendiri &&
      heads.has(judul.captions.at(-2)) &&
      amounts(baris, draf, judul).length > 0,
  );
}

/** Amounts of a column beside the leaves, by their place in `baris`. */
function amounts(baris: readonly Baris[], { view }: Draf, { col }: Judul): [index: number, sen: bigint][] {
  const reader = new KolomUang(col, null);
  const found: [number, bigint][] = [];
  for (let index = 0; index < baris.length && found.length < SAMPLE; index++) {
    const { leaf, row } = baris[index] as Baris;
    const { sen } = leaf ? reader.nilai(view.sheet.grid, row) : { sen: null };
    if (sen !== null && sen > 0n) found.push([index, sen]);
  }
  return found;
}

/** Rows enough to tell. */
const SAMPLE = 60;
