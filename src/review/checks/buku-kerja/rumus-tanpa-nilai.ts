import type { Check } from '../../check';
import { temuan } from '../../finding';

/** Money first of all: no total above such a cell can be worked out. */
export const rumusTanpaNilai: Check = {
  kode: 'rumus-tanpa-nilai',
  pertanyaan: 'Adakah rumus yang tersimpan tanpa nilai dan tidak dapat dihitung di sini?',
  sumber: 'praktik: berkas buatan program lain; membuka dan menyimpannya di Excel memberi nilainya',
  *run(berkas) {
    for (const { sheet, row, col, formula, isi } of berkas.formulas().tanpaNilai) {
      yield temuan(
        'rumus-tanpa-nilai',
        isi === 'uang' ? 'error' : 'warning',
        { sheet, row, col },
        { isi: { nama: `=${formula}`, apa: isi }, tertulis: `=${formula}` },
      );
    }
  },
};
