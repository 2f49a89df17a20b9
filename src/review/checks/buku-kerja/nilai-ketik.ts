import type { Baris, BarisRekap, TabelAnggaran, TabelRekap, Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
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
    const explained = berkas.arithmetic.penjelasan.map(({ suku }) => suku.tempat);
    for (const tabel of [...berkas.laporan.anggaran, ...berkas.laporan.rekap]) {
      for (const column of columnsOf(tabel)) {
        for (const figure of typedAmong(column, berkas)) {
          if (!explained.some((at) => samaTempat(at, figure.di))) yield finding(figure);
        }
      }
    }
  },
};

function finding({ di, nama, tertulis }: Figure): Temuan {
  return temuan('nilai-ketik', 'warning', di, { isi: { nama }, tertulis });
}

/** The figures of each column that ought to be alike: totals of pagu, totals of realisasi, percentages. */
function columnsOf(tabel: TabelAnggaran | TabelRekap): Figure[][] {
  const rows: readonly (Baris | BarisRekap)[] = tabel.baris;
  const totals = rows.filter((row) => ('leaf' in row ? !row.leaf : row.total));
  const money = (['pagu', 'realisasi'] as const).map((besaran) =>
    totals.flatMap((row): Figure[] => {
      const uang = row[besaran];
      const sel = uang?.sel[0];
      if (!uang || !sel || uang.sel.length > 1 || uang.bentuk !== 'angka') return [];
      return [{ di: { sheet: tabel.sheet, ...sel }, nama: row.nama, tertulis: desimal(uang.sen) }];
    }),
  );
  const shares = rows.flatMap(({ persen, nama }): Figure[] => {
    if (persen?.bentuk !== 'angka') return [];
    return [{ di: { sheet: tabel.sheet, row: persen.row, col: persen.col }, nama, tertulis: null }];
  });
  return [...money, shares];
}

function typedAmong(column: readonly Figure[], berkas: Berkas): Figure[] {
  const typed: Figure[] = [];
  let formulas = 0;
  for (const figure of column) {
    const { sheet, row, col } = figure.di;
    if (berkas.grid(sheet)?.formula(row, col) === null) typed.push(figure);
    else formulas++;
  }
  return formulas >= FORMULAS_PER_TYPED * Math.max(1, typed.length) ? typed : [];
}
