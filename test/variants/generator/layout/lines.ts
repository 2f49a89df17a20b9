import { add, NO_MONEY, sum } from '../budget/money';
import {
  fullName,
  moneyOfProgram,
  moneyOfUnit,
  type Activity,
  type Budget,
  type Program,
  type Unit,
} from '../budget/budget';
import { ACCOUNT_GROUPS } from '../budget/names';
import { TOTAL_WORDS, type TotalRow } from '../dimensions/total-row';
import { programTitle, type ProgramWord } from '../dimensions/program-word';
import type { Above } from '../dimensions/above';
import type { Accounts } from '../dimensions/accounts';
import type { GroupRows } from '../dimensions/group-rows';
import type { Hierarchy } from '../dimensions/hierarchy/hierarchy';
import type { Random } from '../random';
import { payers, PLAIN_LINE, type Line } from './line';

export interface LinePlan {
  readonly above: Above;
  readonly groupRows: GroupRows;
  readonly totalRow: TotalRow;
  readonly programWord: ProgramWord;
  readonly accounts: Accounts;
  readonly hierarchy: Hierarchy;
}

/** The rows of one unit's table, with its totals. */
export function unitTable(unit: Unit, plan: LinePlan, from: Random): Line[] {
  const body = unitLines(unit, plan, from);
  const top = body.filter((line) => line.level === 'program');
  return withTotal([...rowsAbove(unit, top, plan), ...body], top, plan, from);
}

/** A table for each program of the unit, which the table itself does not name. */
export function programTables(unit: Unit, plan: LinePlan, from: Random): { title: string; lines: Line[] }[] {
  const body = unitLines(
    unit,
    { ...plan, groupRows: plan.groupRows === 'summed below' ? 'with money' : plan.groupRows },
    from,
  );
  const programs = body.filter((line) => line.level === 'program');
  return programs.map((program) => {
    const lines = body.filter((line) => line.above[0] === program);
    const heads = lines.filter((line) => line.level === 'kegiatan');
    const title = /^program/i.test(program.name) ? program.name : `Program : ${program.name}`;
    return { title, lines: withTotal(lines, heads, plan, from) };
  });
}

/** The rows of all units in one table, each under a row of its own. */
export function unitRowsTable(budget: Budget, plan: LinePlan, from: Random): Line[] {
  const heads: Line[] = [];
  const lines = budget.units.flatMap((unit, i) => {
    const body = unitLines(unit, plan, from.fork(unit.name));
    const parts = body.filter((line) => line.level === 'program');
    const head: Line = {
      ...PLAIN_LINE,
      level: 'unit',
      name: fullName(unit),
      code: unit.code,
      unit,
      ordinal: i + 1,
      money: moneyOfUnit(unit),
      printsMoney: plan.groupRows !== 'none with money',
      parts,
    };
    heads.push(head);
    return [head, ...body];
  });
  return withTotal(lines, heads, plan, from);
}

/** The rows of all units below each other; only a column tells them apart. */
export function unitsInOne(budget: Budget, plan: LinePlan, from: Random): Line[] {
  const lines = budget.units.flatMap((unit) => unitLines(unit, plan, from.fork(unit.name)));
  return withTotal(
    lines,
    lines.filter((line) => line.level === 'program'),
    plan,
    from,
  );
}

/** The programs of a unit with all beneath them, no totals over them. */
function unitLines(unit: Unit, plan: LinePlan, from: Random): Line[] {
  let running = 0;
  return unit.programs.flatMap((program, i) => {
    const lines = programLines(program, unit, i + 1, running, plan, from);
    running += program.activities.length;
    return lines;
  });
}

function programLines(
  program: Program,
  unit: Unit,
  ordinal: number,
  running: number,
  plan: LinePlan,
  from: Random,
): Line[] {
  const children: Line[] = [];
  const head: Line = {
    ...PLAIN_LINE,
    level: 'program',
    name: programTitle(plan.programWord, program.name),
    code: program.code,
    unit,
    ordinal,
    money: moneyOfProgram(program),
    printsMoney: plan.groupRows === 'with money',
    parts: children,
  };
  const body = program.activities.flatMap((activity, i) => {
    const lines = activityLines(activity, unit, [head], i + 1, running + i + 1, plan);
    children.push(lines[0] as Line);
    return lines;
  });
  return [head, ...body, ...(plan.groupRows === 'summed below' ? [subtotal(head, from)] : [])];
}

function subtotal(program: Line, from: Random): Line {
  const name = from
    .fork('subtotal')
    .pick(['Jumlah', 'Sub Total', 'SUBTOTAL', `Jumlah ${program.name}`, 'Jumlah Program']);
  return { ...program, level: 'jumlah', name, code: '', printsMoney: true };
}

function activityLines(
  activity: Activity,
  unit: Unit,
  above: readonly Line[],
  ordinal: number,
  running: number,
  plan: LinePlan,
): Line[] {
  const isLeaf = activity.subs.length === 0;
  const children: Line[] = [];
  const head: Line = {
    ...PLAIN_LINE,
    level: above.length === 1 ? 'kegiatan' : 'sub',
    name: activity.name,
    code: activity.code,
    unit,
    above,
    ordinal,
    running,
    isLeaf,
    money: activity.money,
    printsMoney: isLeaf || plan.groupRows !== 'none with money',
    parts: children,
  };
  const body = isLeaf
    ? accountLines(activity, [...above, head], plan)
    : activity.subs.flatMap((sub, i) => activityLines(sub, unit, [...above, head], i + 1, running, plan));
  children.push(...body.filter((line) => line.above.at(-1) === head));
  return [head, ...body];
}

