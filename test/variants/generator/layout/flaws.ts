import { leavesOf, type Activity, type Budget, type Unit } from '../budget/budget';
import { untilQuarter, yearBefore } from '../budget/derive';
import type { Money } from '../budget/money';
import type { CellSpec, Verdict } from '../description';
import type { Doubt } from '../dimensions/doubt';
import { american, toNumber } from '../dimensions/money-form';
import { drawUnitSheet } from './budget-sheets';
import { isMoney } from './flawed-columns';
import type { Line } from './line';
import type { PlacedTable, Scene } from './scene';

/** Makes the units' names differ by a space only: one office written in two ways, or two offices? */
export function flawedBudget(doubt: Doubt, budget: Budget): Budget {
  if (doubt !== 'units alike') return budget;
  const twins = ['Karang Sari', 'Karangsari'];
  return {
    ...budget,
    units: budget.units.map((unit, i) => ({ ...unit, kind: 'Kelurahan', name: twins[i] ?? unit.name })),
  };
}

/** Spoils what is drawn already. */
export function drawFlaw(scene: Scene): void {
  const [table] = scene.tables;
  const [unit] = scene.budget.units;
  if (table && unit) FLAWS[scene.plan.doubt]?.(scene, table, unit);
}

type Flaw = (scene: Scene, table: PlacedTable, unit: Unit) => void;

const FLAWS: Partial<Record<Doubt, Flaw>> = {
  'precision lost': (scene, table) =>
    spoil(scene, table, ({ money }) => ({ value: lostPrecision(money.pagu) })),
  'unreadable figure': (scene, table) =>
    spoil(scene, table, () => ({ value: scene.from.fork('words').pick(UNREADABLE) })),
  'error value': (scene, table) => spoil(scene, table, () => ({ value: { error: '#REF!' } })),
  'unknown function': (scene, table) =>
    spoil(scene, table, () => ({ value: null, formula: "VLOOKUP(A1,'[SPJ 2020.xlsx]Data'!$A:$D,4,0)" })),
  'mixed separators': mixSeparators,
  'copied sheet': (scene, table, unit) => drawCopy(scene, table, unit),
  'changed copy': (scene, table, unit) =>
    drawCopy(scene, table, { ...unit, programs: withFirstLeafChanged(unit.programs) }),
  'year before': (scene) => drawYearBefore(scene, scene.budget.units.length, false),
  'sheet a quarter': (scene, _table, unit) =>
    ['TW I', 'TW II', 'TW III'].forEach((name, i) =>
      drawUnitSheet(scene, untilQuarter(unit, i + 1), 0, name),
    ),
  'in thousands': ({ tables }) => tables.forEach(divideByThousand),
};

const UNREADABLE = ['sesuai DPA', 'menyusul', '??', '1.2345.678', '12.34.567'];

/** 350001123456 → "3,500E+11", as a narrow column shows it and a paste keeps it. */
function lostPrecision(sen: bigint): string {
  return toNumber(sen).toExponential(3).toUpperCase().replace('.', ',');
}

function drawCopy(scene: Scene, { canvas }: PlacedTable, unit: Unit): void {
  drawUnitSheet(scene, unit, 0, `${canvas.name.slice(0, 24)} (2)`);
}

/** Sheets of the year before, as workbooks that grow from year to year have them. */
export function drawYearBefore(scene: Scene, count: number, hidden: boolean): void {
  const budget = yearBefore(scene.budget);
  const older: Scene = { ...scene, budget, tables: [] };
  budget.units.slice(0, count).forEach((unit, i) => {
    const { canvas } = drawUnitSheet(older, unit, i, `${unit.name.slice(0, 24).trim()} ${budget.year}`);
    canvas.hidden = hidden;
  });
}

