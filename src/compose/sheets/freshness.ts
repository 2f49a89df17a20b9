import { call, eq, iff, num, range, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { sheets as teks } from '../../messages/id/sheets';
import type { Bahan } from '../bahan';
import { live, type DraftRow } from '../draft';
import { UNIT } from './unit-columns';

/** The live line that says when a list is out of date: every unit's rows must still be as they were at the build. */
export function freshnessExpr(bahan: Bahan): Expr {
  const count = bahan.ringkasan.unit.length;
  const states = range(
    { top: UNIT.first, left: UNIT.keadaan, bottom: UNIT.first + count - 1, right: UNIT.keadaan },
    { sheet: bahan.nama.unit, fixed: 'both' },
  );
  return iff(
    eq(call('COUNTIF', states, text(teks.keadaan.terbaru)), num(count)),
    text(teks.keadaan.semuaTerbaru),
    text(teks.keadaan.usang),
  );
}

export function freshness(bahan: Bahan, col: number): DraftRow {
  return [...Array.from({ length: col - 1 }, () => null), live(freshnessExpr(bahan), 'note')];
}
