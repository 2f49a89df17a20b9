import { sum } from '../budget/money';
import { moneyOfUnit } from '../budget/budget';
import { drawAround } from '../dimensions/around';
import { drawOtherSheet } from '../dimensions/other-sheet';
import { drawSideTable } from '../dimensions/side-table';
import { moneyStyle } from './columns';
import { addSheet, type Scene } from './scene';

/** What stands beside, beneath and behind the budget. */
export function drawSurroundings(scene: Scene): void {
  drawBeside(scene);
  drawBeneath(scene);
  if (scene.plan.otherSheet === 'none') return;
  const at = scene.from.fork('other sheet').chance(0.3) ? 'first' : 'last';
  drawOtherSheet(scene.plan.otherSheet, scene.budget, (name) => addSheet(scene, name, at));
}

function drawBeside({ plan, budget, tables, from }: Scene): void {
  const [table] = tables;
  if (!table || plan.sideTable === 'none') return;
  const { write } = moneyStyle(plan, from.fork('columns'));
  const all = sum(budget.units.map(moneyOfUnit));
  const totals = { pagu: write(all.pagu), realisasi: write(all.realisasi) };
  const left = table.canvas.lastColumn + from.fork('beside').int(2, 3);
  drawSideTable(plan.sideTable, table.canvas, table.drawn.top, left, totals);
}

function drawBeneath({ plan, budget, tables, from }: Scene): void {
  for (const canvas of new Set(tables.map((table) => table.canvas))) {
    const left = tables.find((table) => table.canvas === canvas)?.drawn.left ?? 1;
    drawAround(
      plan.around,
      canvas,
      canvas.lastRow + from.fork('beneath').int(1, 2),
      left,
      budget.year,
      from.fork('around'),
    );
  }
}
