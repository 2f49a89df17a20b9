import { fullName, moneyOfProgram, moneyOfUnit, type Budget } from '../budget/budget';
import { together } from '../budget/derive';
import { add, NO_MONEY, sum, type Money } from '../budget/money';
import { isTotal, text, type Column } from './column';
import { moneyStyle } from './columns';
import type { Canvas } from './canvas';
import { moneyColumn } from './money-cells';
import type { Line } from './line';
import { unitTable } from './lines';
import { addSheet, placeTable, type Scene } from './scene';
import { drawTable } from './table';
import { programTitle } from '../dimensions/program-word';

type Per = 'program' | 'unit';

/** Tables whose every figure is a total of the budget's tables. */
export function drawRecaps(scene: Scene): void {
  const { plan, tables } = scene;
  const last = tables.at(-1);
  if (!last) return;
  switch (plan.recap) {
    case 'none':
      return;
    case 'programs, own sheet':
      return drawRecap(scene, addSheet(scene, 'Rekap Program'), 1, 1, 'program');
    case 'units, own sheet':
      return drawRecap(scene, addSheet(scene, 'Rekap'), 1, 1, 'unit');
    case 'both, first sheet': {
      const canvas = addSheet(scene, 'REKAPITULASI', 'first');
      drawRecap(scene, canvas, 1, 1, 'unit');
      return drawRecap(scene, canvas, canvas.lastRow + 3, 1, 'program');
    }
    case 'kegiatan, own sheet':
      return drawTogether(scene);
    case 'programs below':
      return drawRecap(scene, last.canvas, last.canvas.lastRow + 3, last.drawn.left, 'program');
    case 'units beside':
      return drawRecap(scene, last.canvas, 1, last.canvas.lastColumn + 3, 'unit');
  }
}

/** A whole budget table, of all units together: its rows look like kegiatan, and are sums of them. */
function drawTogether(scene: Scene): void {
  const { budget, plan, from } = scene;
  const canvas = addSheet(scene, 'Rekap Kegiatan');
  canvas.put(1, 1, `REKAPITULASI REALISASI KEGIATAN SELURUH UNIT KERJA TAHUN ${budget.year}`);
  const unit = together(budget);
  placeTable(scene, canvas, 3, 1, unitTable(unit, { ...plan, above: 'none' }, from.fork('lines')), [unit]);
}

function drawRecap(scene: Scene, canvas: Canvas, top: number, left: number, per: Per): void {
  const { budget, plan, words, from } = scene;
  const lines = recapLines(scene, per);
  const style = moneyStyle({ ...plan, formulas: 'none' }, from.fork('columns'));
  const columns: Column[] = [
    { key: 'no', heads: [words('no')], cell: (line) => (isTotal(line) ? null : { value: line.ordinal }) },
    {
      key: 'uraian',
      heads: [per === 'program' ? words('program') : words('unit')],
      cell: (line) => text(line.name),
    },
    moneyColumn({ key: 'pagu', heads: [words('pagu')], pick: (money) => money.pagu }, style),
    moneyColumn({ key: 'realisasi', heads: [words('realisasi')], pick: (money) => money.realisasi }, style),
  ];
  const title =
    per === 'program' ? 'Rekapitulasi Realisasi per Program' : 'Rekapitulasi Realisasi per Unit Kerja';
  canvas.put(top, left, `${title} Tahun ${budget.year}`);
  drawTable(
    canvas,
    top + 2,
    left,
    columns,
    lines,
    { ...plan, headerRepeat: 'none', blanks: 'none' },
    from.fork('recap'),
  );
}

function recapLines({ budget, plan }: Scene, per: Per): Line[] {
  const rows = per === 'program' ? perProgram(budget) : perUnit(budget);
  const line = (level: Line['level'], name: string, money: Money, ordinal: number): Line => ({
    level,
    name,
    code: '',
    unit: null,
    above: [],
    ordinal,
    running: ordinal,
    isLeaf: false,
    money,
    printsMoney: true,
    parts: [],
  });
  return [
    ...rows.map(({ name, money }, i) =>
      per === 'program'
        ? line('program', programTitle(plan.programWord, name), money, i + 1)
        : line('unit', name, money, i + 1),
    ),
    line('jumlah', 'TOTAL', sum(rows.map(({ money }) => money)), rows.length + 1),
  ];
}

interface RecapRow {
  readonly name: string;
  readonly money: Money;
}

function perProgram({ units }: Budget): RecapRow[] {
  const programs = new Map<string, Money>();
  for (const program of units.flatMap((unit) => unit.programs)) {
    programs.set(program.name, add(programs.get(program.name) ?? NO_MONEY, moneyOfProgram(program)));
  }
  return [...programs].map(([name, money]) => ({ name, money }));
}

function perUnit({ units }: Budget): RecapRow[] {
  return units.map((unit) => ({ name: fullName(unit), money: moneyOfUnit(unit) }));
}
