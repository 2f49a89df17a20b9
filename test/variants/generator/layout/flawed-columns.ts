import type { Doubt } from '../dimensions/doubt';
import type { Plan } from '../plan';
import type { Random } from '../random';
import type { Column } from './column';
import { moneyStyle } from './columns';

/** Columns as the flaw leaves them, with their heads. */
export function flawedColumns(plan: Plan, columns: readonly Column[], from: Random): readonly Column[] {
  return CHANGES[plan.doubt]?.(columns, plan, from) ?? columns;
}

type Change = (columns: readonly Column[], plan: Plan, from: Random) => readonly Column[];

const CHANGES: Partial<Record<Doubt, Change>> = {
  'no header': (columns) => columns.map((column) => ({ ...column, heads: [] })),
  'no pagu': (columns) => columns.filter((column) => column.key !== 'pagu'),
  'two pagu': (columns, plan, from) =>
    columns.flatMap((column) =>
      column.key === 'pagu' ? [secondPagu(column, plan, from), column] : [column],
    ),
  'in thousands': (columns) =>
    columns.map((column) => (isMoney(column.key) ? { ...column, heads: inThousands(column.heads) } : column)),
};

export function isMoney(key: string): boolean {
  return /^(before|pagu|plan|difference|realisasi|last|this|sisa)/.test(key);
}

function inThousands(heads: readonly string[]): string[] {
  return heads.map((head, i) =>
    i === heads.length - 1 ? `${head.replace(/ \(Rp\.?\)/, '')} (ribuan Rp)` : head,
  );
}

function secondPagu(pagu: Column, plan: Plan, from: Random): Column {
  const { write } = moneyStyle({ ...plan, formulas: 'none' }, from.fork('columns'));
  return { ...pagu, key: 'before', cell: (line) => (line.printsMoney ? write(line.money.before) : null) };
}
