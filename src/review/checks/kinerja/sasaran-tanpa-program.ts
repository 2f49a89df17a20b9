import type { Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis, tempatBlok } from '../../kinerja/cells';

export const sasaranTanpaProgram: Check = {
  kode: 'sasaran-tanpa-program',
  pertanyaan: 'Adakah sasaran yang tidak didukung satu program pun?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: program/kegiatan yang menunjang pencapaian kinerja',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'program kegiatan')) {
      const supported = new Set<string>();
      for (const { sasaran, program } of tabel.baris)
        if (program && sasaran) supported.add(tempatBlok(sasaran));
      for (const { sasaran } of tabel.baris) {
        if (!sasaran || supported.has(tempatBlok(sasaran))) continue;
        supported.add(tempatBlok(sasaran));
        yield temuan('sasaran-tanpa-program', 'info', sasaran.dari ?? sasaran.di, {
          isi: { nama: sasaran.teks },
        });
      }
    }
  },
};
