import { NULL_ERROR, VALUE_ERROR } from './coerce';
import type { Criteria } from './criteria-index';
import { FormulaError } from './errors';
import type { Expr, ForeignExpr } from './expr';
import type { FunctionDef, LazyDef } from './functions/define';
import { FUNCTIONS } from './functions/registry';
import { cellByCell, isMatrix, Range, ValueMatrix, type Operand } from './matrix';
import { negate, operate, percentOf, positive } from './operators';
import { isError, type CellError, type Value } from './value';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula sees of its workbook. A sheet that is not named is the formula's own. */
export interface Env {
  /** #REF! when there is no such sheet. */
  cell(sheet: string | undefined, row: number, col: number): Value;
  range(sheet: string | undefined, area: Area): Range | CellError;
  /** What a workbook name stands for; #NAME? when there is none. */
  name(name: string, sheet: string | undefined): Expr;
  /** The formula's cell; without one, ranges where one value is wanted give arrays. */
  readonly at: { readonly row: number; readonly col: number } | null;
  readonly criteria: Criteria;
  /** How many levels of formulas lie on the stack; the evaluator counts, `Env.cell` may refuse to go on. */
  readonly stack: { levels: number };
}

/**
 * A formula's value as Excel has it: errors are values and travel, ranges where one value is wanted are intersected with the
 * formula's row or column.
 * @throws FormulaError unsupported-function, external-link, several-sheets, table-reference, circular
 */
export function evaluate(expr: Expr, env: Env): Operand {
  return new Evaluation(env).value(expr, env.at === null);
}

/** The value that a cell with this formula shows: of an array the first, for an empty cell 0. Errors as `evaluate`. */
export function evaluateCell(expr: Expr, env: Env): Exclude<Value, null> {
  const result = evaluate(expr, env);
  return (isMatrix(result) ? result.at(1, 1) : result) ?? 0;
}

const FOREIGN: Readonly<Record<ForeignExpr['why'], FormulaError['code']>> = {
  external: 'external-link',
  sheets: 'several-sheets',
  structured: 'table-reference',
};

/** @param arrays in the methods: operators work cell by cell, as inside SUMPRODUCT */
class Evaluation {
  constructor(private readonly env: Env) {}

  /** A value, or an array of them; never a reference where one value can be had. */
  value(expr: Expr, arrays: boolean): Operand {
    switch (expr.kind) {
      case 'cell':
        return this.env.cell(expr.sheet, expr.row, expr.col);
      case 'number':
      case 'text':
      case 'boolean':
      case 'error':
        return expr.value;
      case 'missing':
        return null;
      case 'binary':
        return this.binary(expr, arrays);
      default: {
        this.env.stack.levels++;
        const value = this.composite(expr, arrays);
        this.env.stack.levels--;
        return value;
      }
    }
  }

  private composite(expr: Expr, arrays: boolean): Operand {
    if (expr.kind === 'unary') {
      return each1(this.value(expr.arg, arrays), expr.op === '-' ? negate : positive);
    }
    if (expr.kind === 'percent') return each1(this.value(expr.arg, arrays), percentOf);
    return this.single(this.operand(expr, arrays), arrays);
  }

  /** As `value`, but cells stay cells. */
  private operand(expr: Expr, arrays: boolean): Operand {
    switch (expr.kind) {
      case 'cell':
        return this.env.range(expr.sheet, areaOf(expr));
      case 'range':
        return this.env.range(expr.sheet, expr);
      case 'reference':
        return this.reference(expr, arrays);
      case 'name':
        return this.named(expr.name, expr.sheet, arrays);
      case 'call':
        return this.call(expr.name, expr.args, arrays);
      case 'array':
        return new ValueMatrix(expr.rows);
      case 'foreign':
        throw new FormulaError(FOREIGN[expr.why], expr.text);
      default:
        return this.value(expr, arrays);
    }
  }

  private named(name: string, sheet: string | undefined, arrays: boolean): Operand {
    this.env.stack.levels++;
    const operand = this.operand(this.env.name(name, sheet), arrays);
    this.env.stack.levels--;
    return operand;
  }

  private single(operand: Operand, arrays: boolean): Operand {
    if (!isMatrix(operand)) return operand;
    if (operand.rows === 1 && operand.cols === 1) return operand.at(1, 1);
    return operand instanceof Range && !arrays ? this.intersect(operand) : operand;
  }

  /** The one cell of a column or row that stands beside the formula. */
  private intersect(range: Range): Operand {
    const { at } = this.env;
    if (at === null) return range;
    const row = at.row - range.top + 1;
    const col = at.col - range.left + 1;
    if (range.cols === 1 && row >= 1 && row <= range.rows) return range.at(row, 1);
    return range.rows === 1 && col >= 1 && col <= range.cols ? range.at(1, col) : VALUE_ERROR;
  }

