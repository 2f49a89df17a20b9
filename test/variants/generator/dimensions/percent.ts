import type { CellSpec } from '../description';
import { dimension, type ChoiceOf } from '../dimension';
import type { Random } from '../random';

export const percent = dimension({
  'formatted ratio': 5,
  absent: 3,
  'bare ratio': 1,
  number: 3,
  'rounded number': 1,
  'text with sign': 2,
  'text with spaced sign': 1,
  'text without sign': 2,
});

export type Percent = ChoiceOf<typeof percent>;

/** Serapan is given as a ratio. */
export type PercentWriter = (ratio: number) => CellSpec;

export function percentWriter(choice: Exclude<Percent, 'absent'>, from: Random): PercentWriter {
  const decimals = from.fork('decimals').int(0, 2);
  switch (choice) {
    case 'formatted ratio':
      return (ratio) => ({ value: ratio, format: ['0%', '0.0%', '0.00%'][decimals] ?? '0.00%' });
    case 'bare ratio':
      return (ratio) => ({ value: Number(ratio.toFixed(4)) });
    case 'number':
      return (ratio) => ({ value: Number((ratio * 100).toFixed(2)), format: '0.00' });
    case 'rounded number':
      return (ratio) => ({ value: Math.round(ratio * 100) });
    case 'text with sign':
      return (ratio) => ({ value: `${indonesian(ratio * 100)}%` });
    case 'text with spaced sign':
      return (ratio) => ({ value: `${indonesian(ratio * 100)} %` });
    case 'text without sign':
      return (ratio) => ({ value: indonesian(ratio * 100) });
  }
}

/** A formula can stand for the two that are numbers of the ratio itself. */
export function percentFormula(choice: Percent, pagu: string, realisasi: string): string | null {
  if (choice === 'formatted ratio') return `IF(${pagu}=0,0,${realisasi}/${pagu})`;
  if (choice === 'number') return `IF(${pagu}=0,0,ROUND(${realisasi}/${pagu}*100,2))`;
  return null;
}

function indonesian(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
