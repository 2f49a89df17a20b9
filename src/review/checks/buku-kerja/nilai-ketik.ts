import type { Baris, BarisRekap, TabelAnggaran, TabelRekap, Tempat, Uang } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { desimal, samaTempat, temuan } from '../../finding';

/** At least so many formulas for each typed figure, before a typed one stands out. */
const FORMULAS_PER_TYPED = 3;

interface Figure {
  readonly di: Tempat;
  readonly nama: string;
  readonly tertulis: string | null;
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
          yield temuan('nilai-ketik', 'warning', di, { ukuran: 'uang', isi: { nama }, tertulis });
        }
      }
    }
  },
};

/** Totals whose other figure in the same row is a formula: a habit of the table would type both. */
function typedTotals(tabel: TabelAnggaran | TabelRekap, berkas: Berkas): Figure[] {
  const rows: readonly (Baris | BarisRekap)[] = tabel.baris;
  const typed: Figure[] = [];
  let formulas = 0;
  for (const row of rows) {
    if ('leaf' in row && row.leaf) continue;
    const pair = [row.pagu, row.realisasi].flatMap((uang) => figureOf(tabel.sheet, row.nama, uang));
    if (pair.length < 2) continue;
    const own = pair.filter((figure) => isTyped(figure, berkas));
    formulas += pair.length - own.length;
    if (own.length === 1) typed.push(...own);
  }
  return standOut(typed, formulas);
}

function typedShares(tabel: TabelAnggaran | TabelRekap, berkas: Berkas): Figure[] {
  const { typed, formulas } = berkas.formulas().shares.get(tabel) ?? { typed: [], formulas: 0 };
  return standOut(typed, formulas).map(({ persen: { row, col }, nama }) => ({
    di: { sheet: tabel.sheet, row, col },
    nama,
    tertulis: null,
  }));
}

function standOut<T>(typed: T[], formulas: number): T[] {
  return formulas >= FORMULAS_PER_TYPED * typed.length ? typed : [];
}

function figureOf(sheet: string, nama: string, uang: Uang | null): Figure[] {
  const sel = uang?.sel[0];
  if (!uang || !sel || uang.sel.length > 1 || uang.lain || uang.bentuk !== 'angka') return [];
  return [{ di: { sheet, ...sel }, nama, tertulis: desimal(uang.sen) }];
}

function isTyped({ di }: Figure, berkas: Berkas): boolean {
  const formula = berkas.grid(di.sheet)?.formula(di.row, di.col);
  // A link to another workbook is no sum either.
  return formula === null || formula?.includes('[') === true;
}
