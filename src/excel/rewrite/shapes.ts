import { type Area, fullA1 } from '../../workbook/address';
import { bare, cellOf, parseAddress } from '../places';
import type { Caller, Scan } from './scan';

/**
 * What a formula fills: its own cell, or the area that it spills into. "array": an array formula over several cells, which can
 * be changed only as a whole, and this API does not say how far it reaches.
 */
export type Shape = { readonly kind: 'cell' | 'array' } | { readonly kind: 'spill'; readonly area: Area };

/** So many cells are asked for at once. */
const CELLS_A_REQUEST = 2_500;

/** The formulas with what each fills; cells that only show what another cell's formula spills are left out. */
export async function shapesOf(
  context: Excel.RequestContext,
  { callers, outlines }: Scan,
): Promise<(readonly [Caller, Shape])[]> {
  const arrays = new Set(
    outlines.filter(({ mayHaveArrays }) => mayHaveArrays).map(({ entry }) => entry.name),
  );
  const uncertain = callers.filter(({ sheet }) => arrays.has(sheet));
  const asked: Asked[] = [];
  for (let from = 0; from < uncertain.length; from += CELLS_A_REQUEST)
    asked.push(...(await askFor(context, uncertain.slice(from, from + CELLS_A_REQUEST))));
  const inArrays = new Map(
    asked.filter(({ isArray }) => isArray).map(({ caller }) => [fullA1(caller), caller.formula] as const),
  );
  const found = new Map(asked.map((each) => [each.caller, shapeOf(each, inArrays)] as const));
  return callers.flatMap((caller) => {
    const shape = found.get(caller) ?? (arrays.has(caller.sheet) ? null : CELL);
    return shape ? [[caller, shape] as const] : [];
  });
}

const CELL: Shape = { kind: 'cell' };

interface Asked {
  readonly caller: Caller;
  readonly spillsTo: Area | null;
  readonly isSpilled: boolean;
  readonly isArray: boolean;
}

async function askFor(context: Excel.RequestContext, callers: readonly Caller[]): Promise<Asked[]> {
  const { worksheets } = context.workbook;
  const pending = callers.map((caller) => {
    const cell = cellOf(worksheets.getItem(caller.sheet), caller.row, caller.col);
    cell.load('hasSpill,savedAsArray');
    return { caller, cell, spill: cell.getSpillingToRangeOrNullObject().untrack().load('address') };
  });
  await context.sync();
  return pending.map(({ caller, cell, spill }) => {
    const area = spill.isNullObject ? null : parseAddress(spill.address);
    return {
      caller,
      spillsTo: area && bare(area),
      isSpilled: cell.hasSpill !== false,
      isArray: cell.savedAsArray !== false,
    };
  });
}

/** Null for a cell that only shows another one's result. @param inArrays formulas of arrays by address */
function shapeOf(
  { caller, spillsTo, isSpilled, isArray }: Asked,
  inArrays: ReadonlyMap<string, string>,
): Shape | null {
  if (spillsTo) return { kind: 'spill', area: spillsTo };
  if (isSpilled) return null;
  if (!isArray) return CELL;
  // The cells of one array formula all answer the same formula; one that stands alone is an array of one cell.
  const { sheet, row, col, formula } = caller;
  const isSame = (down: number, right: number): boolean =>
    inArrays.get(fullA1({ sheet, row: row + down, col: col + right })) === formula;
  const isPart = isSame(-1, 0) || isSame(1, 0) || isSame(0, -1) || isSame(0, 1);
  return { kind: isPart ? 'array' : 'cell' };
}
