import { HostError, invalidArgument } from '../errors';
import { type Box, contains, rowsOf } from '../model/area';
import { engineFormula, parses } from '../model/calc';
import { moveFormula } from '../model/formula-text';
import type { Sheet } from '../model/sheet';
import { eachGiven } from './grid-arguments';

/** Types values or formulas into a block of cells. */
export function typeBlock(sheet: Sheet, box: Box, given: unknown): void {
  sheet.mustBeEditable(box);
  // support.microsoft.com "Guidelines and examples of array formulas": part of an array cannot be changed.
  if (sheet.isArrayCell(box)) throw new HostError('InvalidOperation', 'You cannot change part of an array.');
  if (hasContent(given)) sheet.dropArraysFrom(box);
  const tabled: (readonly [number, number])[] = [];
  eachGiven(box, given, (row, column, value) => {
    if (typeof value === 'string') checkText(value, sheet.formats.get(row, column).numberFormat === '@');
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return;
    sheet.type(row, column, value);
    if (sheet.cell(row, column)?.formula) tabled.push([row, column]);
  });
  for (const [row, column] of tabled) fillTableColumn(sheet, row, column);
}

/** `null` leaves a cell alone. */
function hasContent(given: unknown): boolean {
  return Array.isArray(given) ? given.some(hasContent) : given !== null;
}

/** support.microsoft.com "Excel specifications and limits". */
function checkText(text: string, isTextCell: boolean): void {
  if (text.length > 32_767) throw invalidArgument('more than 32,767 characters for a cell');
  if (isTextCell || !text.startsWith('=') || text.length === 1) return;
  if (text.length > 8_192) throw invalidArgument('more than 8,192 characters for a formula');
  const literals = text.match(/"(?:[^"]|"")*"/g) ?? [];
  if (literals.some((literal) => literal.length > 257))
    throw invalidArgument('more than 255 characters for a text in a formula');
  // The engine lacks structured and external references and array constants; what it can judge must parse.
  if (!/[[\]{}@#]/.test(text) && !parses(engineFormula(text))) throw invalidArgument(`formula ${text}`);
}

/**
 * A formula entered into a table's column fills the rest of the column
 * (support.microsoft.com "Use calculated columns in an Excel table"): the cells that are empty or hold formulas.
 */
function fillTableColumn(sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables.find(({ box }) =>
    contains(box, { top: row, left: column, bottom: row, right: column }),
  );
  const formula = sheet.cell(row, column)?.formula;
  if (!table || !formula || rowsOf(table.box) < 2) return;
  const first = table.box.top + (table.showHeaders ? 1 : 0);
  const last = table.box.bottom - (table.showTotals ? 1 : 0);
  if (row < first || row > last) return;
  for (let other = first; other <= last; other++) {
    const cell = sheet.cell(other, column);
    if (other === row || (cell && cell.formula === null)) continue;
    const typed = { value: null, formula: moveFormula(formula, other - row, 0), quoted: false, format: null };
    sheet.put(other, column, typed);
  }
}
