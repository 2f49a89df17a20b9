import { bacaCara } from '../../domain/indikator/nilai';
import type { SelKinerja } from '../../domain/kinerja';
import type { IndikatorRingkas } from '../../domain/ringkasan-kinerja';
import type { CaraSetahun } from '../../domain/rules/triwulan';
import { call, div, iff, num, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { live } from '../draft';
import { angkaCell, firstEqual, refTo } from './angka';

/** The realisasi of an indicator: its own cell, base data, or its quarters as far as they have come. */
export function realisasiCell(bahan: Bahan, indikator: IndikatorRingkas): OurCell {
  const made = angkaCell(bahan, indikator.realisasi, indikator.hidup);
  if (made.formula || typeof made.value !== 'number') return made;
  const formula = dariTriwulan(bahan, indikator, made.value);
  return formula ? live(formula, made.style) : made;
}

function dariTriwulan(bahan: Bahan, { sebutan, sifat }: IndikatorRingkas, wanted: number): Expr | null {
  const cara = bacaCara(sifat.cara);
  if (cara === null) return null;
  for (const { tabel, baris } of sebutan) {
    const quarters = tabel.kolom.flatMap(({ peran, triwulan }, index) =>
      peran === 'realisasi' && triwulan !== null ? (baris.sel[index] ?? []) : [],
    );
    if (quarters.length < 2) continue;
    const year = setahunExpr(quarters, cara);
    const formula = year && firstEqual(bahan, [year, div(year, num(100))], wanted);
    if (formula) return formula;
  }
  return null;
}

/** Quarters still to come are blank, and left out. */
function setahunExpr(quarters: readonly SelKinerja[], cara: CaraSetahun): Expr | null {
  const refs = quarters.map(refTo);
  switch (cara) {
    case 'jumlah':
      return call('SUM', ...refs);
    case 'rata-rata':
      return call('AVERAGE', ...refs);
    case 'terakhir':
      return refs.reduce<Expr>((before, ref) => iff(call('ISNUMBER', ref), ref, before), text(''));
    case 'rasio':
      return null;
  }
}
