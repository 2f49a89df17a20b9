import { addChart } from './charts';
import type { FillTarget } from './fill-targets';
import type { Inspection } from './inspect';
import type { Inventory } from './inventory';
import type { Journal, Protection } from './journal';
import { applyLayout, clearLayout } from './layout';
import { putInFills, putInFlags, putInNames, takeOutMarks } from './marks';
import { ACTION_BYTES, type Outbox } from './outbox';
import { rangeOf, sameSheet } from './places';
import type { Target } from './plan';
import { stateXml, STATE_NAMESPACE, type StateText } from './state-xml';

export interface LiftedProtection extends Protection {
  readonly password: string | null;
}

/** All that a commit acts upon. */
export interface Commit {
  readonly journal: Journal;
  readonly inventory: Inventory;
  readonly inspection: Inspection;
  readonly fills: readonly FillTarget[];
  readonly protection: readonly LiftedProtection[];
  /** True when an earlier run was interrupted: part of the work may be done already. */
  readonly isResumed: boolean;
}

/** What a layout with its charts costs, about. */
const LAYOUT_BYTES = 60 * ACTION_BYTES;

/**
 * Turns what was made ready into the workbook's new state: the earlier build's marks go out, our sheets get their contents,
 * the new marks come in, but for the notes: those are for `endBuild`. Done again after an interruption it comes to the same.
 */
export async function commit(context: Excel.RequestContext, work: Commit, outbox: Outbox): Promise<void> {
  const { journal, inventory, inspection, protection } = work;
  const { plan } = journal;
  await unprotect(context, protection, outbox);
  await takeOutMarks(context, inventory, inspection, plan.names, outbox);
  for (const target of plan.targets) await finishContents(context, work, target, outbox);
  await removeSheets(context, work, outbox);
  for (const target of plan.targets) await finishSheet(context, work, target, outbox);
  for (const target of plan.targets) await addCharts(context, target, outbox);
  await putInNames(context, plan.names, inventory, outbox);
  await putInFills(context, work.fills, outbox);
  await putInFlags(context, plan.flags, inspection, outbox);
}

export async function unprotect(
  context: Excel.RequestContext,
  protection: readonly LiftedProtection[],
  outbox: Outbox,
): Promise<void> {
  for (const { sheet, password } of protection) {
    await outbox.room(ACTION_BYTES);
    context.workbook.worksheets.getItem(sheet).protection.unprotect(password ?? undefined);
  }
}

/** Protects again what was protected before, with the same options. */
export async function protect(
  context: Excel.RequestContext,
  protection: readonly LiftedProtection[],
  outbox: Outbox,
): Promise<void> {
  for (const { endsAs, options, password } of protection) {
    await outbox.room(2 * ACTION_BYTES);
    context.workbook.worksheets.getItem(endsAs).protection.protect(options, password ?? undefined);
  }
}

/** Queues the state for the next reading. */
export function writeState(context: Excel.RequestContext, text: StateText, isThere: boolean): void {
  const parts = context.workbook.customXmlParts;
  const xml = stateXml(text);
  if (isThere) parts.getByNamespace(STATE_NAMESPACE).getOnlyItem().setXml(xml);
  else parts.add(xml);
}

/** Gives a sheet of an earlier build the new contents, in place: what the staff have that reads it keeps its references. */
async function finishContents(
  context: Excel.RequestContext,
  work: Commit,
  target: Target,
  outbox: Outbox,
): Promise<void> {
  const { journal, inventory, inspection } = work;
  const { worksheets } = context.workbook;
  const name = presentName(target, inventory, inspection, journal);
  const sheet = worksheets.getItem(name);
  await outbox.room(LAYOUT_BYTES);
  for (const chart of inspection.charts)
    if (sameSheet(chart.sheet, name)) sheet.charts.getItem(chart.id).delete();
  const staging = stagingOf(target, work);
  if (staging === null) {
    clearRules(sheet);
    return;
  }
  clearLayout(sheet);
  const staged = journal.rows[target.key];
  if (!staged || staged.rows === 0 || staged.columns === 0) return;
  const area = { top: 1, left: 1, bottom: staged.rows, right: staged.columns };
  rangeOf(sheet, area).copyFrom(rangeOf(worksheets.getItem(staging), area), 'All');
}

/** The sheet to copy contents from; null when they are in place already. */
function stagingOf({ staging }: Target, { inventory, isResumed }: Commit): string | null {
  const isGone =
    isResumed && !inventory.sheets.some(({ name }) => staging !== null && sameSheet(name, staging));
  return isGone ? null : staging;
}

/** A commit that is done again finds its own choices and flags. */
function clearRules(sheet: Excel.Worksheet): void {
  const all = sheet.getRange().untrack();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
}

async function removeSheets(
  context: Excel.RequestContext,
  { journal }: Commit,
  outbox: Outbox,
): Promise<void> {
  const { targets, gone, created } = journal.plan;
  for (const { current } of targets) {
    if (!created.includes(current)) continue;
    await outbox.room(ACTION_BYTES);
    context.workbook.worksheets.getItemOrNullObject(current).visibility = 'Visible';
  }
  const staged = targets.flatMap(({ staging }) => staging ?? []);
  for (const name of [...staged, ...gone]) {
    await outbox.room(2 * ACTION_BYTES);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    // Excel deletes no sheet that it does not list among the hidden ones.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

async function finishSheet(
  context: Excel.RequestContext,
  { journal, inventory, inspection }: Commit,
  target: Target,
  outbox: Outbox,
): Promise<void> {
  await outbox.room(LAYOUT_BYTES);
  const sheet = context.workbook.worksheets.getItem(presentName(target, inventory, inspection, journal));
  sheet.name = target.name;
  const looks = journal.rows[target.key]?.looks ?? { heights: [], hidden: [] };
  applyLayout(sheet, target.layout, looks);
  sheet.position = lastPosition(journal, inventory, inspection);
}

/** Once all sheets have their names: a chart may show what stands on another one. */
async function addCharts(
  context: Excel.RequestContext,
  { name, charts }: Target,
  outbox: Outbox,
): Promise<void> {
  if (charts.length === 0) return;
  await outbox.room(LAYOUT_BYTES);
  const sheet = context.workbook.worksheets.getItem(name);
  for (const chart of charts) addChart(context, sheet, chart);
}

/** What the sheet of a target is called now. */
function presentName(
  target: Target,
  inventory: Inventory,
  { ourKeys }: Inspection,
  { plan }: Journal,
): string {
  const isStaging = (name: string): boolean =>
    plan.targets.some(({ staging }) => staging !== null && sameSheet(staging, name));
  const found = inventory.sheets.find(({ id, name }) => ourKeys.get(id) === target.key && !isStaging(name));
  return found?.name ?? target.current;
}

/** Ours stand last: behind the staff's sheets and the other sheets of ours. */
function lastPosition({ plan }: Journal, { sheets }: Inventory, { ourKeys }: Inspection): number {
  // An interrupted commit may have emptied a sheet of ours: then only its name tells whose it is.
  const named = plan.targets.flatMap(({ name, current, staging }) => [name, current, staging ?? current]);
  const isOurs = ({ id, name }: Inventory['sheets'][number]): boolean =>
    ourKeys.has(id) || [...named, ...plan.created, ...plan.gone].some((each) => sameSheet(each, name));
  return sheets.filter((entry) => !isOurs(entry)).length + plan.targets.length - 1;
}
