import type { Tempat } from '../domain/laporan';
import { parseRupiah } from '../domain/numbers/rupiah';
import type { Temuan } from '../domain/ringkasan';
import { isError } from '../formula/value';
import type { Berkas } from './check';
import { tempatUang, temuan } from './finding';
import type { UangDiTabel } from './rows';

/**
 * A total that shows an error because a cell beneath it does is a consequence: where typed cells or leaves are at fault, only they are
 * reported.
 */
export function* unreadable(
  berkas: Berkas,
  bentuk: UangDiTabel['uang']['bentuk'],
  kode: string,
): Iterable<Temuan> {
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

/** "3,50001E+11": what stands behind the shown digits is gone. */
export function hasLostDigits(text: string): boolean {
  return parseRupiah(text)?.lostPrecision === true;
}
