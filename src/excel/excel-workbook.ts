import { WorkbookError } from '../workbook/errors';
import type { Change, Progress, Receipt, Snapshot, Workbook } from '../workbook/port';
import { draftBuild, receiptOf, writeBuild } from './build';
import { draftCleaning, writeCleaning } from './clean';
import { type Inventory, takeInventory } from './inventory';
import { type ExcelProgram, runBatch } from './program';
import type { PlannedNote } from './plan';
import type { Unprotect } from './protection';
import { readSheets } from './read';
import { recover, type Recovery } from './recover';
import type { SheetOutline } from './outline';
import { settledInventory, unfinished } from './settled';

export interface ExcelOptions {
  /** Asked when protected sheets are to be changed; without it their protection stays and the write is refused. */
  readonly unprotect?: Unprotect;
}

const REFUSE: Unprotect = () => Promise.resolve(null);

/**
 * The workbook that is open in Excel, behind the port.
 *
 * A build is all or nothing: it is made ready on hidden sheets, written down in the workbook, and put in place from there. When
 * anything fails, or the pane is closed in the middle, the next call finds the journal and undoes the first part or finishes the
 * second (docs/decisions/0011-builds-in-excel-are-journalled.md).
 *
 * Errors are WorkbookErrors: 'cell-editing', 'protected', 'structure-protected', 'read-only', 'changed', 'old-excel', 'connection',
 * 'wrong-password', 'unfinished', 'too-large', 'excel', and those that the port names.
 */
export function excelWorkbook(program: ExcelProgram, options: ExcelOptions = {}): Workbook {
  return new ExcelWorkbook(program, options.unprotect ?? REFUSE);
}

class ExcelWorkbook implements Workbook {
  /** The workbook as it was read last: a write that finds another one stops. */
  private lastRead: readonly SheetOutline[] | null = null;

  constructor(
    private readonly program: ExcelProgram,
    private readonly unprotect: Unprotect,
  ) {}

  async read(progress: Progress): Promise<Snapshot> {
    const inventory = await this.settled();
    if (progress.cancelled) throw new WorkbookError('cancelled');
    const { snapshot, outlines } = await runBatch(this.program, true, (context) =>
      readSheets(context, inventory, progress),
    );
    this.lastRead = outlines;
    return snapshot;
  }

  async replace(changes: readonly Change[], state: string, progress: Progress): Promise<Receipt> {
    const inventory = await this.settled();
    mustBeWritable(inventory);
    progress.report('write', 0, 2);
    const draft = await this.draft((context) =>
      draftBuild(context, changes, state, inventory, this.unprotect),
    );
    this.mustBeAsRead(draft.inventory, draft.survey.inspection.used);
    if (progress.cancelled) throw new WorkbookError('cancelled');
    progress.report('write', 1, 2);
    const { build } = draft.plan;
    const unwelcome = await this.attempt(
      (context) => writeBuild(context, draft, changes, progress),
      (now) => now.state?.build === build,
    );
    this.lastRead = null;
    progress.report('write', 2, 2);
    return receiptOf(changes, draft, unwelcome);
  }

  async clean(progress: Progress): Promise<Receipt> {
    const inventory = await this.settled();
    mustBeWritable(inventory);
    if (progress.cancelled) throw new WorkbookError('cancelled');
    progress.report('clean', 0, 1);
    this.lastRead = null;
    const cleaning = await this.draft((context) => draftCleaning(context, inventory, this.unprotect, null));
    await this.attempt(
      async (context) => {
        await writeCleaning(context, cleaning);
        return [];
      },
      (now) =>
        now.state === null && !now.sheets.some(({ id }) => cleaning.ours.some((sheet) => sheet.id === id)),
    );
    progress.report('clean', 1, 1);
    return cleaning.receipt;
  }

  private settled(): Promise<Inventory> {
    return settledInventory(this.program, this.unprotect);
  }

  /** Makes a write ready; sheets whose passwords were being tried do not stay open when that fails. */
  private async draft<T>(make: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await runBatch(this.program, true, make);
    } catch (error) {
      await this.afterFailure();
      throw error;
    }
  }

  /**
   * Writes; on failure finds out what became of it.
   * @param isDone whether the workbook is as the write leaves it
   * @returns notes that could not be put where they belong
   * @throws WorkbookError the first error when the write was undone, 'unfinished' when nothing can be found out now
   */
  private async attempt(
    write: (context: Excel.RequestContext) => Promise<readonly PlannedNote[]>,
    isDone: (inventory: Inventory) => boolean,
  ): Promise<readonly PlannedNote[]> {
    try {
      return await runBatch(this.program, true, write);
    } catch (error) {
      const recovery = await this.afterFailure();
      if (recovery && isDone(recovery.inventory)) return recovery.unwelcome;
      throw recovery ? error : unfinished(error);
    }
  }

  /** Null when the workbook cannot be reached now: the next call looks again. */
  private async afterFailure(): Promise<Recovery | null> {
    try {
      return await recover(this.program, await takeInventory(this.program, true), this.unprotect);
    } catch {
      return null;
    }
  }

  /** Somebody may have worked on between reading and writing: the rows that formulas point to may have moved. */
  private mustBeAsRead({ sheets }: Inventory, used: ReadonlyMap<string, unknown>): void {
    if (!this.lastRead) return;
    for (const { entry, used: before } of this.lastRead) {
      const now = sheets.find(({ id }) => id === entry.id);
      const isSame =
        now?.name === entry.name && JSON.stringify(used.get(entry.id) ?? null) === JSON.stringify(before);
      if (!isSame) throw new WorkbookError('changed', entry.name);
    }
  }
}

function mustBeWritable({ isReadOnly, isStructureProtected }: Inventory): void {
  if (isReadOnly) throw new WorkbookError('read-only');
  if (isStructureProtected) throw new WorkbookError('structure-protected');
}
