import type { Temuan } from '../../../domain/ringkasan';
import type { Check } from '../../check';
import { temuan } from '../../finding';

/** One finding a cell: each has its own cause. */
export const selGalat: Check = {
  kode: 'sel-galat',
  pertanyaan: 'Adakah sel tabel kinerja yang berisi galat Excel?',
  sumber: 'praktik: angkanya tidak dapat diperiksa',
  *run({ laporan }): Iterable<Temuan> {
    for (const tabel of laporan.kinerja) {
      for (const baris of tabel.baris) {
        for (const { nilai, di, dari } of baris.sel) {
          if (nilai.jenis !== 'galat' || nilai.kode === '' || dari !== null) continue;
          const nama = (baris.indikator ?? baris.program ?? baris.sasaran)?.teks ?? '';
          yield temuan('sel-galat', 'error', di, { isi: { nama }, tertulis: nilai.kode });
        }
      }
    }
  },
};
