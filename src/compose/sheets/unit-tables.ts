import type { Baris, Besaran, TabelAnggaran, Uang } from '../../domain/laporan';
import type { RingkasanUnit } from '../../domain/ringkasan';
import { call, cell, num, range } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import { sheets as teks } from '../../messages/id/sheets';
import type { FilledFormula } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { Bahan } from '../bahan';
import { filledCell, live, value, type DraftRow, EMPTY_ROW } from '../draft';
import { moneyValue, serapanValue } from '../figures';
import { columnNumbers, headRow, titleRow } from '../layout';
import { moneyExpr } from '../money';
import { nameExpr, rincianSum, serapanExpr } from './rincian';
import { UNIT } from './unit-columns';

const LABELS = [
  null,
  teks.kolom.no,
  teks.kolom.uraian,
  teks.kolom.anggaran,
  teks.kolom.realisasi,
  teks.kolom.persen,
];

/** Rows of one table as printed: program, kegiatan and what stands between; account lines and typed totals are left out. */
interface Line {
  readonly baris: Baris;
  /** Index among the table's printed lines of each printed row directly beneath; empty for a leaf. */
  readonly beneath: readonly number[];
  readonly programKe: number | null;
}

interface Block {
  readonly unitKe: number;
  readonly unit: RingkasanUnit;
  readonly tabel: TabelAnggaran;
  readonly lines: readonly Line[];
  /** First row of the block on the sheet. */
  readonly top: number;
  /** The percentage of every line. */
  readonly serapan: FilledFormula;
}

const NONE: readonly number[] = [];

/** Rows above the lines of a block (blank, title, header, column numbers), and beneath (total, source). */
const ABOVE = 4;
const BELOW = 2;

export interface UnitTables {
  readonly rowCount: number;
  rowAt(row: number): DraftRow;
}

/** Each unit's own table, one beneath the other, starting under row `after`. */
export function unitTables(bahan: Bahan, after: number): UnitTables {
  const blocks = layOut(bahan, after);
  const last = blocks.at(-1);
  const end = last ? blockEnd(last) : after;
  let current = blocks[0];
  return {
    rowCount: end - after,
    rowAt: (row) => {
      if (!current || row < current.top || row > blockEnd(current)) current = find(blocks, row);
      return current ? rowOf(bahan, current, row - current.top) : EMPTY_ROW;
    },
  };
}

function blockEnd(block: Block): number {
  return block.top + ABOVE + block.lines.length + BELOW - 1;
}

function find(blocks: readonly Block[], row: number): Block | undefined {
  return blocks.find((block) => row >= block.top && row <= blockEnd(block));
}

function layOut(bahan: Bahan, after: number): Block[] {
  const numbers = programNumbers(bahan);
  const blocks: Block[] = [];
  let top = after + 1;
  for (const [unitKe, unit] of bahan.ringkasan.unit.entries()) {
    for (const tabel of unit.tabel) {
      const lines = printedLines(tabel, numbers);
      const block = { unitKe, unit, tabel, lines, top, serapan: serapanDown(top + ABOVE, lines.length) };
      blocks.push(block);
      top = blockEnd(block) + 1;
    }
  }
  return blocks;
}

function serapanDown(first: number, count: number): FilledFormula {
  return {
    formula: serapanExpr(cell(first, UNIT.pagu), cell(first, UNIT.realisasi)),
    area: { top: first, left: UNIT.persen, bottom: first + Math.max(1, count) - 1, right: UNIT.persen },
  };
}

/** Which program of the summary a program row is: by the leaves beneath it. */
function programNumbers(bahan: Bahan): ReadonlyMap<Baris, number> {
  const numbers = new Map<Baris, number>();
  for (const rinci of bahan.ringkasan.rincian) {
    let { baris } = rinci;
    while (baris.induk >= 0 && baris.tingkat !== 'program') {
      const parent = rinci.tabel.baris[baris.induk];
      if (!parent) break;
      baris = parent;
    }
    if (baris.tingkat === 'program') numbers.set(baris, rinci.programKe);
  }
  return numbers;
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
  const occurrences = new Map<number, number>();
  for (const index of printed) {
    const programKe = numbers.get(tabel.baris[index] as Baris);
    if (programKe !== undefined) occurrences.set(programKe, (occurrences.get(programKe) ?? 0) + 1);
  }
  return printed.map((index, line) => {
    const baris = tabel.baris[index] as Baris;
    const programKe = numbers.get(baris) ?? null;
    const once = programKe !== null && occurrences.get(programKe) === 1;
    return { baris, beneath: beneath[line] ?? NONE, programKe: once ? programKe : null };
  });
}

