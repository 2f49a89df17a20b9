import { angkaBaris, kolomAngkaBaris } from '../domain/angka-baris';
import type { Baris, Besaran, TabelAnggaran, Uang } from '../domain/laporan';
import { parseRupiah } from '../domain/numbers/rupiah';
import { add, call, cell, eq, iff, num, text } from '../formula/build';
import type { CellExpr, Expr } from '../formula/expr';
import type { Grid, Pointer } from '../workbook/port';

/** What stands around the digits of a text money cell, in capitals, and how NUMBERVALUE is to read the rest. */
interface Kebiasaan {
  readonly decimal: string;
  readonly group: string;
  readonly around: ReadonlySet<string>;
}

const NBSP = '\u00a0';
const ALWAYS = ['RP.', 'RP', NBSP];
/** Stripped only where the workbook writes them. The longer first. */
const SOMETIMES = ['RUPIAH', 'IDR', ',--', ',-', '.-', ',=', ':', '(', ')'];
const INDONESIAN: Kebiasaan = { decimal: ',', group: '.', around: new Set() };

/**
 * The money of a row as a formula that follows the staff's cells: a plain reference to a number, NUMBERVALUE of a text with that
 * cell's own separators, the sum of both kinds where a row's money stands in several cells. References are fixed: who sorts the
 * list must not move them.
 */
export function moneyExpr(gridOf: (sheet: string) => Grid, sheet: string, { sel, lain = [] }: Uang): Expr {
  const [first] = sel;
  if (!first) return num(0);
  const grid = gridOf(sheet);
  let sum = cellMoney(grid, cell(first.row, first.col, { sheet, fixed: 'both' }));
  for (let i = 1; i < sel.length; i++) {
    const { row, col } = sel[i] as { row: number; col: number };
    sum = add(sum, cellMoney(grid, cell(row, col, { sheet, fixed: 'both' })));
  }
  for (const { sheet: other, row, col } of lain) {
    sum = add(sum, cellMoney(gridOf(other), cell(row, col, { sheet: other, fixed: 'both' })));
  }
  return sum;
}

/** Where `moneyExpr` is a plain reference to one cell: true, and `to` says which. */
export function moneyPoints(grid: Grid, sheet: string, { sel, lain }: Uang, to: Pointer): boolean {
  const [only] = sel;
  if (!only || sel.length > 1 || lain || typeof grid.value(only.row, only.col) === 'string') return false;
  to.sheet = sheet;
  to.row = only.row;
  to.col = only.col;
  return true;
}

/** The same of a row's money. */
export function rowMoneyPoints(
  grid: Grid,
  sheet: string,
  baris: Baris,
  besaran: Besaran,
  to: Pointer,
): boolean {
  const col = kolomAngkaBaris(baris, besaran);
  if (col === 0) return moneyPoints(grid, sheet, baris[besaran], to);
  to.sheet = sheet;
  to.row = baris.row;
  to.col = col;
  return true;
}

function cellMoney(grid: Grid, ref: CellExpr): Expr {
  const value = grid.value(ref.row, ref.col);
  if (typeof value !== 'string') return ref;
  const money = textMoney(ref, habit(value));
  return parseRupiah(value) && !parseRupiah(value)?.lostPrecision
    ? money
    : iff(sameText(ref, value), call('NA'), money);
}

/** Text that could not be read stays an error for as long as it stands there, whatever NUMBERVALUE would make of it. */
function sameText(ref: CellExpr, value: string): Expr {
  return call('EXACT', call('LEFT', ref, num(250)), text(value.slice(0, 250)));
}

/** A money column of a table as a conditional format reads it: relative to the first row, the column fixed. */
export function columnMoney(grid: Grid, tabel: TabelAnggaran, first: Baris, besaran: Besaran): Expr {
  const texts: string[] = [];
  for (const baris of tabel.baris) {
    if (!Number.isNaN(angkaBaris(baris, besaran))) continue;
    const { bentuk, sel } = baris[besaran];
    if (bentuk === 'angka' && sel.length === 1) continue;
    for (const { row, col } of sel) {
      const value = grid.value(row, col);
      if (typeof value === 'string') texts.push(value);
    }
  }
  const parts = first[besaran].sel.map((sel) => {
    const ref = cell(sel.row, sel.col, { fixed: 'col' });
    return texts.length === 0 ? call('N', ref) : textMoney(ref, combined(texts));
  });
  const [head = num(0), ...rest] = parts;
  return rest.reduce(add, head);
}

function textMoney(ref: CellExpr, habit: Kebiasaan): Expr {
  const bare = stripped(ref, habit);
  const trimmed = call('TRIM', bare);
  const isNil = call('OR', eq(trimmed, text('')), eq(trimmed, text('-')));
  const read = call('NUMBERVALUE', bare, text(habit.decimal), text(habit.group));
  return iff(call('ISNUMBER', ref), ref, iff(isNil, num(0), read));
}

/** "3,50001E+11" has lost its precision: the E becomes what NUMBERVALUE cannot read, so that nothing repairs it in silence. */
function stripped(ref: CellExpr, habit: Kebiasaan): Expr {
  const without = (expr: Expr, part: string): Expr =>
    call('SUBSTITUTE', expr, spelled(part), text(part === '(' ? '-' : ''));
  const strips = [...ALWAYS, ...SOMETIMES.filter((part) => habit.around.has(part))];
  return call('SUBSTITUTE', strips.reduce(without, call('UPPER', ref)), text('E'), text('#'));
}

function spelled(part: string): Expr {
  return part === NBSP ? call('CHAR', num(160)) : text(part);
}

function habit(value: string): Kebiasaan {
  const read = parseRupiah(value);
  if (!read) return INDONESIAN;
  const around = `${read.prefix}${read.suffix}`.toUpperCase();
  return {
    decimal: read.decimal,
    group: read.group,
    around: new Set(SOMETIMES.filter((part) => around.includes(part))),
  };
}

/** One habit for a whole column: the separators of its first text with both, what any of its texts has around the digits. */
function combined(texts: readonly string[]): Kebiasaan {
  const habits = texts.map(habit);
  const telling = habits[texts.findIndex((value) => /[.,].*[.,]/.test(value))] ?? habits[0] ?? INDONESIAN;
  return { ...telling, around: new Set(habits.flatMap((one) => [...one.around])) };
}
