import type { TabelKinerja } from '../domain/kinerja';
import type { KolomAnggaran } from '../domain/laporan';
import { columnName } from '../workbook/address';

/** What people are told of a table that was recognised, in the terminal and in the pane alike. */

/** What a column holds → its letters; several columns of one figure are added up: "D+E". */
export type ColumnLetters = Readonly<Record<string, string>>;

export function budgetColumns(kolom: KolomAnggaran): ColumnLetters {
  const { no, kode, uraian, pagu, realisasi, persen, sisa } = kolom;
  return letters([
    ['no', [no]],
    ['kode', kode],
    ['uraian', [uraian]],
    ['pagu', pagu],
    ['realisasi', realisasi],
    ['persen', [persen]],
    ['sisa', [sisa]],
  ]);
}

/** By role, year, quarter and office. */
export function performanceColumns({ kolom }: Pick<TabelKinerja, 'kolom'>): ColumnLetters {
  const columns = new Map<string, number[]>();
  for (const { peran, tahun, triwulan, kantor, col } of kolom) {
    const about = [peran, tahun, triwulan === null ? null : `TW${triwulan}`, kantor];
    const name = about.filter((one) => one !== null).join(' ');
    columns.set(name, [...(columns.get(name) ?? []), col]);
  }
  return letters([...columns]);
}

function letters(columns: readonly (readonly [string, readonly (number | null)[]])[]): ColumnLetters {
  return Object.fromEntries(
    columns
      .map(
        ([name, cols]) =>
          [
            name,
            cols
              .filter((col) => col !== null)
              .map(columnName)
              .join('+'),
          ] as const,
      )
      .filter(([, text]) => text !== ''),
  );
}

/** Cells that are yet to be filled, parts of a merged block counted once. */
export function emptyCells({ baris }: Pick<TabelKinerja, 'baris'>): number {
  return baris.flatMap(({ sel }) => sel).filter((sel) => sel.nilai.jenis === 'kosong' && sel.dari === null)
    .length;
}
