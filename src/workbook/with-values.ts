import { calculator, type Calculator } from '../formula/calculate';
import { FormulaError } from '../formula/errors';
import type { Value } from '../formula/value';
import { knowsUncached } from './grid';
import type { Grid, Sheet, Snapshot } from './port';

/**
 * The snapshot with a value in every formula cell that came without one, as far as it can be worked out. What cannot stays
 * without a value: whoever reads it must not take it for 0.
 */
export function withValues(read: Snapshot): Snapshot {
  const snapshot = read.isUncalculated ? withoutZeros(read) : read;
  if (!snapshot.sheets.some(hasUncached)) return snapshot;
  const calc = calculator(
    snapshot.sheets.map(({ name, grid }) => ({ name, source: grid })),
    snapshot.names,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withSheetValues(sheet, calc)) };
}

/** Libraries that work out no formula write 0 beside each. */
function withoutZeros(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, grid: new ZerolessGrid(sheet.grid) })),
  };
}

function hasUncached({ grid }: Sheet): boolean {
  const known = knowsUncached(grid);
  if (known !== null) return known;
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let col = grid.lastColumn(row); col > 0; col--) {
      if (grid.value(row, col) === null && grid.formula(row, col) !== null) return true;
    }
  }
  return false;
}

function withSheetValues(sheet: Sheet, calc: Calculator): Sheet {
  return hasUncached(sheet) ? { ...sheet, grid: new EvaluatedGrid(sheet.name, sheet.grid, calc) } : sheet;
}

/** A grid that changes some values and nothing else. */
abstract class GridOver implements Grid {
  constructor(protected readonly grid: Grid) {}

  abstract value(row: number, col: number): Value;

  get rowCount(): number {
    return this.grid.rowCount;
  }

  get columnCount(): number {
    return this.grid.columnCount;
  }

  formula(row: number, col: number): string | null {
    return this.grid.formula(row, col);
  }

  format(row: number, col: number): string {
    return this.grid.format(row, col);
  }

  indent(row: number, col: number): number {
    return this.grid.indent(row, col);
  }

  isBold(row: number, col: number): boolean {
    return this.grid.isBold(row, col);
  }

  lastColumn(row: number): number {
    return this.grid.lastColumn(row);
  }
}

class ZerolessGrid extends GridOver {
  value(row: number, col: number): Value {
    const cached = this.grid.value(row, col);
    return cached === 0 && this.grid.formula(row, col) !== null ? null : cached;
  }
}

class EvaluatedGrid extends GridOver {
  constructor(
    private readonly sheet: string,
    grid: Grid,
    private readonly calc: Calculator,
  ) {
    super(grid);
  }

  value(row: number, col: number): Value {
    const cached = this.grid.value(row, col);
    if (cached !== null || this.grid.formula(row, col) === null) return cached;
    const value = this.calc.value(this.sheet, row, col);
    return value instanceof FormulaError ? null : value;
  }
}
