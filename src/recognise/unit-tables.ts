import { senBaris } from '../domain/angka-baris';
import type { Baris, TabelAnggaran, UnreadReason } from '../domain/laporan';
import { bacaCaption } from './caption';
import { namaDaun } from './duplicates';
import { jumlahDaun } from './sums';
import { lipat } from './text';

/**
 * Tables of one unit that would count twice beside its others, and why:
 *
 * - a recap whose every kegiatan with money is a row above the leaves of another, to the sen;
 * - a form that was left empty, where the same kegiatan have money elsewhere.
 */
export function tanpaIsiSendiri(group: readonly TabelAnggaran[]): ReadonlyMap<TabelAnggaran, UnreadReason> {
  const found = new Map<TabelAnggaran, UnreadReason>();
  const uppers = new Map(group.map((tabel) => [tabel, kunci(tabel, ({ leaf }) => !leaf)]));
  for (const tabel of group) {
    const others = group.filter((other) => other !== tabel && !found.has(other));
    const own = kunci(tabel, ({ leaf }) => leaf);
    const isBeneath = (other: TabelAnggaran) => [...own].every((key) => uppers.get(other)?.has(key));
    if (own.size > 0 && others.some(isBeneath)) found.set(tabel, { kode: 'jumlah tabel lain' });
    else if (own.size === 0 && others.some((other) => isFormulir(tabel, other)))
      found.set(tabel, { kode: 'contoh' });
  }
  return found;
}

/** Rows of activities that have money, by name and money. */
function kunci({ baris }: TabelAnggaran, counts: (row: Baris) => boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of baris) {
    if (row.tingkat === 'jumlah' || row.tingkat === 'rekening' || !counts(row)) continue;
    const pagu = senBaris(row, 'pagu');
    const realisasi = senBaris(row, 'realisasi');
    if (pagu === null || realisasi === null || (Number(pagu) === 0 && Number(realisasi) === 0)) {
      if (pagu === null || realisasi === null) keys.add(`${row.row} tak terbaca`);
      continue;
    }
    keys.add(`${lipat(row.nama)} ${pagu} ${realisasi}`);
  }
  return keys;
}

/** Not a sen anywhere, and every kegiatan stands beneath the same program in the other table, which has money. */
function isFormulir(tabel: TabelAnggaran, other: TabelAnggaran): boolean {
  if (!jumlahDaun(other.baris)) return false;
  const known = namaDaun(other);
  return [...namaDaun(tabel)].every((nama) => known.has(nama));
}

/** Tables of the same kegiatan that each name another fund or kind of spending ("DAU", "Belanja Modal"): parts of one budget. */
export function isBagianDana(cluster: readonly TabelAnggaran[]): boolean {
  const names = cluster.map(({ judul, sheet }) => bacaCaption(sheet).grup ?? bacaCaption(judul).grup);
  return names.every((name) => name !== null) && new Set(names).size === names.length;
}
