import { dimension, type ChoiceOf } from '../dimension';
import type { Column } from '../layout/column';
import type { Random } from '../random';

/** In what order the blocks of columns stand behind the labels. */
export const order = dimension({
  usual: 6,
  'percent last': 2,
  'extras first': 2,
  'realisasi first': 1,
  'extras between': 1,
  shuffled: 1,
});

export type Order = ChoiceOf<typeof order>;

export interface ColumnBlocks {
  readonly labels: readonly Column[];
  /** Pagu and realisasi, which change places only where they are one column each. */
  readonly money: readonly Column[];
  readonly percent: readonly Column[];
  readonly sisa: readonly Column[];
  readonly extras: readonly Column[];
}

export function ordered(choice: Order, blocks: ColumnBlocks, from: Random): Column[] {
  const { labels, money, percent, sisa, extras } = blocks;
  const [first = [], rest = []] = money.length === 2 ? money.map((column) => [column]) : [money];
  switch (choice) {
    case 'usual':
      return [labels, money, percent, sisa, extras].flat();
    case 'percent last':
      return [labels, money, sisa, extras, percent].flat();
    case 'extras first':
      return [labels, extras, money, percent, sisa].flat();
    case 'realisasi first':
      return [labels, rest, first, sisa, percent, extras].flat();
    case 'extras between':
      return [labels, first, extras, rest, percent, sisa].flat();
    case 'shuffled':
      return [labels, shuffle([first, rest, percent, sisa, extras], from).flat()].flat();
  }
}

function shuffle<T>(items: readonly T[], from: Random): T[] {
  const left = [...items];
  return items.map(() => left.splice(from.int(0, left.length - 1), 1)[0] as T);
}
