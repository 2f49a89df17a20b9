import { sum } from './money';
import {
  hasMoney,
  withSubs,
  type Account,
  type Activity,
  type Budget,
  type Program,
  type Unit,
} from './budget';
import { ACCOUNTS, PROGRAMS } from './names';
import { office } from './offices';
import { SUB_LIKELIHOOD, type Depth } from '../dimensions/depth';
import { inventMoney, type Figures } from '../dimensions/figures';
import { activityNames, subNames, type Names } from '../dimensions/names';
import { SIZES, type Size } from '../dimensions/size';
import type { Accounts } from '../dimensions/accounts';
import type { Random } from '../random';

export interface BudgetPlan {
  readonly size: Size;
  readonly depth: Depth;
  readonly accounts: Accounts;
  readonly figures: Figures;
  readonly names: Names;
}

export function inventBudget(plan: BudgetPlan, from: Random): Budget {
  const { region, units } = office(from.fork('office'));
  const count = Math.min(from.int(...SIZES[plan.size].units), units.length);
  // One office alone may be any of them; several are the office and what reports within it.
  const kept =
    count === 1 ? [from.pick(units)] : [...units.slice(0, 1), ...from.sample(units.slice(1), count - 1)];
  const programs = from.sample(PROGRAMS, from.int(...SIZES[plan.size].programs));
  return {
    year: from.int(2019, 2026),
    region,
    office: `${units[0]?.kind} ${units[0]?.name}`,
    units: kept.map((unit, i) => inventUnit(unit, i, programs, plan, from.fork(`unit ${i}`))),
  };
}

function inventUnit(
  named: { kind: string; name: string },
  index: number,
  programs: readonly string[],
  plan: BudgetPlan,
  from: Random,
): Unit {
  // Not every kelurahan has every program; a program keeps its code all the same.
  const kept = index === 0 ? programs : from.sample(programs, Math.max(1, programs.length - from.int(0, 1)));
  const unit: Unit = {
    ...named,
    code: `7.01.0.00.0.00.01.${pad(index, 4)}`,
    programs: kept.map((name) => inventProgram(name, plan, from.fork(name))),
  };
  // A table without any money is no budget.
  return hasMoney(unit) ? unit : inventUnit(named, index, programs, { ...plan, figures: 'rupiah' }, from);
}

function inventProgram(name: string, plan: BudgetPlan, from: Random): Program {
  const code = `7.01.${pad(PROGRAMS.indexOf(name) + 1, 2)}`;
  const titles = activityNames(plan.names, from.int(...SIZES[plan.size].activities), from.fork('names'));
  return {
    name,
    code,
    activities: titles.map((title, i) =>
      inventKegiatan(title, `${code}.2.${pad(i + 1, 2)}`, plan, from.fork(`kegiatan ${i}`)),
    ),
  };
}

function inventKegiatan(name: string, code: string, plan: BudgetPlan, from: Random): Activity {
  const leaf = inventLeaf(name, code, plan, from);
  if (!from.chance(SUB_LIKELIHOOD[plan.depth])) return leaf;
  const titles = subNames(plan.names, from.int(...SIZES[plan.size].subs), from.fork('subs'));
  const subs = titles.map((title, i) =>
    inventLeaf(title, `${code}.${pad(i + 1, 4)}`, plan, from.fork(`sub ${i}`)),
  );
  return withSubs({ ...leaf, accounts: [] }, subs) ?? leaf;
}

function inventLeaf(name: string, code: string, plan: BudgetPlan, from: Random): Activity {
  if (plan.accounts === 'none') {
    return { name, code, subs: [], accounts: [], money: inventMoney(plan.figures, from) };
  }
  const lines: Account[] = from
    .sample(ACCOUNTS, from.int(1, 4))
    .map(([account, title]) => ({ code: account, name: title, money: inventMoney(plan.figures, from) }));
  return { name, code, subs: [], accounts: lines, money: sum(lines.map((line) => line.money)) };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
