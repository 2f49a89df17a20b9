import type { Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import { budgetRows } from '../rows';

/** Only leaves are asked: a negative total is the consequence of one of them. */
export const negatif: Check = {
  kode: 'uang-negatif',
  pertanyaan: 'Adakah pagu atau realisasi yang negatif?',
  sumber: 'praktik',
  *run(berkas) {
    for (const { tabel, baris } of budgetRows(berkas)) {
      if (!baris.leaf) continue;
      for (const besaran of ['pagu', 'realisasi'] as const) {
        const uang = baris[besaran];
        const di = tempatUang(tabel.sheet, uang);
        if (di && uang.sen !== null && uang.sen < 0n) {
          yield temuan('uang-negatif', 'error', di, {
            isi: { nama: baris.nama, besaran },
            tertulis: desimal(uang.sen),
          });
        }
      }
    }
  },
};
