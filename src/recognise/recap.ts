import type { BarisRekap, Baris, TabelRekap, Uang } from '../domain/laporan';
import type { Grid } from '../workbook/port';
import { isProgram } from './depth';
import { isBlank } from './sheet-view';
import { lipat } from './text';
import { isUnitName } from './titles';

/** What the workbook's detailed tables call their units and programs, folded. */
export interface NamaDikenal {
  readonly unit: ReadonlySet<string>;
  readonly program: ReadonlySet<string>;
}

/**
 * What a table's rows are totals of; `null` when they are activities.
 * @param peran the role of the column that names the rows.
 */
export function rekapPer(
  baris: readonly Baris[],
  peran: string,
  dikenal: NamaDikenal,
): TabelRekap['per'] | null {
  const sample = contohBernama(baris);
  if (sample.length === 0) return null;
  const share = (test: (row: Baris) => boolean) => sample.filter(test).length / sample.length;
  if (peran === 'unit' || share((row) => isUnitName(row.nama) || dikenal.unit.has(lipat(row.nama))) > 0.6)
    return 'unit';
  const isActivity = (row: Baris) =>
    row.tingkat === 'sub kegiatan' || (row.tingkat === 'kegiatan' && row.induk >= 0);
  if (baris.some((row) => isActivity(row) && isBernama(row))) return null;
  if (peran === 'program') return 'program';
  return share(
    (row) => row.tingkat === 'program' || isProgram(row.nama) || dikenal.program.has(lipat(row.nama)),
  ) > 0.6
    ? 'program'
    : null;
}

function isBernama({ tingkat, nama }: Baris): boolean {
  return tingkat !== 'jumlah' && tingkat !== 'rekening' && nama !== '';
}

function contohBernama(baris: readonly Baris[]): Baris[] {
  const sample: Baris[] = [];
  for (const row of baris) {
    if (isBernama(row) && sample.push(row) === SAMPLE) break;
  }
  return sample;
}

/** Rows that are asked: recaps are short, budgets need not be read to the end. */
const SAMPLE = 300;

/** The rows of a recap; money in empty cells is `null`: it can be filled. */
export function barisRekap(grid: Grid, baris: readonly Baris[]): BarisRekap[] {
  return baris.map((row) => ({
    row: row.row,
    nama: row.nama,
    total: row.tingkat === 'jumlah',
    pagu: filled(grid, row.pagu),
    realisasi: filled(grid, row.realisasi),
    persen: row.persen,
  }));
}

function filled(grid: Grid, uang: Uang): Uang | null {
  const empty = uang.sel.every(
    ({ row, col }) => isBlank(grid.value(row, col)) && grid.formula(row, col) === null,
  );
  return empty ? null : uang;
}
