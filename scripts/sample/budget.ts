import { amount } from './printed';
import { field, type Row } from './tsv';

/** A line of a unit's budget table, as printed and as numbers. */
export type Line = {
  readonly level: 'program' | 'kegiatan' | 'jumlah';
  readonly no: string;
  readonly name: string;
  readonly printed: { readonly pagu: string; readonly realisasi: string; readonly persen: string };
  readonly pagu: number;
  readonly realisasi: number;
};

/** The lines of every unit, in the report's order. */
export function readBudget(rows: readonly Row[]): ReadonlyMap<string, readonly Line[]> {
  const units = new Map<string, Line[]>();
  for (const row of rows) {
    const unit = field(row, 'unit');
    units.set(unit, [...(units.get(unit) ?? []), line(row)]);
  }
  for (const [unit, lines] of units) prove(unit, lines);
  return units;
}

function line(row: Row): Line {
  const level = field(row, 'tingkat');
  if (level !== 'program' && level !== 'kegiatan' && level !== 'jumlah') throw new Error(`Level ${level}`);
  const printed = {
    pagu: field(row, 'anggaran'),
    realisasi: field(row, 'realisasi'),
    persen: field(row, 'persen'),
  };
  return {
    level,
    no: field(row, 'no'),
    name: field(row, 'uraian'),
    printed,
    pagu: amount(printed.pagu),
    realisasi: amount(printed.realisasi),
  };
}

/** The sheets' formulas show the printed figures only if those add up: refuse figures that were copied wrong. */
function prove(unit: string, lines: readonly Line[]): void {
  for (const key of ['pagu', 'realisasi'] as const) {
    let sum = 0n;
    let total = 0n;
    let open = 0n;
    for (const { level, printed, name } of lines) {
      const sen = toSen(printed[key]);
      if (level === 'kegiatan') open -= sen;
      else if (open !== 0n)
        throw new Error(`${unit}: kegiatan before "${name}" do not add up to their program`);
      else if (level === 'program') open = sen;
      if (level === 'kegiatan') sum += sen;
      if (level === 'jumlah') total = sen;
    }
    if (sum !== total) throw new Error(`${unit}: JUMLAH of ${key} is not the sum of its kegiatan`);
  }
  for (const { name, printed } of lines) {
    if (percent(toSen(printed.realisasi), toSen(printed.pagu)) !== printed.persen) {
      throw new Error(`${unit}: "${name}" prints ${printed.persen}`);
    }
  }
}

function toSen(printed: string): bigint {
  return BigInt(printed.replace(/[.,]/g, ''));
}

/** The share with two decimals, rounded half up, as the report prints it. */
function percent(realisasi: bigint, pagu: bigint): string {
  const hundredths = pagu === 0n ? 0n : (realisasi * 20_000n + pagu) / (pagu * 2n);
  return `${hundredths / 100n},${String(hundredths % 100n).padStart(2, '0')}%`;
}
