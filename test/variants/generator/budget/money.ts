import type { Random } from '../random';

/** The money of an activity in sen, with every split of it that some layout prints. */
export interface Money {
  readonly pagu: bigint;
  readonly realisasi: bigint;
  /** Pagu before the change of the budget (P-APBD). */
  readonly before: bigint;
  /** Over operasi, modal, tak terduga, transfer: adds up to pagu and realisasi. */
  readonly paguBy: readonly bigint[];
  readonly realisasiBy: readonly bigint[];
  /** Over twelve months: adds up to realisasi. */
  readonly monthly: readonly bigint[];
  readonly lastYear: { readonly pagu: bigint; readonly realisasi: bigint };
}

/** What a column prints of it. */
export type Pick = (money: Money) => bigint;

export const NO_MONEY: Money = {
  pagu: 0n,
  realisasi: 0n,
  before: 0n,
  paguBy: [0n, 0n, 0n, 0n],
  realisasiBy: [0n, 0n, 0n, 0n],
  monthly: Array.from({ length: 12 }, () => 0n),
  lastYear: { pagu: 0n, realisasi: 0n },
};

export function add(a: Money, b: Money): Money {
  const both = (x: readonly bigint[], y: readonly bigint[]) => x.map((amount, i) => amount + (y[i] ?? 0n));
  return {
    pagu: a.pagu + b.pagu,
    realisasi: a.realisasi + b.realisasi,
    before: a.before + b.before,
    paguBy: both(a.paguBy, b.paguBy),
    realisasiBy: both(a.realisasiBy, b.realisasiBy),
    monthly: both(a.monthly, b.monthly),
    lastYear: {
      pagu: a.lastYear.pagu + b.lastYear.pagu,
      realisasi: a.lastYear.realisasi + b.lastYear.realisasi,
    },
  };
}

export function sum(monies: readonly Money[]): Money {
  return monies.reduce(add, NO_MONEY);
}

export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** Parts of `total`, none negative, each a multiple of `step` but the first. */
export function split(total: bigint, parts: number, step: bigint, from: Random): bigint[] {
  const shares = Array.from({ length: parts }, () => (from.chance(0.2) ? 0 : from.next()));
  const whole = shares.reduce((a, b) => a + b, 0) || 1;
  const amounts = shares.map((share) => {
    const amount = (total * BigInt(Math.floor((share / whole) * 1_000_000))) / 1_000_000n;
    return amount - (amount % step);
  });
  amounts[0] = total - sumOf(amounts.slice(1));
  return amounts;
}

/** Sen as a decimal string: 143669803404n → "1436698034.04". */
export function decimal(sen: bigint): string {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** realisasi / pagu as reports print it: 0 where nothing was planned. */
export function serapan({ pagu, realisasi }: Money): number {
  return pagu === 0n ? 0 : Number(realisasi) / Number(pagu);
}
