import { dimension, type ChoiceOf } from '../dimension';

export const totalRow = dimension({
  JUMLAH: 5,
  words: 3,
  first: 1,
  none: 2,
  twice: 1,
  'and the rest': 1,
  'and cash': 1,
});

export type TotalRow = ChoiceOf<typeof totalRow>;

export const TOTAL_WORDS: readonly string[] = [
  'TOTAL',
  'Jumlah',
  'Total',
  'JUMLAH TOTAL',
  'Jumlah Seluruhnya',
  'TOTAL BELANJA',
  'Jumlah Belanja',
  'GRAND TOTAL',
  'J U M L A H',
];
