import type { Expr } from '../formula/expr';
import type { SheetChange } from '../workbook/port';
import { applyStyles } from './apply-styles';
import { writeRows } from './content';
import { type Journal, type JournalHead, piecesOf, type StagedRows, writeHead, writePiece } from './journal';
import { ACTION_BYTES, type Outbox } from './outbox';
import { type Plan, type Target, underCurrentNames } from './plan';

/** Sheets that were made ready, and the journal that says how the build goes on. */
export interface Staged {
  readonly journal: Journal;
  /** The parts that hold it. */
  readonly pieces: readonly Excel.CustomXmlPart[];
}

/**
 * Makes the sheets of a build ready where nobody is disturbed: on new hidden sheets. The first thing written is a note of
 * which those are, so that an interrupted build is undone by deleting them; the last is the plan for everything else.
 */
export async function stage(
  context: Excel.RequestContext,
  plan: Plan,
  changes: ReadonlyMap<string, SheetChange>,
  head: JournalHead,
  outbox: Outbox,
): Promise<Staged> {
  await outbox.room(ACTION_BYTES * (2 + 2 * plan.created.length));
  writeHead(context, head, false);
  for (const name of plan.created) context.workbook.worksheets.add(name).visibility = 'Hidden';
  const rows: Record<string, StagedRows> = {};
  for (const target of plan.targets) {
    const change = changes.get(target.key);
    if (change) rows[target.key] = await stageSheet(context, plan, target, change, outbox);
  }
  const journal = { plan, rows };
  const pieces: Excel.CustomXmlPart[] = [];
  for (const piece of piecesOf(journal)) {
    await outbox.room(ACTION_BYTES + piece.length);
    pieces.push(writePiece(context, piece));
  }
  return { journal, pieces };
}

async function stageSheet(
  context: Excel.RequestContext,
  plan: Plan,
  { staging, current }: Target,
  change: SheetChange,
  outbox: Outbox,
): Promise<StagedRows> {
  const sheet = context.workbook.worksheets.getItem(staging ?? current);
  const spell = (formula: Expr): Expr => underCurrentNames(formula, plan.targets);
  const { rows, columns, rowLooks, styles } = await writeRows(sheet, change.rows(), spell, outbox);
  await applyStyles(sheet, styles, outbox);
  return { looks: rowLooks, rows, columns };
}
