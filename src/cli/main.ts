import { tuneEngine } from './engine';
import { run } from './run';

tuneEngine();

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
