import type { FormulaCell } from './formula-cells';
import { Placed } from './placed';
import { referencesIn } from './references';

/**
 * Formulas that lead back to themselves, a list a circle, the cells in the order of the tables. Only these cells are followed:
 * a circle through a cell elsewhere is not seen.
 */
export function cycles(cells: readonly FormulaCell[]): FormulaCell[][] {
  const found: FormulaCell[][] = [];
  for (const members of circles(referencesOf(cells))) {
    found.push(members.sort((a, b) => a - b).map((index) => cells[index] as FormulaCell));
  }
  return found;
}

/** For every cell the cells among them that its formula reads. */
function referencesOf(cells: readonly FormulaCell[]): number[][] {
  const placed = new Placed(cells.keys(), (index) => cells[index] as FormulaCell);
  return cells.map(({ sheet, formula }) => {
    const reads: number[] = [];
    for (const reference of referencesIn(formula) ?? []) {
      const area =
        reference.kind === 'range'
          ? reference
          : { top: reference.row, bottom: reference.row, left: reference.col, right: reference.col };
      for (const index of placed.within(reference.sheet ?? sheet, area)) reads.push(index);
    }
    return reads;
  });
}

/** Tarjan's strongly connected components of more than one cell, or of one that reads itself; without recursion. */
function* circles(reads: readonly (readonly number[])[]): Iterable<number[]> {
  const order = new Int32Array(reads.length);
  const low = new Int32Array(reads.length);
  const done = new Uint8Array(reads.length);
  const open: number[] = [];
  let count = 0;
  for (let start = 0; start < reads.length; start++) {
    if (order[start] !== 0) continue;
    const path: { cell: number; next: number }[] = [{ cell: start, next: 0 }];
    order[start] = low[start] = ++count;
    open.push(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { cell } = step;
      const target = reads[cell]?.[step.next++];
      if (target !== undefined) {
        if (order[target] === 0) {
          order[target] = low[target] = ++count;
          open.push(target);
          path.push({ cell: target, next: 0 });
        } else if (!done[target]) lower(low, cell, order[target] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(low, above.cell, low[cell] ?? 0);
      if (low[cell] !== order[cell]) continue;
      const members = open.splice(open.lastIndexOf(cell));
      for (const member of members) done[member] = 1;
      if (members.length > 1 || reads[cell]?.includes(cell)) yield members;
    }
  }
}

function lower(low: Int32Array, cell: number, to: number): void {
  if (to < (low[cell] ?? 0)) low[cell] = to;
}
