import type { Expr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import { XmlBytes } from './xml-bytes';
import { needsSpace } from './xml-text';

/** Prints a formula as files store it, without "=". */
export type PrintFormula = (formula: Expr) => string;

/**
 * Writes what follows a cell's start tag up to its attributes, e.g. `<c r="B5" s="3"`: its type, formula and value.
 * Text stays text: it is never read as a formula, whatever it begins with.
 */
export class CellWriter {
  private readonly formulaStart: string;
  private readonly formulaOpen: string;
  private readonly formulaEnd: string;
  private readonly numberFormulaStart: string;
  private readonly formulaEndValueStart: string;
  private readonly valueStart: string;
  private readonly valueEnd: string;
  private readonly textStart: string;
  private readonly spacedTextStart: string;
  private readonly textEnd: string;
  private readonly end: string;

  /** @param p the prefix of the part's names */
  constructor(
    private readonly out: XmlBytes,
    p: string,
  ) {
    this.formulaStart = `<${p}f`;
    this.formulaOpen = `<${p}f>`;
    this.formulaEnd = `</${p}f>`;
    this.numberFormulaStart = `><${p}f>`;
    this.formulaEndValueStart = `</${p}f><${p}v>`;
    this.valueStart = `<${p}v>`;
    this.valueEnd = `</${p}v></${p}c>`;
    this.textStart = ` t="inlineStr"><${p}is><${p}t>`;
    this.spacedTextStart = ` t="inlineStr"><${p}is><${p}t xml:space="preserve">`;
    this.textEnd = `</${p}t></${p}is></${p}c>`;
    this.end = `</${p}c>`;
  }

  /** @param text empty where the attributes say it all. @param attributes of the formula's element */
  formula(text: string, attributes: string, value: Value): void {
    const { out } = this;
    if (typeof value === 'number' && Number.isFinite(value) && attributes === '') {
      // Nearly all formulas: few strings instead of many.
      out.raw(this.numberFormulaStart);
      out.text(text);
      out.raw(this.formulaEndValueStart);
      out.number(value);
      out.raw(this.valueEnd);
      return;
    }
    out.raw(typed(value));
    out.raw(this.formulaStart);
    out.raw(attributes);
    if (text === '') {
      out.raw('/>');
    } else {
      out.raw('>');
      out.text(text);
      out.raw(this.formulaEnd);
    }
    if (value === null) out.raw(this.end);
    else this.cached(value);
  }

  /** The formula is a reference to one cell: what stands before its row, and the row. */
  reference(before: string, row: number, value: Value): void {
    const { out } = this;
    out.raw(typed(value));
    out.raw(this.formulaOpen);
    out.text(before);
    out.number(row);
    out.raw(this.formulaEnd);
    if (value === null) out.raw(this.end);
    else this.cached(value);
  }

  constant(value: Value): void {
    const { out } = this;
    if (value === null) {
      out.raw('/>');
    } else if (typeof value === 'string') {
      out.raw(needsSpace(value) ? this.spacedTextStart : this.textStart);
      out.text(value);
      out.raw(this.textEnd);
    } else {
      out.raw(typed(value));
      this.cached(value);
    }
  }

  private cached(value: Exclude<Value, null>): void {
    const { out } = this;
    out.raw(this.valueStart);
    if (typeof value === 'number' && Number.isFinite(value)) out.number(value);
    else out.text(plain(value));
    out.raw(this.valueEnd);
  }
}

/** The type of a cached value, and the end of the start tag. */
function typed(value: Value): string {
  switch (typeof value) {
    case 'string':
      return ' t="str">';
    case 'boolean':
      return ' t="b">';
    case 'number':
      return Number.isFinite(value) ? '>' : ' t="e">';
    default:
      return value === null ? '>' : ' t="e">';
  }
}

function plain(value: Exclude<Value, null>): string {
  if (typeof value === 'number') return '#NUM!';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value.error;
}

/** One cell's element as text. @param head everything of its start tag before the type */
export function cellXml(head: string, value: Value, formula: string | null, prefix: string): string {
  const out = new XmlBytes();
  const cell = new CellWriter(out, prefix);
  out.raw(head);
  if (formula === null) cell.constant(value);
  else cell.formula(formula, '', value);
  return new TextDecoder().decode(out.take());
}
