import type { Tempat } from '../../domain/laporan';
import type { Check } from '../check';
import { tempatUang, temuan } from '../finding';

/** One finding a sheet: a column kept as text is one habit, not forty mistakes. */
export const angkaTeks: Check = {
  kode: 'angka-teks',
  pertanyaan: 'Adakah uang yang disimpan sebagai teks, sehingga SUM mengabaikannya?',
  sumber: 'praktik: sel teks tidak ikut dijumlahkan oleh Excel',
  *run(berkas) {
    const bySheet = new Map<string, Tempat[]>();
    for (const { sheet, uang, kutipan } of berkas.oddMoney()) {
      if (kutipan || uang.bentuk !== 'teks' || uang.sen === null) continue;
      const di = tempatUang(sheet, uang);
      if (!di) continue;
      const list = bySheet.get(sheet);
      if (list) list.push(di);
      else bySheet.set(sheet, [di]);
    }
    for (const [first, ...rest] of bySheet.values()) {
      if (first)
        yield temuan('angka-teks', 'info', first, {
          terkait: rest,
          isi: { jumlah: String(rest.length + 1) },
        });
    }
  },
};
