import type { Baris, Tingkat } from '../domain/laporan';
import { tetap } from './baris';
import type { Kolom } from './columns';
import { ubahMentah, type BarisMentah } from './mentah';
import { tambahUang, TANPA_UANG } from './money';
import { urutanPeriode, waktuDaftar, type Waktu } from './periods';
import type { Peran } from './roles';
import { lipat } from './text';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A table with a column for each level, or a list that says everything in every row. */
export interface SusunanKolom {
  readonly baris: readonly Baris[];
  /** Whether rows that differ in their period only were added up; 'ragu': nobody can know. */
  readonly waktu: Waktu;
}

/**
 * Builds the hierarchy out of a name column a level. Names left blank are those of the row above. Where accounts or
 * periods have columns, the rows of one activity are one row here, its money the sum of their cells.
 * @param judulRealisasi captions of the realisasi column: they may say that figures are to date.
 * @param jawaban what the user said when nobody could know.
 */
export function susunKolom(
  rows: readonly BarisMentah[],
  kolom: Kolom,
  judulRealisasi: readonly string[],
  jawaban: 'kumulatif' | 'per periode' | null,
): SusunanKolom {
  const levels = kolom.nama.map(({ peran }) => peran);
  const names = levels.filter((peran) => peran !== 'rekening').length;
  const isList =
    kolom.periode !== null ||
    kolom.tahun !== null ||
    rows.some((row) => row.akun !== null || isDetail(row, names));
  const tree = new Pohon(levels.slice(0, names));
  const entries: { leaf: number; row: BarisMentah }[] = [];
  for (const row of rows) {
    if (row.jenis === 'jumlah') tree.jumlah(row);
    else entries.push({ leaf: tree.place(isList ? withoutMoney(row) : row, isList), row });
  }
  if (!isList) return { baris: tree.result(), waktu: { jenis: 'sekali' } };
  const groups = kelompokkan(entries);
  const found = waktuDaftar(
    [...groups.values()].map((group) => group.map(({ row }) => row)),
    judulRealisasi,
  );
  const waktu: Waktu = found.jenis === 'ragu' && jawaban !== null ? { jenis: jawaban } : found;
  for (const group of groups.values()) {
    const { leaf } = group[0] as { leaf: number };
    const last = group.slice(-1).map(({ row }) => row);
    tree.addMoney(leaf, waktu.jenis === 'kumulatif' ? last : group.map(({ row }) => row), last);
  }
  return { baris: tree.result(), waktu };
}

/** Money under no name of its own: a detail of the activity above it. */
function isDetail(row: BarisMentah, names: number): boolean {
  const detail = row.perTingkat[names] ?? '';
  return (
    row.jenis === 'isi' &&
    row.adaUang &&
    (detail !== '' || row.perTingkat.slice(0, names).every((nama) => nama === ''))
  );
}

type Entri = { readonly leaf: number; readonly row: BarisMentah };

