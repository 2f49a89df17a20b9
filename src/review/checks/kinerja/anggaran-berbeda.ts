import type { Temuan } from '../../../domain/ringkasan';
import type { Check } from '../../check';
import { penjumlahan } from '../../penjumlahan';

export const anggaranBerbeda: Check = {
  kode: 'anggaran-berbeda',
  pertanyaan:
    'Apakah pagu dan realisasi program sama di perjanjian kinerja, lampirannya, tabel alokasi, tabel kinerja dan anggaran, dan tabel anggaran?',
  sumber: 'praktik: satu program punya satu pagu; perubahan anggaran mengubah semuanya',
  *run(berkas) {
    const merged = new Map<string, Temuan>();
    for (const finding of penjumlahan(berkas, 'anggaran-berbeda')) {
      const { di, tertulis, seharusnya } = finding;
      const key = `${di.sheet} ${tertulis} ${seharusnya}`;
      const known = merged.get(key);
      // The same wrong amount for the same right one in one table is one mistake, copied.
      merged.set(key, known ? { ...known, terkait: [...known.terkait, di, ...finding.terkait] } : finding);
    }
    yield* merged.values();
  },
};
