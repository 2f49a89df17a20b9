import { angkaBaris, tempatBaris } from '../../../domain/angka-baris';
import type { Baris, BarisRekap, Besaran, TabelAnggaran, TabelRekap, Tempat } from '../../../domain/laporan';
import { BESARAN } from '../../arithmetic/terms';
import type { Berkas, Check } from '../../check';
import { desimal, samaTempat, temuan } from '../../finding';

/** At least so many formulas for each typed figure, before a typed one stands out. */
const FORMULAS_PER_TYPED = 3;

interface Figure {
  readonly di: Tempat;
  readonly nama: string;
  /** Spelled out for findings only. */
  readonly tertulis: () => string | null;
}

/** Totals and percentages that somebody typed over a formula: right today, and left behind by the next correction. */
export const nilaiKetik: Check = {
  kode: 'nilai-ketik',
  pertanyaan: 'Adakah jumlah atau persentase yang diketik, padahal yang lain di kolomnya berupa rumus?',
  sumber: 'praktik: angka yang diketik tidak mengikuti perubahan',
  *run(berkas) {
    const denied = berkas.arithmetic.penjelasan.map(({ suku }) => suku.tempat);
    for (const tabel of [...berkas.laporan.anggaran, ...berkas.laporan.rekap]) {
      for (const { di, nama, tertulis } of [...typedTotals(tabel, berkas), ...typedShares(tabel, berkas)]) {
        if (!denied.some((at) => samaTempat(at, di))) {
          yield temuan('nilai-ketik', 'warning', di, { ukuran: 'uang', isi: { nama }, tertulis: tertulis() });
        }
      }
    }
  },
};

/** Totals whose other figure in the same row is a formula: a habit of the table would type both. */
function typedTotals(tabel: TabelAnggaran | TabelRekap, berkas: Berkas): Figure[] {
  const typed: Figure[] = [];
  let formulas = 0;
  for (const row of totalsOf(tabel)) {
    const pair = BESARAN.flatMap((besaran) => figureOf(tabel.sheet, row, besaran));
    if (pair.length < 2) continue;
    const own = pair.filter((figure) => isTyped(figure, berkas));
    formulas += pair.length - own.length;
    if (own.length === 1) typed.push(...own);
  }
  return standOut(typed, formulas);
}

function totalsOf(tabel: TabelAnggaran | TabelRekap): readonly (Baris | BarisRekap)[] {
  return tabel.jenis === 'rekap' ? tabel.baris : tabel.baris.filter(({ leaf }) => !leaf);
}

function typedShares(tabel: TabelAnggaran | TabelRekap, berkas: Berkas): Figure[] {
  const { typed, formulas } = berkas.formulas().shares.get(tabel) ?? { typed: [], formulas: 0 };
  return standOut(typed, formulas).map(({ persen: { row, col }, nama }) => ({
    di: { sheet: tabel.sheet, row, col },
    nama,
    tertulis: () => null,
  }));
}

function standOut<T>(typed: T[], formulas: number): T[] {
  return formulas >= FORMULAS_PER_TYPED * typed.length ? typed : [];
}

function figureOf(sheet: string, row: Baris | BarisRekap, besaran: Besaran): Figure[] {
  const di = { sheet, row: 0, col: 0 };
  if (!isPlainNumber(row, besaran) || !tempatBaris(row, besaran, di)) return [];
  return [{ di, nama: row.nama, tertulis: () => desimal(row[besaran]?.sen ?? null) }];
}

/** A number of one cell. */
function isPlainNumber(row: Baris | BarisRekap, besaran: Besaran): boolean {
  if (!Number.isNaN(angkaBaris(row, besaran))) return true;
  const uang = row[besaran];
  return uang?.sel.length === 1 && !uang.lain && uang.bentuk === 'angka';
}

function isTyped({ di }: Figure, berkas: Berkas): boolean {
  const formula = berkas.grid(di.sheet)?.formula(di.row, di.col);
  // A link to another workbook is no sum either.
  return formula === null || formula?.includes('[') === true;
}
