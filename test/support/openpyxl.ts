import { spawnSync } from 'node:child_process';
import { describeWithTool } from './tools';

let found: string | null | undefined;

/** A Python that has openpyxl, or `null`. */
export function openpyxl(): string | null {
  found ??=
    ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
    ) ?? null;
  return found;
}

/**
 * Runs a Python snippet, its arguments in `sys.argv[1:]`, and gives back what it printed; `null` where there is no
 * openpyxl. Throws with Python's own words when the snippet fails.
 */
export function runOpenpyxl(snippet: string, ...args: readonly string[]): string | null {
  const python = openpyxl();
  if (python === null) return null;
  const ran = spawnSync(python, ['-c', snippet, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout;
}

/** `describe` for tests that need openpyxl: left out with a sentence where it is absent, failing there on CI. */
export function describeWithOpenpyxl(name: string, fn: () => void): void {
  describeWithTool('openpyxl (python3)', openpyxl() !== null, name, fn);
}
