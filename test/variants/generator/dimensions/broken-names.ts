import { dimension, type ChoiceOf } from '../dimension';
import { PLAIN_LINE, type Line } from '../layout/line';

/** A program's long name broken by hand over two rows, the money beside the first or the second of them. */
export const brokenNames = dimension({ none: 12, 'money above': 1, 'money below': 1 });

export type BrokenNames = ChoiceOf<typeof brokenNames>;

/** The rows with every program of four words and more on two of them. */
export function broken(choice: BrokenNames, lines: readonly Line[]): readonly Line[] {
  if (choice === 'none') return lines;
  return lines.flatMap((line) => {
    const words = line.name.split(' ');
    if (line.level !== 'program' || words.length < 4) return [line];
    const half = Math.ceil(words.length / 2);
    const below = choice === 'money below';
    return [
      { ...line, name: words.slice(0, half).join(' '), printsMoney: line.printsMoney && !below },
      {
        ...PLAIN_LINE,
        level: 'kelompok',
        name: words.slice(half).join(' '),
        unit: line.unit,
        money: line.money,
        printsMoney: line.printsMoney && below,
      },
    ];
  });
}
