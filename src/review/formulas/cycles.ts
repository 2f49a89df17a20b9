import type { FormulaCell } from './formula-cells';
import type { SheetArea } from '../../workbook/address';
import { Placed } from './placed';
import { referencesIn } from './references';

/**
 * Formulas that lead back to themselves, a list a circle, the cells in the order of the tables. Only these cells are followed:
 * a circle through a cell elsewhere is not seen.
 */
export function cycles(all: readonly FormulaCell[]): FormulaCell[][] {
  const cells = mayReturn(all.map(readingOf));
  const found: FormulaCell[][] = [];
  for (const members of circles(referencesOf(cells))) {
    found.push(members.sort((a, b) => a - b).map((index) => (cells[index] as Reading).cell));
  }
  return found;
}

/** A cell and what its formula reads. */
interface Reading {
  readonly cell: FormulaCell;
  readonly areas: readonly SheetArea[];
}

function readingOf(cell: FormulaCell): Reading {
  const areas = (referencesIn(cell.formula) ?? []).map((reference): SheetArea => {
    const sheet = reference.sheet ?? cell.sheet;
    if (reference.kind === 'range') {
      const { top, left, bottom, right } = reference;
      return { sheet, top, left, bottom, right };
    }
    const { row, col } = reference;
    return { sheet, top: row, left: col, bottom: row, right: col };
  });
  return { cell, areas };
}

/** Without the sheets whose formulas read nothing but what stands further down on them, as subtotals do: no way leads back there. */
function mayReturn(readings: readonly Reading[]): readonly Reading[] {
  const others = new Set<string>();
  for (const { cell, areas } of readings) {
    if (others.has(cell.sheet)) continue;
    if (areas.some(({ sheet, top }) => sheet !== cell.sheet || top <= cell.row)) others.add(cell.sheet);
  }
  return readings.filter(({ cell }) => others.has(cell.sheet));
}

/** For every cell the cells among them that its formula reads. */
function referencesOf(readings: readonly Reading[]): number[][] {
  const placed = new Placed(readings.keys(), (index) => (readings[index] as Reading).cell);
  return readings.map(({ areas }) => areas.flatMap((area) => placed.within(area.sheet, area)));
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
