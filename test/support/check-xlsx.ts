import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeWithTool } from './tools';

const SCRIPT = resolve(__dirname, '../../../shared/check-xlsx');

/** The checker's path, or `null` where it does not stand beside the repository. */
export function xlsxChecker(): string | null {
  return existsSync(SCRIPT) ? SCRIPT : null;
}

/**
 * What Excel would offer to repair in `file`, a line a problem; with `original` only what that one does not have.
 * `null` where there is no checker.
 */
export function checkXlsx(file: string, original?: string): readonly string[] | null {
  const script = xlsxChecker();
  if (script === null) return null;
  const against = original === undefined ? [] : ['--against', original];
  const ran = spawnSync(script, [file, ...against, '--json'], { encoding: 'utf8', timeout: 120_000 });
  if (ran.error) throw ran.error;
  if (ran.status === 2) throw new Error(ran.stdout.trim());
  if (ran.stdout === '') throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as string[];
}

/** `describe` for tests that need the checker: left out with a sentence where it is absent, on CI too. */
export function describeWithChecker(name: string, fn: () => void): void {
  describeWithTool('check-xlsx', xlsxChecker() !== null, name, fn, { requiredOnCi: false });
}
