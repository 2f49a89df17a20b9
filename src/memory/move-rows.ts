import type { CellExpr, Expr, RangeExpr } from '../formula/expr';
import { mapReferences } from '../formula/rewrite';
import { cellError } from '../formula/value';
import { MAX_ROW, type Area } from '../workbook/address';
import { rewritten } from './formula-text';
import type { MemoryBook, MemoryCell, MemorySheet } from './model';

/** Rows from `from` on move `by` rows; those that a move upwards runs over are deleted. */
export interface RowMove {
  readonly from: number;
  readonly by: number;
}

const LOST: Expr = { kind: 'error', value: cellError('#REF!') };

/** Where a row stands afterwards; `null` when it was deleted. */
function placeOf(row: number, { from, by }: RowMove): number | null {
  if (row >= from) return row + by;
  return row >= from + by ? null : row;
}

/** Top and bottom of an area afterwards; `null` when all of it was deleted. */
function spanOf(top: number, bottom: number, move: RowMove): { top: number; bottom: number } | null {
  const first = placeOf(top, move) ?? move.from + move.by;
  const last = placeOf(bottom, move) ?? move.from + move.by - 1;
  return first > last ? null : { top: first, bottom: last };
}

/** Inserts or deletes rows: everything on the sheet goes along, and every reference to it. */
export function moveRows(book: MemoryBook, sheet: MemorySheet, move: RowMove): void {
  const cells = new Map<number, Map<number, MemoryCell>>();
  for (const [row, columns] of sheet.cells) {
    const place = placeOf(row, move);
    if (place !== null) cells.set(place, columns);
  }
  sheet.cells = cells;
  sheet.merges = areas(sheet.merges, move);
  sheet.arrays = areas(sheet.arrays, move);
  sheet.tables = sheet.tables.flatMap((table) =>
    areas([table.area], move).map((area) => ({ name: table.name, area })),
  );
  sheet.notes = sheet.notes.flatMap((note) => {
    const row = placeOf(note.row, move);
    return row === null ? [] : [{ ...note, row }];
  });
  sheet.flags = sheet.flags.map((flag) => ({ ...flag, areas: areas(flag.areas, move) }));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => placeOf(row, move) ?? []));
  changeReferences(book, sheet.name, (reference) => movedReference(reference, move));
}

function areas(list: readonly Area[], move: RowMove): Area[] {
  return list.flatMap((area) => {
    const span = spanOf(area.top, area.bottom, move);
    return span ? [{ ...area, ...span }] : [];
  });
}

function movedReference(reference: CellExpr | RangeExpr, move: RowMove): Expr {
  if (reference.kind === 'cell') {
    const row = placeOf(reference.row, move);
    return row === null ? LOST : { ...reference, row };
  }
  if (reference.top === 1 && reference.bottom === MAX_ROW) return reference;
  const span = spanOf(reference.top, reference.bottom, move);
  return span ? { ...reference, ...span } : LOST;
}

export function renameInFormulas(book: MemoryBook, name: string, to: string): void {
  changeReferences(book, name, (reference) =>
    reference.sheet === undefined ? reference : { ...reference, sheet: to },
  );
  book.names = book.names.map((each) => (isSame(each.sheet, name) ? { ...each, sheet: to } : each));
}

export function removeFromFormulas(book: MemoryBook, name: string): void {
  changeReferences(book, name, () => LOST);
  book.names = book.names.filter(({ sheet }) => !isSame(sheet, name));
}

function isSame(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Changes every reference to a sheet: in formulas of cells, in names and in flags. */
function changeReferences(
  book: MemoryBook,
  name: string,
  change: (reference: CellExpr | RangeExpr) => Expr,
): void {
  const changed = (expr: Expr, own: string | null): Expr =>
    mapReferences(expr, (reference) =>
      isSame(reference.sheet ?? own, name) ? change(reference) : reference,
    );
  for (const sheet of book.sheets) {
    for (const { row, col, cell } of sheet.everyCell()) {
      if (cell.formula === null) continue;
      const formula = rewritten(cell.formula, (expr) => changed(expr, sheet.name));
      sheet.put(row, col, { ...cell, formula });
    }
    sheet.flags = sheet.flags.map((flag) => ({ ...flag, when: changed(flag.when, sheet.name) }));
  }
  book.names = book.names.map((each) => ({
    ...each,
    refersTo: rewritten(each.refersTo, (expr) => changed(expr, null)),
  }));
}
