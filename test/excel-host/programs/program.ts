import { ExcelHost } from '../host';
import { Book } from '../model/book';

/** The oldest Excel that is supported, and the newest there is. */
export const LEVELS = ['1.14', 'newest'] as const;

export interface Stage {
  readonly host: ExcelHost;
  readonly book: Book;
}

type Run = (context: Excel.RequestContext, stage: Stage) => Promise<void>;

/** A small program in the manner of Microsoft's samples, run in one `Excel.run` at every level. */
export function program(title: string, run: Run, book: () => Book = () => new Book('Sample')): void {
  test.each(LEVELS)(`${title} (ExcelApi %s)`, async (level) => {
    const stage = stageAt(level, book());
    await stage.host.Excel.run((context) => run(context, stage));
    expect(stage.host.references.size).toBe(0);
  });
}

/** The same for what is to fail: the code of the error that the run ends with. */
export function failing(
  title: string,
  code: string,
  run: Run,
  book: () => Book = () => new Book('Sample'),
): void {
  test.each(LEVELS)(`${title} (ExcelApi %s)`, async (level) => {
    const stage = stageAt(level, book());
    const outcome = stage.host.Excel.run((context) => run(context, stage));
    await expect(outcome).rejects.toMatchObject({ code });
  });
}

export function stageAt(level: string, book: Book = new Book('Sample')): Stage {
  return { host: new ExcelHost({ level, book }), book };
}

/** A book with a small sales table from A1 on, as the documentation's samples have it. */
export function salesBook(): Book {
  const book = new Book('Sample');
  const rows: readonly (readonly (string | number)[])[] = [
    ['Product', 'Quantity', 'Unit Price', 'Total'],
    ['Frames', 5000, 49.5, '=B2*C2'],
    ['Saddles', 1200, 20, '=B3*C3'],
    ['Brakes', 800, 15.25, '=B4*C4'],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      book.sheet('Sample').type(r, c, value);
    });
  });
  return book;
}
