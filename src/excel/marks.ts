import { a1, type Area, areaA1, quoteSheet } from '../workbook/address';
import { isOurName } from '../workbook/ours';
import { LOOKS } from '../workbook/styles';
import type { FillTarget } from './fill-targets';
import type { Inspection } from './inspect';
import type { Inventory } from './inventory';
import { ACTION_BYTES, type Outbox } from './outbox';
import { cellOf } from './places';
import { fillName, type PlannedFlag, type PlannedName, type PlannedNote } from './plan';

/**
 * Queues taking out the fills, flags, notes and names of an earlier build. What somebody typed over a fill stays.
 * @param kept names that come back at once: formulas of the staff's may use them
 */
export async function takeOutMarks(
  context: Excel.RequestContext,
  inventory: Inventory,
  inspection: Inspection,
  kept: readonly PlannedName[],
  outbox: Outbox,
): Promise<void> {
  const { worksheets, names, comments } = context.workbook;
  for (const { sheet, row, col } of inspection.filled) {
    await outbox.room(ACTION_BYTES);
    cellOf(worksheets.getItem(sheet), row, col).clear('Contents');
  }
  for (const { sheet, id } of inspection.flags) {
    await outbox.room(2 * ACTION_BYTES);
    worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
  }
  for (const { id, isOurs } of inspection.comments) {
    if (!isOurs) continue;
    await outbox.room(ACTION_BYTES);
    comments.getItem(id).delete();
  }
  for (const { name, sheet } of inventory.names) {
    const stays = sheet === null && kept.some((each) => sameName(each.name, name));
    if (!isOurName(name) || stays) continue;
    await outbox.room(ACTION_BYTES);
    (sheet === null ? names : worksheets.getItem(sheet).names).getItem(name).delete();
  }
}

/** Queues the names of a build: those that are there already are only given their new meaning. */
export async function putInNames(
  context: Excel.RequestContext,
  planned: readonly PlannedName[],
  inventory: Inventory,
  outbox: Outbox,
): Promise<void> {
  const { names } = context.workbook;
  for (const { name, formula, hidden } of planned) {
    await outbox.room(2 * ACTION_BYTES + formula.length);
    const isThere = inventory.names.some((each) => each.sheet === null && sameName(each.name, name));
    const item = isThere ? names.getItem(name) : names.add(name, formula);
    if (isThere) item.formula = formula;
    item.visible = !hidden;
  }
}

/** Queues formulas for cells that may be filled, first the hidden names by which they are found again. */
export async function putInFills(
  context: Excel.RequestContext,
  targets: readonly FillTarget[],
  outbox: Outbox,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const free = targets.filter(({ obstacle }) => obstacle === null);
  for (const [index, { sheet, area }] of fillAreasOf(free).entries()) {
    await outbox.room(2 * ACTION_BYTES);
    names.add(fillName(index), `=${quoteSheet(sheet)}!${fixed(area)}`).visible = false;
  }
  for (const { fill, numberFormat } of free) {
    await outbox.room(3 * ACTION_BYTES + fill.formula.length);
    const cell = cellOf(worksheets.getItem(fill.sheet), fill.row, fill.col);
    cell.formulas = [[fill.formula]];
    cell.numberFormat = [[numberFormat]];
  }
}

/** Queues the flags, behind the rules that the staff have. */
export async function putInFlags(
  context: Excel.RequestContext,
  flags: readonly PlannedFlag[],
  inspection: Inspection,
  outbox: Outbox,
): Promise<void> {
  const next = new Map(inspection.otherRules);
  for (const { sheet, addresses, formula, look } of flags) {
    await outbox.room(8 * ACTION_BYTES + addresses.length + formula.length);
    const ranges = context.workbook.worksheets.getItem(sheet).getRanges(addresses).untrack();
    const rule = ranges.conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    const { fill, color, bold } = LOOKS[look];
    rule.custom.format.fill.color = `#${fill}`;
    rule.custom.format.font.color = `#${color}`;
    rule.custom.format.font.bold = bold;
    const before = next.get(sheet) ?? 0;
    if (before > 0) rule.priority = before;
    next.set(sheet, before + 1);
  }
}

export async function putInNotes(
  context: Excel.RequestContext,
  notes: readonly PlannedNote[],
  outbox: Outbox,
): Promise<void> {
  for (const { sheet, row, col, text } of notes) {
    await outbox.room(2 * ACTION_BYTES + text.length);
    context.workbook.comments.add(`${quoteSheet(sheet)}!${a1({ row, col })}`, text);
  }
}

/** Filled cells one below the other share a name. */
function fillAreasOf(targets: readonly FillTarget[]): { sheet: string; area: Area }[] {
  const cells = targets.map(({ fill }) => fill);
  cells.sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.col - b.col || a.row - b.row));
  const areas: { sheet: string; area: Area }[] = [];
  for (const { sheet, row, col } of cells) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && last.area.left === col && last.area.bottom === row - 1) {
      last.area = { ...last.area, bottom: row };
    } else areas.push({ sheet, area: { top: row, left: col, bottom: row, right: col } });
  }
  return areas;
}

function fixed(area: Area): string {
  return areaA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
