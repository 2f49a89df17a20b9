import type { Baris, Besaran, TabelAnggaran } from '../../domain/laporan';
import { call, num, range } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import type { FilledFormula } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { Bahan } from '../bahan';
import { filledCell, live, value, type DraftRow } from '../draft';
import { moneyValue, serapanValue } from '../figures';
import { moneyExpr } from '../money';
import { nameExpr, rincianSum } from './rincian';
import { block, firstLine, serapanDown, totalRow, type Block, type Place } from './unit-block';
import { UNIT } from './unit-columns';

/** Rows of one table as printed: program, kegiatan and what stands between; account lines and typed totals are left out. */
interface Line {
  readonly baris: Baris;
  /** Index among the table's printed lines of each printed row directly beneath; empty for a leaf. */
  readonly beneath: readonly number[];
  /** Index in `Ringkasan.program`, where this row is the whole of it within the unit; null: the row is the sum of `beneath`. */
  readonly programKe: number | null;
}

interface Table extends Place {
  readonly tabel: TabelAnggaran;
  readonly lines: readonly Line[];
  /** Row of the first line. */
  readonly first: number;
  readonly serapan: FilledFormula;
}

const NONE: readonly number[] = [];

/** A unit's table as it stands in the workbook. @param numbers of program rows that are the whole of a program within the unit */
export function unitTable(
  bahan: Bahan,
  place: Place,
  tabel: TabelAnggaran,
  numbers: ReadonlyMap<Baris, number>,
): Block {
  const lines = printedLines(tabel, numbers);
  const first = firstLine(place);
  const table = { ...place, tabel, lines, first, serapan: serapanDown(first, lines.length) };
  return block(bahan, place, {
    remarks: [],
    lineCount: lines.length,
    line: (index, row) => lineRow(bahan, table, lines[index] as Line, row),
    total: (row) =>
      totalRow(place, row, {
        pagu: total(bahan, table, 'pagu'),
        realisasi: total(bahan, table, 'realisasi'),
      }),
  });
}

function printedLines(tabel: TabelAnggaran, numbers: ReadonlyMap<Baris, number>): Line[] {
  const printed = tabel.baris.flatMap((baris, index) =>
    baris.tingkat === 'jumlah' || baris.tingkat === 'rekening' ? [] : [index],
  );
  const position = new Map(printed.map((index, line) => [index, line]));
  const beneath: (number[] | undefined)[] = [];
  for (const [line, index] of printed.entries()) {
    const parent = position.get(tabel.baris[index]?.induk ?? -1);
    if (parent !== undefined) (beneath[parent] ??= []).push(line);
  }
  return printed.map((index, line) => {
    const baris = tabel.baris[index] as Baris;
    return { baris, beneath: beneath[line] ?? NONE, programKe: numbers.get(baris) ?? null };
  });
}

function lineRow(bahan: Bahan, table: Table, line: Line, row: number): DraftRow {
  const { baris } = line;
  const bold = !baris.leaf;
  const pagu = lineValue(bahan, table, line, 'pagu');
  const realisasi = lineValue(bahan, table, line, 'realisasi');
  const name = nameExpr(bahan, table.tabel, baris);
  const style = (plain: StyleName, strong: StyleName): StyleName => (bold ? strong : plain);
  const nameStyle = style('textIndent', 'textBold');
  return [
    value(table.unitKe + 1, 'key'),
    value(baris.no, style('textCenter', 'textBoldCenter')),
    name ? live(name, nameStyle, baris.nama) : value(baris.nama, nameStyle),
    live(lineMoney(bahan, table, line, 'pagu'), style('money', 'moneyBold'), pagu),
    live(lineMoney(bahan, table, line, 'realisasi'), style('money', 'moneyBold'), realisasi),
    filledCell(
      serapanValue(pagu, realisasi),
      table.serapan,
      style('percent', 'percentBold'),
      row,
      UNIT.persen,
    ),
  ];
}

/** The value of `lineMoney`, where it is at hand. */
function lineValue(bahan: Bahan, table: Table, { baris, programKe }: Line, besaran: Besaran): Value {
  if (baris.leaf) return moneyValue(bahan.grid(table.tabel.sheet), baris[besaran]);
  return programKe === null ? null : bahan.jumlah.of(besaran, { unitKe: table.unitKe, programKe });
}

function lineMoney(bahan: Bahan, table: Table, line: Line, besaran: Besaran): Expr {
  if (line.baris.leaf) return moneyExpr(bahan.grid, table.tabel.sheet, line.baris[besaran]);
  if (line.programKe !== null) {
    return rincianSum(bahan, besaran, { unitKe: num(table.unitKe + 1), programKe: num(line.programKe + 1) });
  }
  return sumOf(
    line.beneath.map((index) => table.first + index),
    UNIT[besaran],
  );
}

/** SUM over rows of one column; neighbours become one range, long lists are nested (255 arguments a call). */
function sumOf(rows: readonly number[], col: number): Expr {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const parts = runs.map(({ top, bottom }): Expr => range({ top, left: col, bottom, right: col }));
  if (parts.length === 0) return num(0);
  const groups: Expr[] = [];
  for (let from = 0; from < parts.length; from += 200)
    groups.push(call('SUM', ...parts.slice(from, from + 200)));
  return groups.length === 1 ? (groups[0] as Expr) : call('SUM', ...groups);
}

/** The unit's money; that of one of its tables, where it has several. */
function total(bahan: Bahan, { unit, unitKe, lines, first }: Table, besaran: Besaran): Expr {
  if (unit.tabel.length === 1) return rincianSum(bahan, besaran, { unitKe: num(unitKe + 1) });
  const top = lines.flatMap((line, index) => (line.baris.induk < 0 ? [first + index] : []));
  return sumOf(top, UNIT[besaran]);
}
