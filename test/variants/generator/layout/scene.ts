import type { Budget, Unit } from '../budget/budget';
import { withHeaderRows } from '../dimensions/header-rows';
import { broken } from '../dimensions/broken-names';
import type { Plan } from '../plan';
import type { Random } from '../random';
import { Canvas } from './canvas';
import type { Column } from './column';
import { tableColumns, type TableColumns } from './columns';
import type { Line } from './line';
import { drawTable, type DrawnTable } from './table';
import { flawedColumns } from './flawed-columns';
import { vocabulary, type Words } from './words';

/** A workbook while it is being laid out, and what its parts must agree on. */
export interface Scene {
  readonly budget: Budget;
  readonly plan: Plan;
  readonly words: Words;
  readonly from: Random;
  readonly sheets: Canvas[];
  /** The budget's own tables, in the order in which they were drawn. */
  readonly tables: PlacedTable[];
}

export interface PlacedTable {
  readonly canvas: Canvas;
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
  readonly columns: TableColumns;
  readonly drawn: DrawnTable;
}

export function newScene(budget: Budget, plan: Plan, from: Random): Scene {
  const words = vocabulary(plan.headerWords, from.fork('words'));
  return { budget, plan, words, from, sheets: [], tables: [] };
}

export function addSheet(scene: Scene, name: string, at: 'first' | 'last' = 'last'): Canvas {
  const canvas = new Canvas(freeName(scene, name));
  if (at === 'first') scene.sheets.unshift(canvas);
  else scene.sheets.push(canvas);
  return canvas;
}

/** Draws a table whose columns follow the plan; tables of one workbook look alike. */
export function placeTable(
  scene: Scene,
  canvas: Canvas,
  top: number,
  left: number,
  given: readonly Line[],
  units: readonly Unit[],
  labels?: readonly Column[],
): PlacedTable {
  const { plan, words, from, budget } = scene;
  const lines = broken(plan.brokenNames, given);
  const context = { words, from: from.fork('columns'), year: budget.year, lines };
  const columns = tableColumns(plan, context, labels);
  const headed = withHeaderRows(plan.headerRows, columns.columns, yearHead(scene));
  const shown = flawedColumns(plan, headed, from);
  const drawn = drawTable(canvas, top, left, shown, lines, plan, from.fork('table'));
  return { canvas, units, lines, columns, drawn };
}

function yearHead({ plan, budget, from }: Scene): string {
  if (plan.yearPlace !== 'header') return '';
  return from
    .fork('year head')
    .pick([`Tahun ${budget.year}`, `Tahun Anggaran ${budget.year}`, `TA ${budget.year}`]);
}

/** Excel takes no two sheets whose names differ in capitals only, and none longer than 31. */
function freeName({ sheets }: Scene, wanted: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted.slice(0, 26)} (${i})`;
  return name;
}
