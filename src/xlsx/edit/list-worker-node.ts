/** The thread that `list-thread-node` starts. */
import { parentPort } from 'node:worker_threads';
import { platformCodec } from '../codec-node';
import { ListPacker, type ListMessage } from './list-job';

const packer = new ListPacker(platformCodec.packer());
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: ListMessage) => {
  // What goes wrong is thrown out of the thread: it ends, and whoever waits for it hears of it.
  before = before.then(async () => {
    const done = await packer.take(message);
    // What is packed goes over as it is; copied it would stand in memory three times.
    if (done)
      parentPort?.postMessage(done, [...new Set(done.packed.map(({ buffer }) => buffer as ArrayBuffer))]);
  });
});
