import { lipat } from './text';
import type { Baris, TabelAnggaran, Uang } from '../domain/laporan';
import { ubahBaris } from './baris';
import { bacaCaption, type Periode } from './caption';
import { periodeTabel } from './periods';
import { jumlahDaun } from './sums';

/**
 * One table a period, each with that period's figures alone, as one table: the latest with its pagu, its realisasi the sum of all.
 * What is printed beside (percentages, the rest) is of one period and says nothing of the year.
 * @returns `null` where the tables do not name one period each, or do not have the same kegiatan, each once.
 */
export function gabungPeriode(cluster: readonly TabelAnggaran[]): TabelAnggaran | null {
  const urut = urutkan(cluster, periodeTabel);
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

/** By their periods, all of one kind and each once; `null` where they are not. */
function urutkan(
  cluster: readonly TabelAnggaran[],
  periodeOf: (tabel: TabelAnggaran) => Periode | null,
): readonly TabelAnggaran[] | null {
  const named = cluster.map((tabel) => ({ tabel, periode: periodeOf(tabel) }));
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

/**
 * Of tables a period whose figures all say that they are to date ("s.d. Triwulan III"), the last.
 * @returns `null` where one does not say so or names no period, two name the same, or the last lacks a kegiatan or has spent less.
 */
export function sampaiDenganTerakhir(cluster: readonly TabelAnggaran[]): TabelAnggaran | null {
  if (!cluster.every(isSampaiDengan)) return null;
  const last = urutkan(cluster, akhirPeriode)?.at(-1);
  if (!last) return null;
  const keys = new Set(kunciDaun(last));
  const spent = jumlahDaun(last.baris, 'realisasi');
  const isBefore = (tabel: TabelAnggaran) =>
    (jumlahDaun(tabel.baris, 'realisasi') ?? 0n) <= (spent ?? -1n) &&
    kunciDaun(tabel).every((key) => keys.has(key));
  return cluster.every(isBefore) ? last : null;
}

function kunciDaun({ baris }: TabelAnggaran): readonly string[] {
  const keys = kunci(baris);
  return keys.filter((_, index) => baris[index]?.leaf);
}

/** By its title, its sheet, or the caption of its realisasi. */
function isSampaiDengan({ judul, sheet, alasan }: TabelAnggaran): boolean {
  const captions = alasan.filter(({ sebagai }) => sebagai.startsWith('realisasi')).map(({ teks }) => teks);
  return [judul, sheet, ...captions].some((text) => bacaCaption(text).konsep.has('kumulatif'));
}

/** "1 Januari s.d. 31 Maret": the last of the periods that a title or a sheet's name speaks of. */
function akhirPeriode({ judul, sheet }: Pick<TabelAnggaran, 'judul' | 'sheet'>): Periode | null {
  for (const text of [judul, sheet]) {
    const from = SAMPAI.exec(text)?.index ?? -1;
    const periode = bacaCaption(text.slice(from + 1)).periode;
    if (periode) return periode;
  }
  return null;
}

/** The last "s.d." of a text. */
const SAMPAI = /\b(?:s\s?[./]?\s?d|sampai|hingga)\b(?!.*\b(?:s\s?[./]?\s?d|sampai|hingga)\b)/i;
