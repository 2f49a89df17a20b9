import { FormulaError } from './errors';
import type { BinaryOp, Expr, ReferenceOp } from './expr';
import { shownName } from './newer-functions';
import { joinCells, scanForeign, scanPrefix, scanReference, type Prefix } from './parse-reference';
import { Scanner } from './scanner';
import { cellError, type ErrorCode, type Value } from './value';

/** Well over what Excel takes; what is longer comes from no spreadsheet program. */
const MAX_LENGTH = 65_536;
/** Excel nests functions 64 deep; parentheses may add to that. */
const MAX_DEPTH = 200;
/** Percent signs and reference operators in one formula: each makes the tree deeper without nesting the text. */
const MAX_CHAIN = 500;

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"([^"]*(?:""[^"]*)*)"/y;
const BOOLEAN = /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(\\?!])/iuy;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)/iy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const BINARY = /<>|<=|>=|[-+*/^&=<>]/y;

const POWER: Readonly<Record<BinaryOp, number>> = {
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
const INTERSECTION = 9;
const RANGE = 10;

/**
 * Reads a formula as workbooks and Excel's `range.formulas` hold it: en-US, with or without "=". Names of functions come
 * out in capitals and without `_xlfn.`. References into other files, over several sheets and into tables become `foreign` nodes.
 * @throws FormulaError syntax, too-deep, formula-too-long
 */
export function parse(text: string): Expr {
  if (text.length > MAX_LENGTH) throw new FormulaError('formula-too-long', `${text.length} characters`);
  return new Parser(text).formula();
}

/** As `parse`; `null` for text that is no formula. */
export function tryParse(text: string): Expr | null {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

class Parser {
  private readonly scanner: Scanner;
  private depth = 0;
  private chain = 0;

  constructor(text: string) {
    this.scanner = new Scanner(text);
  }

  formula(): Expr {
    this.scanner.skipSpace();
    this.scanner.take('=');
    const expr = this.expression(0);
    this.scanner.skipSpace();
    if (!this.scanner.atEnd) throw this.scanner.error();
    return expr;
  }

  /** An operand and every operator after it that binds tighter than `least`. */
  private expression(least: number): Expr {
    if (++this.depth > MAX_DEPTH) throw new FormulaError('too-deep', `more than ${MAX_DEPTH} levels`);
    let left = this.operand();
    for (let next = this.follow(left, least); next; next = this.follow(left, least)) left = next;
    this.depth--;
    return left;
  }

  /** `left` with the operator that comes next, `null` when none does or it binds no tighter than `least`. */
  private follow(left: Expr, least: number): Expr | null {
    const from = this.scanner.position;
    const spaced = this.scanner.skipSpace();
    const char = this.scanner.peek();
    if (char === '%' && PERCENT > least) {
      this.scanner.take('%');
      return this.chained({ kind: 'percent', arg: left });
    }
    if (char === ':' && RANGE > least && isReference(left)) return this.range(left);
    if (char === '#' && !spaced && isReference(left)) {
      this.scanner.take('#');
      return { kind: 'call', name: 'ANCHORARRAY', args: [left] };
    }
    if (spaced && INTERSECTION > least && isReference(left) && /[\p{L}\d_\\$'[(]/u.test(char)) {
      return this.reference(' ', left, this.expression(INTERSECTION));
    }
    const op = this.scanner.match(BINARY)?.[0] as BinaryOp | undefined;
    if (op !== undefined && POWER[op] > least) {
      return { kind: 'binary', op, left, right: this.expression(POWER[op]) };
    }
    this.scanner.position = from;
    return null;
  }

  private range(left: Expr): Expr {
    this.scanner.take(':');
    const right = this.expression(RANGE);
    return joinCells(left, right) ?? this.reference(':', left, right);
  }

  private reference(op: ReferenceOp, left: Expr, right: Expr): Expr {
    if (!isReference(left) || !isReference(right)) throw this.scanner.error();
    return this.chained({ kind: 'reference', op, left, right });
  }

  private chained(expr: Expr): Expr {
    if (++this.chain > MAX_CHAIN) throw new FormulaError('too-deep', `more than ${MAX_CHAIN} operators`);
    return expr;
  }

  private operand(): Expr {
    const { scanner } = this;
    scanner.skipSpace();
    switch (scanner.peek()) {
      case '-':
      case '+':
        return this.sign();
      case '@':
        scanner.take('@');
        return { kind: 'call', name: 'SINGLE', args: [this.expression(SIGN)] };
      case '(':
        return this.parentheses();
      case '{':
        return this.array();
      default:
        return this.literal() ?? this.named();
    }
  }

  private sign(): Expr {
    const op = this.scanner.peek() as '-' | '+';
    this.scanner.take(op);
    return { kind: 'unary', op, arg: this.expression(SIGN) };
  }

  /** Commas between references in parentheses are a union. */
  private parentheses(): Expr {
    const { scanner } = this;
    scanner.take('(');
    let inner = this.expression(0);
    scanner.skipSpace();
    while (scanner.take(',')) {
      inner = this.reference(',', inner, this.expression(0));
      scanner.skipSpace();
    }
    if (!scanner.take(')')) throw scanner.error();
    return inner;
  }

  private literal(): Expr | null {
    const { scanner } = this;
    const reference = scanReference(scanner, null);
    if (reference) return reference;
    const number = scanner.match(NUMBER);
    return number ? { kind: 'number', value: Number(number[0]) } : this.word();
  }

  /** A text, an error or a boolean. */
  private word(): (Expr & { kind: 'text' | 'error' | 'boolean' }) | null {
    const { scanner } = this;
    const text = scanner.match(TEXT)?.[1];
    if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') };
    const error = scanner.match(ERROR)?.[0];
    if (error !== undefined) return { kind: 'error', value: cellError(error.toUpperCase() as ErrorCode) };
    const boolean = scanner.match(BOOLEAN)?.[0];
    return boolean === undefined ? null : { kind: 'boolean', value: boolean.toUpperCase() === 'TRUE' };
  }

  /** A sheet's reference, a name, a call, a table reference. */
  private named(): Expr {
    const { scanner } = this;
    const from = scanner.position;
    const prefix = scanPrefix(scanner);
    if (prefix) return this.prefixed(prefix, from);
    const word = scanner.match(WORD)?.[0];
    if (scanner.peek() === '[') {
      scanner.takeBrackets();
      return { kind: 'foreign', text: scanner.text.slice(from, scanner.position), why: 'structured' };
    }
    if (word === undefined) throw scanner.error();
    if (scanner.take('(')) return this.call(word);
    return { kind: 'name', name: word };
  }

  private prefixed(prefix: Prefix, from: number): Expr {
    const { scanner } = this;
    const afterPrefix = scanner.position;
    const word = scanner.match(WORD)?.[0];
    if (word !== undefined && scanner.take('(')) return this.call(prefix.text + word);
    scanner.position = afterPrefix;
    if ('foreign' in prefix) return scanForeign(scanner, prefix.foreign, from);
    const reference = scanReference(scanner, prefix.sheet);
    if (reference) return reference;
    const name = scanner.match(WORD)?.[0];
    if (name !== undefined) return { kind: 'name', name, sheet: prefix.sheet };
    // A reference that was deleted keeps its sheet: 'Lembar1'!#REF!
    const error = this.word();
    if (error?.kind !== 'error') throw scanner.error();
    return error;
  }

  /** The "(" is behind us. */
  private call(word: string): Expr {
    const { scanner } = this;
    const name = shownName(word.toUpperCase());
    const args: Expr[] = [];
    scanner.skipSpace();
    if (scanner.take(')')) return { kind: 'call', name, args };
    do {
      scanner.skipSpace();
      const empty = scanner.peek() === ',' || scanner.peek() === ')';
      args.push(empty ? { kind: 'missing' } : this.expression(0));
      scanner.skipSpace();
    } while (scanner.take(','));
    if (!scanner.take(')')) throw scanner.error();
    return { kind: 'call', name, args };
  }

  private array(): Expr {
    const { scanner } = this;
    scanner.take('{');
    const rows: Value[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      scanner.skipSpace();
      if (scanner.take('}')) break;
      if (scanner.take(';')) rows.push([]);
      else if (!scanner.take(',')) throw scanner.error();
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw scanner.error();
    return { kind: 'array', rows };
  }

  private constant(): Value {
    const { scanner } = this;
    scanner.skipSpace();
    const sign = scanner.take('-') ? -1 : 1;
    const number = scanner.match(NUMBER);
    if (number) return sign * Number(number[0]);
    const word = this.word();
    if (!word) throw scanner.error();
    return word.value;
  }
}

function isReference(expr: Expr): boolean {
  switch (expr.kind) {
    case 'cell':
    case 'range':
    case 'name':
    case 'call':
    case 'reference':
    case 'foreign':
      return true;
    default:
      // A deleted corner: #REF!:B9
      return expr.kind === 'error';
  }
}
