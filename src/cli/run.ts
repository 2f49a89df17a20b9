import { answersHelp, help } from '../messages/id/cli';
import { version } from '../../package.json';
import { readArguments, type Ask } from './arguments';
import { EXIT, RUN, type ExitCode } from './commands';
import { problem } from './problem';
import { terminalProgress, type Terminal } from './progress';

/** Where a call's words go. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: Terminal;
}

/** One call of the command line. @param argv without node and script. */
export async function run(argv: readonly string[], { stdout, stderr }: Streams): Promise<ExitCode> {
  let input: string | null = null;
  const progress = terminalProgress(stderr);
  try {
    const args = readArguments(argv);
    if ('ask' in args) {
      stdout.write(answer(args));
      return EXIT.done;
    }
    input = args.input;
    const outcome = await RUN[args.command](args, progress);
    progress.end();
    stdout.write(`${outcome.text}\n`);
    return outcome.code;
  } catch (error) {
    progress.end();
    stderr.write(`lkjip: ${problem(error, input)}\n`);
    return EXIT.refused;
  }
}

function answer(ask: Ask): string {
  if (ask.ask === 'version') return `${version}\n`;
  return help[ask.of ?? 'umum'].replace('PILIHAN', answersHelp);
}
