import { spawn } from 'node:child_process';

export type RunOptions = {
  readonly timeoutMs?: number | undefined;
  /** Exit codes that are no failure; 0 when absent. */
  readonly accept?: readonly number[];
};

/**
 * Runs a command to its end and gives back all that it printed. Throws with that when it fails, or when it does not end
 * in time; then its whole process group is ended, since commands such as soffice only start the program proper.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { timeoutMs = 180_000, accept = [0] } = options;
  return new Promise((done, fail) => {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (late) fail(new Error(`${command} did not end within ${timeoutMs} ms.`));
      else if (code === null || !accept.includes(code)) {
        fail(new Error(`${command} ended with ${code}: ${said.trim()}`));
      } else done(said);
    });
  });
}
