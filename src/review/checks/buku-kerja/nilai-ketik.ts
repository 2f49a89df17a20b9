import type { Baris, BarisRekap, TabelAnggaran, TabelRekap, Uang } from '../../../domain/laporan';
import type { Grid } from '../../../workbook/port';
import type { Check } from '../../check';
import { desimal, samaTempat, temuan } from '../../finding';

/** At least so many formulas for each typed figure, before a typed one stands out. */
const FORMULAS_PER_TYPED = 3;

interface Figure {
  readonly at: { readonly row: number; readonly col: number };
  readonly nama: string;
  /** `null` for a percentage. */
  readonly uang: Uang | null;
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
        for (const { at, nama, uang } of typedAmong(column, berkas.grid(tabel.sheet))) {
          const di = { sheet: tabel.sheet, row: at.row, col: at.col };
          if (explained.some((other) => samaTempat(other, di))) continue;
          yield temuan('nilai-ketik', 'warning', di, {
            isi: { nama },
            tertulis: uang && desimal(uang.sen),
          });
        }
      }
    }
  },
};

/** The figures of each column that ought to be alike: totals of pagu, totals of realisasi, percentages. */
function columnsOf(tabel: TabelAnggaran | TabelRekap): Figure[][] {
  const rows: readonly (Baris | BarisRekap)[] = tabel.baris;
  const totals = rows.filter((row) => ('leaf' in row ? !row.leaf : row.total));
  const money = (['pagu', 'realisasi'] as const).map((besaran) =>
    totals.flatMap((row): Figure[] => {
      const uang = row[besaran];
      const sel = uang?.sel[0];
      if (!uang || !sel || uang.sel.length > 1 || uang.bentuk !== 'angka') return [];
      return [{ at: sel, nama: row.nama, uang }];
    }),
  );
  const shares: Figure[] = [];
  for (const { persen, nama } of rows) {
    if (persen?.bentuk === 'angka') shares.push({ at: persen, nama, uang: null });
  }
  return [...money, shares];
}

function typedAmong(column: readonly Figure[], grid: Grid | undefined): Figure[] {
  const typed: Figure[] = [];
  let formulas = 0;
  for (const figure of column) {
    if (grid?.formula(figure.at.row, figure.at.col) === null) typed.push(figure);
    else formulas++;
  }
  return formulas >= FORMULAS_PER_TYPED * Math.max(1, typed.length) ? typed : [];
}