function rowOf(bahan: Bahan, block: Block, offset: number): DraftRow {
  const line = block.lines[offset - ABOVE];
  if (line) return lineRow(bahan, block, line, block.top + offset);
  switch (offset) {
    case 1: {
      const { tabel, judul } = teks.unit;
      return titleRow(
        UNIT.no,
        `${tabel(block.unitKe)} ${judul(block.unit.nama, bahan.ringkasan.tahun)}`,
        'heading',
      );
    }
    case 2:
      return headRow(LABELS);
    case 3:
      return columnNumbers(LABELS, UNIT.no);
    case ABOVE + block.lines.length:
      return totalRow(bahan, block, block.top + offset);
    case ABOVE + block.lines.length + 1:
      return titleRow(UNIT.no, teks.sumber, 'note');
    default:
      return EMPTY_ROW;
  }
}

function lineRow(bahan: Bahan, block: Block, line: Line, row: number): DraftRow {
  const { baris } = line;
  const bold = !baris.leaf;
  const pagu = lineValue(bahan, block, line, 'pagu');
  const realisasi = lineValue(bahan, block, line, 'realisasi');
  const name = nameExpr(bahan, block.tabel, baris);
  const style = (plain: StyleName, strong: StyleName): StyleName => (bold ? strong : plain);
  const nameStyle = style('textIndent', 'textBold');
  return [
    value(block.unitKe + 1, 'key'),
    value(baris.no, style('textCenter', 'textBoldCenter')),
    name ? live(name, nameStyle, baris.nama) : value(baris.nama, nameStyle),
    live(lineMoney(bahan, block, line, 'pagu'), style('money', 'moneyBold'), pagu),
    live(lineMoney(bahan, block, line, 'realisasi'), style('money', 'moneyBold'), realisasi),
    filledCell(
      serapanValue(pagu, realisasi),
      block.serapan,
      style('percent', 'percentBold'),
      row,
      UNIT.persen,
    ),
  ];
}

/** The value of `lineMoney`, where it is at hand. */
function lineValue(bahan: Bahan, block: Block, { baris, programKe }: Line, besaran: Besaran): Value {
  if (baris.leaf) return moneyValue(bahan.grid(block.tabel.sheet), baris[besaran]);
  return programKe === null ? null : bahan.jumlah.of(besaran, { unitKe: block.unitKe, programKe });
}

function lineMoney(bahan: Bahan, block: Block, line: Line, besaran: Besaran): Expr {
  const uang: Uang = line.baris[besaran];
  if (line.baris.leaf) return moneyExpr(bahan.grid, block.tabel.sheet, uang);
  if (line.programKe !== null) {
    return rincianSum(bahan, besaran, { unitKe: num(block.unitKe + 1), programKe: num(line.programKe + 1) });
  }
  const first = block.top + ABOVE;
  return sumOf(
    line.beneath.map((index) => first + index),
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

/** JUMLAH of the unit; of one of its tables, where it has several. */
function totalRow(bahan: Bahan, block: Block, row: number): DraftRow {
  const money = (besaran: 'pagu' | 'realisasi'): Expr => {
    if (block.unit.tabel.length === 1) return rincianSum(bahan, besaran, { unitKe: num(block.unitKe + 1) });
    const top = block.lines.flatMap((line, index) =>
      line.baris.induk < 0 ? [block.top + ABOVE + index] : [],
    );
    return sumOf(top, UNIT[besaran]);
  };
  return [
    value(block.unitKe + 1, 'key'),
    value(null, 'totalText'),
    value(teks.jumlah, 'totalText'),
    live(money('pagu'), 'totalMoney'),
    live(money('realisasi'), 'totalMoney'),
    live(serapanExpr(cell(row, UNIT.pagu), cell(row, UNIT.realisasi)), 'totalPercent'),
  ];
}
