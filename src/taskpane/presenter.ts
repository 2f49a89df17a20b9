import { buildSummary, DamagedSheet, NothingRecognised, reviewWorkbook } from '../build-summary';
import type { BuildOptions, Hasil } from '../build-summary';
import { cleanWorkbook, TypedTextRefusal } from '../clean-workbook';
import { bacaAmbang } from '../domain/numbers/ambang';
import type { Laporan } from '../domain/laporan';
import { excelWorkbook } from '../excel/excel-workbook';
import { findLeftovers } from '../excel/interruption';
import { showCells, showSheet } from '../excel/navigate';
import type { ExcelProgram } from '../excel/program';
import { FormulaRewriter } from '../excel/rewrite/rewrites';
import { mergeAnswers } from '../recognise/answers';
import type { Choice } from '../recognise/choices';
import { countSeverities } from '../review/severities';
import { undoBuild } from '../undo-build';
import type { SheetArea } from '../workbook/address';
import { WorkbookError } from '../workbook/errors';
import type { Progress, Workbook } from '../workbook/port';
import { resultOf } from './formulas';
import { readingOf, withAmbang } from './reading';
import { type Failure, type Outcome, type PaneState, reduce, START, type Task } from './state';
import type { FormulaTask, PaneEvent } from './state';

/** Lets the pane paint between two pieces of long work. */
export type Pause = () => Promise<void>;

const PAUSE: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** How a task ended: what to show, and whether the last build can be undone now. */
interface Ended {
  readonly outcome: Outcome | null;
  readonly undo?: PaneState['undo'];
}

/**
 * What the task pane does, without the pane. One task at a time; all of them end in a new state and never throw.
 * Listeners are told of every state.
 */
export class Presenter {
  private current = START;
  private readonly listeners = new Set<() => void>();
  private isCancelled = false;
  private unlock: ((passwords: ReadonlyMap<string, string> | null) => void) | null = null;
  /** What the reading on show was made from. */
  private laporan: Laporan | null = null;

  constructor(
    private readonly program: ExcelProgram,
    private readonly pause: Pause = PAUSE,
  ) {}

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks for what an interrupted build left; where there is nothing, reads the workbook. */
  open(): Promise<void> {
    return this.run('open', async (progress) => {
      const interruption = await this.findLeftovers();
      if (!interruption) return this.look(progress);
      this.dispatch({ type: 'interrupted', interruption });
      return null;
    });
  }

  build(): Promise<void> {
    return this.run('build', async (progress) => {
      const { receipt, ...hasil } = await buildSummary(this.workbook(), this.options(), progress);
      this.show(hasil, true);
      return {
        outcome: { kind: 'built', receipt, counts: countSeverities(hasil.temuan) },
        undo: { before: hasil.snapshot.state },
      };
    });
  }

  /** @param force also when typed text is lost */
  undo(force: boolean): Promise<void> {
    const { undo } = this.current;
    if (!undo) return Promise.resolve();
    return this.run('undo', (progress) => this.goBack(undo.before, force, progress));
  }

  /** @param force as in `undo` */
  clean(force: boolean): Promise<void> {
    return this.run('clean', async (progress) => {
      const receipt = await cleanWorkbook(this.workbook(), { force }, progress);
      await this.look(progress);
      return { outcome: { kind: 'cleaned', receipt }, undo: null };
    });
  }

  /** What an interrupted write left: put in order, and where that can be, undone. */
  settle(how: 'finish' | 'undo'): Promise<void> {
    const { interruption } = this.current;
    if (!interruption) return Promise.resolve();
    return this.run('settle', async (progress) => {
      const { phase, before, canUndo } = interruption;
      await this.workbook().read(progress);
      await this.findLeftovers();
      if (how === 'undo' && canUndo && phase === 'commit') return this.goBack(before, false, progress);
      await this.look(progress);
      return { outcome: { kind: 'settled', phase }, undo: canUndo && phase === 'commit' ? { before } : null };
    });
  }

  /** Rewrites the formulas that call our functions, then reads again: figures may come of it. */
  rewrite(task: FormulaTask): Promise<void> {
    return this.run(task, async (progress) => {
      const rewriter = this.rewriter();
      const work = { repair: 'repair', freeze: 'toValues', restore: 'restore' } as const;
      const result = resultOf(await rewriter[work[task]](progress));
      await this.findLeftovers();
      await this.look(progress);
      return { outcome: { kind: 'rewritten', task, result } };
    });
  }

  /** Values that were formulas stay values for good. */
  forgetFormulas(): Promise<void> {
    return this.run('forget', async () => {
      await this.rewriter().forget();
      await this.findLeftovers();
      return { outcome: { kind: 'forgotten' } };
    });
  }

  /** Stops the running task where the workbook is still as it was. */
  cancel(): void {
    this.isCancelled = true;
    this.dispatch({ type: 'stopping' });
    this.unlock?.(null);
  }

  /** The answer to the question for protected sheets. @param passwords by sheet; null: their protection stays */
  answerLocked(passwords: ReadonlyMap<string, string> | null): void {
    this.unlock?.(passwords);
  }

