import type { Criterion } from './criterion';
import { CellCodes, CellGroups, type Size } from './cell-groups';
import { Range, type Matrix } from './matrix';
import { isError, type CellError } from './value';

/** One of SUMIFS's pairs. All ranges of a call have the same size. */
export interface Condition {
  readonly range: Matrix;
  readonly criterion: Criterion;
}

export interface Totals {
  /** Cells that meet all conditions, empty ones too. */
  readonly count: number;
  /** Of those the target's numbers: their sum and how many they are. */
  readonly sum: number;
  readonly numbers: number;
  /** The first error among the target's cells that meet the conditions. */
  readonly error: CellError | null;
}

/**
 * Answers SUMIFS, COUNTIFS and their kin. Hundreds of such formulas ask about the same columns: the cells are grouped by what
 * stands in the condition columns once, and after that a formula costs a look-up, however long the columns are.
 */
export class Criteria {
  private readonly codes = new Map<string, CellCodes>();
  private readonly groups = new Map<string, CellGroups>();

  totals(conditions: readonly Condition[], target: Matrix | null): Totals {
    const size = extent(conditions, target);
    const known = conditions.filter((condition) => isIndexed(condition));
    const group = this.group(known, size);
    if (group && known.length === conditions.length) {
      const ids = group.find(known.map(({ criterion }) => criterion.keys ?? []));
      return withOutside(add(ids.map((id) => groupTotals(group, id, target))), conditions, size);
    }
    const totals = new Adder();
    this.visit(conditions, target, (row, col) => totals.add(target, row, col));
    return withOutside(totals, conditions, size);
  }

  /** Every cell within the used part that meets the conditions, by row and column. */
  visit(
    conditions: readonly Condition[],
    target: Matrix | null,
    each: (row: number, col: number) => void,
  ): void {
    const size = extent(conditions, target);
    const known = conditions.filter((condition) => isIndexed(condition));
    const others = conditions.filter((condition) => !isIndexed(condition));
    const test = (row: number, col: number): void => {
      if (others.every(({ range, criterion }) => criterion.meets(range.at(row, col)))) each(row, col);
    };
    const group = this.group(known, size);
    if (!group) return everyCell(size, test);
    for (const id of group.find(known.map(({ criterion }) => criterion.keys ?? []))) {
      for (const cell of group.members(id)) test(Math.floor(cell / size.cols) + 1, (cell % size.cols) + 1);
    }
  }

  private group(conditions: readonly Condition[], size: Size): CellGroups | null {
    const extentName = `${size.rows}x${size.cols}`;
    let path = extentName;
    return conditions.reduce<CellGroups | null>((parent, { range }) => {
      const name = range instanceof Range ? nameOf(range) : '';
      path += `|${name}`;
      return cached(this.groups, path, () => {
        const codes = cached(this.codes, `${extentName}|${name}`, () => new CellCodes(range, size));
        return new CellGroups(codes, parent);
      });
    }, null);
  }
}

function isIndexed({ range, criterion }: Condition): boolean {
  return criterion.keys !== null && range instanceof Range;
}

/** The part of the ranges that holds anything. */
function extent(conditions: readonly Condition[], target: Matrix | null): Size {
  const ranges = conditions.map(({ range }) => range);
  if (target) ranges.push(target);
  return {
    rows: Math.max(...ranges.map((range) => range.usedRows)),
    cols: Math.max(...ranges.map((range) => range.usedCols)),
  };
}

function everyCell(size: Size, each: (row: number, col: number) => void): void {
  for (let row = 1; row <= size.rows; row++) {
    for (let col = 1; col <= size.cols; col++) each(row, col);
  }
}

/** Adds the cells beyond the used part: all of them are empty, and count when emptiness meets every condition. */
function withOutside(totals: Totals, conditions: readonly Condition[], size: Size): Totals {
  const range = conditions[0]?.range;
  if (!range || !conditions.every(({ criterion }) => criterion.meets(null))) return totals;
  return { ...totals, count: totals.count + range.rows * range.cols - size.rows * size.cols };
}

class Adder implements Totals {
  count = 0;
  sum = 0;
  numbers = 0;
  error: CellError | null = null;

  add(target: Matrix | null, row: number, col: number): void {
    this.count++;
    const value = target?.at(row, col);
    if (typeof value === 'number') {
      this.sum += value;
      this.numbers++;
    } else if (value !== undefined && isError(value)) {
      this.error ??= value;
    }
  }
}

function groupTotals(group: CellGroups, id: number, target: Matrix | null): Totals {
  if (target === null) return { count: group.count(id), sum: 0, numbers: 0, error: null };
  if (target instanceof Range) return { count: group.count(id), ...group.totals(nameOf(target), target, id) };
  const totals = new Adder();
  for (const cell of group.members(id)) {
    totals.add(target, Math.floor(cell / group.size.cols) + 1, (cell % group.size.cols) + 1);
  }
  return totals;
}

function add(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (a, b) => ({
      count: a.count + b.count,
      sum: a.sum + b.sum,
      numbers: a.numbers + b.numbers,
      error: a.error ?? b.error,
    }),
    new Adder(),
  );
}

function nameOf(range: Range): string {
  return `${range.top},${range.left},${range.rows},${range.cols},${range.sheet}`;
}

function cached<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
