import { isOurName, isOurNote } from '../workbook/ours';
import type { Receipt } from '../workbook/port';
import type { MemoryBook } from './model';

/** Takes out all that we put into a workbook; says what that was. */
export function takeOut(book: MemoryBook): Pick<Receipt, 'sheets' | 'fills' | 'flags' | 'notes'> {
  const ours = book.sheets.filter(({ key }) => key !== null);
  let [fills, flags, notes] = [0, 0, 0];
  for (const sheet of book.sheets) {
    flags += sheet.flags.length;
    sheet.flags = [];
    const kept = sheet.notes.filter(({ text }) => !isOurNote(text));
    notes += sheet.notes.length - kept.length;
    sheet.notes = kept;
    for (const { row, col, cell } of sheet.everyCell()) {
      if (cell.filled !== true) continue;
      sheet.put(row, col, { value: null, formula: null, style: cell.style });
      fills++;
    }
  }
  book.sheets = book.sheets.filter(({ key }) => key === null);
  book.names = book.names.filter(({ name }) => !isOurName(name));
  book.state = null;
  return { sheets: ours.map(({ name }) => name), fills, flags, notes };
}
