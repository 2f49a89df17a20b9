import type { Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis, selOf } from '../../kinerja/cells';

export const penyebabTanpaKegiatan: Check = {
  kode: 'penyebab-tanpa-kegiatan',
  pertanyaan: 'Adakah penyebab yang tidak menyebut kegiatannya?',
  sumber: 'praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'penyebab')) {
      for (const baris of tabel.baris) {
        const cause = selOf(tabel, baris, 'penyebab')?.teks ?? '';
        if (baris.kegiatan || baris.total || cause === '') continue;
        const at = baris.unit ?? baris.sel[0];
        if (!at) continue;
        yield temuan('penyebab-tanpa-kegiatan', 'info', at.di, {
          isi: { nama: cause, unit: baris.unit?.teks ?? '' },
        });
      }
    }
  },
};
