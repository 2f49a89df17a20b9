import type { Tempat } from '../../../domain/laporan';
import type { Check } from '../../check';
import { tempatUang, temuan } from '../../finding';

/**
 * The same kegiatan with the same money twice under one program: pasted twice, and counted twice. Where typed totals deny one of the
 * two rows that is certain, and what is wrong with these totals is this row's consequence.
 */
export const kegiatanGanda: Check = {
  kode: 'kegiatan-ganda',
  pertanyaan: 'Adakah kegiatan yang muncul dua kali dengan uang yang sama di satu program?',
  sumber: 'praktik: baris yang tersalin dua kali ikut dijumlahkan dua kali',
  *run(berkas) {
    const denied = new Set(berkas.arithmetic.penjelasan.map(({ suku }) => suku.uang));
    for (const { tabel, upper, lower } of berkas.ganda) {
      const { sheet, kolom } = tabel;
      const money = [upper, lower].flatMap(({ pagu, realisasi }) => [pagu, realisasi]);
      const places = money.flatMap((uang): Tempat[] => {
        const di = tempatUang(sheet, uang);
        return di ? [di] : [];
      });
      yield temuan(
        'kegiatan-ganda',
        money.some((uang) => denied.has(uang)) ? 'error' : 'warning',
        { sheet, row: lower.row, col: kolom.uraian },
        {
          terkait: [{ sheet, row: upper.row, col: kolom.uraian }, ...places],
          isi: { nama: lower.nama, baris: String(upper.row) },
        },
      );
    }
  },
};
