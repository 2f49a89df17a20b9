import type { Value } from '../../src/formula/value';
import type { Progress, Snapshot, Workbook } from '../../src/workbook/port';

/** A workbook under the contract: the port, and what the port does not show. */
export interface Harness {
  readonly workbook: Workbook;
  inspect(): Promise<Inspection>;
  /** A cell is typed into by someone else; text is text. */
  setCell(sheet: string, row: number, col: number, value: string | number): Promise<void>;
  renameSheet(name: string, to: string): Promise<void>;
}

export type MakeHarness = (described: Snapshot) => Promise<Harness>;

/** Everything in a workbook that we may have put there, as plain data. */
export interface Inspection {
  readonly sheets: readonly InspectedSheet[];
  /** Sorted by name; helpers of an adapter's own (LKJIP_ISI_…) left out. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly hidden: boolean }[];
}

export interface InspectedSheet {
  readonly name: string;
  /** "E9" → the formula's text without "=". */
  readonly formulas: Readonly<Record<string, string>>;
  /** "E9" → the value, that of a formula too; empty cells are left out. */
  readonly values: Readonly<Record<string, Exclude<Value, null>>>;
  /** "E9" → the note's text. */
  readonly notes: Readonly<Record<string, string>>;
  readonly flags: readonly { readonly areas: string; readonly when: string }[];
  readonly charts: readonly InspectedChart[];
}

/** Areas are written "Our sheet!A1:B3". */
export interface InspectedChart {
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string }[];
  readonly labels: string | null;
  readonly min: number | null;
}

export const QUIET: Progress = { report: () => undefined, cancelled: false };

/** Writes down what is reported, and is cancelled from the start where that is wanted. */
export function recording(cancelled = false): Progress & { readonly steps: [string, number, number][] } {
  const steps: [string, number, number][] = [];
  return { steps, cancelled, report: (step, done, total) => void steps.push([step, done, total]) };
}
