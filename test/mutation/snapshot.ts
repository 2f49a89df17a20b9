import { cellError, type ErrorCode } from '../../src/formula/value';
import { GridBuilder, type CellContent } from '../../src/workbook/grid';
import { plainSheet } from '../../src/workbook/plain-sheet';
import type { Sheet, Snapshot } from '../../src/workbook/port';
import { valuesOf, type Book, type Figure, type Patches, type Values } from './book';

const ERROR = /^#[A-Z/0!?]+$/;

/** The book with its faults, as a workbook that is read. */
export function snapshotOf(book: Book, patches: Patches = new Map()): Snapshot {
  const at = valuesOf(patches);
  const sheets = book.sheets.map((name): Sheet => {
    const grid = new GridBuilder();
    for (const text of book.texts) {
      if (text.sheet !== name) continue;
      const patch = patches.get(text);
      grid.set(text.row, text.col, { value: patch?.kind === 'text' ? patch.text : text.text });
    }
    for (const figure of book.figures) {
      if (figure.sheet === name) grid.set(figure.row, figure.col, cellOf(figure, patches, at));
    }
    return plainSheet(name, grid.build());
  });
  return { fileName: null, date1904: false, sheets, ours: [], names: [], state: null, unreadable: [] };
}

function cellOf(figure: Figure, patches: Patches, at: Values): CellContent {
  const patch = patches.get(figure);
  const { format } = figure;
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
