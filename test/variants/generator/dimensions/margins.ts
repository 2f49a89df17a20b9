import { dimension, type ChoiceOf } from '../dimension';
import type { Column } from '../layout/column';

/** Empty columns before the table and inside it. */
export const margins = dimension({ none: 6, left: 2, wide: 1, 'spacer columns': 1, 'wide spacers': 1 });

export type Margins = ChoiceOf<typeof margins>;

/** The first column of a table. */
export const LEFT: Readonly<Record<Margins, number>> = {
  none: 1,
  left: 2,
  wide: 4,
  'spacer columns': 1,
  'wide spacers': 1,
};

/** Empty columns without a head behind the labels, as narrow columns between blocks are; or two there and one before the percentage. */
export function withSpacers(choice: Margins, columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex((column) => column.key.startsWith('pagu') || column.key === 'before');
  if (at <= 0 || columns[at]?.joined) return columns;
  if (choice === 'spacer columns') return [...columns.slice(0, at), SPACER, ...columns.slice(at)];
  if (choice !== 'wide spacers') return columns;
  return columns.flatMap((column, i) => {
    if (i === at) return [SPACER, SPACER, column];
    return column.key === 'persen' && column.heads.length === 1 ? [SPACER, column] : [column];
  });
}

const SPACER: Column = { key: 'spacer', heads: [], cell: () => null };
