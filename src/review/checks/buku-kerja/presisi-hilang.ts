import type { Check } from '../../check';
import { desimal, tempatUang, temuan } from '../../finding';
import { isTooLong } from '../../rows';
import { hasLostDigits } from '../../unreadable';

export const presisiHilang: Check = {
  kode: 'presisi-hilang',
  pertanyaan:
    'Adakah uang yang angka-angkanya sudah hilang (3,5E+11, atau melebihi 90 triliun dalam satu sel)?',
  sumber: 'praktik: Excel menyimpan 15 angka saja',
  *run(berkas) {
    for (const { sheet, uang, nama, besaran } of berkas.oddMoney()) {
      const di = tempatUang(sheet, uang);
      if (!di) continue;
      const value = berkas.grid(sheet)?.value(di.row, di.col);
      if (typeof value === 'number' && isTooLong(uang.sen)) {
        const isi = { nama, besaran, sebab: 'besar' };
        yield temuan('presisi-hilang', 'warning', di, { ukuran: 'uang', isi, tertulis: desimal(uang.sen) });
      } else if (typeof value === 'string' && hasLostDigits(value)) {
        const isi = { nama, besaran, sebab: 'eksponen' };
        yield temuan('presisi-hilang', 'error', di, { isi, tertulis: value });
      }
    }
  },
};
