import { recognise } from '../../../src/recognise/recognise';
import type { Snapshot } from '../../../src/workbook/port';
import { withValues } from '../../../src/workbook/with-values';
import type { Variant } from '../generator/description';
import { drawCase, layOut, type Case } from '../generator/variant';
import { compare, type Comparison } from './compare';
import { readingOf } from './reading';
import { toSnapshot } from './snapshot';

export interface Checked extends Comparison {
  readonly case: Case;
  readonly variant: Variant;
}

/** Lays a case out, has it read and compares. A reader that throws is wrong. */
export function check(drawn: Case): Checked {
  const variant = layOut(drawn);
  return { case: drawn, variant, ...readAndCompare(variant, toSnapshot(variant.workbook)) };
}

/** Reads as the product does: formulas without a value are worked out first. */
export function readAndCompare(variant: Variant, snapshot: Snapshot): Comparison {
  try {
    return compare(variant, readingOf(recognise(withValues(snapshot), {})));
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
