import type { FormulaCell } from './formula-cells';
import type { Area } from '../../workbook/address';
import { Placed } from './placed';
import { referencesIn, type Reference } from './references';

/**
 * Formulas that lead back to themselves, a list a circle, the cells in the order of the tables. Only these cells are followed:
 * a circle through a cell elsewhere is not seen.
 */
export function cycles(all: readonly FormulaCell[]): FormulaCell[][] {
  const cells = mayReturn(all);
  const found: FormulaCell[][] = [];
  for (const members of circles(referencesOf(cells))) {
    found.push(members.sort((a, b) => a - b).map((index) => cells[index] as FormulaCell));
  }
  return found;
}

/** Without the sheets whose formulas read nothing but what stands further down on them, as subtotals do: no way leads back there. */
function mayReturn(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const others = new Set<string>();
  for (const cell of cells) {
    if (!others.has(cell.sheet) && !readsDownwards(cell)) others.add(cell.sheet);
  }
  return cells.filter(({ sheet }) => others.has(sheet));
}

function readsDownwards({ formula, row, sheet }: FormulaCell): boolean {
  return (referencesIn(formula) ?? []).every(
    (reference) =>
      (reference.sheet === undefined || reference.sheet === sheet) && areaOf(reference).top > row,
  );
}

function areaOf(reference: Reference): Area {
  if (reference.kind === 'range') return reference;
  const { row, col } = reference;
  return { top: row, left: col, bottom: row, right: col };
}

/** For every cell the cells among them that its formula reads. */
function referencesOf(cells: readonly FormulaCell[]): number[][] {
  const placed = new Placed(cells.keys(), (index) => cells[index] as FormulaCell);
  return cells.map(({ sheet, formula }) =>
    (referencesIn(formula) ?? []).flatMap((reference) =>
      placed.within(reference.sheet ?? sheet, areaOf(reference)),
    ),
  );
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
