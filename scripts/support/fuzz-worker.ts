import { exercise } from '../../test/support/fuzz/exercise';
import { makeInput } from '../../test/support/fuzz/make-input';

/** What became of one input. */
export interface FuzzMessage {
  readonly seed: number;
  readonly outcome: string;
  /** An error that is no refusal. */
  readonly problem: string | null;
  /** Of processor time: how busy the machine is does not matter. */
  readonly ms: number;
  readonly rssMb: number;
}

async function run(): Promise<void> {
  const [from, to] = process.argv.slice(2).map(Number);
  for (let seed = from ?? 0; seed < (to ?? 0); seed++) {
    const message = await one(seed);
    // Waits until it is through: a backlog would make the watchdog trust a process that hangs.
    await new Promise((resolve) => process.send?.(message, resolve));
  }
  process.disconnect();
}

async function one(seed: number): Promise<FuzzMessage> {
  const { bytes } = makeInput(seed);
  const start = process.cpuUsage();
  let outcome = 'finding';
  let problem: string | null = null;
  try {
    const { read, edit } = await exercise(bytes);
    outcome = read.startsWith('read') ? `read, ${edit}` : read;
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return {
    seed,
    outcome,
    problem,
    ms: process.cpuUsage(start).user / 1000,
    rssMb: process.memoryUsage.rss() / 1_048_576,
  };
}

void run();
