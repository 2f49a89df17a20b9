import { excelWorkbook } from '../../src/excel/excel-workbook';
import { ExcelHost } from '../excel-host/host';
import { LEVELS } from '../excel-host/programs/program';
import { workbookContract } from '../workbook/contract';
import { bookOf, inspectBook } from './book-of';

const opened: ExcelHost[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) {
    expect(host.references.size).toBe(0);
    host.close();
  }
});

for (const level of LEVELS) {
  workbookContract(`Excel at ExcelApi ${level}`, (described) => {
    const book = bookOf(described);
    const host = new ExcelHost({ level, book });
    opened.push(host);
    return Promise.resolve({
      workbook: excelWorkbook(host.Excel),
      inspect: () => Promise.resolve(inspectBook(book)),
      setCell: (sheet, row, col, value) => {
        // Text stays text, whatever it looks like.
        const typed = { value, formula: null, quoted: typeof value === 'string', format: null };
        book.sheet(sheet).put(row - 1, col - 1, typed);
        return Promise.resolve();
      },
      renameSheet: (name, to) => {
        book.renameSheet(book.sheet(name), to);
        return Promise.resolve();
      },
    });
  });
}
