import { NAME_ERROR, REF_ERROR } from './coerce';
import { Criteria } from './criteria-index';
import { FormulaError } from './errors';
import { evaluateCell, type Area, type Env } from './evaluate';
import type { Expr } from './expr';
import type { Range } from './matrix';
import { parse } from './parse';
import { columnName, quoteSheet } from './reference';
import { shift } from './rewrite';
import { RUNNING, SheetCells, SheetRange } from './sheet-cells';
import type { FormulaText, SheetSource } from './source';
import type { CellError, Value } from './value';

export interface NamedSource {
  readonly name: string;
  readonly source: SheetSource;
}

export interface NamedFormula {
  readonly name: string;
  readonly refersTo: FormulaText;
  /** The sheet whose own name it is. */
  readonly sheet: string | null;
}

export interface Calculator {
  /** A cell's value; a formula that came without one is worked out, a failure says why that cannot be done. */
  value(sheet: string, row: number, col: number): Value | FormulaError;
  /** The value that a cell with this formula shows. */
  evaluate(
    formula: Expr,
    at: { readonly sheet: string; readonly row: number; readonly col: number },
  ): Exclude<Value, null> | FormulaError;
}

/**
 * Works out formulas over sheets, each once and only when it is asked for. The sheets must not change while it is in use.
 * What fails (see FormulaError) fails every formula that needs it.
 */
export function calculator(sheets: readonly NamedSource[], names: readonly NamedFormula[] = []): Calculator {
  return new Workings(sheets, names);
}

/** Levels of formulas within formulas before a chain of cells is worked off from its other end instead. */
const MAX_LEVELS = 300;

interface Place {
  readonly cells: SheetCells;
  readonly row: number;
  readonly col: number;
}

/** Cells that have to be worked out first, because the stack has grown too high to do it from here. */
class Pending extends Error {
  constructor(readonly places: readonly Place[]) {
    super('pending');
  }
}

class Workings implements Calculator {
  readonly criteria = new Criteria();
  readonly stack = { levels: 0 };
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  private readonly names: ReadonlyMap<string, FormulaText>;
  private readonly parsedNames = new Map<string, Expr>();
  /** The cells whose formulas are being worked out now, each for the one before. */
  private readonly running: Place[] = [];

  constructor(sheets: readonly NamedSource[], names: readonly NamedFormula[]) {
    this.sheets = new Map(
      sheets.map(({ name, source }) => [name.toLowerCase(), new SheetCells(name, source)]),
    );
    this.names = new Map(names.map(({ name, refersTo, sheet }) => [nameKey(name, sheet), refersTo]));
  }

  value(sheet: string, row: number, col: number): Value | FormulaError {
    const cells = this.sheet(sheet);
    return cells ? this.settled(() => this.cell(cells, row, col)) : REF_ERROR;
  }

  evaluate(
    formula: Expr,
    at: { readonly sheet: string; readonly row: number; readonly col: number },
  ): Exclude<Value, null> | FormulaError {
    const cells = this.sheet(at.sheet) ?? null;
    return this.settled(() => evaluateCell(formula, new CellEnv(this, cells, at)));
  }

  sheet(name: string): SheetCells | undefined {
    return this.sheets.get(name) ?? this.sheets.get(name.toLowerCase());
  }

  readonly cell = (cells: SheetCells, row: number, col: number): Value => {
    const value = cells.source.value(row, col);
    if (value !== null) return value;
    const known = cells.result(row, col);
    if (known === RUNNING) throw new FormulaError('circular', addressOf({ cells, row, col }));
    if (known instanceof FormulaError) throw known;
    if (known !== undefined) return known;
    const formula = cells.source.formula?.(row, col) ?? null;
    return formula === null ? null : this.workOut({ cells, row, col }, formula);
  };

  /** Formulas of an area that have no value yet come first when the stack is high already. */
  prepare(cells: SheetCells, range: Range): void {
    if (this.stack.levels < MAX_LEVELS / 2) return;
    const open: Place[] = [];
    for (let r = 1; r <= range.usedRows; r++) {
      for (let c = 1; c <= range.usedCols; c++) {
        const place = { cells, row: range.top + r - 1, col: range.left + c - 1 };
        if (cells.isOpen(place.row, place.col)) open.push(place);
      }
    }
    if (open.length > 0) throw new Pending(open);
  }

