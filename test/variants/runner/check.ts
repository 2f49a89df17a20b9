import { recognise } from '../../../src/recognise/recognise';
import type { Snapshot } from '../../../src/workbook/port';
import { withValues } from '../../../src/workbook/with-values';
import type { Variant } from '../generator/description';
import { drawCase, layOut, type Case } from '../generator/variant';
import { compare, type Comparison } from './compare';
import { readingOf } from './reading';
import { toSnapshot } from './snapshot';

const ROLES = { 'each its own': 'per periode' } as const;

export interface Checked extends Comparison {
  readonly case: Case;
  readonly variant: Variant;
}

/** Lays a case out, has it read and compares. A reader that throws is wrong. */
export function check(drawn: Case): Checked {
  const variant = layOut(drawn);
  return { case: drawn, variant, ...readAndCompare(variant, toSnapshot(variant.workbook)) };
}

/**
 * Reads as the product does: formulas without a value are worked out first. Where the variant has an answer, what was refused without
 * it must be right with it.
 */
export function readAndCompare(variant: Variant, snapshot: Snapshot): Comparison {
  try {
    const whole = withValues(snapshot);
    const asked = compare(variant, readingOf(recognise(whole, {})));
    if (variant.answer === undefined || asked.outcome !== 'refused') return asked;
    const sheet = [{ sheet: variant.answer.sheet, role: ROLES[variant.answer.means] }];
    const answered = compare(
      { ...variant, verdict: { kind: 'exact' } },
      readingOf(recognise(whole, { sheet })),
    );
    if (answered.outcome === 'right') return asked;
    return { outcome: 'wrong', differences: answered.differences.map((one) => `answered, ${one}`) };
  } catch (error) {
    return {
      outcome: 'wrong',
      differences: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** A silently wrong reading, or one refused although nothing is in doubt. */
export function isFailure({ outcome, variant }: Checked): boolean {
  return outcome === 'wrong' || (outcome === 'refused' && variant.verdict.kind === 'exact');
}

/** The variants of a seed, one after the other. */
export function* variants(seed: string, count: number): Generator<Checked> {
  for (let i = 0; i < count; i++) yield check(drawCase(`${seed}/${i}`));
}
