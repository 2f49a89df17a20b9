import { WorkbookError } from '../../workbook/errors';
import type { CellAddress, SheetArea } from '../../workbook/address';
import { callSpellings, type CallSpelling, isSurelyOurs } from '../../workbook/function-calls';
import type { Progress } from '../../workbook/port';
import { type Block, cellsIn, groupsOf, readBlocks } from '../blocks';
import type { Inventory } from '../inventory';
import { loadOutlines, type SheetOutline } from '../outline';
import { parseAddress, rangeOf } from '../places';
import { type CellContent, formulaOf } from './contents';

/** A cell whose formula calls a function of ours. */
export interface Caller extends CellAddress {
  readonly formula: string;
  readonly content: CellContent;
  readonly spellings: ReadonlySet<CallSpelling>;
}

/** Every call of our functions in a workbook. */
export interface Scan {
  readonly callers: readonly Caller[];
  readonly outlines: readonly SheetOutline[];
  /** The rows of Excel tables, without their headers and totals. */
  readonly tables: readonly SheetArea[];
  readonly cellAt: CellLookup;
  readonly elsewhere: Elsewhere;
}

/** Null: an empty cell outside of what was read. */
export type CellLookup = (cell: CellAddress) => CellContent | null;

/** Calls that stand in no cell: they are only told of. */
export interface Elsewhere {
  /** Defined names. */
  readonly names: readonly string[];
  /** Sheets with such conditional formats. */
  readonly rules: readonly string[];
}

/**
 * Looks at every cell of the workbook: one request for the outlines, one or more for the contents as 5 MB an answer allow.
 * @throws WorkbookError 'cancelled'
 */
export async function scanCalls(
  context: Excel.RequestContext,
  inventory: Inventory,
  progress: Progress,
): Promise<Scan> {
  const loading = loadOutlines(context, inventory);
  const bodies = loadTables(context, inventory);
  const rules = inventory.sheets.map(({ id, name }) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(id).getRange().untrack();
    conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    return { name, conditionalFormats };
  });
  await context.sync();
  const outlines = loading.answer();
  const read = await readContents(context, outlines, progress);
  return {
    callers: read.flatMap(callersIn),
    outlines,
    tables: bodies(),
    cellAt: lookup(read),
    elsewhere: {
      names: inventory.names.filter(({ refersTo }) => calls(refersTo)).map(({ name }) => name),
      rules: rules
        .filter(({ conditionalFormats }) => conditionalFormats.items.some(isCallingRule))
        .map(({ name }) => name),
    },
  };
}

function calls(formula: string): boolean {
  return isSurelyOurs(callSpellings(formula));
}

function isCallingRule({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && calls(custom.rule.formula);
}

/** Queues the loads; the answer is to be called after the sync. */
export function loadTables(context: Excel.RequestContext, { tables }: Inventory): () => SheetArea[] {
  const bodies = tables.map(({ id }) =>
    context.workbook.tables.getItem(id).getDataBodyRange().untrack().load('address'),
  );
  return () => bodies.flatMap(({ address }) => parseAddress(address) ?? []);
}

interface ReadBlock {
  readonly block: Block;
  readonly at: (row: number, col: number) => CellContent;
}

async function readContents(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  progress: Progress,
): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  const groups = groupsOf(outlines);
  for (const [done, group] of groups.entries()) {
    progress.report('read', done, groups.length);
    if (progress.cancelled) throw new WorkbookError('cancelled');
    read.push(...(await readBlocks(context, group, loadBlock)));
  }
  return read;
}

function loadBlock(context: Excel.RequestContext, block: Block): () => ReadBlock {
  const at = loadCells(context, { sheet: block.outline.entry.name, ...block.area });
  return () => ({ block, at: at() });
}

/** Queues the load of what some cells hold. @returns to be called after the sync: contents by place within the area, from 0 */
export function loadCells(
  context: Excel.RequestContext,
  area: SheetArea,
): () => (row: number, col: number) => CellContent {
  const range = rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
  range.load('formulas,values,valueTypes,numberFormat');
  return () => {
    const formulas = range.formulas as unknown[][];
    const values = range.values as unknown[][];
    const types = range.valueTypes as string[][];
    const formats = range.numberFormat as string[][];
    return (row, col) => ({
      formula: formulas[row]?.[col],
      value: values[row]?.[col],
      type: types[row]?.[col] ?? 'Empty',
      format: formats[row]?.[col] ?? 'General',
    });
  };
}

function callersIn({ block, at }: ReadBlock): Caller[] {
  const { outline, area } = block;
  const width = area.right - area.left + 1;
  return Array.from({ length: cellsIn(area) }, (_, i) => i).flatMap((i) => {
    const [row, col] = [Math.floor(i / width), i % width];
    const content = at(row, col);
    const formula = formulaOf(content);
    if (formula === null) return [];
    const spellings = callSpellings(formula);
    if (spellings.size === 0) return [];
    return [
      { sheet: outline.entry.name, row: area.top + row, col: area.left + col, formula, content, spellings },
    ];
  });
}

function lookup(read: readonly ReadBlock[]): CellLookup {
  const bySheet = new Map<string, ReadBlock[]>();
  for (const each of read) {
    const { name } = each.block.outline.entry;
    bySheet.set(name, [...(bySheet.get(name) ?? []), each]);
  }
  return ({ sheet, row, col }) => {
    const found = bySheet.get(sheet)?.find(({ block: { area } }) => row >= area.top && row <= area.bottom);
    if (!found) return null;
    const { area } = found.block;
    return col >= area.left && col <= area.right ? found.at(row - area.top, col - area.left) : null;
  };
}
