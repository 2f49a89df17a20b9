import type { Left, LeftReason, Rewritten } from '../excel/rewrite/rewrites';
import { a1, type CellAddress, type SheetArea } from '../workbook/address';

/** What the pane shows of a rewriting of formulas. */
export interface FormulaResult {
  readonly formulas: number;
  /** In the workbook's order, each with its first cell. */
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number; readonly at: SheetArea }[];
  readonly left: readonly LeftCells[];
  /** Names and sheets with conditional formats that call our functions. */
  readonly names: readonly string[];
  readonly rules: readonly string[];
}

/** Cells that stay as they are, for one reason. */
export interface LeftCells {
  readonly reason: LeftReason;
  readonly cells: number;
  readonly first: readonly { readonly label: string; readonly at: SheetArea }[];
}

/** So many cells are shown of those that were left. */
const MOST_SHOWN = 5;

export function resultOf({ done, left, elsewhere }: Rewritten): FormulaResult {
  const sheets = [...new Set(done.map(({ sheet }) => sheet))].map((sheet) => {
    const own = done.filter((run) => run.sheet === sheet);
    const formulas = own.reduce((sum, run) => sum + run.formulas, 0);
    return { sheet, formulas, at: cellArea(own[0] ?? { sheet, row: 1, col: 1 }) };
  });
  return {
    formulas: sheets.reduce((sum, { formulas }) => sum + formulas, 0),
    sheets,
    left: [...new Set(left.map(({ reason }) => reason))].map((reason) => leftCells(reason, left)),
    ...elsewhere,
  };
}

function leftCells(reason: LeftReason, left: readonly Left[]): LeftCells {
  const own = left.filter((each) => each.reason === reason);
  return {
    reason,
    cells: own.length,
    first: own
      .slice(0, MOST_SHOWN)
      .map((cell) => ({ label: `${cell.sheet} ${a1(cell)}`, at: cellArea(cell) })),
  };
}

function cellArea({ sheet, row, col }: CellAddress): SheetArea {
  return { sheet, top: row, left: col, bottom: row, right: col };
}
