/** One build, step by step: `stages.ts FILE` prints what each step took, in milliseconds. */
import { readFileSync } from 'node:fs';
import { tuneEngine } from '../../src/cli/engine';
import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import { finish } from '../../src/compose/finish';
import { ringkas } from '../../src/domain/ringkas';
import { recognise } from '../../src/recognise/recognise';
import { review } from '../../src/review/review';
import type { Change, OurRow } from '../../src/workbook/port';
import { withValues } from '../../src/workbook/with-values';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';

export type Stage = 'read' | 'recognise' | 'summarise' | 'review' | 'compose' | 'write';

/** `cpu` of all threads; `ms` as the clock has it. */
export type Stages = Readonly<Record<Stage, { readonly ms: number; readonly cpu: number }>>;

const QUIET = { report: (): void => undefined, cancelled: false };

class Clock {
  private readonly times = new Map<Stage, { ms: number; cpu: number }>();

  async time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = await work();
    const used = process.cpuUsage(cpu);
    this.add(stage, performance.now() - start, (used.user + used.system) / 1000);
    return result;
  }

  add(stage: Stage, ms: number, cpu = ms): void {
    const before = this.times.get(stage) ?? { ms: 0, cpu: 0 };
    this.times.set(stage, { ms: before.ms + ms, cpu: before.cpu + cpu });
  }

  /** Rows are made while they are written: their time is taken from the one and given to the other. */
  move(from: Stage, to: Stage, ms: number): void {
    this.add(from, -ms);
    this.add(to, ms);
  }

  result(): Stages {
    return Object.fromEntries(this.times) as Stages;
  }
}

async function main(): Promise<void> {
  tuneEngine();
  const clock = new Clock();
  const workbook = openXlsx(readFileSync(process.argv[2] ?? ''), { fileName: 'anggaran.xlsx' });
  const snapshot = await clock.time('read', async () => withValues(await workbook.read(QUIET)));
  const laporan = await clock.time('recognise', () => recognise(snapshot));
  const ringkasan = await clock.time('summarise', () => ringkas(laporan, 0.95));
  const temuan = await clock.time('review', () => review(laporan, ringkasan, snapshot));
  const changes = await clock.time('compose', () => {
    const parts = { snapshot, laporan, ringkasan, temuan, typed: new Map() };
    return finish(compose(bahan(parts)), snapshot);
  });
  const rows = { ms: 0 };
  await clock.time('write', async () => {
    await workbook.replace(
      changes.map((change) => timed(change, rows)),
      '{}',
      QUIET,
    );
    return workbook.bytes();
  });
  clock.move('write', 'compose', rows.ms);
  process.stdout.write(JSON.stringify(clock.result()));
}

function timed(change: Change, spent: { ms: number }): Change {
  return change.kind === 'sheet' ? { ...change, rows: () => timedRows(change.rows(), spent) } : change;
}

function* timedRows(rows: Iterable<OurRow>, spent: { ms: number }): Iterable<OurRow> {
  const iterator = rows[Symbol.iterator]();
  for (;;) {
    const start = performance.now();
    const next = iterator.next();
    spent.ms += performance.now() - start;
    if (next.done === true) return;
    yield next.value;
  }
}

void main();
