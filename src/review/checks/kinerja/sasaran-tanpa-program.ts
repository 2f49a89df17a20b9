import type { Tempat } from '../../../domain/laporan';
import type { Check } from '../../check';
import { temuan } from '../../finding';
import { berjenis } from '../../kinerja/cells';

export const sasaranTanpaProgram: Check = {
  kode: 'sasaran-tanpa-program',
  pertanyaan: 'Adakah sasaran yang tidak didukung satu program pun?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: program/kegiatan yang menunjang pencapaian kinerja',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'program kegiatan')) {
      const supported = new Set<string>();
      for (const { sasaran, program } of tabel.baris) if (program && sasaran) supported.add(place(sasaran));
      for (const { sasaran } of tabel.baris) {
        if (!sasaran || supported.has(place(sasaran))) continue;
        supported.add(place(sasaran));
        yield temuan('sasaran-tanpa-program', 'info', sasaran.dari ?? sasaran.di, {
          isi: { nama: sasaran.teks },
        });
      }
    }
  },
};

function place({ di, dari }: { readonly di: Tempat; readonly dari: Tempat | null }): string {
  const { row, col } = dari ?? di;
  return `${row}/${col}`;
}
