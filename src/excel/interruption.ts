import { type JournalHead, parseHead } from './journal';
import { type Inventory, takeInventory } from './inventory';
import type { ExcelProgram } from './program';
import { formulasKept } from './rewrite/ledger';
import { underWay } from './rewrite/settle';

/** A write that broke off: the next reading settles it. */
export interface Interruption {
  /**
   * "staging": nothing but sheets being made ready was written; "commit", "clean", and "formulas" for formulas being rewritten: the
   * next reading finishes it.
   */
  readonly phase: JournalHead['phase'] | 'formulas';
  /** What the build before it had stored; null when there was none. */
  readonly before: string | null;
  /** False when the build was done but for the journal: what stood before is not known any more. */
  readonly canUndo: boolean;
}

/** What earlier work left in the workbook. */
export interface Leftovers {
  readonly interruption: Interruption | null;
  /** Formulas that were turned into values and can be given back. */
  readonly kept: number;
}

/** Only looks. */
export async function findLeftovers(program: ExcelProgram): Promise<Leftovers> {
  const inventory = await takeInventory(program, false);
  return { interruption: interruptionIn(inventory), kept: formulasKept(inventory) };
}

function interruptionIn(inventory: Inventory): Interruption | null {
  const { journal, state } = inventory;
  const head = parseHead(journal);
  if (!head) return underWay(inventory) ? { phase: 'formulas', before: null, canUndo: false } : null;
  const isDone = state !== null && state.build === head.build;
  return { phase: head.phase, before: state?.state ?? null, canUndo: head.phase !== 'clean' && !isDone };
}
