import { fullName, type Unit } from '../budget/budget';
import { inQuarter } from '../budget/derive';
import { labelColumns } from '../dimensions/hierarchy/hierarchy';
import { LEFT } from '../dimensions/margins';
import { drawCaption, type CaptionPlan } from './caption';
import type { Canvas } from './canvas';
import { isTotal, text, type Column } from './column';
import { drawFlatList } from './flat-list';
import type { Line } from './line';
import { programTables, unitRowsTable, unitTable, unitsInOne } from './lines';
import { drawMatrix } from './matrix';
import { sheetName } from './names';
import { addSheet, placeTable, type PlacedTable, type Scene } from './scene';

/** Draws the tables that hold the budget. */
export function drawBudget(scene: Scene): void {
  scene.tables.push(...layouts[scene.plan.blocks](scene));
}

const layouts: Readonly<Record<Scene['plan']['blocks'], (scene: Scene) => PlacedTable[]>> = {
  'a sheet a unit': (scene) =>
    scene.budget.units.flatMap((unit, i) =>
      i === 0 && scene.plan.doubt === 'quarters to add up'
        ? drawQuarters(scene, unit)
        : [drawUnitSheet(scene, unit, i)],
    ),
  stacked: drawStacked,
  'side by side': drawSideBySide,
  'table a program': drawProgramTables,
  'unit rows': (scene) => {
    const { canvas, top, left } = openSheet(scene);
    const lines = unitRowsTable(scene.budget, scene.plan, scene.from.fork('lines'));
    return [placeTable(scene, canvas, top, left, lines, scene.budget.units)];
  },
  'unit column': drawUnitColumn,
  'columns a unit': (scene) => {
    const { canvas, top, left } = openSheet(scene);
    return [drawMatrix(scene, canvas, top, left)];
  },
  'flat list': (scene) => {
    const { canvas, top, left } = openSheet(scene);
    return [drawFlatList(scene, canvas, top, left)];
  },
};

export function drawUnitSheet(
  scene: Scene,
  unit: Unit,
  index: number,
  name?: string,
  quarter?: string,
): PlacedTable {
  const { budget, plan, from } = scene;
  const canvas = addSheet(scene, name ?? sheetName(budget, unit, index, plan, from));
  return drawBlock(scene, canvas, 1 + from.fork('top').int(0, 1), LEFT[plan.margins], unit, quarter);
}

/** A sheet a quarter, each with what was spent in it alone. The last stands for all. */
function drawQuarters(scene: Scene, unit: Unit): PlacedTable[] {
  const numbers = ['I', 'II', 'III', 'IV'];
  const tables = numbers.map((number, i) => {
    const table = drawUnitSheet(scene, inQuarter(unit, i + 1), 0, `TW ${number}`, `Triwulan ${number}`);
    return { ...table, units: [unit] };
  });
  return tables.reverse();
}

function drawBlock(
  scene: Scene,
  canvas: Canvas,
  top: number,
  left: number,
  unit: Unit,
  quarter?: string,
): PlacedTable {
  const { budget, from } = scene;
  const plan: CaptionPlan = quarter === undefined ? scene.plan : { ...scene.plan, quarter };
  const row = drawCaption(canvas, top, left, budget, unit, plan, from.fork('caption'));
  return placeTable(scene, canvas, row, left, unitTable(unit, scene.plan, from.fork('lines')), [unit]);
}

function drawStacked(scene: Scene): PlacedTable[] {
  const canvas = addSheet(scene, sheetName(scene.budget, null, 0, scene.plan, scene.from));
  const gap = scene.from.fork('gap').int(2, 4);
  let top = 1;
  return scene.budget.units.map((unit) => {
    const table = drawBlock(scene, canvas, top, LEFT[scene.plan.margins], unit);
    top = table.drawn.bottom + gap;
    return table;
  });
}

/** Two blocks beside each other, the next two beneath them. */
function drawSideBySide(scene: Scene): PlacedTable[] {
  const canvas = addSheet(scene, sheetName(scene.budget, null, 0, scene.plan, scene.from));
  const gap = scene.from.fork('gap').int(2, 3);
  const tables: PlacedTable[] = [];
  let top = 1;
  scene.budget.units.forEach((unit, i) => {
    const beside = i % 2 === 1 ? tables.at(-1) : undefined;
    if (!beside && tables.length > 0) top = Math.max(...tables.map((table) => table.drawn.bottom)) + 3;
    const left = beside ? beside.drawn.right + gap : LEFT[scene.plan.margins];
    tables.push(drawBlock(scene, canvas, top, left, unit));
  });
  return tables;
}

/** On the sheet of each unit one table a program, its name above it. */
function drawProgramTables(scene: Scene): PlacedTable[] {
  const { budget, plan, from } = scene;
  const left = LEFT[plan.margins];
  return budget.units.flatMap((unit, i) => {
    const canvas = addSheet(scene, sheetName(budget, unit, i, plan, from));
    let top = drawCaption(canvas, 1, left, budget, unit, plan, from.fork('caption'));
    return programTables(unit, plan, from.fork('lines')).map(({ title, lines }) => {
      canvas.put(top, left, { value: title, bold: true });
      const table = placeTable(scene, canvas, top + 1, left, lines, [unit]);
      top = table.drawn.bottom + 2;
      return table;
    });
  });
}

function drawUnitColumn(scene: Scene): PlacedTable[] {
  const { budget, plan, words, from } = scene;
  const { canvas, top, left } = openSheet(scene);
  const lines = unitsInOne(budget, plan, from.fork('lines'));
  const unit: Column = {
    key: 'unit',
    heads: [words('unit')],
    cell: (line: Line) => (isTotal(line) || !line.unit ? null : text(fullName(line.unit))),
  };
  const labels = labelColumns(plan.hierarchy, { words, from: from.fork('columns'), lines });
  return [placeTable(scene, canvas, top, left, lines, budget.units, [unit, ...labels])];
}

/** A sheet for all units, with its caption drawn. */
function openSheet(scene: Scene): { canvas: Canvas; top: number; left: number } {
  const { budget, plan, from } = scene;
  const canvas = addSheet(scene, sheetName(budget, null, 0, plan, from));
  const left = LEFT[plan.margins];
  return { canvas, left, top: drawCaption(canvas, 1, left, budget, null, plan, from.fork('caption')) };
}
