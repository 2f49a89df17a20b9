import { kunciProgram, kunciUnit } from '../domain/identitas';
import type { BarisRekap, TabelRekap } from '../domain/laporan';
import { cell, mul, num } from '../formula/build';
import type { Expr } from '../formula/expr';
import type { CellAddress } from '../workbook/address';
import type { FillChange } from '../workbook/port';
import type { Bahan } from './bahan';
import { isEmpty } from './filled';
import { rincianSum, serapanExpr } from './sheets/rincian';

/** Formulas for the empty cells of the staff's own recap tables. A cell that holds anything is left to the review. */
export function fills(bahan: Bahan): FillChange[] {
  return bahan.laporan.rekap.flatMap((rekap) =>
    rekap.baris.flatMap((baris) => rowFills(bahan, rekap, baris)),
  );
}

function rowFills(bahan: Bahan, rekap: TabelRekap, baris: BarisRekap): FillChange[] {
  const by = criteria(bahan, rekap, baris);
  if (!by) return [];
  const { kolom } = rekap;
  const fill = (col: number | null | undefined, formula: Expr): FillChange[] =>
    col ? fillEmpty(bahan, { sheet: rekap.sheet, row: baris.row, col }, formula) : [];
  return [
    ...fill(single(kolom.pagu), rincianSum(bahan, 'pagu', by)),
    ...fill(single(kolom.realisasi), rincianSum(bahan, 'realisasi', by)),
    ...fill(
      single(kolom.pagu) && single(kolom.realisasi) ? kolom.persen : null,
      percentage(bahan, rekap, baris.row),
    ),
  ];
}

/** A recap whose money is split over several columns is not ours to split. */
function single(columns: readonly number[]): number | null {
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** A formula for a cell of the staff's, where nothing stands in it. */
export function fillEmpty(bahan: Bahan, at: CellAddress, formula: Expr): FillChange[] {
  return isEmpty(bahan, at) ? [{ kind: 'fill', at, formula, value: null }] : [];
}

/** A cell formatted as a percentage holds the ratio; another shows "95,62" and holds that number. */
export function percentIn(bahan: Bahan, { sheet, row, col }: CellAddress, ratio: Expr): Expr {
  return bahan.grid(sheet).format(row, col).includes('%') ? ratio : mul(ratio, num(100));
}

type Criteria = Parameters<typeof rincianSum>[2];

/** Which leaves a recap row adds up; `null` when it names no program or unit of this workbook. */
function criteria(bahan: Bahan, rekap: TabelRekap, baris: BarisRekap): Criteria | null {
  if (baris.total) return {};
  if (rekap.per === 'program') {
    const key = kunciProgram(baris.nama);
    const index = bahan.ringkasan.program.findIndex((program) => kunciProgram(program.nama) === key);
    return index < 0 ? null : { programKe: num(index + 1) };
  }
  const key = kunciUnit(baris.nama);
  const index = bahan.ringkasan.unit.findIndex((unit) => unit.kunci === key);
  return index < 0 ? null : { unitKe: num(index + 1) };
}

function percentage(bahan: Bahan, { sheet, kolom }: TabelRekap, row: number): Expr {
  const { pagu, realisasi, persen } = kolom;
  const ratio = serapanExpr(cell(row, single(pagu) ?? 1), cell(row, single(realisasi) ?? 1));
  return persen === null ? ratio : percentIn(bahan, { sheet, row, col: persen }, ratio);
}
