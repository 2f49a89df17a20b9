import type { TabelAnggaran } from '../../domain/laporan';
import { parseRupiah } from '../../domain/numbers/rupiah';
import { senFromNumber } from '../../domain/numbers/sen';
import type { Value } from '../../formula/value';
import type { Grid } from '../../workbook/port';

/** Money of a cell that recognition did not read; `null` when it is none. */
export function senOf(value: Value): bigint | null {
  if (typeof value === 'number') return senFromNumber(value);
  if (typeof value !== 'string') return null;
  const read = parseRupiah(value);
  return read && !read.nil && !read.lostPrecision ? read.sen : null;
}

/** −1n where a table's column of what is left says realisasi − pagu, as "Lebih/(Kurang)" does: most of its own rows show that. */
export function tandaSisa(cells: Grid | undefined, { kolom, baris }: TabelAnggaran): 1n | -1n {
  if (kolom.sisa === null) return 1n;
  let straight = 0;
  let reversed = 0;
  for (const { row, pagu, realisasi } of baris) {
    const written = senOf(cells?.value(row, kolom.sisa) ?? null);
    if (written === null || written === 0n || pagu.sen === null || realisasi.sen === null) continue;
    if (written === pagu.sen - realisasi.sen) straight++;
    else if (written === realisasi.sen - pagu.sen) reversed++;
  }
  return reversed > straight ? -1n : 1n;
}

/** The remainder that someone typed, as pagu − realisasi. */
export function typedSisa(
  cells: Grid | undefined,
  row: number,
  col: number | null,
  tanda: 1n | -1n,
): bigint | null {
  if (col === null || cells?.formula(row, col) !== null) return null;
  const sen = senOf(cells.value(row, col));
  return sen === null ? null : tanda * sen;
}
