import type { BarisKinerja } from '../../../domain/kinerja';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis } from '../../kinerja/cells';
import { rapat } from '../../../domain/nama-rapat';

export const indikatorGanda: Check = {
  kode: 'indikator-ganda',
  pertanyaan: 'Adakah indikator yang ditulis dua kali untuk kegiatan dan unit yang sama?',
  sumber: 'praktik',
  *run(berkas) {
    for (const tabel of berjenis(berkas.laporan.kinerja, 'rkt', 'pk indikator', 'renstra matriks')) {
      const seen = new Map<string, BarisKinerja>();
      for (const baris of tabel.baris) {
        const { indikator, kegiatan, unit, sasaran, total } = baris;
        if (!indikator || total) continue;
        const key = [kegiatan ?? sasaran, unit, indikator].map((sel) => rapat(sel?.teks ?? '')).join('/');
        const twin = seen.get(key);
        if (!twin) seen.set(key, baris);
        else {
          yield temuan('indikator-ganda', 'warning', indikator.di, {
            terkait: twin.indikator ? [twin.indikator.di] : [],
            isi: { nama: indikator.teks, baris: String(twin.row) },
          });
        }
      }
    }
  },
};