  /** @throws FormulaError `syntax` when a name's formula cannot be read */
  nameFormula(name: string, sheet: string | null): Expr | null {
    const key = nameKey(name, sheet);
    const known = this.parsedNames.get(key);
    if (known) return known;
    const refersTo = this.names.get(key);
    if (refersTo === undefined) return null;
    const expr = typeof refersTo === 'string' ? parse(refersTo) : refersTo;
    this.parsedNames.set(key, expr);
    return expr;
  }

  private workOut(place: Place, formula: FormulaText): Exclude<Value, null> {
    if (this.stack.levels > MAX_LEVELS) throw new Pending([place]);
    const { cells, row, col } = place;
    const { levels } = this.stack;
    cells.keep(row, col, RUNNING);
    this.running.push(place);
    const expr = typeof formula === 'string' ? parse(formula) : formula;
    const value = evaluateCell(expr, new CellEnv(this, cells, place));
    this.running.pop();
    this.stack.levels = levels;
    cells.keep(row, col, value);
    return value;
  }

  /**
   * Runs from an empty stack. What is thrown ends every formula that was being worked out, so one `catch` here serves them all:
   * handing an error up level by level takes time that grows with the square of the levels.
   */
  private attempt<T>(work: () => T): T | FormulaError | Pending {
    this.stack.levels = 0;
    this.running.length = 0;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FormulaError) && !(error instanceof Pending)) throw error;
      for (const { cells, row, col } of this.running) {
        if (error instanceof FormulaError) cells.keep(row, col, error);
        else cells.forget(row, col);
      }
      return error;
    }
  }

  /** Tries until nothing is pending. */
  private settled<T>(work: () => T): T | FormulaError {
    for (;;) {
      const result = this.attempt(work);
      if (!(result instanceof Pending)) return result;
      this.workOff(result.places);
    }
  }

  /**
   * Works places off, the last first; what one of them waits for goes on top of it. A place that waits counts as running:
   * whoever needs it above is part of a circle.
   */
  private workOff(places: readonly Place[]): void {
    const todo = [...places];
    for (let place = todo.at(-1); place; place = todo.at(-1)) {
      const { cells, row, col } = place;
      if (cells.result(row, col) === RUNNING) cells.forget(row, col);
      const result = this.attempt(() => this.cell(cells, row, col));
      if (result instanceof Pending) {
        cells.keep(row, col, RUNNING);
        for (const needed of result.places) todo.push(needed);
      } else {
        todo.pop();
      }
    }
  }
}

function addressOf({ cells, row, col }: Place): string {
  return `${quoteSheet(cells.name)}!${columnName(col)}${row}`;
}

function nameKey(name: string, sheet: string | null): string {
  return `${name}|${sheet ?? ''}`.toLowerCase();
}

/** The workbook as one cell's formula sees it. */
class CellEnv implements Env {
  constructor(
    private readonly workings: Workings,
    private readonly own: SheetCells | null,
    readonly at: { readonly row: number; readonly col: number },
  ) {}

  get criteria(): Criteria {
    return this.workings.criteria;
  }

  get stack(): { levels: number } {
    return this.workings.stack;
  }

  cell(sheet: string | undefined, row: number, col: number): Value {
    const cells = this.sheet(sheet);
    return cells ? this.workings.cell(cells, row, col) : REF_ERROR;
  }

  range(sheet: string | undefined, area: Area): Range | CellError {
    const cells = this.sheet(sheet);
    if (!cells) return REF_ERROR;
    const range = new SheetRange(cells, area, this.workings.cell);
    this.workings.prepare(cells, range);
    return range;
  }

  /** A sheet's own name goes before the workbook's; relative references in it are written for A1. */
  name(name: string, sheet: string | undefined): Expr {
    if (this.stack.levels > 2 * MAX_LEVELS) throw new FormulaError('circular', name);
    const own = sheet ?? this.own?.name ?? null;
    const expr = this.workings.nameFormula(name, own) ?? this.workings.nameFormula(name, null);
    if (!expr) return { kind: 'error', value: NAME_ERROR };
    return shift(expr, this.at.row - 1, this.at.col - 1, 'around');
  }

  private sheet(name: string | undefined): SheetCells | null {
    return name === undefined ? this.own : (this.workings.sheet(name) ?? null);
  }
}
