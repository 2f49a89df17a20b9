import { dimension, type ChoiceOf } from '../dimension';
import { NO_MONEY, split, type Money } from '../budget/money';
import type { Random } from '../random';

export const figures = dimension({
  rupiah: 5,
  sen: 4,
  thousands: 2,
  small: 1,
  big: 1,
  zeros: 2,
  overspent: 1,
});

export type Figures = ChoiceOf<typeof figures>;

const RUPIAH = 100n;

export function inventMoney(choice: Figures, from: Random): Money {
  if (choice === 'zeros' && from.chance(0.3)) return NO_MONEY;
  const step = stepOf(choice, from);
  const pagu =
    round(BigInt(Math.floor(10 ** exponent(choice, from))) * RUPIAH + senOf(step, from), step) || step;
  const realisasi = spent(pagu, choice, step, from);
  return {
    pagu,
    realisasi,
    before: from.chance(0.4) ? pagu : round((pagu * BigInt(from.int(60, 140))) / 100n, step),
    paguBy: groupsOf(pagu, step, from.fork('groups')),
    realisasiBy: groupsOf(realisasi, step, from.fork('groups')),
    monthly: split(realisasi, 12, step, from),
    lastYear: {
      pagu: round((pagu * 9n) / 10n, step),
      realisasi: round((realisasi * 8n) / 10n, step),
    },
  };
}

/** Most spending is operasi, some is modal, little is anything else. */
function groupsOf(total: bigint, step: bigint, from: Random): bigint[] {
  const kind = from.weighted({ operasi: 6, both: 3, all: 1 });
  if (kind === 'operasi') return [total, 0n, 0n, 0n];
  if (kind === 'both') return [...split(total, 2, step, from), 0n, 0n];
  return split(total, 4, step, from);
}

function stepOf(choice: Figures, from: Random): bigint {
  if (choice === 'thousands') return 1000n * RUPIAH;
  return choice === 'sen' && from.chance(0.6) ? 1n : RUPIAH;
}

function senOf(step: bigint, from: Random): bigint {
  return step === 1n ? BigInt(from.int(1, 99)) : 0n;
}

function exponent(choice: Figures, from: Random): number {
  if (choice === 'small') return 2.5 + from.next() * 2.5;
  if (choice === 'big') return 9.5 + from.next() * 2.2;
  return 6 + from.next() * 3;
}

function spent(pagu: bigint, choice: Figures, step: bigint, from: Random): bigint {
  if (choice === 'zeros' && from.chance(0.3)) return 0n;
  if (choice === 'overspent' && from.chance(0.3)) return pagu + step;
  const part = from.chance(0.15) ? 10_000n : BigInt(from.int(4_000, 9_999));
  return round((pagu * part) / 10_000n, step);
}

function round(amount: bigint, step: bigint): bigint {
  return amount - (amount % step);
}
