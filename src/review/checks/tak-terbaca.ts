import { isError } from '../../formula/value';
import type { Berkas, Check } from '../check';
import { tempatUang, temuan } from '../finding';
import type { UangDiTabel } from '../rows';
import type { Tempat } from '../../domain/laporan';
import type { Temuan } from '../../domain/ringkasan';
import { hasLostDigits } from './buku-kerja/presisi';

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

/**
 * A total that shows an error because a cell beneath it does is a consequence: where typed cells or leaves are at fault, only they are
 * reported.
 */
function* unreadable(berkas: Berkas, bentuk: UangDiTabel['uang']['bentuk'], kode: string): Iterable<Temuan> {
  const broken = berkas.oddMoney().filter(({ uang }) => uang.sen === null);
  const causes = broken.filter(({ sheet, uang }) => {
    const sel = uang.sel[0];
    return sel && berkas.grid(sheet)?.formula(sel.row, sel.col) === null;
  });
  const leaves = broken.filter(({ leaf }) => leaf);
  for (const figure of causes.length > 0 ? causes : leaves.length > 0 ? leaves : broken) {
    const di = tempatUang(figure.sheet, figure.uang);
    if (figure.uang.bentuk !== bentuk || !di || hasOwnCheck(berkas, di)) continue;
    yield temuan(kode, 'error', di, {
      isi: { nama: figure.nama, besaran: figure.besaran },
      tertulis: written(berkas, di),
    });
  }
}

/** A formula without a value and digits that are gone have checks of their own. */
function hasOwnCheck(berkas: Berkas, { sheet, row, col }: Tempat): boolean {
  const value = berkas.grid(sheet)?.value(row, col) ?? null;
  return value === null || (typeof value === 'string' && hasLostDigits(value));
}

function written(berkas: Berkas, di: Tempat): string {
  const value = berkas.grid(di.sheet)?.value(di.row, di.col) ?? null;
  return isError(value) ? value.error : String(value);
}
