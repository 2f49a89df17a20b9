import { fullName, moneyOfProgram, type Budget, type Unit } from '../budget/budget';
import { NO_MONEY, sum, type Money } from '../budget/money';
import { sharedRows } from '../budget/shared';
import { labelColumns } from '../dimensions/hierarchy/hierarchy';
import type { Canvas } from './canvas';
import { isTotal, type Column } from './column';
import { moneyStyle, percentColumn } from './columns';
import type { Line } from './line';
import { unitsInOne, unitTable } from './lines';
import { moneyColumn } from './money-cells';
import type { PlacedTable, Scene } from './scene';
import { drawTable } from './table';

/** The rows of a table with columns a unit, and what each unit has in them. */
interface Rows {
  readonly lines: readonly Line[];
  /** `null`: the row is none of the unit's. */
  readonly share: (line: Line, unit: Unit) => Money | null;
}

/** One table with columns a unit; a row has money in the columns of the units that it belongs to. */
export function drawMatrix(scene: Scene, canvas: Canvas, top: number, left: number): PlacedTable {
  const { budget, plan, words, from } = scene;
  const { lines, share } = plan.unitColumns.startsWith('rows') ? rowsAUnit(scene) : rowsShared(scene);
  const units = budget.units.map((unit, index) => columnsOfUnit(scene, unit, index, share));
  const measures = (units[0] ?? []).map((_, at) => units.map((columns) => columns[at] as Column));
  const columns = [
    ...labelColumns(plan.hierarchy, { words, from: from.fork('columns'), lines }),
    ...(plan.unitColumns === 'by measure' ? measures : units).flat(),
    ...(plan.unitColumns === 'shared rows and totals' ? totalColumns(scene) : []),
  ];
  const drawn = drawTable(canvas, top, left, columns, lines, plan, from.fork('table'));
  const keys = (measure: string) =>
    columns.map(({ key }) => key).filter((key) => key.startsWith(`${measure} `));
  return {
    canvas,
    units: budget.units,
    lines,
    columns: { columns, pagu: keys('pagu'), realisasi: keys('realisasi') },
    drawn,
  };
}

function rowsAUnit({ budget, plan, from }: Scene): Rows {
  const share = (line: Line, unit: Unit): Money | null => {
    if (line.unit !== null) return line.unit === unit ? line.money : null;
    return sum(line.parts.filter((part) => part.unit === unit).map(({ money }) => money));
  };
  return { lines: unitsInOne(budget, plan, from.fork('lines')), share };
}

function rowsShared({ budget, plan, from }: Scene): Rows {
  const { unit: all, shares } = sharedRows(budget);
  const share = (line: Line, unit: Unit): Money | null => {
    if (!isTotal(line)) return shares.get(line.code)?.get(unit) ?? null;
    const parts = line.parts.flatMap((part) => share(part, unit) ?? []);
    return parts.length > 0 ? sum(parts) : null;
  };
  return { lines: unitTable(all, plan, from.fork('lines')), share };
}

/** Pagu, realisasi and percentage of one unit, each beneath its name or its name beneath each. */
function columnsOfUnit(scene: Scene, unit: Unit, index: number, share: Rows['share']): Column[] {
  const { plan, budget } = scene;
  const name = fullName(unit);
  const { zeroForm } = plan;
  const columns = measureColumns(scene, ` ${index + 1}`, zeroForm);
  const told = measureColumns(scene, ` ${index + 1}`, zeroForm === 'empty' ? 'as other money' : zeroForm);
  const isFilled = plan.unitColumns === 'rows a unit, filled' && !hasNilProgram(budget);
  // What is empty for one unit beside others is none of its rows; of a program without money only its nils say whose it is.
  const mustTell = (line: Line) =>
    isFilled || !plan.unitColumns.startsWith('rows') || isNil((line.above[0] ?? line).money);
  return columns.map((column, at) => ({
    ...column,
    heads: plan.unitColumns === 'by measure' ? [...column.heads, name] : [name, ...column.heads],
    properHead: name,
    cell: (line, place) => {
      const money = share(line, unit) ?? (isFilled ? NO_MONEY : null);
      if (money === null) return null;
      return (mustTell(line) ? (told[at] as Column) : column).cell({ ...line, money }, place);
    },
  }));
}

/** What all units have together. */
function totalColumns(scene: Scene): Column[] {
  const head = scene.from.fork('total columns').pick(['JUMLAH', 'Total', 'Jumlah Seluruhnya']);
  return measureColumns(scene, ' of all', scene.plan.zeroForm).map((column) => ({
    ...column,
    key: `all ${column.key}`,
    heads: [head, ...column.heads],
  }));
}

function measureColumns(
  { plan, words, from }: Scene,
  suffix: string,
  zeroForm: Scene['plan']['zeroForm'],
): Column[] {
  const style = moneyStyle({ ...plan, zeroForm }, from.fork('columns'));
  const money = (['pagu', 'realisasi'] as const).map((measure) =>
    moneyColumn({ key: measure, heads: [words(measure)], pick: (money) => money[measure] }, style),
  );
  const { percent } = plan;
  const ratio =
    percent === 'absent' ? [] : [percentColumn(percent, words, style, { pagu: [], realisasi: [] }, from)];
  return [...money, ...ratio].map((column) => ({ ...column, key: `${column.key}${suffix}` }));
}

function hasNilProgram({ units }: Budget): boolean {
  return units.some(({ programs }) => programs.some((program) => isNil(moneyOfProgram(program))));
}

function isNil({ pagu, realisasi }: Money): boolean {
  return pagu === 0n && realisasi === 0n;
}
