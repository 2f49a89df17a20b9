import type { RingkasanUnit } from '../../domain/ringkasan';
import { cell } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import { sheets as teks } from '../../messages/id/sheets';
import type { FilledFormula } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { EMPTY_ROW, live, value, type DraftRow } from '../draft';
import { columnNumbers, headRow, titleRow } from '../layout';
import { serapanExpr } from './rincian';
import { UNIT } from './unit-columns';

const LABELS = [
  null,
  teks.kolom.no,
  teks.kolom.uraian,
  teks.kolom.anggaran,
  teks.kolom.realisasi,
  teks.kolom.persen,
];

/** A unit, and the row on the sheet where a table of it begins with a blank one. */
export interface Place {
  readonly unitKe: number;
  readonly unit: RingkasanUnit;
  readonly top: number;
}

/** One printed table of a unit: blank, title, remarks, header, column numbers, lines, total, source. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  /** @param row of the sheet */
  rowAt(row: number): DraftRow;
}

export interface Content {
  /** What stands between title and header. */
  readonly remarks: readonly DraftRow[];
  readonly lineCount: number;
  /** @param row of the sheet that it stands in */
  readonly line: (index: number, row: number) => DraftRow;
  readonly total: (row: number) => DraftRow;
}

/** The row of a table's first line. */
export function firstLine({ top }: Place, remarks = 0): number {
  return top + 4 + remarks;
}

export function block(bahan: Bahan, place: Place, { remarks, lineCount, line, total }: Content): Block {
  const { unitKe, unit, top } = place;
  const { tabel, judul } = teks.unit;
  const head = [
    EMPTY_ROW,
    titleRow(UNIT.no, `${tabel(unitKe)} ${judul(unit.nama, bahan.ringkasan.tahun)}`, 'heading'),
    ...remarks,
    headRow(LABELS),
    columnNumbers(LABELS, UNIT.no),
  ];
  return {
    top,
    bottom: top + head.length + lineCount + 1,
    rowAt: (row) => {
      const above = head[row - top];
      if (above) return above;
      const index = row - top - head.length;
      if (index < lineCount) return line(index, row);
      return index === lineCount ? total(row) : titleRow(UNIT.no, teks.sumber, 'note');
    },
  };
}

/** JUMLAH beneath the lines. @param known their values, where they are at hand */
export function totalRow(
  { unitKe }: Place,
  row: number,
  money: { readonly pagu: Expr; readonly realisasi: Expr },
  known: { readonly pagu: Value; readonly realisasi: Value } = { pagu: null, realisasi: null },
): DraftRow {
  return [
    value(unitKe + 1, 'key'),
    value(null, 'totalText'),
    value(teks.jumlah, 'totalText'),
    live(money.pagu, 'totalMoney', known.pagu),
    live(money.realisasi, 'totalMoney', known.realisasi),
    live(serapanExpr(cell(row, UNIT.pagu), cell(row, UNIT.realisasi)), 'totalPercent'),
  ];
}

/** The percentages of a table's lines. */
export function serapanDown(first: number, count: number): FilledFormula {
  return {
    formula: serapanExpr(cell(first, UNIT.pagu), cell(first, UNIT.realisasi)),
    area: { top: first, left: UNIT.persen, bottom: first + Math.max(1, count) - 1, right: UNIT.persen },
  };
}
