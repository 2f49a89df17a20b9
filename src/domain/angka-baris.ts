import type { Baris, BarisRekap, Besaran, Persen, Uang } from './laporan';
import type { Sen } from './numbers/sen';

/**
 * A row that tells its figures as numbers. Nearly all money is a plain number of one cell: a long workbook has hundreds of thousands
 * of those, and what only adds them up or compares them needs no object for each.
 */
export interface BarisAngka {
  /** In sen, a safe integer; NaN where the money is no plain number of one cell of this row. */
  angka(besaran: Besaran): number;
  /** The column of that cell. */
  kolomAngka(besaran: Besaran): number;
  /** The printed percentage as a ratio; NaN where it is no plain number of this row. */
  angkaPersen(): number;
  /** The column of that percentage. */
  kolomPersen(): number;
}

type PunyaUang = Readonly<Record<Besaran, Pick<Uang, 'sen'>>>;

function berangka(row: object): row is BarisAngka {
  return 'angkaPersen' in row;
}

/** The row's money where it is a plain number of one cell, in sen; NaN where it must be looked at closer. */
export function angkaBaris(row: object, besaran: Besaran): number {
  return berangka(row) ? row.angka(besaran) : NaN;
}

/** The sen of a row's money, to be added up or compared: no object is made for it. */
export function senBaris(row: PunyaUang, besaran: Besaran): Sen | null {
  const angka = angkaBaris(row, besaran);
  return Number.isNaN(angka) ? row[besaran].sen : angka;
}

/** True where a row has no money. */
export function isKosong(row: Baris, besaran: Besaran): boolean {
  return Number.isNaN(angkaBaris(row, besaran)) && row[besaran].bentuk === 'kosong';
}

/** True where a row has a cell for the money. */
export function adaSel(row: Baris, besaran: Besaran): boolean {
  return !Number.isNaN(angkaBaris(row, besaran)) || row[besaran].sel.length > 0;
}

/** The column of the row's money where it is a plain number of one cell; 0 where it must be looked at closer. */
export function kolomAngkaBaris(row: object, besaran: Besaran): number {
  return berangka(row) && !Number.isNaN(row.angka(besaran)) ? row.kolomAngka(besaran) : 0;
}

/** Tells where the row's money stands: the first cell for it; false where there is none. */
export function tempatBaris(
  row: Baris | BarisRekap,
  besaran: Besaran,
  to: { row: number; col: number },
): boolean {
  const col = kolomAngkaBaris(row, besaran);
  if (col > 0) {
    to.row = row.row;
    to.col = col;
    return true;
  }
  const first = row[besaran]?.sel[0];
  if (!first) return false;
  to.row = first.row;
  to.col = first.col;
  return true;
}

interface PunyaPersen {
  readonly persen: Persen | null;
}

/** The row's printed percentage as a ratio where it is a plain number; NaN where it must be looked at closer. */
export function angkaPersenBaris(row: PunyaPersen): number {
  return berangka(row) ? row.angkaPersen() : NaN;
}

/** The ratio of a row's printed percentage; `null` where it has none that can be read. */
export function rasioBaris(row: PunyaPersen): number | null {
  const angka = angkaPersenBaris(row);
  return Number.isNaN(angka) ? (row.persen?.rasio ?? null) : angka;
}

/** The column of a percentage that is a plain number; 0 where it must be looked at closer. */
export function kolomPersenBaris(row: PunyaPersen): number {
  return berangka(row) && !Number.isNaN(row.angkaPersen()) ? row.kolomPersen() : 0;
}
