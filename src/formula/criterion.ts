import { compare, sameText } from './coerce';
import { numberFromText } from './number-text';
import { cellError, isError, type ErrorCode, type Value } from './value';
import { matches, patternOf, type Pattern } from './wildcard';

/**
 * What cells are told apart by when a criterion asks for equality: texts without case, texts that are numbers as
 * the numbers. `null` is an empty cell.
 */
export type CellKey = Value;

export function cellKey(value: Value): CellKey {
  if (typeof value !== 'string') return value;
  return numberFromText(value) ?? value.toLowerCase();
}

/** The second argument of SUMIF and its kin. */
export interface Criterion {
  /** The keys that meet it, where it asks for equality: they can be looked up. */
  readonly keys: readonly CellKey[] | null;
  meets(value: Value): boolean;
}

type Compared = '<' | '<=' | '>' | '>=';

const OPERATOR = /^(<>|<=|>=|[<>=])?(.*)$/s;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

export function criterionOf(criterion: Value): Criterion {
  if (typeof criterion !== 'string') return equal([criterion ?? 0]);
  const [, op, rest = ''] = OPERATOR.exec(criterion) as RegExpExecArray;
  if (rest === '') return emptyOperand(op, criterion);
  const operand = operandOf(rest);
  if (op === '<>') return not(equalTo(operand));
  return op === undefined || op === '=' ? equalTo(operand) : ordered(op as Compared, operand);
}

/** "" means empty or an empty text, "=" empty, "<>" not empty; an order with nothing holds for nothing. */
function emptyOperand(op: string | undefined, criterion: string): Criterion {
  if (criterion === '') return equal([null, '']);
  if (op === '=') return equal([null]);
  return op === '<>' ? not(equal([null])) : equal([]);
}

type CriterionOperand = Exclude<Value, string | null> | Pattern;

function operandOf(text: string): CriterionOperand {
  const number = numberFromText(text);
  if (number !== null) return number;
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return ERROR.test(text) ? cellError(word as ErrorCode) : patternOf(text);
}

function isPattern(operand: CriterionOperand): operand is Pattern {
  return typeof operand === 'object' && 'steps' in operand;
}

function equalTo(operand: CriterionOperand): Criterion {
  if (!isPattern(operand)) return equal([operand]);
  if (!operand.hasWildcard) return equal([operand.literal]);
  return { keys: null, meets: (value) => typeof value === 'string' && matches(operand, value) };
}

function equal(keys: readonly CellKey[]): Criterion {
  return { keys, meets: (value) => keys.includes(cellKey(value)) };
}

function not(criterion: Criterion): Criterion {
  return { keys: null, meets: (value) => !criterion.meets(value) };
}

/** Order holds between values of one type only. */
function ordered(op: Compared, operand: CriterionOperand): Criterion {
  const bound = isPattern(operand) ? operand.literal : operand;
  if (isError(bound)) return equal([]);
  return {
    keys: null,
    meets: (value) => {
      if (typeof value !== typeof bound || value === null || isError(value)) return false;
      const sign = typeof value === 'string' && sameText(value, String(bound)) ? 0 : compare(value, bound);
      return op === '<' ? sign < 0 : op === '<=' ? sign <= 0 : op === '>' ? sign > 0 : sign >= 0;
    },
  };
}
