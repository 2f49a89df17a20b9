import * as fc from 'fast-check';

/**
 * The same cases in every run, so that a change is judged by what it does and not by the draw.
 * `FC_SEED=random npm test` draws others, `FC_SEED=123 npm test` repeats one.
 */
const wanted = process.env['FC_SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? 20201231 : Number(wanted) });
