import { answersHelp, help } from '../messages/id/cli';
import { version } from '../../package.json';
import { readArguments, type Ask } from './arguments';
import { EXIT, RUN } from './commands';
import { problem } from './problem';
import { terminalProgress } from './progress';

async function main(argv: readonly string[]): Promise<number> {
  let input: string | null = null;
  const progress = terminalProgress(process.stderr);
  try {
    const args = readArguments(argv);
    if ('ask' in args) {
      process.stdout.write(answer(args));
      return EXIT.done;
    }
    input = args.input;
    const outcome = await RUN[args.command](args, progress);
    progress.end();
    process.stdout.write(`${outcome.text}\n`);
    return outcome.code;
  } catch (error) {
    progress.end();
    process.stderr.write(`lkjip: ${problem(error, input)}\n`);
    return EXIT.refused;
  }
}

function answer(ask: Ask): string {
  if (ask.ask === 'version') return `${version}\n`;
  return help[ask.of ?? 'umum'].replace('PILIHAN', answersHelp);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