/** Account lines, each under the levels of the chart that it belongs to where the plan prints them. */
function accountLines(activity: Activity, above: readonly Line[], plan: LinePlan): Line[] {
  if (plan.accounts === 'none') return [];
  const codes = new Set(
    activity.accounts.flatMap(({ code }) =>
      plan.accounts === 'levels' ? [...levelsOf(code), code] : [code],
    ),
  );
  const lines = new Map<string, Line>();
  for (const code of [...codes].sort()) {
    const beneath = activity.accounts.filter(
      (account) => account.code === code || account.code.startsWith(`${code}.`),
    );
    const parent = levelsOf(code)
      .map((level) => lines.get(level))
      .findLast((line) => line !== undefined);
    const line: Line = {
      ...PLAIN_LINE,
      level: 'rekening',
      name: ACCOUNT_GROUPS[code] ?? beneath[0]?.name ?? '',
      code,
      above: parent ? [...above, parent] : above,
      money: sum(beneath.map((account) => account.money)),
    };
    lines.set(code, line);
  }
  if (plan.accounts === 'details') return [...lines.values()].flatMap((line) => [line, ...detailsOf(line)]);
  return [...lines.values()];
}

/** What an account's money buys, as a plan of spending lists it: headings and goods, without codes. */
function detailsOf(account: Line): Line[] {
  const detail = (name: string): Line => ({ ...account, name, code: '', above: [...account.above, account] });
  return ['[#] Belanja untuk kegiatan', '[-] Kebutuhan rutin', 'Nasi kotak', 'Kertas HVS 70 gram'].map(
    detail,
  );
}

/** The levels of the chart above an account that have a name: "5.1.02.01.001.00024" is beneath 5, 5.1, 5.1.02 … */
function levelsOf(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, i) => parts.slice(0, i).join('.')).filter((level) => level in ACCOUNT_GROUPS);
}

function rowsAbove(unit: Unit, programs: readonly Line[], plan: LinePlan): Line[] {
  const row = (level: Line['level'], name: string, code: string): Line => ({
    ...PLAIN_LINE,
    level,
    name,
    code,
    unit,
    money: moneyOfUnit(unit),
    printsMoney: plan.groupRows !== 'none with money',
    parts: programs,
  });
  const organisasi = row('organisasi', fullName(unit), unit.code);
  if (plan.above === 'organisasi') return [organisasi];
  if (plan.above === 'kelompok') return [row('kelompok', 'BELANJA LANGSUNG', '')];
  if (plan.above === 'none') return [];
  return [
    row('urusan', 'UNSUR KEWILAYAHAN', '7'),
    row('bidang', 'URUSAN PEMERINTAHAN BIDANG KECAMATAN', '7.01'),
    organisasi,
  ];
}

function withTotal(all: readonly Line[], heads: readonly Line[], plan: LinePlan, from: Random): Line[] {
  // Where every level has its column there are no rows but the leaves.
  const leavesOnly = plan.hierarchy === 'column a level';
  const lines = leavesOnly ? all.filter((line) => line.isLeaf) : all;
  const total = (name: string): Line => ({
    ...PLAIN_LINE,
    level: 'jumlah',
    name,
    money: heads.map((line) => line.money).reduce(add, NO_MONEY),
    parts: leavesOnly ? lines : heads.flatMap(payers),
  });
  const words = from.fork('total').sample(TOTAL_WORDS, 2);
  switch (plan.totalRow) {
    case 'none':
      return [...lines];
    case 'first':
      return [total(words[0] as string), ...lines];
    case 'twice':
      return [...lines, ...words.map(total)];
    case 'and cash':
      return [...lines, total('JUMLAH'), ...cash(total(''))];
    case 'and the rest':
      return [...lines, total('JUMLAH'), rest(total(''))];
    case 'words':
      return [...lines, total(words[0] as string)];
    case 'JUMLAH':
      return [...lines, total('JUMLAH')];
  }
}

/** Beneath the total of a book of payments stands what came into the cash box. */
function cash({ money }: Line): Line[] {
  const line = (name: string): Line => ({ ...PLAIN_LINE, level: 'jumlah', name, money });
  return [{ ...line('Penerimaan'), printsMoney: false }, line('SP2D'), line('Potongan Pajak')];
}

/** A line beneath the total that says what is left, in the column of the realisasi. */
function rest({ money }: Line): Line {
  const left = money.pagu - money.realisasi;
  const months = NO_MONEY.monthly.map((none, i) => (i === 0 ? left : none));
  const groups = NO_MONEY.realisasiBy.map((none, i) => (i === 0 ? left : none));
  const unspent = { ...NO_MONEY, realisasi: left, realisasiBy: groups, monthly: months };
  return { ...PLAIN_LINE, level: 'jumlah', name: 'SISA ANGGARAN', money: unspent };
}
