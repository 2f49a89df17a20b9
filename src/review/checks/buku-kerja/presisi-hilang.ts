import type { Uang } from '../../../domain/laporan';
import type { Berkas, Check } from '../../check';
import { desimal, tempatUang, temuan } from '../../finding';
import { isTooLong } from '../../glance';
import { hasLostDigits } from '../../unreadable';

export const presisiHilang: Check = {
  kode: 'presisi-hilang',
  pertanyaan:
    'Adakah uang yang angka-angkanya sudah hilang (3,5E+11, atau melebihi 90 triliun dalam satu sel)?',
  sumber: 'praktik: Excel menyimpan 15 angka saja',
  *run(berkas) {
    const hasCause = isTypedTooLong(berkas);
    for (const { sheet, uang, nama, besaran } of berkas.oddMoney()) {
      const di = tempatUang(sheet, uang);
      if (!di) continue;
      const value = berkas.grid(sheet)?.value(di.row, di.col);
      if (typeof value === 'number' && isTooLong(uang.sen)) {
        if (isToldOf(berkas, sheet, uang, hasCause)) continue;
        const isi = { nama, besaran, sebab: 'besar' };
        yield temuan('presisi-hilang', 'warning', di, { ukuran: 'uang', isi, tertulis: desimal(uang.sen) });
      } else if (typeof value === 'string' && hasLostDigits(value)) {
        const isi = { nama, besaran, sebab: 'eksponen' };
        yield temuan('presisi-hilang', 'error', di, { isi, tertulis: value });
      }
    }
  },
};

function isTypedTooLong(berkas: Berkas): boolean {
  return berkas
    .oddMoney()
    .some(
      ({ sheet, uang }) =>
        isTooLong(uang.sen) &&
        uang.sel.some(({ row, col }) => berkas.grid(sheet)?.formula(row, col) === null),
    );
}

/** A total is as long as its longest part; and an amount that the sums deny has a finding that says more. */
function isToldOf(berkas: Berkas, sheet: string, uang: Uang, hasCause: boolean): boolean {
  const [sel] = uang.sel;
  const isTotal = sel !== undefined && berkas.grid(sheet)?.formula(sel.row, sel.col) !== null;
  return (isTotal && hasCause) || berkas.arithmetic.penjelasan.some(({ suku }) => suku.uang === uang);
}
