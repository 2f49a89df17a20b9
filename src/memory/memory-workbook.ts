import { WorkbookError } from '../workbook/errors';
import { isOurName } from '../workbook/ours';
import type { Change, Progress, Receipt, Sheet, Snapshot, Workbook } from '../workbook/port';
import { fromSheet, toSheet } from './convert';
import { StaffEdits } from './edits';
import { MemoryBook, type MemoryDress, type MemoryFlag, type MemoryName, type MemoryNote } from './model';
import { putIn } from './put-in';
import { takeOut } from './take-out';

export type MemoryOptions = Partial<
  Pick<Snapshot, 'fileName' | 'date1904' | 'names' | 'state' | 'unreadable'>
>;

/** A sheet with everything in it, ours too. */
export interface MemoryContents {
  /** What the sheet is to us; `null` when it is the staff's. */
  readonly key: string | null;
  /** Our fills are shown in it; their cells, and none else, are `filled`. */
  readonly sheet: Sheet;
  readonly filled: readonly { readonly row: number; readonly col: number }[];
  readonly notes: readonly MemoryNote[];
  readonly flags: readonly MemoryFlag[];
  readonly dress: MemoryDress | null;
}

/**
 * A workbook in memory, behind the port.
 * @param sheets in their order; those with a key in A1 are ours
 */
export function memoryWorkbook(sheets: readonly Sheet[], options: MemoryOptions = {}): MemoryWorkbook {
  return new MemoryWorkbook(sheets, options);
}

export class MemoryWorkbook implements Workbook {
  private book = new MemoryBook();
  /** Whether staff changed anything since our first build. */
  private isEdited = false;

  constructor(
    sheets: readonly Sheet[],
    private readonly options: MemoryOptions,
  ) {
    this.book.sheets = sheets.map(fromSheet);
    this.book.names = options.names ?? [];
    this.book.state = options.state ?? null;
    this.isEdited = this.hasTraces();
  }

  read(progress: Progress): Promise<Snapshot> {
    return this.step('read', progress, () => {
      const { book, options } = this;
      return {
        fileName: options.fileName ?? null,
        date1904: options.date1904 ?? false,
        sheets: book.sheets.filter(({ key }) => key === null).map((sheet) => toSheet(sheet, 'empty')),
        ours: book.sheets.filter(({ key }) => key !== null).map((sheet) => toSheet(sheet, 'empty')),
        names: book.names
          .filter(({ name }) => !isOurName(name))
          .map(({ name, refersTo, sheet }) => ({ name, refersTo, sheet })),
        state: book.state,
        unreadable: options.unreadable ?? [],
      };
    });
  }

  /** @throws WorkbookError see `putIn` */
  replace(changes: readonly Change[], state: string, progress: Progress): Promise<Receipt> {
    return this.step('write', progress, () => {
      const isFirst = !this.hasTraces();
      const draft = this.book.copy();
      takeOut(draft);
      const receipt = putIn(draft, changes);
      draft.state = state;
      this.book = draft;
      if (isFirst) this.isEdited = false;
      return receipt;
    });
  }

  clean(progress: Progress): Promise<Receipt> {
    return this.step('clean', progress, () => {
      const exact = !this.hasTraces() || !this.isEdited;
      return { ...takeOut(this.book), skipped: [], unreached: [], exact };
    });
  }

  /** Changes the workbook as staff would in their program. */
  edit(change: (edits: StaffEdits) => void): void {
    change(new StaffEdits(this.book));
    this.isEdited = true;
  }

  /** All that stands in it, for those who want to look. */
  get contents(): { readonly sheets: readonly MemoryContents[]; readonly names: readonly MemoryName[] } {
    const { sheets, names } = this.book;
    return {
      names,
      sheets: sheets.map((sheet) => ({
        key: sheet.key,
        sheet: toSheet(sheet, 'shown'),
        filled: Array.from(sheet.everyCell()).filter(({ cell }) => cell.filled === true),
        notes: sheet.notes,
        flags: sheet.flags,
        dress: sheet.dress,
      })),
    };
  }

  private hasTraces(): boolean {
    const { state, sheets, names } = this.book;
    return (
      state !== null || sheets.some(({ key }) => key !== null) || names.some(({ name }) => isOurName(name))
    );
  }

  private step<T>(step: 'read' | 'write' | 'clean', progress: Progress, work: () => T): Promise<T> {
    return new Promise((resolve) => {
      progress.report(step, 0, 1);
      if (progress.cancelled) throw new WorkbookError('cancelled');
      const result = work();
      progress.report(step, 1, 1);
      resolve(result);
    });
  }
}
