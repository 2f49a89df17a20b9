import { fullName, leavesOf, type Account, type Activity, type Program, type Unit } from '../budget/budget';
import { add, NO_MONEY, sumOf, type Money } from '../budget/money';
import type { CellSpec } from '../description';
import { TOTAL_WORDS } from '../dimensions/total-row';
import type { Random } from '../random';
import type { Canvas } from './canvas';
import { isTotal, text, type Column } from './column';
import { moneyStyle } from './columns';
import { flawedColumns } from './flawed-columns';
import { PLAIN_LINE, type Line } from './line';
import type { PlacedTable, Scene } from './scene';
import { drawTable } from './table';

/** A row of the list: a leaf, or one account of it, in one quarter of one year. */
interface Entry {
  readonly unit: Unit;
  readonly program: Program;
  readonly kegiatan: Activity;
  readonly leaf: Activity;
  readonly account: Account | null;
  /** 1 to 4, `null` where a row is a whole year. */
  readonly quarter: number | null;
  readonly year: number;
  readonly money: Money;
}

/** As databases give it out: every row says everything, nothing is a total. */
export function drawFlatList(scene: Scene, canvas: Canvas, top: number, left: number): PlacedTable {
  const { plan, budget, from } = scene;
  const entries = entriesOf(scene);
  const lines = entries.map((entry): Line => ({ ...EMPTY, unit: entry.unit, money: entry.money }));
  const byLine = new Map(lines.map((line, i) => [line, entries[i]]));
  if (plan.totalRow !== 'none' && plan.flatBy === 'leaf') lines.push(totalOf(entries, from));
  const wanted = flatColumns(scene, entries, (line) => byLine.get(line));
  const columns = flawedColumns(plan, wanted, from);
  const drawn = drawTable(
    canvas,
    top,
    left,
    columns,
    lines,
    { ...plan, headerRepeat: 'none' },
    from.fork('table'),
  );
  return {
    canvas,
    units: budget.units,
    lines,
    columns: { columns, pagu: ['pagu'], realisasi: ['realisasi'] },
    drawn,
  };
}

const EMPTY: Line = { ...PLAIN_LINE, level: 'kegiatan', name: '', isLeaf: true };

function totalOf(entries: readonly Entry[], from: Random): Line {
  const name = from.fork('total').pick(TOTAL_WORDS);
  return {
    ...EMPTY,
    level: 'jumlah',
    name,
    isLeaf: false,
    money: entries.map((entry) => entry.money).reduce(add, NO_MONEY),
  };
}

function entriesOf({ budget, plan }: Scene): Entry[] {
  const years = plan.flatBy === 'account, quarter and year' ? [budget.year - 1, budget.year] : [budget.year];
  const quarters = plan.flatBy.includes('quarter') ? [1, 2, 3, 4] : [null];
  const leaves = budget.units.flatMap((unit) =>
    unit.programs.flatMap((program) =>
      program.activities.flatMap((kegiatan) =>
        leavesOf(kegiatan).map((leaf) => ({ unit, program, kegiatan, leaf })),
      ),
    ),
  );
  return years.flatMap((year) =>
    leaves.flatMap((place) =>
      accountsOf(place.leaf, plan.flatBy !== 'leaf').flatMap((account) =>
        quarters.map((quarter) => {
          const money = account?.money ?? place.leaf.money;
          return { ...place, account, quarter, year, money: inYear(money, year === budget.year) };
        }),
      ),
    ),
  );
}

function accountsOf(leaf: Activity, wanted: boolean): readonly (Account | null)[] {
  return wanted && leaf.accounts.length > 0 ? leaf.accounts : [null];
}

function inYear(money: Money, now: boolean): Money {
  if (now) return money;
  const { pagu, realisasi } = money.lastYear;
  return { ...NO_MONEY, pagu, realisasi, monthly: [realisasi, ...NO_MONEY.monthly.slice(1)] };
}

function flatColumns(
  scene: Scene,
  entries: readonly Entry[],
  entryOf: (line: Line) => Entry | undefined,
): Column[] {
  const { words, plan, from, budget } = scene;
  const { write } = moneyStyle(plan, from.fork('columns'));
  const label = (key: string, head: string, spell: (entry: Entry) => CellSpec | null): Column => ({
    key,
    heads: [head],
    cell: (line) => {
      const entry = entryOf(line);
      if (entry) return spell(entry);
      return isTotal(line) && key === 'kegiatan' ? text(line.name) : null;
    },
  });
  const quarterName = from
    .fork('quarter')
    .pick<(quarter: number) => string | number>([
      (quarter) => quarter,
      (quarter) => `TW ${quarter}`,
      (quarter) => ['I', 'II', 'III', 'IV'][quarter - 1] ?? '',
      (quarter) => `Triwulan ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
    ]);
  const byYear = plan.flatBy === 'account, quarter and year';
  const byQuarter = plan.flatBy.includes('quarter');
  const withAccounts = entries.some((entry) => entry.account !== null);
  const withSubs = entries.some((entry) => entry.leaf !== entry.kegiatan);
  return [
    ...(byYear ? [label('tahun', words('tahun'), ({ year }) => ({ value: year }))] : []),
    ...(byQuarter
      ? [label('triwulan', words('triwulan'), ({ quarter }) => ({ value: quarterName(quarter ?? 1) }))]
      : []),
    ...(budget.units.length > 1 ? [label('unit', words('unit'), ({ unit }) => text(fullName(unit)))] : []),
    label('program', words('program'), ({ program }) => text(program.name)),
    label('kegiatan', words('kegiatan'), ({ kegiatan }) => text(kegiatan.name)),
    ...(withSubs
      ? [label('sub', words('sub'), ({ leaf, kegiatan }) => (leaf === kegiatan ? null : text(leaf.name)))]
      : []),
    ...(withAccounts
      ? [
          label('kode', words('kode'), ({ account }) => text(account?.code ?? '')),
          label('rekening', words('rekening'), ({ account }) => text(account?.name ?? '')),
        ]
      : []),
    ...moneyColumns(scene, byQuarter).map(({ key, head, pick }): Column => ({
      key,
      heads: [head],
      cell: (line) => write(pick(line.money, entryOf(line)?.quarter ?? null)),
    })),
  ];
}

interface FlatMoney {
  readonly key: string;
  readonly head: string;
  readonly pick: (money: Money, quarter: number | null) => bigint;
}

/** The year's pagu is repeated in every quarter; the realisasi is the quarter's own, or all until its end. */
function moneyColumns({ words, from }: Scene, byQuarter: boolean): FlatMoney[] {
  const toDate = from.fork('to date').chance(0.4);
  const end = (quarter: number | null): number => (quarter ?? 4) * 3;
  const start = (quarter: number | null): number => (toDate || quarter === null ? 0 : (quarter - 1) * 3);
  const pagu = byQuarter ? from.fork('pagu').pick([words('pagu'), 'Pagu Setahun']) : words('pagu');
  const realisasi = words('realisasi').replace(/\s*\(Rp\.?\)/, '');
  return [
    { key: 'pagu', head: pagu, pick: (money) => money.pagu },
    {
      key: 'realisasi',
      head: byQuarter ? `${realisasi} ${toDate ? 's.d. Triwulan' : 'Triwulan Ini'}` : realisasi,
      pick: (money, quarter) => sumOf(money.monthly.slice(start(quarter), end(quarter))),
    },
  ];
}
