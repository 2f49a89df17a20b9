import { parseRupiah } from '../../domain/numbers/rupiah';
import { senFromNumber } from '../../domain/numbers/sen';
import type { Value } from '../../formula/value';
import type { Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import { budgetRows } from '../rows';

/** A remainder that is right once another finding is corrected is that finding's consequence. */
export const sisa: Check = {
  kode: 'sisa',
  pertanyaan: 'Apakah setiap sisa anggaran sama dengan pagu dikurangi realisasi?',
  sumber: 'praktik: sisa = pagu − realisasi',
  *run(berkas) {
    for (const { tabel, baris } of budgetRows(berkas)) {
      const { pagu, realisasi, nama, row } = baris;
      const col = tabel.kolom.sisa;
      if (col === null || pagu.sen === null || realisasi.sen === null) continue;
      const written = senOf(berkas.grid(tabel.sheet)?.value(row, col) ?? null);
      if (written === null || written === pagu.sen - realisasi.sen) continue;
      const right =
        (berkas.arithmetic.nilai(pagu) ?? pagu.sen) - (berkas.arithmetic.nilai(realisasi) ?? realisasi.sen);
      if (written === right) continue;
      const cells = [pagu, realisasi].flatMap((uang) => tempatUang(tabel.sheet, uang) ?? []);
      yield temuan(
        'sisa',
        'error',
        { sheet: tabel.sheet, row, col },
        { terkait: cells, isi: { nama }, seharusnya: desimal(right), tertulis: desimal(written) },
      );
    }
  },
};

function senOf(value: Value): bigint | null {
  if (typeof value === 'number') return senFromNumber(value);
  if (typeof value !== 'string') return null;
  const read = parseRupiah(value);
  return read && !read.nil && !read.lostPrecision ? read.sen : null;
}
