import type { Baris, Besaran, Persen, Uang } from './laporan';
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
}

type PunyaUang = Readonly<Record<Besaran, Pick<Uang, 'sen'>>>;

function berangka(row: object): row is BarisAngka {
  return 'angkaPersen' in row;
}

/** The row's money where it is a plain number of one cell, in sen; NaN where it must be looked at closer. */
export function angkaBaris(row: PunyaUang, besaran: Besaran): number {
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

/** The ratio of a row's printed percentage; `null` where it has none that can be read. */
export function rasioBaris(row: { readonly persen: Persen | null }): number | null {
  const angka = berangka(row) ? row.angkaPersen() : NaN;
  return Number.isNaN(angka) ? (row.persen?.rasio ?? null) : angka;
}
