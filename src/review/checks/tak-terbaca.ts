import { isError } from '../../formula/value';
import type { Berkas, Check } from '../check';
import { tempatUang, temuan } from '../finding';
import { moneyFigures, type UangDiTabel } from '../rows';
import type { Tempat } from '../../domain/laporan';
import type { Temuan } from '../../domain/ringkasan';

export const takTerbaca: Check = {
  kode: 'uang-tak-terbaca',
  pertanyaan: 'Adakah sel uang yang tidak dapat dibaca sebagai rupiah?',
  sumber: 'praktik: jumlah di atasnya tidak dapat dihitung',
  run: (berkas) => unreadable(berkas, 'tak terbaca', 'uang-tak-terbaca'),
};

export const galat: Check = {
  kode: 'uang-galat',
  pertanyaan: 'Adakah sel uang yang berisi galat Excel (#REF!, #VALUE!, #DIV/0! …)?',
  sumber: 'praktik: jumlah di atasnya tidak dapat dihitung',
  run: (berkas) => unreadable(berkas, 'galat', 'uang-galat'),
};

/** A total that shows an error because a cell beneath it does is a consequence: where leaves or typed cells are at fault, only they are reported. */
function* unreadable(berkas: Berkas, bentuk: UangDiTabel['uang']['bentuk'], kode: string): Iterable<Temuan> {
  const grids = new Map(berkas.snapshot.sheets.map((sheet) => [sheet.name, sheet.grid]));
  const broken = [...moneyFigures(berkas)].filter((figure) => figure.uang.bentuk === bentuk);
  const causes = broken.filter(({ sheet, uang, leaf }) => {
    const sel = uang.sel[0];
    return leaf || (sel && !grids.get(sheet)?.formula(sel.row, sel.col));
  });
  for (const figure of causes.length > 0 ? causes : broken) {
    const di = tempatUang(figure.sheet, figure.uang);
    if (!di) continue;
    yield temuan(kode, 'error', di, {
      isi: { nama: figure.nama, besaran: figure.besaran },
      tertulis: written(berkas, di),
    });
  }
}

function written(berkas: Berkas, di: Tempat): string {
  const grid = berkas.snapshot.sheets.find((sheet) => sheet.name === di.sheet)?.grid;
  const value = grid?.value(di.row, di.col) ?? null;
  if (value === null) return `=${grid?.formula(di.row, di.col) ?? ''}`;
  return isError(value) ? value.error : String(value);
}
