import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';
import type { MoneyWriter } from './money-form';

/** What stands where there is no money. */
export const zeroForm = dimension({
  'as other money': 6,
  dash: 3,
  empty: 2,
  'text 0,00': 2,
  'Rp -': 1,
  nihil: 1,
});

export type ZeroForm = ChoiceOf<typeof zeroForm>;

const ZEROS: Readonly<Record<Exclude<ZeroForm, 'as other money'>, CellSpec | null>> = {
  dash: { value: '-' },
  empty: null,
  'text 0,00': { value: '0,00' },
  'Rp -': { value: 'Rp -' },
  nihil: { value: 'Nihil' },
};

export function withZeros(choice: ZeroForm, write: MoneyWriter): MoneyWriter {
  if (choice === 'as other money') return write;
  return (sen) => (sen === 0n ? ZEROS[choice] : write(sen));
}

export function zerosAreText(choice: ZeroForm): boolean {
  return choice !== 'as other money' && choice !== 'empty';
}
