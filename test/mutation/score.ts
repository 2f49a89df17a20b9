import { reviewWorkbook, NothingRecognised } from '../../src/build-summary';
import type { Temuan } from '../../src/domain/ringkasan';
import type { Snapshot, Workbook } from '../../src/workbook/port';
import { random as seeded } from '../variants/generator/random';
import type { Book } from './book';
import { KINDS, plant, type At, type Mutant } from './plant';
import { snapshotOf } from './snapshot';

export interface Tally {
  mutants: number;
  /** Broke no equality: in principle nobody can know. */
  silent: number;
  found: number;
  /** A finding's cell is the planted one. */
  atCell: number;
  /** A finding's cell or related is the planted one. */
  near: number;
  findings: number;
}

export interface Score {
  readonly kinds: Map<string, Tally>;
  /** Errors and warnings on clean workbooks: each is a false alarm. */
  readonly falseAlarms: string[];
  /** What was missed or misplaced, to look into. */
  readonly missed: string[];
}

export type MakeBook = (seed: string) => Book;

/** Plants `count` faults, each in a workbook of its own kind of office, and reviews all of them in memory. */
export async function score(make: MakeBook, count: number, seed: string): Promise<Score> {
  const result: Score = { kinds: new Map(), falseAlarms: [], missed: [] };
  const planted = new Map<string, number>();
  for (let index = 0; total(planted) < count && index < count * 4; index++) {
    const label = `${seed}/${index}`;
    const book = make(label);
    const clean = await findingsOf(snapshotOf(book));
    result.falseAlarms.push(...clean.filter(isAlarm).map((one) => `${label} (${book.style}): ${brief(one)}`));
    for (let turn = 0; turn < PER_BOOK && total(planted) < count; turn++) {
      // The kinds in turn, so that rare places do not leave a kind untried.
      const kind = KINDS[(index * PER_BOOK + turn) % KINDS.length];
      const mutant = kind ? plant(book, kind, seeded(`${label}/${turn}`)) : null;
      if (!mutant) continue;
      planted.set(mutant.kind, (planted.get(mutant.kind) ?? 0) + 1);
      const known = new Set(clean.map(brief));
      const findings = (await findingsOf(snapshotOf(book, mutant.patches, mutant.structure))).filter(
        (one) => !known.has(brief(one)),
      );
      count1(result, mutant, findings, `${label}/${turn} (${book.style})`);
    }
  }
  return result;
}

const PER_BOOK = 5;

function total(planted: ReadonlyMap<string, number>): number {
  return [...planted.values()].reduce((sum, one) => sum + one, 0);
}

function count1(result: Score, mutant: Mutant, findings: readonly Temuan[], label: string): void {
  const tally = result.kinds.get(mutant.kind) ?? {
    mutants: 0,
    silent: 0,
    found: 0,
    atCell: 0,
    near: 0,
    findings: 0,
  };
  result.kinds.set(mutant.kind, tally);
  tally.mutants++;
  if (mutant.broken.length === 0) {
    tally.silent++;
    return;
  }
  const isPlanted = (at: At): boolean =>
    mutant.cells.some((cell) => cell.sheet === at.sheet && cell.row === at.row && cell.col === at.col);
  const loud = findings.filter(isAlarm);
  tally.findings += loud.length;
  if (loud.length > 0) tally.found++;
  const atCell = loud.some(({ di }) => isPlanted(di));
  const near = atCell || loud.some(({ terkait }) => terkait.some(isPlanted));
  if (atCell) tally.atCell++;
  if (near) tally.near++;
  if (!atCell || loud.length > 1) {
    const cells = mutant.cells.map(place).join(' ');
    const what = loud.length === 0 ? 'missed' : !near ? 'elsewhere' : !atCell ? 'related' : 'more than one';
    result.missed.push(
      `${what}: ${mutant.kind} ${label} at ${cells}; breaks ${mutant.broken.slice(0, 4).join(' / ')}; said ${loud.map(brief).join(', ')}`,
    );
  }
}

function isAlarm({ tingkat }: Temuan): boolean {
  return tingkat !== 'info';
}

function place({ sheet, row, col }: At): string {
  return `${sheet}!${String.fromCharCode(64 + col)}${row}`;
}

function brief({ kode, tingkat, di }: Temuan): string {
  return `${kode} ${tingkat} ${place(di)}`;
}

const QUIET = { report: () => undefined, cancelled: false } as const;

async function findingsOf(snapshot: Snapshot): Promise<readonly Temuan[]> {
  const refuse = (): Promise<never> => Promise.reject(new Error('read only'));
  const workbook: Workbook = { read: () => Promise.resolve(snapshot), replace: refuse, clean: refuse };
  try {
    return (await reviewWorkbook(workbook, {}, QUIET)).temuan;
  } catch (error) {
    if (error instanceof NothingRecognised) return [];
    throw error;
  }
}

export function sum(score: Score): Tally {
  const all: Tally = { mutants: 0, silent: 0, found: 0, atCell: 0, near: 0, findings: 0 };
  for (const tally of score.kinds.values()) {
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  }
  return all;
}
