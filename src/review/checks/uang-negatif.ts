import type { Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import { leavesOf } from '../rows';
import { explained, related } from '../penjumlahan';

/**
 * Only leaves are asked: a negative total is the consequence of one of them. Where sums and percentages say that it is only the minus
 * that is wrong, they are related.
 */
export const uangNegatif: Check = {
  kode: 'uang-negatif',
  pertanyaan: 'Adakah pagu atau realisasi yang negatif?',
  sumber: 'praktik',
  *run(berkas) {
    const minus = new Map([...explained(berkas, 'negatif')].map((one) => [one.suku.uang, one]));
    for (const { tabel, baris } of leavesOf(berkas, (one) => berkas.glance(one).batas)) {
      for (const besaran of ['pagu', 'realisasi'] as const) {
        const uang = baris[besaran];
        if (uang.sen === null || uang.sen >= 0n) continue;
        const di = tempatUang(tabel.sheet, uang);
        const wrong = minus.get(uang);
        if (di) {
          yield temuan('uang-negatif', 'error', di, {
            ...(wrong && { terkait: related(wrong), seharusnya: desimal(wrong.seharusnya) }),
            ukuran: 'uang',
            isi: { nama: baris.nama, besaran },
            tertulis: desimal(uang.sen),
          });
        }
      }
    }
  },
};
