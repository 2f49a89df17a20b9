import type { Baris } from '../domain/laporan';
import { ubahBaris } from './baris';
import type { Draf } from './drafts';
import { cocok } from './sums';
import { lipat } from './text';

/**
 * A table a program ("Program Kerumahtanggaan" in its title) that lists nothing but accounts: the program counts itself, once, with
 * the money of the account that holds all others, else of the table's total.
 * @param dikenal folded names of the programs whose kegiatan other tables list.
 * @returns `null` where the table is none such, another table counts its program, or no single row has all its money.
 */
export function programDariAkun(d: Draf, dikenal: ReadonlySet<string>): Draf | null {
  const { baris } = d.susunan;
  const [first, ...rest] = baris;
  if (d.judul.program === null || first?.row !== d.judul.program.row || dikenal.has(lipat(first.nama)))
    return null;
  if (rest.length === 0 || rest.some(({ tingkat }) => tingkat !== 'rekening' && tingkat !== 'jumlah'))
    return null;
  const uang = barisUang(baris);
  if (uang < 0) return null;
  const own = baris[uang] as Baris;
  const { row, pagu, realisasi, persen, hidden } = own;
  const program = ubahBaris(first, { row, pagu, realisasi, persen, hidden, leaf: true });
  const susunan = { ...d.susunan, baris: diganti(baris, uang, program) };
  return { ...d, susunan: { ...susunan, cocok: cocok(susunan.baris) } };
}

/** The only account beneath the program that is beneath no other, else the table's last total; -1 where there is neither. */
function barisUang(baris: readonly Baris[]): number {
  const top = baris.flatMap(({ tingkat, induk }, index) =>
    tingkat === 'rekening' && induk === 0 ? [index] : [],
  );
  if (top.length === 1) return top[0] as number;
  return baris.findLastIndex(
    ({ tingkat, pagu, realisasi }) => tingkat === 'jumlah' && pagu.sen !== null && realisasi.sen !== null,
  );
}

/** The rows without the title's, the program in the place of the row that has its money. */
function diganti(baris: readonly Baris[], uang: number, program: Baris): Baris[] {
  // Behind its accounts the program heads none of them.
  const head = baris[uang]?.tingkat === 'rekening' ? uang - 1 : -1;
  return baris.slice(1).map((row, at) => {
    if (at === uang - 1) return ubahBaris(program, { induk: -1 });
    const induk = row.induk === 0 ? head : row.induk === uang ? uang - 1 : row.induk - 1;
    return ubahBaris(row, { induk });
  });
}
