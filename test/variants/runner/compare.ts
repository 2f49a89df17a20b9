import type { Expected, ExpectedLeaf, ExpectedUnit, Variant, Verdict } from '../generator/description';
import { bareName, bareUnit, type Reading, type ReadLeaf } from './reading';

/** right: the budget to the sen. refused: nothing wrong, but not all of it. wrong: a figure that nobody was warned of. */
export type Outcome = 'right' | 'refused' | 'wrong';

export interface Comparison {
  readonly outcome: Outcome;
  /** What is wrong, or was refused, in words. */
  readonly differences: readonly string[];
}

export function compare(
  { expected, verdict }: Pick<Variant, 'expected' | 'verdict'>,
  reading: Reading,
): Comparison {
  const found = new Findings();
  let rest = reading.leaves;
  const alone = expected.units.length === 1;
  for (const unit of expected.units) {
    const own = rest.filter((leaf) => belongsTo(leaf, unit, alone, found));
    rest = rest.filter((leaf) => !own.includes(leaf));
    compareUnit(unit, own, reading, found);
  }
  compareYear(expected, reading, found);
  rest.forEach((leaf) => found.wrong.push(`counted besides: ${describe(leaf)}`));
  return judge(verdict, reading, found);
}

class Findings {
  readonly wrong: string[] = [];
  readonly refused: string[] = [];
}

/** Where a reader must ask, a right figure without a question was luck. */
function judge({ kind }: Verdict, { questions }: Reading, { wrong, refused }: Findings): Comparison {
  if (wrong.length > 0) return { outcome: 'wrong', differences: wrong };
  if (refused.length > 0) return { outcome: 'refused', differences: [...refused, ...questions] };
  if (kind !== 'refuse') return { outcome: 'right', differences: questions };
  return questions.length > 0
    ? { outcome: 'refused', differences: questions }
    : { outcome: 'wrong', differences: ['read without a question'] };
}

function compareYear({ year }: Expected, reading: Reading, { wrong, refused }: Findings): void {
  // Where nothing was read there is no report whose year could be wrong.
  if (year === null || reading.year === year || reading.leaves.length === 0) return;
  if (reading.year === null) refused.push(`year: ${year} not found`);
  else wrong.push(`year: ${reading.year} instead of ${year}`);
}

function belongsTo(leaf: ReadLeaf, unit: ExpectedUnit, alone: boolean, found: Findings): boolean {
  if (unit.name === null) return leaf.sheet === unit.sheet;
  const [read, wanted] = [bareUnit(leaf.unit), bareUnit(unit.name)];
  if (
    read.name === wanted.name &&
    (read.kind === wanted.kind || (read.kind === '' && leaf.sheet === unit.sheet))
  )
    return true;
  if (!alone || leaf.sheet !== unit.sheet) return false;
  found.wrong.push(`unit: "${leaf.unit}" instead of "${unit.name}"`);
  return true;
}

function compareUnit(
  unit: ExpectedUnit,
  leaves: readonly ReadLeaf[],
  reading: Reading,
  found: Findings,
): void {
  const byName = new Map<string, ReadLeaf[]>();
  for (const leaf of leaves) {
    const key = keyOf(leaf.program, leaf.name);
    byName.set(key, [...(byName.get(key) ?? []), leaf]);
  }
  for (const program of unit.programs) {
    for (const wanted of program.leaves) {
      const where = `${unit.name ?? unit.sheet} / ${program.name} / ${wanted.name}`;
      const leaf = byName.get(keyOf(program.name, wanted.name))?.shift();
      if (leaf) compareMoney(where, wanted, leaf, found);
      else if (reading.declined.has(unit.sheet)) found.refused.push(`not read: ${where}`);
      else found.wrong.push(`missing: ${where}`);
    }
  }
  for (const leaf of [...byName.values()].flat()) found.wrong.push(`counted besides: ${describe(leaf)}`);
}

function compareMoney(
  where: string,
  wanted: ExpectedLeaf,
  leaf: ReadLeaf,
  { wrong, refused }: Findings,
): void {
  for (const measure of ['pagu', 'realisasi'] as const) {
    const read = leaf[measure];
    if (read === null) refused.push(`unreadable ${measure}: ${where}`);
    else if (read !== wanted[measure])
      wrong.push(`${measure} ${read} instead of ${wanted[measure]}: ${where}`);
  }
  // Not to read a percentage is no harm; to misread one makes findings out of nothing.
  if (leaf.serapan !== null && !isNear(leaf.serapan, wanted.serapan)) {
    wrong.push(`serapan ${leaf.serapan} instead of ${wanted.serapan ?? 'none'}: ${where}`);
  }
}

/** Percentages may be printed without decimals. */
function isNear(read: number, wanted: number | null): boolean {
  return wanted !== null && Math.abs(read - wanted) <= 0.00501;
}

function keyOf(program: string, name: string): string {
  return `${bareName(program)}\n${bareName(name)}`;
}

function describe({ sheet, row, unit, program, name, pagu }: ReadLeaf): string {
  return `${sheet}, row ${row}: ${unit} / ${program} / ${name} ${pagu ?? '?'}`;
}
