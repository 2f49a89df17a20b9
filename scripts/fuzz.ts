/**
 * `npm run fuzz -- [COUNT] [--from SEED] [--keep FOLDER]`: damaged workbooks, one after the other, are read, edited
 * and cleaned. Prints what became of them and every finding: an error that is no refusal, an input that took longer
 * than it may, one that never ended. With --keep the findings' files stay. Exit 1 when there are findings.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeInput } from '../test/support/fuzz/make-input';
import type { FuzzMessage } from './support/fuzz-worker';

const SLOW_MS = 3000;
const HANG_MS = 60_000;
const HEAP_MB = 1024;
const WORKER = join(__dirname, 'support', 'fuzz-worker.ts');

interface Tally {
  readonly outcomes: Map<string, number>;
  /** Seeds. */
  readonly findings: number[];
  slowestMs: number;
  largestRssMb: number;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string', default: '0' }, keep: { type: 'string' } },
  });
  const count = Number(positionals[0] ?? 2000);
  const first = Number(values.from);
  const tally: Tally = { outcomes: new Map(), findings: [], slowestMs: 0, largestRssMb: 0 };
  const start = Date.now();
  for (let next = first; next < first + count;) next = await runWorker(next, first + count, tally);
  const seconds = (Date.now() - start) / 1000;
  report(tally, count, seconds);
  if (values.keep !== undefined) keepFindings(tally, values.keep);
  if (tally.findings.length > 0) process.exitCode = 1;
}

/** Runs inputs in a process of their own until all are done or one kills it. @returns the seed to go on with */
function runWorker(from: number, to: number, tally: Tally): Promise<number> {
  return new Promise((resolve) => {
    const execArgv = ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`];
    const worker = fork(WORKER, [String(from), String(to)], { execArgv });
    let seed = from;
    let problem: string | null = null;
    const stop = (): void => {
      problem = `did not end within ${HANG_MS} ms`;
      worker.kill('SIGKILL');
    };
    let watchdog = setTimeout(stop, HANG_MS);
    worker.on('message', (message: FuzzMessage) => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, HANG_MS);
      note(message, tally);
      seed = message.seed + 1;
      if (seed % 1000 === 0) process.stderr.write(`${seed} of ${to}\r`);
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(watchdog);
      if (seed === to) return resolve(to);
      found(tally, seed, problem ?? `ended the process (${signal ?? code})`);
      resolve(seed + 1);
    });
  });
}

function note({ seed, outcome, problem, ms, rssMb }: FuzzMessage, tally: Tally): void {
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
  tally.slowestMs = Math.max(tally.slowestMs, ms);
  tally.largestRssMb = Math.max(tally.largestRssMb, rssMb);
  if (problem !== null) found(tally, seed, problem);
  else if (ms > SLOW_MS) found(tally, seed, `took ${Math.round(ms)} ms`);
}

/** Says so at once: a long run may be stopped before its end. */
function found(tally: Tally, seed: number, problem: string): void {
  tally.findings.push(seed);
  console.log(`finding ${seed} (${makeInput(seed).mutations.join(', ')}): ${problem}`);
}

function report(
  { outcomes, findings, slowestMs, largestRssMb }: Tally,
  count: number,
  seconds: number,
): void {
  const sorted = [...outcomes].sort((a, b) => b[1] - a[1]);
  for (const [outcome, times] of sorted) console.log(`${String(times).padStart(7)}  ${outcome}`);
  const pace = `${count} inputs in ${seconds.toFixed(0)} s`;
  console.log(`${pace}, slowest ${Math.round(slowestMs)} ms, memory up to ${Math.round(largestRssMb)} MB`);
  console.log(`${findings.length} findings`);
}

function keepFindings({ findings }: Tally, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const seed of findings) writeFileSync(join(folder, `${seed}.xlsx`), makeInput(seed).bytes);
}

void main();
