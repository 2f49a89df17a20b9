import type { Temuan } from '../domain/ringkasan';

/** How many findings there are of each severity. */
export type Severities = Readonly<Record<Temuan['tingkat'], number>>;

export function countSeverities(temuan: readonly Pick<Temuan, 'tingkat'>[]): Severities {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { tingkat } of temuan) counts[tingkat]++;
  return counts;
}
