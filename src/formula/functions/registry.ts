import { AGGREGATE_FUNCTIONS } from './aggregate';
import { CONDITIONAL_FUNCTIONS } from './conditional';
import type { AnyDef } from './define';
import { LOGIC_FUNCTIONS } from './logic';
import { LOOKUP_FUNCTIONS } from './lookup';
import { MATH_FUNCTIONS } from './math';
import { STATISTICS_FUNCTIONS } from './statistics';
import { SUBTOTAL_FUNCTIONS } from './subtotal';
import { TEXT_FUNCTIONS } from './text';

/** Every function that can be evaluated, by its name in capitals. What is missing here is refused, never guessed. */
export const FUNCTIONS: ReadonlyMap<string, AnyDef> = new Map(
  [
    ...AGGREGATE_FUNCTIONS,
    ...CONDITIONAL_FUNCTIONS,
    ...LOGIC_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    ...MATH_FUNCTIONS,
    ...STATISTICS_FUNCTIONS,
    ...SUBTOTAL_FUNCTIONS,
    ...TEXT_FUNCTIONS,
  ].map((def) => [def.name, def]),
);
