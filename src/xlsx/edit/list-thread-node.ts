import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackedPieces } from '../codec';
import type { ListMessage } from './list-job';
import type { ListThread } from './list-thread';

const EXTENSION = extname(__filename);
/** The rows that are on their way are all that the thread keeps. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** Another thread that writes a list. It keeps the process alive only while its end is waited for. */
export function startListThread(): ListThread {
  const execArgv = EXTENSION === '.ts' ? ['--require', require.resolve('tsx/cjs')] : [];
  const worker = new Worker(join(__dirname, `list-worker-node${EXTENSION}`), {
    execArgv,
    resourceLimits: LIMITS,
  });
  const done = new Promise<PackedPieces>((resolve, reject) => {
    worker
      .on('message', resolve)
      .on('error', reject)
      .on('exit', () => reject(new Error('ended early')));
  });
  worker.unref();
  // `finish` reports a failure; until then nobody may be waiting for it.
  done.catch(() => undefined);
  const tell = (message: ListMessage, moved: ArrayBuffer[]): void => worker.postMessage(message, moved);
  return {
    tell,
    finish: () => {
      worker.ref();
      tell({ kind: 'end' }, []);
      return done;
    },
    stop: () => void worker.terminate(),
  };
}
