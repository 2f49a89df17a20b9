import type { Tempat } from '../../../domain/laporan';
import type { Check } from '../../check';
import { temuan } from '../../finding';

/** [1]Sheet!A1 in a file, [Nama.xlsx]Sheet!A1 in Excel; a table's column ([Pagu]) is none. */
const EXTERNAL = /(?:^|[^\p{L}\p{N}_\]])'?(?:[^'"[\]]*)\[(?:\d+|[^[\]]+\.xl\w{1,2})\][^[\]!]*!/iu;

/** One finding a sheet: the other file is one question. */
export const tautanLuar: Check = {
  kode: 'tautan-luar',
  pertanyaan: 'Adakah angka yang diambil dari buku kerja lain?',
  sumber: 'praktik: angka lama tinggal di sini bila berkas itu dipindah atau diperbaiki',
  *run(berkas) {
    const bySheet = new Map<string, { cells: Tempat[]; formula: string }>();
    for (const { sheet, row, col, formula } of berkas.formulas().kurung) {
      if (!EXTERNAL.test(formula)) continue;
      const found = bySheet.get(sheet) ?? { cells: [], formula };
      bySheet.set(sheet, found);
      found.cells.push({ sheet, row, col });
    }
    for (const { cells, formula } of bySheet.values()) {
      const [first, ...rest] = cells;
      if (!first) continue;
      yield temuan('tautan-luar', 'warning', first, {
        terkait: rest,
        isi: { jumlah: String(cells.length) },
        tertulis: `=${formula}`,
      });
    }
  },
};
