import { senBaris } from '../domain/angka-baris';
import type { Baris, Laporan, TabelAnggaran, Uang } from '../domain/laporan';
import { rapat } from '../domain/nama-rapat';
import type { Sen } from '../domain/numbers/sen';
import { Pertama } from '../domain/sandi-nama';
import type { Kesamaan } from './arithmetic/terms';

/** Two rows of one kegiatan with the same money under one program. */
export interface Twins {
  readonly tabel: TabelAnggaran;
  readonly upper: Baris;
  readonly lower: Baris;
}

export function twinsOf({ anggaran }: Laporan): Twins[] {
  return anggaran.filter(mayHaveTwins).flatMap(twinsIn);
}

/** Tells by numbers, as a rule that there are none. */
function mayHaveTwins({ baris }: TabelAnggaran): boolean {
  const pertama = new Pertama(baris.length);
  for (let index = 0; index < baris.length; index++) {
    const row = baris[index] as Baris;
    const pagu = row.leaf ? senBaris(row, 'pagu') : null;
    if (pagu && pertama.dari(sandiUang(row, pagu), index) !== index) return true;
  }
  return false;
}

/** The same for rows that may be twins; seldom for others. */
function sandiUang(row: Baris, pagu: Sen): number {
  const realisasi = Number(senBaris(row, 'realisasi'));
  return (Math.imul((row.induk * 31) ^ Number(pagu), 31) + (realisasi | 0)) | 0;
}

function twinsIn(tabel: TabelAnggaran): Twins[] {
  const found: Twins[] = [];
  const byPagu = new Map<bigint, Baris[]>();
  for (const baris of tabel.baris) {
    if (!baris.leaf || !baris.pagu.sen) continue;
    const same = byPagu.get(baris.pagu.sen);
    const upper = same?.find((other) => isTwin(other, baris));
    if (upper) found.push({ tabel, upper, lower: baris });
    else if (same) same.push(baris);
    else byPagu.set(baris.pagu.sen, [baris]);
  }
  return found;
}

function isTwin(a: Baris, b: Baris): boolean {
  return a.induk === b.induk && a.realisasi.sen === b.realisasi.sen && rapat(a.nama) === rapat(b.nama);
}

export function moneyOf(twins: readonly Twins[]): Set<Uang> {
  return new Set(
    twins.flatMap(({ upper, lower }) => [upper, lower].flatMap(({ pagu, realisasi }) => [pagu, realisasi])),
  );
}

/** The totals that count a row that stands there twice, at any depth: what they say cannot be judged before that row is mended. */
export function countingTwice(twins: readonly Twins[], kesamaan: Iterable<Kesamaan>): Set<Uang> {
  const found = moneyOf(twins);
  if (found.size === 0) return found;
  const sums = [...kesamaan];
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { jumlah, bagian } of sums)
      if (bagian.some(({ uang }) => found.has(uang))) found.add(jumlah.uang);
  }
  return found;
}
