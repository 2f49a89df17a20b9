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
    yield temuan(kode, severity(penjelasan, first), penjelasan.suku.tempat, {
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

/** A total that comes out right once its parts (or it) are rounded to whole rupiah is explainable. */
function severity(penjelasan: Penjelasan, first: Kesamaan): Temuan['tingkat'] {
  const total = first.jumlah.uang.sen;
  if (penjelasan.suku !== first.jumlah || total === null || total % 100n !== 0n) return 'error';
  const parts = first.bagian.map((suku) => suku.uang.sen ?? 0n);
  const exact = parts.reduce((sum, sen) => sum + sen, 0n);
  const rounded = parts.reduce((sum, sen) => sum + wholeRupiah(sen), 0n);
  return total === wholeRupiah(exact) || total === rounded ? 'info' : 'error';
}

function wholeRupiah(sen: bigint): bigint {
  const half = sen < 0n ? -50n : 50n;
  return ((sen + half) / 100n) * 100n;
}
