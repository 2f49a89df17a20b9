import type { Activity, Budget, Program, Unit } from './budget';
import { NO_MONEY, sum, sumOf, type Money } from './money';

/** The budget with every figure as it might have been the year before. */
export function yearBefore(budget: Budget): Budget {
  const older = (amount: bigint): bigint => (amount * 9n) / 10n;
  const units = budget.units.map((unit) =>
    withMoney(unit, ({ pagu, realisasi }) => plainMoney(older(pagu), older(realisasi))),
  );
  return { ...budget, year: budget.year - 1, units };
}

/** The unit with what was spent until the end of a quarter, 1 to 4. */
export function untilQuarter(unit: Unit, quarter: number): Unit {
  return withMoney(unit, ({ pagu, monthly }) => plainMoney(pagu, sumOf(monthly.slice(0, quarter * 3))));
}

/** The unit with what was spent in one quarter alone, 1 to 4. */
export function inQuarter(unit: Unit, quarter: number): Unit {
  const months = [quarter * 3 - 3, quarter * 3] as const;
  return withMoney(unit, ({ pagu, monthly }) => plainMoney(pagu, sumOf(monthly.slice(...months))));
}

/** All units as if they were one: kegiatan of the same name and place are added up. */
export function together(budget: Budget): Unit {
  const programs = grouped(budget.units.flatMap((unit) => unit.programs));
  return {
    kind: 'Seluruh',
    name: 'Unit Kerja',
    code: '',
    programs: programs.map((same) => ({
      ...first(same),
      activities: activitiesTogether(same.flatMap((program: Program) => program.activities)),
    })),
  };
}

function activitiesTogether(activities: readonly Activity[]): Activity[] {
  return grouped(activities).map((same) => {
    const divided = same.every((activity) => activity.subs.length > 0);
    return {
      ...first(same),
      subs: divided ? activitiesTogether(same.flatMap((activity) => activity.subs)) : [],
      accounts: [],
      money: sum(same.map((activity) => activity.money)),
    };
  });
}

function grouped<T extends { readonly name: string }>(items: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.name, [...(groups.get(item.name) ?? []), item]);
  return [...groups.values()];
}

function first<T>(items: readonly T[]): T {
  return items[0] as T;
}

function withMoney(unit: Unit, change: (money: Money) => Money): Unit {
  const changed = (activity: Activity): Activity => {
    const subs = activity.subs.map(changed);
    const money = subs.length > 0 ? sum(subs.map((sub) => sub.money)) : change(activity.money);
    return { ...activity, subs, accounts: [], money };
  };
  return {
    ...unit,
    programs: unit.programs.map((program) => ({ ...program, activities: program.activities.map(changed) })),
  };
}

/** Money that is all operasi and all spent in January. */
function plainMoney(pagu: bigint, realisasi: bigint): Money {
  return {
    ...NO_MONEY,
    pagu,
    realisasi,
    before: pagu,
    paguBy: [pagu, 0n, 0n, 0n],
    realisasiBy: [realisasi, 0n, 0n, 0n],
    monthly: [realisasi, ...NO_MONEY.monthly.slice(1)],
  };
}
