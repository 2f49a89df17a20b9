import { setFlagsFromString } from 'node:v8';

/**
 * A command is over before V8's best code pays for its making. With less of it inlined a large build needs a tenth less
 * processor time (docs/decisions/0120).
 */
export function tuneEngine(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
