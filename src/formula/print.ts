import { FormulaError } from './errors';
import type { BinaryOp, CellExpr, Expr, RangeExpr } from './expr';
import { storedName } from './newer-functions';
import { columnName, MAX_COL, MAX_ROW, sheetPrefix } from './reference';
import { isError, type Value } from './value';

const MAX_FORMULA = 8192;
const MAX_TEXT = 255;
const MAX_ARGUMENTS = 255;

/** How tightly operators bind: comparison loosest, then & + * ^ %, the signs tightest. */
const PRECEDENCE: Readonly<Record<BinaryOp, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const PERCENT = 6;
const SIGN = 7;
const REFERENCE = 8;
const ATOM = 9;

type Spelling = (functionName: string) => string;

/**
 * The formula's en-US text without the leading "=", as people see it and as Excel's `range.formulas` takes it.
 * @throws FormulaError formula-too-long, text-too-long, too-many-arguments, bad-number
 */
export function print(expr: Expr): string {
  return checked(write(expr, 0, (name) => name));
}

/** The text as an .xlsx file stores it: functions newer than Excel 2007 carry `_xlfn.`. Errors as `print`. */
export function printForFile(expr: Expr): string {
  return checked(write(expr, 0, storedName));
}

/** What stands before the row's number in a reference to one cell, e.g. "Pakunden!$C$" of Pakunden!$C$5. */
export function beforeRow({ sheet, col, fixed }: CellExpr): string {
  return writeSheet(sheet) + dollar(fixed, 'col') + columnName(col) + dollar(fixed, 'row');
}

function checked(text: string): string {
  if (text.length > MAX_FORMULA) throw new FormulaError('formula-too-long', `${text.length} characters`);
  return text;
}

/** @param least how tightly the text must bind at least to stand without parentheses. */
function write(expr: Expr, least: number, spelling: Spelling): string {
  switch (expr.kind) {
    case 'cell':
      return writeCell(expr);
    case 'range':
      return writeRange(expr);
    case 'call':
      return writeCall(expr.name, expr.args, spelling);
    case 'binary':
      return enclosed(writeBinary(expr, spelling), PRECEDENCE[expr.op] < least);
    case 'number':
      return enclosed(writeNumber(expr.value), (expr.value < 0 ? SIGN : ATOM) < least);
    case 'text':
      return writeText(expr.value);
    case 'unary':
      return enclosed(expr.op + write(expr.arg, SIGN, spelling), SIGN < least);
    case 'percent':
      return enclosed(`${write(expr.arg, PERCENT, spelling)}%`, PERCENT < least);
    case 'name':
      return expr.sheet === undefined ? expr.name : `${sheetPrefix(expr.sheet)}!${expr.name}`;
    case 'reference':
      return writeReference(expr, least, spelling);
    case 'boolean':
    case 'error':
      return writeValue(expr.value);
    case 'array':
      return `{${expr.rows.map((row) => row.map(writeValue).join(',')).join(';')}}`;
    case 'foreign':
      return expr.text;
    case 'missing':
      return '';
  }
}

function enclosed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

/** Goes down the left side in a loop: a sum of a thousand terms is a tree a thousand deep. */
function writeBinary(expr: Expr & { kind: 'binary' }, spelling: Spelling): string {
  const parts: string[] = [];
  let left: Expr = expr;
  let least = 0;
  while (left.kind === 'binary' && PRECEDENCE[left.op] >= least) {
    least = PRECEDENCE[left.op];
    parts.push(left.op + write(left.right, least + 1, spelling));
    left = left.left;
  }
  return write(left, least, spelling) + parts.reverse().join('');
}

function writeReference(expr: Expr & { kind: 'reference' }, least: number, spelling: Spelling): string {
  const text = write(expr.left, REFERENCE, spelling) + expr.op + write(expr.right, REFERENCE, spelling);
  // A union always stands in parentheses: inside a call its comma would start the next argument.
  return enclosed(text, expr.op === ',' || least >= REFERENCE);
}

function writeCall(name: string, args: readonly Expr[], spelling: Spelling): string {
  if (args.length > MAX_ARGUMENTS) throw new FormulaError('too-many-arguments', `${name} ${args.length}`);
  let text = `${spelling(name)}(`;
  for (let i = 0; i < args.length; i++) {
    if (i > 0) text += ',';
    text += write(args[i] as Expr, 0, spelling);
  }
  return `${text})`;
}

function writeCell(expr: CellExpr): string {
  return beforeRow(expr) + String(expr.row);
}

function writeRange(range: RangeExpr): string {
  const { sheet, top, left, bottom, right, fixed, fixedEnd = fixed } = range;
  if (top === 1 && bottom === MAX_ROW) {
    return `${writeSheet(sheet)}${dollar(fixed, 'col')}${columnName(left)}:${dollar(fixedEnd, 'col')}${columnName(right)}`;
  }
  if (left === 1 && right === MAX_COL) {
    return `${writeSheet(sheet)}${dollar(fixed, 'row')}${top}:${dollar(fixedEnd, 'row')}${bottom}`;
  }
  return `${writeSheet(sheet)}${corner(top, left, fixed)}:${corner(bottom, right, fixedEnd)}`;
}

function corner(row: number, col: number, fixed: RangeExpr['fixedEnd']): string {
  return dollar(fixed, 'col') + columnName(col) + dollar(fixed, 'row') + row;
}

function dollar(fixed: RangeExpr['fixedEnd'], part: 'row' | 'col'): string {
  return fixed === part || fixed === 'both' ? '$' : '';
}

let lastSheet = '';
let lastPrefix = '!';

/** Long runs of formulas point into one sheet: its spelling is kept from one call to the next. */
function writeSheet(sheet: string | undefined): string {
  if (sheet === undefined) return '';
  if (sheet !== lastSheet) {
    lastSheet = sheet;
    lastPrefix = `${sheetPrefix(sheet)}!`;
  }
  return lastPrefix;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new FormulaError('bad-number', String(value));
  const text = String(value);
  return text.includes('e') ? text.toUpperCase() : text;
}

function writeText(value: string): string {
  if (value.length > MAX_TEXT) throw new FormulaError('text-too-long', `${value.length} characters`);
  return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`;
}

function writeValue(value: Value): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value.error : '';
}
