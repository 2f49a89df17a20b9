import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseName, caseText } from './runner/case-text';
import { check, isFailure, variants, type Checked } from './runner/check';
import { shrink } from './runner/shrink';
import { Tally } from './runner/tally';
import { throughFile, WRITERS } from './runner/through-file';

const USAGE = 'npm run variants -- [COUNT] [--seed SEED] [--files EVERY] [--shrink MOST] [--no-table]';
const FOUND = join(__dirname, 'found');

/** @returns the exit code: 1 when a reading was silently wrong or more than 1 % of the unambiguous were refused. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      seed: { type: 'string', default: '1' },
      files: { type: 'string', default: '20' },
      shrink: { type: 'string', default: '12' },
      table: { type: 'boolean', default: true },
    },
  });
  const count = Number(positionals[0] ?? '1000');
  if (!Number.isInteger(count) || count < 1) throw new Error(USAGE);
  const tally = new Tally();
  const failures: Checked[] = [];
  const began = Date.now();
  let files = 0;
  let unlike = 0;
  for (const checked of variants(values.seed, count)) {
    tally.add(checked);
    if (isFailure(checked)) failures.push(checked);
    const every = Number(values.files);
    if (every > 0 && (tally.count - 1) % every === 0) {
      if (!(await isReadAlike(checked, WRITERS[files % WRITERS.length] ?? 'exceljs'))) unlike++;
      files++;
    }
  }
  const found = writeFailures(failures, Number(values.shrink));
  if (values.table) console.log(`${tally.table()}\n`);
  console.log(tally.summary());
  console.log(
    `through files by ${WRITERS.length} programs ${files}: ${unlike} read otherwise than from memory`,
  );
  console.log(`${count} variants of seed ${values.seed} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  found.forEach((path) => console.log(`shrunk to ${path}`));
  const { wrong, refusedShare } = tally.figures;
  return wrong > 0 || refusedShare >= 0.01 || unlike > 0 ? 1 : 0;
}

async function isReadAlike(checked: Checked, writer: (typeof WRITERS)[number]): Promise<boolean> {
  const comparison = await throughFile(checked.variant, writer);
  const alike = comparison.outcome === checked.outcome;
  if (!alike)
    console.log(
      `${checked.case.seed} through a file by ${writer}: ${comparison.outcome}\n  ${comparison.differences.join('\n  ')}`,
    );
  return alike;
}

/** Shrinks failures and writes one file a kind of failure. */
function writeFailures(failures: readonly Checked[], most: number): string[] {
  const texts = new Map<string, string>();
  for (const failure of failures.slice(0, most)) {
    const small = check(
      shrink(failure.case, (smaller) => {
        const again = check(smaller);
        return isFailure(again) && again.outcome === failure.outcome;
      }),
    );
    texts.set(caseName(small), caseText(small));
  }
  rmSync(FOUND, { recursive: true, force: true });
  if (texts.size > 0) mkdirSync(FOUND, { recursive: true });
  return [...texts].map(([name, text]) => {
    const path = join(FOUND, `${name}.grid`);
    writeFileSync(path, text);
    return path;
  });
}

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
