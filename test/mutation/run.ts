/**
 * How many planted faults the review finds, and where it puts them.
 *
 *   npm run mutation -- 2000 [--seed 1] [--missed 20]
 *
 * Faults that break no equality beyond rounding cannot be found by anybody: they are counted as silent and left out of the rates.
 */
import { parseArgs } from 'node:util';
import { drawBook } from './clean/draw-book';
import { score, sum, type Tally } from './score';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, missed: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  const result = await score(drawBook, Number(positionals[0] ?? 2000), values.seed);
  const rows = [...result.kinds, ['all', sum(result)] as const];
  console.table(Object.fromEntries(rows.map(([kind, tally]) => [kind, row(tally)])));
  console.log(`${result.falseAlarms.length} errors or warnings on clean workbooks`);
  for (const line of result.falseAlarms.slice(0, 5)) console.log(`  ${line}`);
  for (const line of result.missed.slice(0, Number(values.missed))) console.log(`  ${line}`);
}

function row({ mutants, silent, found, atCell, near, findings }: Tally): Record<string, string | number> {
  const heard = mutants - silent;
  const share = (part: number): string => (heard === 0 ? '-' : `${((100 * part) / heard).toFixed(1)} %`);
  return {
    mutants,
    silent,
    found: share(found),
    'at its cell': share(atCell),
    'cell or related': share(near),
    'findings each': heard === 0 ? '-' : (findings / heard).toFixed(2),
  };
}

void main();