/** What a reader has to do with this flaw. */
export function verdictOf(scene: Scene): Verdict {
  const { plan, tables } = scene;
  const { doubt } = plan;
  const careful = ['mixed separators', 'copied sheet', 'year before', 'sheet a quarter', 'in thousands'];
  if (careful.includes(doubt)) return { kind: 'exact or refuse', reason: doubt };
  const differs = (line: Line): boolean => line.isLeaf && line.money.before !== line.money.pagu;
  if (doubt === 'two pagu' && !tables.some((table) => table.lines.some(differs))) {
    return { kind: 'exact or refuse', reason: 'two pagu, the same in every row' };
  }
  if (doubt !== 'none') return { kind: 'refuse', reason: doubt };
  if (
    ['quarters', 'quarters in pairs', 'months', 'semesters'].includes(plan.spending) &&
    !tables.every(cannotBeToDate)
  ) {
    return { kind: 'exact or refuse', reason: 'periods that could be to date' };
  }
  return { kind: 'exact' };
}

/** Figures that are to date never fall from one period to the next. */
function cannotBeToDate({ lines, columns }: PlacedTable): boolean {
  const size = 12 / columns.realisasi.length;
  return lines.some(({ money }) => {
    const periods = columns.realisasi.map((_, i) =>
      money.monthly.slice(i * size, (i + 1) * size).reduce((a, b) => a + b, 0n),
    );
    return periods.some((amount, i) => i > 0 && amount < (periods[i - 1] ?? 0n));
  });
}

/** Spoils a figure of the first table that has one. */
function spoil(scene: Scene, first: PlacedTable, write: (line: Line) => CellSpec): void {
  const table = scene.tables.find(({ lines }) => lines.some(hasFigure)) ?? first;
  const key = scene.from.fork('measure').pick(['pagu', 'realisasi'] as const);
  const column = table.columns[key][0] ?? key;
  const line = scene.from.fork('leaf').pick(table.lines.filter(hasFigure));
  if (line) table.canvas.replace(table.drawn.rows.get(line) ?? 0, table.drawn.columnOf(column), write(line));
}

function hasFigure({ isLeaf, money }: Line): boolean {
  return isLeaf && money.pagu > 0n;
}

/** Every second amount of the pagu column is written as Americans do. */
function mixSeparators({ plan }: Scene, { canvas, lines, columns, drawn }: PlacedTable): void {
  const key = columns.pagu[0] ?? 'pagu';
  lines
    .filter((line) => line.printsMoney)
    .forEach((line, i) => {
      const amount =
        plan.spending.startsWith('groups') && key !== 'pagu' ? line.money.paguBy[0] : line.money.pagu;
      if (i % 2 === 0) return;
      canvas.replace(drawn.rows.get(line) ?? 0, drawn.columnOf(key), { value: american(amount ?? 0n, true) });
    });
}

function divideByThousand({ canvas, columns, drawn }: PlacedTable): void {
  for (const { key } of columns.columns.filter((column) => isMoney(column.key))) {
    for (const row of drawn.rows.values()) {
      const cell = canvas.at(row, drawn.columnOf(key));
      if (typeof cell?.value === 'number') {
        canvas.replace(row, cell.col, {
          ...cell,
          value: Number((cell.value / 1000).toFixed(5)),
          format: '#,##0.00',
        });
      }
    }
  }
}

type Programs = Budget['units'][number]['programs'];

function withFirstLeafChanged(programs: Programs): Programs {
  const first = programs[0]?.activities.flatMap(leavesOf)[0];
  const change = (activity: Activity): Activity =>
    activity === first
      ? { ...activity, accounts: [], money: withMore(activity.money, 100_000_000n) }
      : { ...activity, subs: activity.subs.map(change) };
  return programs.map((program) => ({ ...program, activities: program.activities.map(change) }));
}

function withMore(money: Money, more: bigint): Money {
  const paguBy = money.paguBy.map((amount, i) => (i === 0 ? amount + more : amount));
  return { ...money, pagu: money.pagu + more, paguBy };
}
