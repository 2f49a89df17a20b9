import { sum, sumOf } from './money';
import type { Activity, Budget } from './budget';

/** The budget with every name and figure of the year before. */
export function yearBefore(budget: Budget): Budget {
  const older = (amount: bigint): bigint => (amount * 9n) / 10n;
  return {
    ...budget,
    year: budget.year - 1,
    units: budget.units.map((unit) => ({
      ...unit,
      programs: unit.programs.map((program) => ({
        ...program,
        activities: program.activities.map((activity) => scaled(activity, older)),
      })),
    })),
  };
}

function scaled(activity: Activity, older: (amount: bigint) => bigint): Activity {
  const subs = activity.subs.map((sub) => scaled(sub, older));
  if (subs.length > 0) return { ...activity, subs, money: sum(subs.map((sub) => sub.money)) };
  const { pagu, realisasi } = activity.money;
  const months = activity.money.monthly.map(older);
  const rest = older(realisasi) - sumOf(months);
  const money = {
    ...activity.money,
    pagu: older(pagu),
    realisasi: older(realisasi),
    paguBy: [older(pagu), 0n, 0n, 0n],
    realisasiBy: [older(realisasi), 0n, 0n, 0n],
    monthly: months.map((amount, i) => (i === 0 ? amount + rest : amount)),
  };
  return { ...activity, accounts: [], money };
}
