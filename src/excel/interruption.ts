import { type JournalHead, parseHead } from './journal';
import { takeInventory } from './inventory';
import type { ExcelProgram } from './program';

/** A write that broke off: the next reading settles it. */
export interface Interruption {
  /** "staging": nothing but sheets being made ready was written; "commit", "clean": the next reading finishes it. */
  readonly phase: JournalHead['phase'];
  /** What the build before it had stored; null when there was none. */
  readonly before: string | null;
  /** False when the build was done but for the journal: what stood before is not known any more. */
  readonly canUndo: boolean;
}

/** What an interrupted write left in the workbook. Only looks. */
export async function findInterruption(program: ExcelProgram): Promise<Interruption | null> {
  const { journal, state } = await takeInventory(program, false);
  const head = parseHead(journal);
  if (!head) return null;
  const isDone = state !== null && state.build === head.build;
  return { phase: head.phase, before: state?.state ?? null, canUndo: head.phase !== 'clean' && !isDone };
}
