import { cellKey, type CellKey } from './criterion';
import type { Matrix } from './matrix';
import { isError, type CellError, type Value } from './value';

export interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** The cells of a range as small numbers: the same number for cells that no equality tells apart. */
export class CellCodes {
  /** Cells in reading order. */
  readonly codes: Uint32Array;
  private readonly byKey = new Map<CellKey, number>();

  constructor(
    range: Matrix,
    readonly size: Size,
  ) {
    this.codes = new Uint32Array(size.rows * size.cols);
    const byValue = new Map<Value, number>();
    let cell = 0;
    for (let row = 1; row <= size.rows; row++) {
      for (let col = 1; col <= size.cols; col++) {
        const value = range.at(row, col);
        let code = byValue.get(value);
        if (code === undefined) {
          code = this.codeOf(cellKey(value));
          byValue.set(value, code);
        }
        this.codes[cell++] = code;
      }
    }
  }

  code(key: CellKey): number | undefined {
    return this.byKey.get(key);
  }

  private codeOf(key: CellKey): number {
    const code = this.byKey.get(key) ?? this.byKey.size;
    this.byKey.set(key, code);
    return code;
  }
}

const CODES = 2 ** 24;

interface GroupTotals {
  readonly sums: Float64Array;
  readonly numbers: Uint32Array;
  readonly errors: ReadonlyMap<number, CellError>;
}

/** Cells by the combination of what stands in one, two, … columns: a level a column, each on top of the one before. */
export class CellGroups {
  /** The group of each cell. */
  private readonly ids: Uint32Array;
  private readonly byPair = new Map<number, number>();
  private readonly counts: number[] = [];
  private readonly known = new Map<string, GroupTotals>();
  private sorted: { readonly cells: Uint32Array; readonly starts: Uint32Array } | null = null;

  constructor(
    private readonly codes: CellCodes,
    private readonly parent: CellGroups | null,
  ) {
    this.ids = new Uint32Array(codes.codes.length);
    for (let cell = 0; cell < this.ids.length; cell++) {
      const pair = (parent?.ids[cell] ?? 0) * CODES + (codes.codes[cell] as number);
      let id = this.byPair.get(pair);
      if (id === undefined) {
        id = this.counts.push(0) - 1;
        this.byPair.set(pair, id);
      }
      this.ids[cell] = id;
      this.counts[id] = (this.counts[id] as number) + 1;
    }
  }

  get size(): Size {
    return this.codes.size;
  }

  /** The groups whose columns have one of the given keys each. @param keys a list for each level, the outermost first */
  find(keys: readonly (readonly CellKey[])[]): number[] {
    const parents = this.parent ? this.parent.find(keys.slice(0, -1)) : [0];
    const found: number[] = [];
    for (const parent of parents) {
      for (const key of keys.at(-1) ?? []) {
        const code = this.codes.code(key);
        const id = code === undefined ? undefined : this.byPair.get(parent * CODES + code);
        if (id !== undefined) found.push(id);
      }
    }
    return found;
  }

  count(id: number): number {
    return this.counts[id] as number;
  }

  /** The cells of a group, counted in reading order from 0. */
  members(id: number): Uint32Array {
    this.sorted ??= this.sort();
    const { cells, starts } = this.sorted;
    return cells.subarray(starts[id], starts[id + 1]);
  }

  /** @param name tells one target from another */
  totals(
    name: string,
    target: Matrix,
    id: number,
  ): { sum: number; numbers: number; error: CellError | null } {
    let totals = this.known.get(name);
    if (!totals) {
      totals = this.addUp(target);
      this.known.set(name, totals);
    }
    return {
      sum: totals.sums[id] as number,
      numbers: totals.numbers[id] as number,
      error: totals.errors.get(id) ?? null,
    };
  }

  private addUp(target: Matrix): GroupTotals {
    const sums = new Float64Array(this.counts.length);
    const numbers = new Uint32Array(this.counts.length);
    const errors = new Map<number, CellError>();
    for (let cell = 0; cell < this.ids.length; cell++) {
      const id = this.ids[cell] as number;
      const value = target.at(Math.floor(cell / this.size.cols) + 1, (cell % this.size.cols) + 1);
      if (typeof value === 'number') {
        sums[id] = (sums[id] as number) + value;
        numbers[id] = (numbers[id] as number) + 1;
      } else if (isError(value) && !errors.has(id)) {
        errors.set(id, value);
      }
    }
    return { sums, numbers, errors };
  }

  private sort(): { cells: Uint32Array; starts: Uint32Array } {
    const starts = new Uint32Array(this.counts.length + 1);
    this.counts.forEach((count, id) => {
      starts[id + 1] = (starts[id] as number) + count;
    });
    const next = starts.slice();
    const cells = new Uint32Array(this.ids.length);
    this.ids.forEach((id, cell) => {
      cells[next[id] as number] = cell;
      next[id] = (next[id] as number) + 1;
    });
    return { cells, starts };
  }
}
