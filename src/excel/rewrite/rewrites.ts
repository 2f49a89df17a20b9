import { WorkbookError } from '../../workbook/errors';
import type { Progress } from '../../workbook/port';
import type { Inventory } from '../inventory';
import { newBuildId } from '../plan';
import { type ExcelProgram, runBatch } from '../program';
import { tryPasswords, type Unprotect } from '../protection';
import { settledInventory, settleOnceMore, unfinished } from '../settled';
import { carryOut, close, findWritable, protectionFor, readRuns, type Task, written } from './carry-out';
import { formulasIn, keptWorks, parseLedger, piecesOf, type Run, type Work } from './ledger';
import { framesOf, type Left, planRepair, planValues } from './plan';
import { type Elsewhere, scanCalls } from './scan';
import { keepsAfter } from './settle';
import { shapesOf } from './shapes';

export type { Left, LeftReason } from './plan';

/** What was done with the formulas that call our functions. */
export interface Rewritten {
  readonly done: readonly DoneRun[];
  readonly left: readonly Left[];
  readonly elsewhere: Elsewhere;
}

/** Formulas one below the other, or one that spills. */
export interface DoneRun {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly formulas: number;
}

const NOWHERE: Elsewhere = { names: [], rules: [] };

/** Rewrites formulas of the open workbook that call our functions. */
export class FormulaRewriter {
  constructor(
    private readonly program: ExcelProgram,
    private readonly unprotect: Unprotect,
  ) {}

  /**
   * Enters formulas again that Excel shows as #NAME?, or spells as no one types them.
   * @throws WorkbookError as the adapter's writes do: then nothing is changed, or ('unfinished') the next reading finishes it
   */
  repair(progress: Progress): Promise<Rewritten> {
    return this.rewrite('repair', progress);
  }

  /** Turns formulas into the values that they show; what they were is kept in the workbook. @throws as `repair` */
  toValues(progress: Progress): Promise<Rewritten> {
    return this.rewrite('values', progress);
  }

  /** Gives back the formulas of cells that nobody has changed since they were turned into values. @throws as `repair` */
  async restore(progress: Progress): Promise<Rewritten> {
    let inventory = await this.begin();
    const done: DoneRun[] = [];
    const left: Left[] = [];
    for (const [index, work] of keptWorks(inventory).reverse().entries()) {
      if (index > 0) inventory = await settledInventory(this.program, this.unprotect);
      const result = await this.giveBack(inventory, work, progress);
      done.push(...result.done);
      left.push(...result.left);
    }
    return { done, left, elsewhere: NOWHERE };
  }

  /** Forgets what the formulas were: the values stay for good. */
  async forget(): Promise<void> {
    const inventory = await this.begin();
    for (const [index, work] of keptWorks(inventory).entries()) {
      const now = index > 0 ? await settledInventory(this.program, this.unprotect) : inventory;
      await runBatch(this.program, true, (context) => close(context, { inventory: now, work }, false));
    }
  }

  private async begin(): Promise<Inventory> {
    const inventory = await settledInventory(this.program, this.unprotect);
    if (inventory.isReadOnly) throw new WorkbookError('read-only');
    // A later version's ledger is not ours to write over.
    if (inventory.ledger !== null && parseLedger(inventory.ledger).length === 0)
      throw new WorkbookError('newer-addin');
    return inventory;
  }

  private async rewrite(kind: Work['kind'], progress: Progress): Promise<Rewritten> {
    const inventory = await this.begin();
    const draft = await this.draft(async (context) => {
      const scan = await scanCalls(context, inventory, progress);
      const shapes = await shapesOf(context, scan);
      const plan = kind === 'repair' ? planRepair(scan, shapes) : planValues(scan, shapes);
      const frames = kind === 'values' ? framesOf(plan.runs, scan.outlines, inventory) : [];
      const task = await this.prepare(context, inventory, plan.runs);
      return { ...plan, frames, elsewhere: scan.elsewhere, protection: task };
    });
    const { runs, left, frames, elsewhere, protection } = draft;
    if (progress.cancelled) throw new WorkbookError('cancelled');
    if (runs.length > 0) {
      const id = newBuildId();
      const pieces = piecesOf(id, runs);
      const size = { pieces: pieces.length, cells: formulasIn(runs) };
      const work: Work = { id, kind, phase: 'write', ...size, frames, protection: written(protection) };
      await this.write(
        { inventory, work, runs, side: 'after', protection, pieces },
        kind === 'values',
        progress,
      );
    }
    return { done: runs.map(doneRun), left, elsewhere };
  }

  private async giveBack(inventory: Inventory, kept: Work, progress: Progress): Promise<Rewritten> {
    const { runs, left, protection } = await this.draft(async (context) => {
      const all = (await readRuns(context, kept)) ?? [];
      const found = await findWritable(context, kept, all, 'before', inventory);
      return { ...found, protection: await this.prepare(context, inventory, found.runs) };
    });
    if (progress.cancelled) throw new WorkbookError('cancelled');
    const work: Work = { ...kept, phase: 'restore', protection: written(protection) };
    const task: Task = { inventory, work, runs, side: 'before', protection, pieces: [] };
    await this.write(task, keepsAfter(work, 'before', left), progress);
    return { done: runs.map(doneRun), left, elsewhere: NOWHERE };
  }

  /** Asks for the passwords of protected sheets, and tries them before anything is written. */
  private async prepare(
    context: Excel.RequestContext,
    inventory: Inventory,
    runs: readonly Run[],
  ): Promise<Task['protection']> {
    const protection = await protectionFor(runs, inventory, [], this.unprotect);
    await tryPasswords(context, protection);
    return protection;
  }

  /** A sheet whose password was being tried does not stay open when that fails. */
  private async draft<T>(make: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await runBatch(this.program, true, make);
    } catch (error) {
      await settleOnceMore(this.program, this.unprotect);
      throw error;
    }
  }

  private async write(task: Task, keeps: boolean, progress: Progress): Promise<void> {
    const { inventory, work } = task;
    progress.report('write', 0, 1);
    let isWritten = false;
    try {
      await runBatch(this.program, true, async (context) => {
        await carryOut(context, task);
        isWritten = true;
        await close(context, { inventory, work }, keeps);
      });
    } catch (error) {
      const settled = await settleOnceMore(this.program, this.unprotect);
      if (!settled) throw unfinished(error);
      const isDone = isWritten ? !settled.undone.has(work.id) : settled.finished.has(work.id);
      if (!isDone) throw error;
    }
    progress.report('write', 1, 1);
  }
}

function doneRun({ sheet, top, left, before, isSpill }: Run): DoneRun {
  return { sheet, row: top, col: left, formulas: isSpill ? 1 : before.length };
}
