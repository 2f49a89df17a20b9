import type { Severities } from '../review/severities';
import type { TypedEntry } from '../state/typed';
import type { AnswerTexts } from '../recognise/answers';
import type { Interruption } from '../excel/interruption';
import type { ProgressStep, Receipt } from '../workbook/port';
import type { WorkbookError } from '../workbook/errors';
import type { FormulaResult } from './formulas';
import type { Reading } from './reading';

/** What the user can have done. */
export type Task = 'open' | 'build' | 'undo' | 'clean' | 'settle' | FormulaTask | 'forget';

/** Work on formulas that call our functions: enter them again, turn them into values, give them back. */
export type FormulaTask = 'repair' | 'freeze' | 'restore';

/** Work under way. */
export interface Running {
  readonly task: Task;
  /** Null before the first step is known. */
  readonly step: ProgressStep | null;
  /** `total` 0: not known. */
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
}

/** How the last task ended well. */
export type Outcome =
  | { readonly kind: 'built'; readonly receipt: Receipt; readonly counts: Severities }
  | { readonly kind: 'undone'; readonly isRebuilt: boolean }
  | { readonly kind: 'cleaned'; readonly receipt: Receipt }
  | { readonly kind: 'settled'; readonly phase: Interruption['phase'] }
  | { readonly kind: 'rewritten'; readonly task: FormulaTask; readonly result: FormulaResult }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'stopped'; readonly task: Task };

/** Why the last task did not come to its end. */
export type Failure = { readonly task: Task } & (
  | { readonly kind: 'workbook'; readonly error: WorkbookError }
  /** No budget table is recognised. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'damaged'; readonly sheet: string; readonly reason: string }
  | { readonly kind: 'typed text'; readonly entries: readonly TypedEntry[] }
  /** A sheet to go to is not there any more, or hidden. */
  | { readonly kind: 'gone'; readonly sheet: string }
  | { readonly kind: 'unexpected'; readonly detail: string }
);

export interface PaneState {
  readonly running: Running | null;
  /** What was recognised; null before the first reading. */
  readonly reading: Reading | null;
  /** The threshold as typed; null: the workbook's own. */
  readonly ambang: string | null;
  /** Answers given in this pane; a build stores them in the workbook. */
  readonly answers: AnswerTexts;
  readonly outcome: Outcome | null;
  readonly failure: Failure | null;
  /** A build or cleaning that broke off before this pane was opened, not settled yet. */
  readonly interruption: Interruption | null;
  /** Protected sheets that a task must open; the task waits for the answer. */
  readonly locked: readonly string[] | null;
  /** What the build before the last had stored (null: there was none), when the last can be undone from here. */
  readonly undo: { readonly before: string | null } | null;
  /** Formulas that were turned into values and can be given back. */
  readonly kept: number;
}

export const START: PaneState = {
  running: null,
  reading: null,
  ambang: null,
  answers: {},
  outcome: null,
  failure: null,
  interruption: null,
  locked: null,
  undo: null,
  kept: 0,
};

export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'stepped'; readonly step: ProgressStep; readonly done: number; readonly total: number }
  | { readonly type: 'stopping' }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'ended'; readonly outcome: Outcome | null; readonly undo?: PaneState['undo'] }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'kept'; readonly kept: number }
  | { readonly type: 'interrupted'; readonly interruption: Interruption }
  | { readonly type: 'locked'; readonly sheets: readonly string[] | null }
  | { readonly type: 'ambang'; readonly text: string | null; readonly reading: Reading | null }
  | { readonly type: 'answered'; readonly answers: AnswerTexts }
  | { readonly type: 'dismissed' };

/** The next state; nothing else changes it. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        running: { task: event.task, step: null, done: 0, total: 0, isStopping: false },
        outcome: event.task === 'open' ? state.outcome : null,
        failure: null,
      };
    case 'stepped':
      if (!state.running) return state;
      return {
        ...state,
        running: { ...state.running, step: event.step, done: event.done, total: event.total },
      };
    case 'stopping':
      return state.running ? { ...state, running: { ...state.running, isStopping: true } } : state;
    case 'read':
      return { ...state, reading: event.reading };
    case 'ended':
      return {
        ...state,
        running: null,
        locked: null,
        interruption: null,
        outcome: event.outcome ?? state.outcome,
        undo: event.undo === undefined ? state.undo : event.undo,
      };
    case 'failed':
      return { ...state, running: null, locked: null, failure: event.failure };
    case 'kept':
      return { ...state, kept: event.kept };
    case 'interrupted':
      return { ...state, running: null, interruption: event.interruption };
    case 'locked':
      return { ...state, locked: event.sheets };
    case 'ambang':
      return { ...state, ambang: event.text, reading: event.reading ?? state.reading };
    case 'answered':
      return { ...state, answers: event.answers };
    case 'dismissed':
      return { ...state, outcome: null, failure: null };
  }
}
