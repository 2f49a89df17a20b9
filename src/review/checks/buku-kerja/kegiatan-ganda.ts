import type { Baris } from '../../../domain/laporan';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { budgetRows } from '../../rows';

/** The same kegiatan with the same money twice under one program: pasted twice, and counted twice. */
export const kegiatanGanda: Check = {
  kode: 'kegiatan-ganda',
  pertanyaan: 'Adakah kegiatan yang muncul dua kali dengan uang yang sama di satu program?',
  sumber: 'praktik: baris yang tersalin dua kali ikut dijumlahkan dua kali',
  *run(berkas) {
    const seen = new Map<string, Baris>();
    let table: unknown = null;
    for (const { tabel, baris } of budgetRows(berkas)) {
      if (tabel !== table) seen.clear();
      table = tabel;
      const { nama, induk, pagu, realisasi, leaf, row } = baris;
      if (!leaf || !pagu.sen) continue;
      const key = `${induk} ${pagu.sen} ${realisasi.sen} ${nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;
      const twin = seen.get(key);
      if (!twin) {
        seen.set(key, baris);
        continue;
      }
      const col = tabel.kolom.uraian;
      yield temuan(
        'kegiatan-ganda',
        'warning',
        { sheet: tabel.sheet, row, col },
        {
          terkait: [{ sheet: tabel.sheet, row: twin.row, col }],
          isi: { nama, baris: String(twin.row) },
        },
      );
    }
  },
};