/** The rows of one activity and account over time, the earliest first. */
function kelompokkan(entries: readonly Entri[]): Map<string, Entri[]> {
  const groups = new Map<string, Entri[]>();
  for (const entry of entries) {
    const { row } = entry;
    const detail = row.perTingkat.at(-1) ?? '';
    const key =
      row.periode === '' ? `${entry.leaf} row ${row.row}` : `${entry.leaf} ${row.kodeTeks} ${lipat(detail)}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => urutanPeriode(a.row.periode) - urutanPeriode(b.row.periode));
  }
  return groups;
}

/** The rows as they are found; what a level is called is said by its column. */
class Pohon {
  private readonly baris: Mutable<Baris>[] = [];
  /** Where the rows above stand: by level the name and its place in `baris`. */
  private readonly open: { nama: string; index: number }[] = [];
  private readonly known = new Map<string, number>();
  private readonly tingkat: readonly Tingkat[];

  constructor(levels: readonly Peran[]) {
    this.tingkat = levels.map((peran, index) => tingkatPeran(peran, index, levels.length));
  }

  /** Puts a row in its place and gives the index of the activity that it is, or details. */
  place(row: BarisMentah, isList: boolean): number {
    const names = row.perTingkat.slice(0, this.tingkat.length);
    const own = names.findLastIndex((nama) => nama !== '');
    if (own < 0) return this.open.at(-1)?.index ?? this.add(row, '', 0, -1);
    const from = names.findIndex((nama) => nama !== '');
    this.open.length = Math.min(this.open.length, own);
    for (let level = from; level < own; level++) this.openLevel(row, level, names[level] as string);
    const nama = names[own] as string;
    const key = this.key(own, nama);
    const before = isList ? this.known.get(key) : undefined;
    const index = before ?? this.add(row, nama, own, this.parentOf(own));
    this.known.set(key, index);
    this.open[own] = { nama, index };
    return index;
  }

  jumlah(row: BarisMentah): void {
    this.baris.push(newBaris(row, row.nama, 'jumlah', -1));
  }

  /** Gives an activity the money of some rows: the realisasi of all, the pagu of the last. */
  addMoney(index: number, realisasi: readonly BarisMentah[], pagu: readonly BarisMentah[]): void {
    const baris = this.baris[index] as Mutable<Baris>;
    baris.pagu = tambahUang(
      baris.pagu,
      pagu.map((row) => row.pagu),
    );
    baris.realisasi = tambahUang(
      baris.realisasi,
      realisasi.map((row) => row.realisasi),
    );
  }

  result(): Baris[] {
    const parents = new Set(this.baris.filter((row) => row.tingkat !== 'jumlah').map((row) => row.induk));
    this.baris.forEach((row, index) => {
      const tanpaUang = row.pagu === TANPA_UANG;
      row.pagu = tetap(row.pagu);
      row.realisasi = tetap(row.realisasi);
      row.leaf = row.tingkat !== 'jumlah' && !parents.has(index) && (row.tingkat !== 'program' || !tanpaUang);
    });
    return this.baris;
  }

  private openLevel(row: BarisMentah, level: number, nama: string): void {
    const now = this.open[level];
    if (nama === '' || (now && lipat(now.nama) === lipat(nama))) return;
    const key = this.key(level, nama);
    const index = this.known.get(key) ?? this.add(withoutMoney(row), nama, level, this.parentOf(level));
    this.known.set(key, index);
    this.open.length = Math.min(this.open.length, level);
    this.open[level] = { nama, index };
  }

  private parentOf(level: number): number {
    for (let above = level - 1; above >= 0; above--) {
      const parent = this.open[above];
      if (parent) return parent.index;
    }
    return -1;
  }

  private key(level: number, nama: string): string {
    return `${this.parentOf(level)} ${level} ${lipat(nama)}`;
  }

  private add(row: BarisMentah, nama: string, level: number, induk: number): number {
    return this.baris.push(newBaris(row, nama, this.tingkat[level] ?? 'kegiatan', induk)) - 1;
  }
}

function tingkatPeran(peran: Peran, index: number, count: number): Tingkat {
  if (peran === 'program' || peran === 'kegiatan' || peran === 'sub kegiatan') return peran;
  return index === count - 1 ? 'kegiatan' : 'kelompok';
}

function newBaris(row: BarisMentah, nama: string, tingkat: Tingkat, induk: number): Mutable<Baris> {
  const { no, kodeTeks, pagu, realisasi, persen, hidden } = row;
  return {
    row: row.row,
    tingkat,
    no: tingkat === 'jumlah' ? '' : kodeTeks || no,
    nama,
    induk,
    leaf: false,
    pagu,
    realisasi,
    persen,
    hidden,
  };
}

function withoutMoney(row: BarisMentah): BarisMentah {
  return ubahMentah(row, { no: '', kodeTeks: '', pagu: TANPA_UANG, realisasi: TANPA_UANG, persen: null });
}
