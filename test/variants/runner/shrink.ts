import {
  hasMoney,
  withSubs,
  type Activity,
  type Budget,
  type Program,
  type Unit,
} from '../generator/budget/budget';
import { DIMENSION_NAMES, PLAIN_PLAN, type Plan } from '../generator/plan';
import { reconcile } from '../generator/reconcile';
import type { Case } from '../generator/variant';

/** Brings a failing case down to the least that still fails: plain dimensions first, then a smaller budget. */
export function shrink(failing: Case, stillFails: (smaller: Case) => boolean, attempts = 600): Case {
  let best = failing;
  let left = attempts;
  let found = true;
  while (found && left > 0) {
    found = false;
    for (const smaller of smallerCases(best)) {
      if (left-- <= 0) break;
      if (!stillFails(smaller)) continue;
      best = smaller;
      found = true;
      break;
    }
  }
  return best;
}

function* smallerCases(now: Case): Generator<Case> {
  yield* withBudgets(now, halves(now.budget));
  for (const plan of plainerPlans(now)) yield { ...now, plan };
  yield* withBudgets(now, smallerBudgets(now.budget));
}

function* plainerPlans({ plan, budget }: Case): Generator<Plan> {
  for (const name of DIMENSION_NAMES) {
    if (plan[name] === PLAIN_PLAN[name]) continue;
    const plainer = reconcile({ ...plan, [name]: PLAIN_PLAN[name] }, budget);
    if (oddities(plainer) < oddities(plan)) yield plainer;
  }
}

function oddities(plan: Plan): number {
  return DIMENSION_NAMES.filter((name) => plan[name] !== PLAIN_PLAN[name]).length;
}

function* withBudgets(now: Case, budgets: Iterable<Budget>): Generator<Case> {
  for (const budget of budgets) {
    if (budget.units.every(hasMoney)) yield { ...now, budget, plan: reconcile(now.plan, budget) };
  }
}

/** Bold cuts, tried first. */
function halves(budget: Budget): Budget[] {
  const half = <T>(items: readonly T[]): readonly T[] => items.slice(0, Math.ceil(items.length / 2));
  const cuts: readonly Budget[] = [
    { ...budget, units: half(budget.units) },
    { ...budget, units: budget.units.map((unit) => ({ ...unit, programs: half(unit.programs) })) },
  ];
  return cuts.filter((cut) => count(cut) < count(budget));
}

function count({ units }: Budget): number {
  return units.reduce((sum, unit) => sum + 1 + unit.programs.length, 0);
}

/** Every budget with one thing less. */
function smallerBudgets(budget: Budget): Budget[] {
  return lessOne(budget.units, smallerUnits).map((units) => ({ ...budget, units }));
}

function smallerUnits(unit: Unit): Unit[] {
  return lessOne(unit.programs, smallerPrograms).map((programs) => ({ ...unit, programs }));
}

function smallerPrograms(program: Program): Program[] {
  return lessOne(program.activities, smallerActivities).map((activities) => ({ ...program, activities }));
}

function smallerActivities(activity: Activity): Activity[] {
  if (activity.accounts.length > 0) return [{ ...activity, accounts: [] }];
  return lessOne(activity.subs, smallerActivities)
    .map((subs) => withSubs(activity, subs))
    .filter((smaller) => smaller !== null);
}

/** Without one of the items, never without all; or with one of them smaller. */
function lessOne<T>(items: readonly T[], smaller: (item: T) => T[]): (readonly T[])[] {
  const without = items.length > 1 ? items.map((_, i) => items.filter((_, other) => other !== i)) : [];
  const lessened = items.flatMap((item, i) => smaller(item).map((less) => items.with(i, less)));
  return [...without, ...lessened];
}
