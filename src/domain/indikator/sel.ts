import type {
  BarisKinerja,
  KolomKinerja,
  NilaiSel,
  PeranKinerja,
  SelKinerja,
  TabelKinerja,
} from '../kinerja';
import type { NilaiAngka, NilaiTeks } from '../numbers/nilai';
import type { NilaiIndikator } from '../ringkasan-kinerja';
import { samakanSkala } from '../rules/skala-persen';

/** The row's cell in the first column of that role; `null` where there is none. */
export function selPertama(
  { kolom }: TabelKinerja,
  { sel }: BarisKinerja,
  peran: PeranKinerja,
): SelKinerja | null {
  return sel[kolom.findIndex((one) => one.peran === peran)] ?? null;
}

/** What a column is looked for by. */
export interface Cari {
  readonly peran: PeranKinerja;
  /** A column of this year, else one that names no year. */
  readonly tahun?: number | null;
  /** A column of this office; absent: one that names no office, or the table's first office. */
  readonly kantor?: string | null;
}

/** The cell of a row by its role; `null` where the table has no such column. */
export function selDari(tabel: TabelKinerja, baris: BarisKinerja, cari: Cari): SelKinerja | null {
  const kolom = kolomDari(tabel, cari);
  return kolom < 0 ? null : (baris.sel[kolom] ?? null);
}

/** The first office that columns name is the report's own; `null` where they name none. */
export function kantorSendiri(kolom: readonly KolomKinerja[]): string | null {
  return kolom.find(({ kantor }) => kantor !== null && kantor !== 'Nasional')?.kantor ?? null;
}

/** Index of a column; -1 where there is none. */
export function kolomDari({ kolom }: TabelKinerja, { peran, tahun = null, kantor }: Cari): number {
  const first = kantorSendiri(kolom);
  const isOffice = (one: KolomKinerja): boolean =>
    kantor === undefined ? one.kantor === null || one.kantor === first : one.kantor === kantor;
  const candidates = kolom.filter(
    (one) => one.peran === peran && one.triwulan === null && !one.akhir && isOffice(one),
  );
  const exact = candidates.find((one) => tahun !== null && one.tahun === tahun);
  const chosen = exact ?? candidates.find((one) => one.tahun === null);
  return chosen ? kolom.indexOf(chosen) : -1;
}

/** The text of a row's cell of a role; `null` when empty. */
export function teksDari(tabel: TabelKinerja, baris: BarisKinerja, peran: PeranKinerja): string | null {
  const sel = selDari(tabel, baris, { peran });
  return sel === null || sel.teks === '' || sel.nilai.jenis === 'nihil' ? null : sel.teks;
}

export function isKosong(sel: SelKinerja | null): boolean {
  return sel === null || sel.nilai.jenis === 'kosong';
}

/** What a cell says of a target or a result; `null` for money, errors and empty cells. */
export function nilaiTeks(nilai: NilaiSel): NilaiTeks | null {
  return nilai.jenis === 'uang' || nilai.jenis === 'kosong' || nilai.jenis === 'galat' ? null : nilai;
}

/** The one number that a cell holds: of a bound the bound, of a range none. */
export function angkaSel(sel: SelKinerja | null): NilaiAngka | null {
  if (sel === null) return null;
  if (sel.nilai.jenis === 'angka') return sel.nilai;
  return sel.nilai.jenis === 'batas' ? sel.nilai.angka : null;
}

/** Figures of one indicator on one scale; words and blanks stay `null`. */
export function sekala(cells: readonly (SelKinerja | null)[], persen: boolean): NilaiIndikator[] {
  const numbers = cells.map(angkaSel);
  const known = numbers.filter((n) => n !== null);
  const isPersen = persen || known.some((n) => n.persen);
  const scaled = samakanSkala(known, isPersen);
  let next = 0;
  return numbers.map((n, index) => ({
    nilai: n === null ? null : (scaled[next++] ?? null),
    persen: isPersen,
    sel: cells[index] ?? null,
  }));
}

/** A bare capaian above this is in points: 103.7, not 1.037. */
const POIN = 5;

/** A printed capaian in percent: "103,7%", 103.7 and 1.037 are all 103.7. */
export function capaianPersen({ angka, persen }: NilaiAngka): number {
  return persen || Math.abs(angka) > POIN ? angka : angka * 100;
}
