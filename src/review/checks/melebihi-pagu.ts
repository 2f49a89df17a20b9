import type { Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import { leavesOf } from '../rows';

/** Only leaves are asked: a total above its pagu is the consequence of one of them. */
export const melebihiPagu: Check = {
  kode: 'melebihi-pagu',
  pertanyaan: 'Adakah kegiatan yang realisasinya melebihi pagunya, atau dibelanjakan tanpa pagu?',
  sumber: 'PP 12/2019 Pasal 124 ayat (1) dan praktik',
  *run(berkas) {
    const { arithmetic, glance } = berkas;
    for (const { tabel, baris } of leavesOf(berkas, (one) => !arithmetic.asWritten || glance(one).batas)) {
      const pagu = arithmetic.nilai(baris.pagu);
      const realisasi = arithmetic.nilai(baris.realisasi);
      if (pagu === null || realisasi === null || realisasi <= pagu || pagu < 0n) continue;
      const di = tempatUang(tabel.sheet, baris.realisasi);
      if (!di) continue;
      const besidePagu = tempatUang(tabel.sheet, baris.pagu);
      yield temuan('melebihi-pagu', 'error', di, {
        terkait: besidePagu ? [besidePagu] : [],
        isi: { nama: baris.nama, pagu: desimal(pagu) ?? '', tanpaPagu: pagu === 0n ? 'ya' : '' },
        ukuran: 'uang',
        tertulis: desimal(realisasi),
      });
    }
  },
};
