import type { Check } from '../../check';
import { berjenis } from '../../kinerja/cells';
import { wordless } from '../../kinerja/wordless';

/** One finding a table: it is one decision how targets are set. */
export const targetTanpaAngka: Check = {
  kode: 'target-tanpa-angka',
  pertanyaan: 'Adakah indikator yang targetnya tidak berupa angka?',
  sumber: 'praktik: yang tidak berupa angka tidak dapat dihitung capaiannya',
  *run({ laporan }) {
    for (const tabel of berjenis(laporan.kinerja, 'pk indikator', 'rkt')) {
      yield* wordless('target-tanpa-angka', tabel, 'target');
    }
  },
};