  /** @param text as typed; null: the workbook's own */
  setAmbang(text: string | null): void {
    const ambang = text === null ? null : bacaAmbang(text);
    const { reading } = this.current;
    const next =
      ambang !== null && reading && this.laporan ? withAmbang(reading, this.laporan, ambang) : null;
    this.dispatch({ type: 'ambang', text, reading: next });
  }

  /** Answers a question of recognition and reads again with it. */
  choose({ answers }: Choice): Promise<void> {
    this.dispatch({ type: 'answered', answers: mergeAnswers(this.current.answers, answers) });
    return this.open();
  }

  async goToSheet(name: string): Promise<void> {
    await this.go(name, () => showSheet(this.program, name));
  }

  async goToCells(area: SheetArea): Promise<void> {
    await this.go(area.sheet, () => showCells(this.program, area));
  }

  dismiss(): void {
    this.dispatch({ type: 'dismissed' });
  }

  private async go(sheet: string, show: () => Promise<boolean>): Promise<void> {
    try {
      if (!(await show())) this.dispatch({ type: 'failed', failure: { task: 'open', kind: 'gone', sheet } });
    } catch (error) {
      this.dispatch({ type: 'failed', failure: failureOf('open', error) });
    }
  }

  /** Runs a task; `null` from it: the state is set already. */
  private async run(task: Task, work: (progress: Progress) => Promise<Ended | null>): Promise<void> {
    if (this.current.running) return;
    this.isCancelled = false;
    this.dispatch({ type: 'started', task });
    try {
      const ended = await work(this.progress());
      if (ended) this.dispatch({ type: 'ended', ...ended });
    } catch (error) {
      if (error instanceof NothingRecognised) this.showNothing(error.laporan);
      if (error instanceof WorkbookError && this.isStop(error)) {
        this.dispatch({ type: 'ended', outcome: { kind: 'stopped', task } });
      } else this.dispatch({ type: 'failed', failure: failureOf(task, error) });
    }
  }

  /** Stopping while the pane asks for passwords leaves the sheets protected. */
  private isStop({ code }: WorkbookError): boolean {
    return code === 'cancelled' || (this.isCancelled && code === 'protected');
  }

  private progress(): Progress {
    const isCancelled = (): boolean => this.isCancelled;
    return {
      report: (step, done, total) => this.dispatch({ type: 'stepped', step, done, total }),
      get cancelled() {
        return isCancelled();
      },
    };
  }

  private async look(progress: Progress): Promise<Ended> {
    try {
      const hasil = await reviewWorkbook(this.workbook(), this.options(), progress);
      this.show(hasil, hasil.snapshot.ours.length > 0);
    } catch (error) {
      if (!(error instanceof NothingRecognised)) throw error;
      this.showNothing(error.laporan);
    }
    return { outcome: null };
  }

  private async goBack(before: string | null, force: boolean, progress: Progress): Promise<Ended> {
    const { kind } = await undoBuild(this.workbook(), before, { force }, progress);
    this.dispatch({ type: 'ambang', text: null, reading: null });
    await this.look(progress);
    return { outcome: { kind: 'undone', isRebuilt: kind === 'built as before' }, undo: null };
  }

  private async findLeftovers(): Promise<PaneState['interruption']> {
    const { interruption, kept } = await findLeftovers(this.program);
    this.dispatch({ type: 'kept', kept });
    return interruption;
  }

  private rewriter(): FormulaRewriter {
    return new FormulaRewriter(this.program, (sheets) => this.askFor(sheets));
  }

  private show({ laporan, ringkasan, snapshot }: Hasil, hasBuild: boolean): void {
    this.laporan = laporan;
    this.dispatch({ type: 'read', reading: { ...readingOf(laporan, ringkasan, snapshot), hasBuild } });
  }

  private showNothing(laporan: Laporan): void {
    this.laporan = null;
    this.dispatch({ type: 'read', reading: readingOf(laporan, null, null) });
  }

  private options(): BuildOptions {
    const { ambang, answers } = this.current;
    const ratio = ambang === null ? null : bacaAmbang(ambang);
    return { answers, ...(ratio !== null && { ambang: ratio }) };
  }

  /** The workbook for one task; asks in the pane before it opens protected sheets. */
  private workbook(): Workbook {
    const excel = excelWorkbook(this.program, { unprotect: (sheets) => this.askFor(sheets) });
    const { pause } = this;
    return {
      async read(progress) {
        await pause();
        const snapshot = await excel.read(progress);
        await pause();
        return snapshot;
      },
      replace: (changes, state, progress) => excel.replace(changes, state, progress),
      clean: (progress) => excel.clean(progress),
    };
  }

  private askFor(sheets: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
    return new Promise((resolve) => {
      this.unlock = (passwords) => {
        this.unlock = null;
        this.dispatch({ type: 'locked', sheets: null });
        resolve(passwords);
      };
      this.dispatch({ type: 'locked', sheets });
    });
  }

  private dispatch(event: PaneEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }
}

function failureOf(task: Task, error: unknown): Failure {
  if (error instanceof WorkbookError) return { task, kind: 'workbook', error };
  if (error instanceof NothingRecognised) return { task, kind: 'nothing' };
  if (error instanceof DamagedSheet) {
    return { task, kind: 'damaged', sheet: error.sheet, reason: error.reason };
  }
  if (error instanceof TypedTextRefusal) return { task, kind: 'typed text', entries: error.entries };
  return { task, kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
