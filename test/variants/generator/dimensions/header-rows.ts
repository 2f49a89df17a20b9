import { dimension, type ChoiceOf } from '../dimension';
import type { Column } from '../layout/column';

/** How many rows the heads take: as many as the columns need, flattened into one, or with more heads over the money. */
export const headerRows = dimension({ 'as needed': 6, one: 2, two: 2, 'with units': 1, three: 1, four: 1 });

export type HeaderRows = ChoiceOf<typeof headerRows>;

const SUPER_HEADS: readonly (readonly string[])[] = [
  ['Anggaran dan Realisasi'],
  ['Belanja', 'Anggaran dan Realisasi'],
  ['Belanja Daerah', 'Anggaran dan Realisasi', 'Keuangan'],
];
const WANTED: Readonly<Record<HeaderRows, number>> = {
  'as needed': 1,
  'with units': 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

/** @param yearHead what stands over the money when the head says the year, else ''. */
export function withHeaderRows(choice: HeaderRows, columns: readonly Column[], yearHead: string): Column[] {
  const dated = yearHead === '' ? columns : columns.map((column) => under([yearHead], column));
  if (choice === 'one') return dated.map((column) => ({ ...column, heads: flat(column.heads) }));
  if (choice === 'with units') return dated.map(withUnit);
  const missing = WANTED[choice] - Math.max(...dated.map((column) => column.heads.length));
  const heads = SUPER_HEADS[missing - 1];
  return heads ? dated.map((column) => under(heads, column)) : [...dated];
}

const OVER = /^(before|pagu|plan|difference|realisasi|last|this|persen|sisa|Rp )/;

function under(heads: readonly string[], column: Column): Column {
  return OVER.test(column.key) ? { ...column, heads: [...heads, ...column.heads] } : column;
}

function flat(heads: readonly string[]): string[] {
  return heads.length === 0 ? [] : [heads.join(' ')];
}

/** "(Rp)" or "(%)" as the lowest head. */
function withUnit(column: Column): Column {
  if (!OVER.test(column.key)) return column;
  return { ...column, heads: [...column.heads, column.key === 'persen' ? '(%)' : '(Rp)'] };
}
