import { areaA1, type Area } from '../../workbook/address';

/** Cells, given by row and then column, as few rectangles: neighbours in a row first, then equal runs below each other. */
export function rectangles(cells: readonly { readonly row: number; readonly col: number }[]): Area[] {
  type Run = { top: number; left: number; bottom: number; right: number };
  const runs: Run[] = [];
  for (const { row, col } of cells) {
    const last = runs.at(-1);
    if (last?.bottom === row && last.right === col - 1) last.right = col;
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  const areas = new Map<string, Run>();
  for (const run of runs) {
    const above = areas.get(areaA1({ ...run, top: run.top - 1, bottom: run.top - 1 }));
    if (above) {
      areas.delete(areaA1({ ...run, top: run.top - 1, bottom: run.top - 1 }));
      above.bottom = run.bottom;
    }
    areas.set(areaA1(run), above ?? run);
  }
  return [...new Set(areas.values())].sort((a, b) => a.top - b.top || a.left - b.left);
}
