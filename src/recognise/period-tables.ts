import { lipat } from './text';
import type { Baris, TabelAnggaran, Uang } from '../domain/laporan';
import { ubahBaris } from './baris';
import { periodeTabel } from './periods';

/**
 * One table a period, each with that period's figures alone, as one table: the latest with its pagu, its realisasi the sum of all.
 * What is printed beside (percentages, the rest) is of one period and says nothing of the year.
 * @returns `null` where the tables do not name one period each, or do not have the same kegiatan, each once.
 */
export function gabungPeriode(cluster: readonly TabelAnggaran[]): TabelAnggaran | null {
  const urut = urutkan(cluster);
  const last = urut?.at(-1);
  if (!urut || !last) return null;
  const leaves = urut.map((tabel) => ({ sheet: tabel.sheet, daun: daunByKey(tabel) }));
  const own = leaves.at(-1)?.daun;
  const earlier = leaves.slice(0, -1);
  if (!own || earlier.some(({ daun }) => !isSame(daun, own))) return null;
  const keys = kunci(last.baris);
  const baris = last.baris.map((row, index): Baris => {
    const same = earlier.map(({ sheet, daun }) => ({ sheet, row: daun?.get(keys[index] as string) }));
    const realisasi = row.leaf ? same.reduce(tambah, row.realisasi) : TAK_DIJUMLAH;
    return ubahBaris(row, { realisasi, persen: null });
  });
  return { ...last, baris, kolom: { ...last.kolom, persen: null, sisa: null } };
}

type Daun = ReadonlyMap<string, Baris>;

function isSame(a: Daun | null, b: Daun): boolean {
  return a !== null && a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

/** A total of one period is none of the year. */
const TAK_DIJUMLAH: Uang = { sen: 0n, bentuk: 'kosong', sel: [] };

function tambah(
  sum: Uang,
  { sheet, row }: { readonly sheet: string; readonly row: Baris | undefined },
): Uang {
  const more = row?.realisasi;
  if (!more) return sum;
  const sen = sum.sen === null || more.sen === null ? null : sum.sen + more.sen;
  const bentuk = more.sen === null || sum.bentuk === 'kosong' ? more.bentuk : sum.bentuk;
  return {
    sen,
    bentuk,
    sel: sum.sel,
    lain: [...(sum.lain ?? []), ...more.sel.map((sel) => ({ sheet, ...sel }))],
  };
}

/** By their periods, all of one kind and each once; `null` where they are not. Figures to date are not added up. */
function urutkan(cluster: readonly TabelAnggaran[]): readonly TabelAnggaran[] | null {
  const named = cluster.map((tabel) => ({ tabel, periode: periodeTabel(tabel) }));
  const kinds = new Set(named.map(({ periode }) => periode?.jenis ?? 'tidak ada'));
  const numbers = new Set(named.map(({ periode }) => periode?.ke));
  if (cluster.length < 2 || kinds.size !== 1 || kinds.has('tidak ada') || numbers.size < cluster.length)
    return null;
  return named.sort((a, b) => (a.periode?.ke ?? 0) - (b.periode?.ke ?? 0)).map(({ tabel }) => tabel);
}

/** The leaves of a table by their path; `null` where two are alike. */
function daunByKey({ baris }: TabelAnggaran): Daun | null {
  const keys = kunci(baris);
  const daun = baris.flatMap((row, index): [string, Baris][] =>
    row.leaf ? [[keys[index] as string, row]] : [],
  );
  const byKey = new Map(daun);
  return byKey.size === daun.length ? byKey : null;
}

/** Rows by their path from the top: the same kegiatan stands under several programs. */
function kunci(baris: readonly Baris[]): string[] {
  const keys: string[] = [];
  for (const { induk, nama, tingkat } of baris) keys.push(`${keys[induk] ?? tingkat}\n${lipat(nama)}`);
  return keys;
}
