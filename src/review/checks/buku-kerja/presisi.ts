import type { Uang } from '../../../domain/laporan';
import { parseRupiah } from '../../../domain/numbers/rupiah';
import type { Check } from '../../check';
import { desimal, tempatUang, temuan } from '../../finding';
import { moneyFigures } from '../../rows';

/** Beyond this a cell's double no longer holds every sen (DESIGN: 9·10¹³ rupiah). */
const LARGEST_EXACT = 90_000_000_000_000;
/** In sen, well below that. */
const ENOUGH = 1_000_000_000_000_000n;

export const presisi: Check = {
  kode: 'presisi-hilang',
  pertanyaan:
    'Adakah uang yang angka-angkanya sudah hilang (3,5E+11, atau melebihi 90 triliun dalam satu sel)?',
  sumber: 'praktik: Excel menyimpan 15 angka saja',
  *run(berkas) {
    for (const { sheet, uang, nama, besaran } of moneyFigures(berkas)) {
      if (isWhole(uang) || (uang.bentuk !== 'angka' && uang.bentuk !== 'tak terbaca')) continue;
      const di = tempatUang(sheet, uang);
      if (!di) continue;
      const value = berkas.grid(sheet)?.value(di.row, di.col);
      if (typeof value === 'number' && Math.abs(value) > LARGEST_EXACT) {
        const isi = { nama, besaran, sebab: 'besar' };
        yield temuan('presisi-hilang', 'warning', di, { isi, tertulis: desimal(uang.sen) });
      } else if (typeof value === 'string' && hasLostDigits(value)) {
        const isi = { nama, besaran, sebab: 'eksponen' };
        yield temuan('presisi-hilang', 'error', di, { isi, tertulis: value });
      }
    }
  },
};

/** Nearly all money: one cell with a number of a usual size. */
function isWhole({ bentuk, sen, sel }: Uang): boolean {
  return bentuk === 'angka' && sel.length === 1 && sen !== null && sen < ENOUGH && sen > -ENOUGH;
}

/** "3,50001E+11": what stands behind the shown digits is gone. */
export function hasLostDigits(text: string): boolean {
  return parseRupiah(text)?.lostPrecision === true;
}
