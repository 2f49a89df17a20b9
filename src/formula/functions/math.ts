import { DIV_ERROR, finite, NUM_ERROR, VALUE_ERROR } from '../coerce';
import { isMatrix, ValueMatrix, type Matrix, type Operand } from '../matrix';
import { round, roundDown, roundUp } from '../rounding';
import { isError, type CellError, type Value } from '../value';
import { array, define, number, optional, rest, type FunctionDef } from './define';

/** The sign is the divisor's. */
function mod(value: number, divisor: number): number | CellError {
  return divisor === 0 ? DIV_ERROR : value - divisor * Math.floor(value / divisor);
}

/** Away from zero for CEILING, towards it for FLOOR; a step of the other sign is refused as Excel refuses it. */
function toStep(value: number, step: number, whole: (quotient: number) => number): number | CellError {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return NUM_ERROR;
  return round(whole(round(value / step, 12)) * step, 12);
}

function sumProduct(args: readonly Operand[]): Value {
  const matrices = args.map((arg) => (isMatrix(arg) ? arg : new ValueMatrix([[arg]])));
  const [first] = matrices as [Matrix];
  if (matrices.some(({ rows, cols }) => rows !== first.rows || cols !== first.cols)) return VALUE_ERROR;
  const rows = Math.min(...matrices.map(({ usedRows }) => usedRows));
  const cols = Math.min(...matrices.map(({ usedCols }) => usedCols));
  let total = 0;
  for (let row = 1; row <= rows; row++) {
    for (let col = 1; col <= cols; col++) {
      const product = productAt(matrices, row, col);
      if (typeof product !== 'number') return product;
      total += product;
    }
  }
  return total;
}

/** What is no number counts as 0. */
function productAt(matrices: readonly Matrix[], row: number, col: number): number | CellError {
  let product = 1;
  for (const matrix of matrices) {
    const value = matrix.at(row, col);
    if (isError(value)) return value;
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}

function ofOne(name: string, compute: (value: number) => number | CellError): FunctionDef {
  return define(name, [number], ([value]) => compute(value));
}

function ofTwo(name: string, compute: (a: number, b: number) => number | CellError): FunctionDef {
  return define(name, [number, number], ([a, b]) => compute(a, b));
}

export const MATH_FUNCTIONS: readonly FunctionDef[] = [
  ofTwo('ROUND', round),
  ofTwo('ROUNDUP', roundUp),
  ofTwo('ROUNDDOWN', roundDown),
  define('TRUNC', [number, optional(number, 0)], ([value, digits]) =>
    digits === 0 ? Math.trunc(value) : roundDown(value, digits),
  ),
  ofOne('INT', Math.floor),
  ofOne('ABS', Math.abs),
  ofOne('SIGN', Math.sign),
  ofTwo('MOD', mod),
  ofTwo('QUOTIENT', (a, b) => (b === 0 ? DIV_ERROR : Math.trunc(a / b))),
  ofTwo('CEILING', (value, step) => toStep(value, step, Math.ceil)),
  ofTwo('FLOOR', (value, step) => (step === 0 && value !== 0 ? DIV_ERROR : toStep(value, step, Math.floor))),
  ofTwo('MROUND', (value, step) => (value * step < 0 ? NUM_ERROR : toStep(value, step, (q) => round(q, 0)))),
  ofTwo('POWER', power),
  ofOne('SQRT', (value) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  ofOne('EXP', (value) => finite(Math.exp(value))),
  ofOne('LN', (value) => (value <= 0 ? NUM_ERROR : Math.log(value))),
  ofOne('LOG10', (value) => (value <= 0 ? NUM_ERROR : Math.log10(value))),
  define('PI', [], () => Math.PI),
  define('SUMPRODUCT', [rest(array)], ([args]) => sumProduct(args)),
];

/** a^b as the operator does it, too. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIV_ERROR;
  return finite(base ** exponent);
}
