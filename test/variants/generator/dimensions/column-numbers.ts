import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';

/** A row beneath the heads that numbers the columns. */
export const columnNumbers = dimension({ none: 6, digits: 3, text: 1, parentheses: 1, arithmetic: 1 });

export type ColumnNumbers = ChoiceOf<typeof columnNumbers>;

export function columnNumber(choice: ColumnNumbers, number: number, key: string): CellSpec {
  switch (choice) {
    case 'none':
    case 'digits':
      return { value: number };
    case 'text':
      return { value: String(number) };
    case 'parentheses':
      return { value: `(${number})` };
    case 'arithmetic':
      // As reports say how a column comes about: 5 = 4/3, 6 = 3-4.
      if (key === 'persen') return { value: `${number}=(${number - 1}/${number - 2})x100%` };
      return { value: key === 'sisa' ? `${number}=3-4` : String(number) };
  }
}
