import type { Area } from '../workbook/address';
import { excelCode } from './errors';
import type { SheetOutline } from './outline';
import { packed } from './packed';
import { rangeOf } from './places';

/** Some rows of a sheet's used cells. */
export interface Block {
  readonly outline: SheetOutline;
  readonly area: Area;
}

/** What was read of a block, row by row. */
export interface BlockContent {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
  /** Per row and per column, whether cells of arrays may be in it; null where there are none on the sheet. */
  readonly arrays: { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] } | null;
}

/**
 * So many cells fit into an answer of 5 MB with room to spare: a cell's contents, its number format and its look come to about
 * 90 bytes, long texts to more.
 */
const CELLS_A_REQUEST = 36_000;

/** The used cells of all sheets in blocks, in groups that each fit into one answer. */
export function groupsOf(outlines: readonly SheetOutline[]): Block[][] {
  return packed(outlines.flatMap(blocksOf), ({ area }) => cellsIn(area), CELLS_A_REQUEST);
}

function blocksOf(outline: SheetOutline): Block[] {
  const { used } = outline;
  if (!used) return [];
  const height = Math.max(1, Math.floor(CELLS_A_REQUEST / (used.right - used.left + 1)));
  const blocks: Block[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    blocks.push({ outline, area: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } });
  }
  return blocks;
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Reads a group with all that a snapshot needs, as `readBlocks` does. */
export function readGroup(context: Excel.RequestContext, group: readonly Block[]): Promise<BlockContent[]> {
  return readBlocks(context, group, loadBlock);
}

/**
 * Reads a group in one request; in halves where its texts are longer than expected and the answer is too large.
 * @param load queues the loads of a block; its answer is called after the sync
 */
export async function readBlocks<T>(
  context: Excel.RequestContext,
  group: readonly Block[],
  load: (context: Excel.RequestContext, block: Block) => () => T,
): Promise<T[]> {
  try {
    const pending = group.map((block) => load(context, block));
    await context.sync();
    return pending.map((answer) => answer());
  } catch (error) {
    const halves = excelCode(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(group) : null;
    if (!halves) throw error;
    const first = await readBlocks(context, halves[0], load);
    return [...first, ...(await readBlocks(context, halves[1], load))];
  }
}

function halve(group: readonly Block[]): readonly [Block[], Block[]] | null {
  const middle = group.length >> 1;
  if (middle > 0) return [group.slice(0, middle), group.slice(middle)];
  const [block] = group;
  if (!block || block.area.top === block.area.bottom) return null;
  const { outline, area } = block;
  const split = (area.top + area.bottom) >> 1;
  return [[{ outline, area: { ...area, bottom: split } }], [{ outline, area: { ...area, top: split + 1 } }]];
}

function loadBlock(context: Excel.RequestContext, block: Block): () => BlockContent {
  const { outline, area } = block;
  const sheet = context.workbook.worksheets.getItem(outline.entry.id);
  const range = rangeOf(sheet, area).load('values,formulas,numberFormat');
  const asked = {
    looks: range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } }),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
  const arrays = outline.mayHaveArrays ? loadArrays(sheet, area) : null;
  return () => ({
    block,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as string[][],
    looks: asked.looks.value,
    rows: asked.rows.value,
    columns: asked.columns.value,
    arrays: arrays && arrays(),
  });
}

/** The API says of a range whether any, all or no cells are of arrays, not which: rows and columns are asked one by one. */
function loadArrays(sheet: Excel.Worksheet, area: Area): () => { rows: boolean[]; columns: boolean[] } {
  const line = (part: Partial<Area>): Excel.Range =>
    rangeOf(sheet, { ...area, ...part }).load('hasSpill,savedAsArray');
  const indexes = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = indexes(area.top, area.bottom).map((row) => line({ top: row, bottom: row }));
  const columns = indexes(area.left, area.right).map((col) => line({ left: col, right: col }));
  const touched = (range: Excel.Range): boolean => range.hasSpill !== false || range.savedAsArray !== false;
  return () => ({ rows: rows.map(touched), columns: columns.map(touched) });
}
