import { dimension, type ChoiceOf } from '../dimension';
import type { Column } from '../layout/column';

/** Empty columns before the table and inside it. */
export const margins = dimension({ none: 6, left: 2, wide: 1, 'spacer columns': 1 });

export type Margins = ChoiceOf<typeof margins>;

/** The first column of a table. */
export const LEFT: Readonly<Record<Margins, number>> = { none: 1, left: 2, wide: 4, 'spacer columns': 1 };

/** An empty column without a head behind the labels, as narrow columns between blocks are. */
export function withSpacers(choice: Margins, columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex((column) => column.key.startsWith('pagu') || column.key === 'before');
  if (choice !== 'spacer columns' || at <= 0 || columns[at]?.joined) return columns;
  return [...columns.slice(0, at), { key: 'spacer', heads: [], cell: () => null }, ...columns.slice(at)];
}
