import { cellError, type ErrorCode } from '../../src/formula/value';
import { GridBuilder, type CellContent } from '../../src/workbook/grid';
import { plainSheet } from '../../src/workbook/plain-sheet';
import type { Sheet, Snapshot } from '../../src/workbook/port';
import { valuesOf, type Book, type Figure, type Patches, type Structure, type Values } from './book';

const ERROR = /^#[A-Z/0!?]+$/;
const NONE: Patches = new Map();

/** The book with its faults, as a workbook that is read. */
export function snapshotOf(book: Book, patches: Patches = NONE, structure: Structure = {}): Snapshot {
  const sheets = book.sheets.map((name) => sheetOf(book, name, patches, structure));
  const { copy } = structure;
  if (copy) sheets.push({ ...sheetOf(book, copy.of, NONE, {}), name: copy.name });
  return { fileName: null, date1904: false, sheets, ours: [], names: [], state: null, unreadable: [] };
}

function sheetOf(book: Book, name: string, patches: Patches, structure: Structure): Sheet {
  const at = valuesOf(patches);
  const grid = new GridBuilder();
  for (const text of book.texts) {
    if (text.sheet !== name) continue;
    const patch = patches.get(text);
    grid.set(text.row, text.col, { value: patch?.kind === 'text' ? patch.text : text.text });
  }
  for (const figure of book.figures) {
    if (figure.sheet === name) grid.set(figure.row, figure.col, cellOf(figure, patches, at));
  }
  const { hiddenRow, hiddenColumn, hiddenSheet } = structure;
  return {
    ...plainSheet(name, grid.build()),
    visibility: hiddenSheet === name ? 'hidden' : 'visible',
    isRowHidden: (row) => hiddenRow?.sheet === name && hiddenRow.row === row,
    isColumnHidden: (col) => hiddenColumn?.sheet === name && hiddenColumn.col === col,
  };
}

function cellOf(figure: Figure, patches: Patches, at: Values): CellContent {
  const patch = patches.get(figure);
  const { format } = figure;
  if (patch?.kind === 'no value') return { value: null, formula: patch.text, format };
  if (patch?.kind === 'raw' || patch?.kind === 'text' || patch?.kind === 'label') {
    const raw = patch.kind === 'raw' ? patch.raw : patch.text;
    return { value: ERROR.test(raw) ? cellError(raw as ErrorCode) : raw, format };
  }
  const value = at(figure);
  const formula = patch?.kind === 'formula' ? patch.text : patch ? null : (figure.formula?.text ?? null);
  if (typeof figure.value === 'string' && !patch) return { value: figure.value, format };
  // A formula over an unreadable amount shows Excel's error.
  const written = value === null ? cellError('#VALUE!') : figure.write(value);
  return { value: written, format, ...(formula !== null && { formula }) };
}
