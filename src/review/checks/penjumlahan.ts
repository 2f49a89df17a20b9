import type { Temuan } from '../../domain/ringkasan';
import type { Penjelasan } from '../arithmetic/solve';
import type { Kesamaan } from '../arithmetic/terms';
import type { Berkas } from '../check';
import { desimal, temuan } from '../finding';

/**
 * Findings for the broken sums of one kind. The place is the cell whose change mends most of them, whichever figure that is; the
 * totals that it spoils are related.
 */
export function* penjumlahan(berkas: Berkas, kode: Kesamaan['kode']): Iterable<Temuan> {
  for (const penjelasan of berkas.arithmetic.penjelasan) {
    const first = penjelasan.kesamaan[0];
    if (!first || kindOf(penjelasan, first) !== kode) continue;
    yield temuan(kode, penjelasan.pembulatan ? 'info' : 'error', penjelasan.suku.tempat, {
      terkait: related(penjelasan),
      isi: {
        nama: first.nama,
        bagian: String(first.bagian.length),
        peran: penjelasan.suku === first.jumlah ? 'jumlah' : 'bagian',
        baris: penjelasan.suku.baris?.nama ?? first.nama,
      },
      seharusnya: desimal(penjelasan.seharusnya),
      tertulis: desimal(penjelasan.suku.uang.sen),
    });
  }
}

/** A formula at fault inside a budget table is another check's business: its range is wrong, not its figure. */
function kindOf(penjelasan: Penjelasan, first: Kesamaan): Kesamaan['kode'] | null {
  if (penjelasan.pembulatan) return first.kode;
  const isFormulaTotal = penjelasan.suku === first.jumlah && penjelasan.suku.formula !== null;
  return isFormulaTotal && first.kode !== 'rekap' ? null : first.kode;
}

function related(penjelasan: Penjelasan): Temuan['terkait'] {
  return penjelasan.kesamaan
    .map((k) => k.jumlah.tempat)
    .filter(({ row, col, sheet }) => {
      const { tempat } = penjelasan.suku;
      return row !== tempat.row || col !== tempat.col || sheet !== tempat.sheet;
    });
}
