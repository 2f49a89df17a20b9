import type { Check } from '../../check';
import { berjenis } from '../../kinerja/cells';
import { wordless } from '../../kinerja/wordless';

export const capaianTanpaAngka: Check = {
  kode: 'capaian-tanpa-angka',
  pertanyaan: 'Adakah capaian yang tidak berupa angka, padahal target dan realisasinya ada?',
  sumber: 'PermenPANRB 53/2014, isi BAB III: pengukuran kinerja membandingkan target dan realisasi',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'capaian', 'capaian sasaran', 'kinerja anggaran')) {
      yield* wordless('capaian-tanpa-angka', tabel, 'capaian');
    }
  },
};
