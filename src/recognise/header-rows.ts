import type { SheetView, TextRow } from './sheet-view';

/** Captions merged over blank rows end where their merge ends. */
export function lastRowOf(view: SheetView, row: TextRow): number {
  let shallowest = Infinity;
  for (const cell of row.cells) {
    const merge = view.mergeAt(cell.row, cell.col);
    shallowest = Math.min(shallowest, merge ? merge.bottom : cell.row);
  }
  return Number.isFinite(shallowest) ? shallowest : row.row;
}

/** The last row that a merged caption reaches. */
export function deepestOf(view: SheetView, rows: readonly TextRow[]): number {
  const bottoms = rows.flatMap(({ cells }) =>
    cells.map(({ row, col }) => view.mergeAt(row, col)?.bottom ?? row),
  );
  return Math.max(...bottoms);
}

/** The row of captions above another: empty rows between are passed where captions are merged over them. */
export function rowAbove(view: SheetView, { row }: TextRow): TextRow | undefined {
  for (let at = row - 1; at > 0 && at > row - 4; at--) {
    const above = view.textRow(at);
    if (above) return at === row - 1 || deepestOf(view, [above]) >= row ? above : undefined;
  }
  return undefined;
}
