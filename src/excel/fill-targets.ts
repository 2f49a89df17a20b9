import { contains } from '../workbook/address';
import type { Receipt } from '../workbook/port';
import type { Inspection } from './inspect';
import type { Inventory } from './inventory';
import { ACTION_BYTES, type Outbox } from './outbox';
import { cellOf, parseAddress, sameSheet } from './places';
import type { PlannedFill } from './plan';

export type Reason = Receipt['skipped'][number]['reason'];

/** A cell that is to be filled, as it is now. */
export interface FillTarget {
  readonly fill: PlannedFill;
  /** Why it must not be filled; null when it may. */
  readonly obstacle: Reason | null;
  /** The number format to give back: Excel gives a new formula that of the cells it reads. */
  readonly numberFormat: string;
}

/** Looks at every cell that is to be filled; `answer` is to be called after the sync. */
export async function loadFillTargets(
  context: Excel.RequestContext,
  fills: readonly PlannedFill[],
  inventory: Inventory,
  outbox: Outbox,
): Promise<{ answer(inspection: Inspection): FillTarget[] }> {
  const pending: { fill: PlannedFill; cell: Excel.Range; merged: Excel.RangeAreas }[] = [];
  for (const fill of fills) {
    await outbox.room(4 * ACTION_BYTES);
    const sheet = context.workbook.worksheets.getItem(sheetId(fill.sheet, inventory));
    const cell = cellOf(sheet, fill.row, fill.col).load('formulas,numberFormat,hasSpill,savedAsArray');
    const merged = cell.getMergedAreasOrNullObject().untrack().load('areas/items/address');
    pending.push({ fill, cell, merged });
  }
  return {
    answer: (inspection) =>
      pending.map(({ fill, cell, merged }) => ({
        fill,
        obstacle: obstacle(fill, cell, merged, inspection),
        numberFormat: (cell.numberFormat as string[][])[0]?.[0] ?? 'General',
      })),
  };
}

function sheetId(name: string, { sheets }: Inventory): string {
  return sheets.find((entry) => sameSheet(entry.name, name))?.id ?? name;
}

function obstacle(
  fill: PlannedFill,
  cell: Excel.Range,
  merged: Excel.RangeAreas,
  inspection: Inspection,
): Reason | null {
  const { sheet, row, col } = fill;
  const merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseAddress(address));
  if (merges.some((area) => area && (area.top !== row || area.left !== col))) return 'merged';
  if (inspection.tables.some((table) => sameSheet(table.sheet, sheet) && contains(table, row, col)))
    return 'table';
  if (cell.hasSpill || cell.savedAsArray) return 'array';
  const content: unknown = (cell.formulas as unknown[][])[0]?.[0] ?? '';
  if (content === '' || content === fill.formula) return null;
  const isOurs = inspection.filled.some(
    (at) => sameSheet(at.sheet, sheet) && at.row === row && at.col === col,
  );
  return isOurs ? null : 'occupied';
}
