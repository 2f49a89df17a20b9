import { isTotal } from './column';
import type { Scene } from './scene';

/** Hides what the plan says; a hidden row of the budget counts all the same. */
export function hide(scene: Scene): void {
  const { plan, tables, from } = scene;
  const [table] = tables;
  if (!table) return;
  if (plan.hidden === 'a row') {
    const rows = table.lines.filter((line) => !isTotal(line)).map((line) => table.drawn.rows.get(line) ?? 0);
    table.canvas.hideRow(from.fork('hidden row').pick(rows));
  }
  if (plan.hidden === 'a column') {
    const col = ['sisa', 'persen', 'no']
      .map((key) => table.drawn.columnOf(key))
      .find((found) => found >= table.drawn.left);
    if (col !== undefined) table.canvas.hideColumn(col);
  }
}
