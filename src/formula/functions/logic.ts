import { NA_ERROR, toBoolean, toNumber, VALUE_ERROR } from '../coerce';
import type { Expr } from '../expr';
import { cellByCell, isMatrix, type Operand } from '../matrix';
import { cellError, isError, type CellError, type Value } from '../value';
import { any, boolean, define, lazy, plain, range, rest, type AnyDef, type Evaluator } from './define';
import { eachValue } from './numbers';

const TRUE: Expr = { kind: 'boolean', value: true };
const FALSE: Expr = { kind: 'boolean', value: false };

function ifThen([test, then = TRUE, otherwise = FALSE]: readonly Expr[], evaluate: Evaluator): Operand {
  const condition = evaluate.value(test as Expr);
  if (!isMatrix(condition)) {
    const met = toBoolean(condition);
    return isError(met) ? met : evaluate.cells(met ? then : otherwise);
  }
  const [yes, no] = [evaluate.value(then), evaluate.value(otherwise)];
  return cellByCell([condition, yes, no], ([value = null, first = null, second = null]) => {
    const met = toBoolean(value);
    return isError(met) ? met : met ? first : second;
  });
}

/** IFERROR and IFNA: the second argument where the first is an error of the kind. */
function ifFault(isFault: (error: CellError) => boolean) {
  return ([value, instead]: readonly Expr[], evaluate: Evaluator): Operand => {
    const result = evaluate.value(value as Expr);
    const replaced = (found: Value): boolean => isError(found) && isFault(found);
    if (!isMatrix(result)) return replaced(result) ? evaluate.value(instead as Expr) : result;
    const other = evaluate.value(instead as Expr);
    return cellByCell([result, other], ([found = null, second = null]) => (replaced(found) ? second : found));
  };
}

function ifs(args: readonly Expr[], evaluate: Evaluator): Operand {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const test = evaluate.value(args[i] as Expr);
    const met = isMatrix(test) ? VALUE_ERROR : toBoolean(test);
    if (isError(met)) return met;
    if (met) return evaluate.cells(args[i + 1] as Expr);
  }
  return NA_ERROR;
}

function choose([index, ...choices]: readonly Expr[], evaluate: Evaluator): Operand {
  const which = evaluate.value(index as Expr);
  const place = isMatrix(which) ? VALUE_ERROR : toNumber(which);
  if (isError(place)) return place;
  const choice = choices[Math.trunc(place) - 1];
  return choice ? evaluate.cells(choice) : VALUE_ERROR;
}

/** All booleans among the arguments: in cells also numbers, texts there are passed over. */
function booleans(args: readonly Operand[]): boolean[] | CellError {
  const list: boolean[] = [];
  for (const arg of args) {
    const error = isMatrix(arg) ? eachValue(arg, (value) => add(value)) : addOwn(arg);
    if (error) return error;
  }
  return list.length === 0 ? VALUE_ERROR : list;

  function add(value: Value): CellError | void {
    if (isError(value)) return value;
    if (typeof value === 'number' || typeof value === 'boolean') list.push(Boolean(value));
  }

  function addOwn(value: Value): CellError | null {
    const read = toBoolean(value);
    if (isError(read)) return read;
    list.push(read);
    return null;
  }
}

function overBooleans(name: string, decide: (list: readonly boolean[]) => boolean): AnyDef {
  return define(name, [rest(range)], ([args]) => {
    const list = booleans(args);
    return Array.isArray(list) ? decide(list) : list;
  });
}

function ofType(name: string, test: (value: Value) => boolean): AnyDef {
  return define(name, [any], ([value]) => test(value));
}

const NA = cellError('#N/A');

export const LOGIC_FUNCTIONS: readonly AnyDef[] = [
  lazy('IF', 1, 3, ifThen),
  lazy(
    'IFERROR',
    2,
    2,
    ifFault(() => true),
  ),
  lazy(
    'IFNA',
    2,
    2,
    ifFault((error) => error === NA),
  ),
  lazy('IFS', 2, 254, ifs),
  lazy('CHOOSE', 2, 255, choose),
  overBooleans('AND', (list) => list.every(Boolean)),
  overBooleans('OR', (list) => list.some(Boolean)),
  overBooleans('XOR', (list) => list.filter(Boolean).length % 2 === 1),
  define('NOT', [boolean], ([value]) => !value),
  define('TRUE', [], () => true),
  define('FALSE', [], () => false),
  define('NA', [], () => NA),
  ofType('ISNUMBER', (value) => typeof value === 'number'),
  ofType('ISTEXT', (value) => typeof value === 'string'),
  ofType('ISNONTEXT', (value) => typeof value !== 'string'),
  ofType('ISLOGICAL', (value) => typeof value === 'boolean'),
  ofType('ISBLANK', (value) => value === null),
  ofType('ISERROR', isError),
  ofType('ISERR', (value) => isError(value) && value !== NA),
  ofType('ISNA', (value) => value === NA),
  define('N', [plain], ([value]) =>
    typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0,
  ),
  define('T', [plain], ([value]) => (typeof value === 'string' ? value : '')),
];
