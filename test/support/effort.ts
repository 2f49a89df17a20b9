/**
 * Bounds on time that a busy or slow machine cannot break: what other work adds is left out by trying again, and sizes are compared with
 * each other, not with a clock.
 */

const TRIES = 6;
/** Below this, in ms, no comparison says anything, and nobody waits. */
const NO_TIME = 150;

/** Input four times as large may take up to this many times as long; work by the square would take sixteen times. */
export const IN_STEP = 9;

type Work = () => unknown;

/** Processor time of the quickest try, in ms; the first that takes no longer than `enough` ends the trying. */
export async function quickest(work: Work, enough: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < TRIES && best > enough; round++) best = Math.min(best, await cpu(work));
  return best;
}

/** How many times as long work takes on the whole input as on a quarter of it; 0 where it takes no time at all. */
export async function growth(work: (share: 0.25 | 1) => Work): Promise<number> {
  const [part, whole] = [work(0.25), work(1)];
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < TRIES; round++) {
    least = Math.min(least, await cpu(part));
    most = Math.min(most, await cpu(whole));
    if (most <= NO_TIME) return 0;
    if (most <= IN_STEP * least) break;
  }
  return most / least;
}

async function cpu(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
