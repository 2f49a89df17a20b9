import type { Tempat } from '../../../domain/laporan';
import type { Temuan } from '../../../domain/ringkasan';
import type { Check } from '../../check';
import { temuan } from '../../finding';

/** Money with an error has a check of its own; #DIV/0! beside no pagu is a matter of form. One finding a table. */
export const persenGalat: Check = {
  kode: 'persen-galat',
  pertanyaan: 'Adakah persentase yang berisi galat Excel (#DIV/0!, #REF! …)?',
  sumber: 'praktik: serapan tanpa pagu ditulis 0,00%',
  *run({ laporan, glance }) {
    const tables = laporan.anggaran.filter((tabel) => glance(tabel).persenGalat);
    for (const { sheet, baris } of [...tables, ...laporan.rekap]) {
      const found: Record<Temuan['tingkat'], Tempat[]> = { error: [], warning: [], info: [] };
      for (const { persen, pagu } of baris) {
        if (persen?.bentuk !== 'galat') continue;
        found[pagu?.sen === 0n ? 'info' : 'warning'].push({ sheet, row: persen.row, col: persen.col });
      }
      for (const tingkat of ['warning', 'info'] as const) {
        const [first, ...rest] = found[tingkat];
        if (!first) continue;
        const isi = { jumlah: String(rest.length + 1), sebab: tingkat === 'info' ? 'tanpa pagu' : '' };
        yield temuan('persen-galat', tingkat, first, { terkait: rest, isi });
      }
    }
  },
};
