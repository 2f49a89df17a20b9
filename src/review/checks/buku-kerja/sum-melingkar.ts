import type { Check } from '../../check';
import { temuan } from '../../finding';
import { cycles } from '../../formulas/cycles';

export const sumMelingkar: Check = {
  kode: 'sum-melingkar',
  pertanyaan: 'Adakah rumus jumlah yang menjumlahkan dirinya sendiri (rujukan melingkar)?',
  sumber: 'praktik: Excel memberi 0 atau angka lama untuk rumus melingkar',
  *run(berkas) {
    for (const [first, ...rest] of cycles(berkas.formulas().uang)) {
      if (!first) continue;
      const { sheet, row, col, formula } = first;
      yield temuan(
        'sum-melingkar',
        'error',
        { sheet, row, col },
        {
          terkait: rest.map((cell) => ({ sheet: cell.sheet, row: cell.row, col: cell.col })),
          isi: { jumlah: String(rest.length + 1) },
          tertulis: `=${formula}`,
        },
      );
    }
  },
};
