import type { Tempat } from '../../domain/laporan';
import type { Temuan } from '../../domain/ringkasan';
import { isError, type Value } from '../../formula/value';
import { senOf, tandaSisa } from '../arithmetic/remainders';
import type { Berkas, Check } from '../check';
import { desimal, tempatUang, temuan } from '../finding';
import type { BarisDiTabel } from '../rows';

/** A remainder that is right once another finding is corrected is that finding's consequence. */
export const sisa: Check = {
  kode: 'sisa',
  pertanyaan: 'Apakah setiap sisa anggaran sama dengan pagu dikurangi realisasi?',
  sumber: 'praktik: sisa = pagu − realisasi',
  *run(berkas) {
    for (const tabel of berkas.laporan.anggaran) {
      const col = tabel.kolom.sisa;
      if (col === null) continue;
      const tanda = tandaSisa(berkas.grid(tabel.sheet), tabel);
      for (const baris of tabel.baris) {
        const finding = check(berkas, { tabel, baris }, col, tanda);
        if (finding) yield finding;
      }
    }
  },
};

function check(berkas: Berkas, { tabel, baris }: BarisDiTabel, col: number, tanda: 1n | -1n): Temuan | null {
  const { sheet } = tabel;
  const { pagu, realisasi, nama, row } = baris;
  const cell = berkas.grid(sheet)?.value(row, col) ?? null;
  if (cell === null || pagu.sen === null || realisasi.sen === null) return null;
  if (berkas.memuatGanda().has(pagu)) return null;
  const written = senOf(cell);
  const right =
    tanda *
    ((berkas.arithmetic.nilai(pagu) ?? pagu.sen) - (berkas.arithmetic.nilai(realisasi) ?? realisasi.sen));
  if (written === tanda * (pagu.sen - realisasi.sen) || written === right) return null;
  const tertulis = written === null ? unreadable(cell) : desimal(written);
  if (tertulis === null) return null;
  const terkait = [pagu, realisasi].flatMap((uang): Tempat[] => {
    const di = tempatUang(sheet, uang);
    return di ? [di] : [];
  });
  const isi = { nama, sebab: written === null ? 'tak terbaca' : '' };
  return temuan(
    'sisa',
    'error',
    { sheet, row, col },
    { terkait, isi, ukuran: 'uang', seharusnya: desimal(right), tertulis },
  );
}

/** "-" and words without digits are no remainder; an error or digits that make no number are. */
function unreadable(cell: Value): string | null {
  if (isError(cell)) return cell.error;
  return typeof cell === 'string' && /\d/.test(cell) ? cell : null;
}
