/**
 * How fast a whole build is, and how much memory it needs, beside reading and writing the same workbook with exceljs and
 * SheetJS, and beside the limit: unpacking the file and packing the parts that the build wrote with the same codec.
 *
 *   npm run bench [-- --rows 1000,10000] [--runs 5] [--json FILE]
 *
 * Every measurement runs in a process of its own that does nothing else, on compiled code. Memory is the process's peak above that
 * of one that only loads the same code. The last figures: docs/benches.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgetWorkbook } from './support/budget-workbook';
import { compile } from './support/compile';
import { Runner, type Measured, type Subject } from './support/measure';
import type { Stage, Stages } from './support/stages';

const SHEETS = 60;
const SUBJECTS: readonly Subject[] = ['build', 'adapter', 'exceljs', 'sheetjs', 'limit'];

/** What is asked of the build at the largest size. */
const TARGETS = { rows: 100_000, exceljs: 5, sheetjs: 2, limit: 6, memory: 1 / 4 };

type Row = { readonly rows: number; readonly fileMb: number } & Record<Subject, Measured>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000,10000,100000' },
      runs: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
  const compiled = compile();
  try {
    const runner = new Runner(compiled);
    const table: Row[] = [];
    for (const rows of values.rows.split(',').map(Number)) {
      const file = join(folder, `${rows}.xlsx`);
      const bytes = budgetWorkbook({ rows, sheets: SHEETS });
      writeFileSync(file, bytes);
      const measured = await measureAll(runner, file, Number(values.runs));
      table.push({ rows, fileMb: bytes.length / 1e6, ...measured });
      print(table.at(-1) as Row);
      if (rows === TARGETS.rows) printStages(await measureStages(runner, file, Number(values.runs)));
    }
    verdict(table);
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(table, null, 2));
  } finally {
    for (const each of [folder, compiled]) rmSync(each, { recursive: true, force: true });
  }
}

/** Turn by turn, not one subject after the other: whatever else the machine does meets all alike. */
async function measureAll(runner: Runner, file: string, runs: number): Promise<Record<Subject, Measured>> {
  const all = new Map<Subject, Measured[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let run = 0; run < runs; run++) {
    for (const subject of SUBJECTS) all.get(subject)?.push(await runner.measure(subject, file));
  }
  const of = (subject: Subject): Measured => {
    const list = all.get(subject) ?? [];
    const middle = (key: keyof Measured): number => median(list.map((each) => each[key]));
    return { ms: middle('ms'), cpu: middle('cpu'), mb: middle('mb') };
  };
  return {
    build: of('build'),
    adapter: of('adapter'),
    exceljs: of('exceljs'),
    sheetjs: of('sheetjs'),
    limit: of('limit'),
  };
}

async function measureStages(runner: Runner, file: string, runs: number): Promise<Stages[]> {
  const all: Stages[] = [];
  for (let run = 0; run < runs; run++) all.push(await runner.stages(file));
  return all;
}

/** Where the time goes. Rows of our sheets are made while they are written: their time counts as compose, that of lists as write. */
function printStages(all: readonly Stages[]): void {
  const names = Object.keys(all[0] ?? {}) as Stage[];
  const middle = (stage: Stage, key: 'ms' | 'cpu'): number =>
    Math.round(median(all.map((stages) => stages[stage][key])));
  console.log('\nA build by its steps, medians:');
  console.table(
    Object.fromEntries(
      names.map((stage) => [stage, { ms: middle(stage, 'ms'), 'cpu ms': middle(stage, 'cpu') }]),
    ),
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function print(row: Row): void {
  console.log(`\n${row.rows} rows, ${row.fileMb.toFixed(1)} MB, medians:`);
  console.table(
    Object.fromEntries(
      SUBJECTS.map((subject) => [
        subject,
        {
          ms: Math.round(row[subject].ms),
          'cpu ms': Math.round(row[subject].cpu),
          'peak MB above idle': Math.round(row[subject].mb),
          'time / build': (row[subject].ms / row.build.ms).toFixed(2),
          'memory / build': (row[subject].mb / row.build.mb).toFixed(2),
        },
      ]),
    ),
  );
}

/** One target: what it is of, by the clock and by processor time, and how far it may go. */
interface Target {
  readonly what: string;
  readonly value: number;
  /** The same ratio of processor time: on a busy machine the clock says little. */
  readonly cpu?: number;
  readonly least?: number;
  readonly most?: number;
}

function verdict(table: readonly Row[]): void {
  const large = table.find(({ rows }) => rows === TARGETS.rows);
  const smaller = table.find(({ rows }) => rows === TARGETS.rows / 10);
  if (!large) return;
  console.log(`\nAt ${large.rows} rows:`);
  for (const { what, value, cpu, least = -Infinity, most = Infinity } of targetsOf(large, smaller)) {
    const isMet = value >= least && value <= most;
    const wanted = least > 0 ? `≥ ${least}` : `≤ ${most}`;
    const byProcessor = cpu === undefined ? '' : `; ${cpu.toFixed(2)} by processor time`;
    console.log(`${isMet ? 'yes' : 'NO '}  ${value.toFixed(2)} ${what} (${wanted}${byProcessor})`);
  }
}

function targetsOf({ build, exceljs, sheetjs, limit }: Row, smaller: Row | undefined): Target[] {
  const faster = (peer: Measured): Pick<Target, 'value' | 'cpu'> => ({
    value: peer.ms / build.ms,
    cpu: peer.cpu / build.cpu,
  });
  const targets: Target[] = [
    { what: 'times faster than exceljs', ...faster(exceljs), least: TARGETS.exceljs },
    { what: 'times faster than SheetJS', ...faster(sheetjs), least: TARGETS.sheetjs },
    { what: 'times the limit', value: build.ms / limit.ms, cpu: build.cpu / limit.cpu, most: TARGETS.limit },
    { what: 'of the memory of exceljs', value: build.mb / exceljs.mb, most: TARGETS.memory },
  ];
  if (smaller) {
    // Ten times the rows may take ten times as long, start-up left aside.
    const value = build.ms / smaller.build.ms;
    const cpu = build.cpu / smaller.build.cpu;
    targets.push({ what: 'times longer for ten times the rows', value, cpu, most: 11 });
  }
  return targets;
}

void main();
