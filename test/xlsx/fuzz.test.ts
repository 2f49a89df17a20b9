import { platformCodec as browserCodec } from '../../src/xlsx/codec-browser';
import { quickest } from '../support/effort';
import { exercise } from '../support/fuzz/exercise';
import { makeInput } from '../support/fuzz/make-input';

const INPUTS = 2000;
const BATCHES = 20;
/** Processor time for one input of at most a few megabytes. */
const MAX_MS = 3000;

describe('damaged workbooks are read or refused, never worse', () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    'batch %i',
    async (batch) => {
      const outcomes = new Set<string>();
      for (let i = 0; i < INPUTS / BATCHES; i++) {
        const seed = batch * (INPUTS / BATCHES) + i;
        const { bytes, mutations } = makeInput(seed);
        const once = async (): Promise<unknown> => outcomes.add((await exercise(bytes)).read.slice(0, 12));
        const ms = await quickest(once, MAX_MS).catch((error: unknown) => {
          throw new Error(`input ${seed} (${mutations.join(', ')}): ${String(error)}`, { cause: error });
        });
        if (ms > MAX_MS) throw new Error(`input ${seed} (${mutations.join(', ')}) took too long`);
      }
      // Mutators that damage nothing, or everything, would prove nothing.
      expect(outcomes.size).toBeGreaterThan(3);
    },
    60_000,
  );

  it('alike in the browser', async () => {
    for (let seed = 0; seed < 100; seed++) {
      const { bytes } = makeInput(seed);
      expect(await exercise(bytes, browserCodec)).toEqual(await exercise(bytes));
    }
  }, 60_000);

  it('inputs can be made again', () => {
    expect(makeInput(77)).toEqual(makeInput(77));
    expect(makeInput(77)).not.toEqual(makeInput(78));
  });
});