  /** Down the left side in a loop, as long sums are that deep. */
  private binary(expr: Expr & { kind: 'binary' }, arrays: boolean): Operand {
    const spine: (Expr & { kind: 'binary' })[] = [];
    let first: Expr = expr;
    for (; first.kind === 'binary'; first = first.left) spine.push(first);
    this.env.stack.levels++;
    let result = this.value(first, arrays);
    for (let i = spine.length - 1; i >= 0; i--) {
      const { op, right } = spine[i] as Expr & { kind: 'binary' };
      const left = result;
      const other = this.value(right, arrays);
      result =
        isMatrix(left) || isMatrix(other)
          ? cellByCell([left, other], ([a = null, b = null]) => operate(op, a, b))
          : operate(op, left, other);
    }
    this.env.stack.levels--;
    return result;
  }

  private call(name: string, args: readonly Expr[], arrays: boolean): Operand {
    if (name === 'SINGLE' && args[0]) return this.single(this.operand(args[0], false), false);
    const def = FUNCTIONS.get(name);
    if (!def) throw new FormulaError('unsupported-function', name);
    const given = def.kind === 'plain' ? spread(def, args) : args;
    if (given.length < def.least || given.length > def.most) {
      throw new FormulaError('syntax', `${name} with ${given.length} arguments`);
    }
    return def.kind === 'lazy' ? this.callLazy(def, given, arrays) : this.callPlain(def, given, arrays);
  }

  private callLazy(def: LazyDef, args: readonly Expr[], arrays: boolean): Operand {
    return def.call(args, {
      value: (expr) => this.value(expr, arrays),
      cells: (expr) => this.operand(expr, arrays),
    });
  }

  private callPlain(def: FunctionDef, args: readonly Expr[], arrays: boolean): Operand {
    const read: Operand[] = [];
    let isLifted = false;
    for (let i = 0; i < args.length; i++) {
      const { kind } = def.param(i);
      const arg = args[i] as Expr;
      const operand =
        kind === 'value' ? this.value(arg, arrays) : this.operand(arg, arrays || kind === 'array');
      if (kind === 'value' && isMatrix(operand)) isLifted = true;
      read.push(operand);
    }
    return isLifted ? this.lifted(def, read) : def.call(read, this.env);
  }

  /** An array where one value is wanted: the function is called for each of them. */
  private lifted(def: FunctionDef, args: readonly Operand[]): Operand {
    const isLifted = args.map((arg, i) => def.param(i).kind === 'value' && isMatrix(arg));
    return cellByCell(
      args.filter((_, i) => isLifted[i]),
      (values) => {
        const queue = [...values];
        const operands = args.map((arg, i) => (isLifted[i] ? (queue.shift() ?? null) : arg));
        const result = def.call(operands, this.env);
        return isMatrix(result) ? result.at(1, 1) : result;
      },
    );
  }

  private reference(expr: Expr & { kind: 'reference' }, arrays: boolean): Operand {
    if (expr.op === ',') throw new FormulaError('unsupported-function', 'union');
    const left = this.operand(expr.left, arrays);
    const right = this.operand(expr.right, arrays);
    if (!(left instanceof Range)) return isMatrix(left) || !isError(left) ? VALUE_ERROR : left;
    if (!(right instanceof Range)) return isMatrix(right) || !isError(right) ? VALUE_ERROR : right;
    if (left.sheet !== right.sheet) return VALUE_ERROR;
    const [a, b] = [extentOf(left), extentOf(right)];
    if (expr.op === ':') return this.env.range(left.sheet, around(a, b));
    const common = within(a, b);
    return common ? this.env.range(left.sheet, common) : NULL_ERROR;
  }
}

function areaOf({ row, col }: { readonly row: number; readonly col: number }): Area {
  return { top: row, left: col, bottom: row, right: col };
}

function extentOf(range: Range): Area {
  const { top, left, rows, cols } = range;
  return { top, left, bottom: top + rows - 1, right: left + cols - 1 };
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function within(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** A union among repeating arguments, as in SUM((A1:A3,C1)), is its parts one after the other. */
function spread(def: FunctionDef, args: readonly Expr[]): readonly Expr[] {
  if (!args.some((arg) => arg.kind === 'reference' && arg.op === ',')) return args;
  return args.flatMap((arg, i) => (def.param(i).repeats ? unionParts(arg) : [arg]));
}

function unionParts(expr: Expr): Expr[] {
  if (expr.kind !== 'reference' || expr.op !== ',') return [expr];
  return [...unionParts(expr.left), ...unionParts(expr.right)];
}

function each1(operand: Operand, compute: (value: Value) => Value): Operand {
  return isMatrix(operand) ? cellByCell([operand], ([value = null]) => compute(value)) : compute(operand);
}
