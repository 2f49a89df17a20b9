import { steps } from '../messages/id/cli';
import type { Progress, ProgressStep } from '../workbook/port';

/** What the progress is written to; only a terminal shows it. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PATIENCE_MS = 400;

/** Says on the terminal what long work is at; silent for quick work and where nobody watches. */
export function terminalProgress(stream: Terminal, now: () => number = Date.now): Progress & { end(): void } {
  const begun = now();
  let shown = '';
  const show = (text: string): void => {
    stream.write(`\r${text.padEnd(shown.length)}`);
    shown = text;
  };
  return {
    cancelled: false,
    report(step: ProgressStep, done: number, total: number): void {
      if (!stream.isTTY || now() - begun < PATIENCE_MS) return;
      show(`${steps[step]} …${total > 0 ? ` ${Math.round((100 * done) / total)}%` : ''}`);
    },
    end(): void {
      if (shown !== '') stream.write(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}
