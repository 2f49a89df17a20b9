import type { SheetView, TextCell, TextRow } from './sheet-view';

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

/** True beneath a caption that is merged over several columns. */
export function isUnderMerge(view: SheetView, cell: TextCell, above: readonly TextRow[]): boolean {
  const merge = view.mergeAt((above.at(-1) as TextRow).row, cell.col);
  return merge !== undefined && merge.right > merge.left && merge.bottom < cell.row;
}

/**
 * True beneath a caption that reaches over more columns than its own, or beneath none.
 * @param reach the last column of the row beneath: the last caption of a row reaches as far
 */
export function isUnderWide(
  view: SheetView,
  cell: TextCell,
  heads: readonly TextCell[],
  reach: number,
): boolean {
  const head = heads.findLast((upper) => upper.col <= cell.col);
  if (!head) return false;
  const merge = view.mergeAt(head.row, head.col);
  if (merge) return merge.right > merge.left && merge.right >= cell.col;
  const next = heads.find((upper) => upper.col > head.col);
  return head.col < cell.col || (next?.col ?? reach) > head.col + 1;
}

/** A name that stands in the row above, too, beside money: a row of a list, though made of such words. */
export function repeatsRowAbove(view: SheetView, { row, cells }: TextRow): boolean {
  if (view.textRow(row - 1)) return false;
  return cells.some(({ col, text }) => view.text(row - 1, col) === text);
}
