import type { Expr } from '../../formula/expr';
import { isError, type Value } from '../../formula/value';
import { cellText, content, fitCell, textElement } from './xml-text';

/** Prints a formula as files store it, without "=". */
export type PrintFormula = (formula: Expr) => string;

/**
 * A cell's element. @param head everything of its start tag before the type, e.g. `<c r="B5" s="3"`.
 * Text stays text: it is never read as a formula, whatever it begins with.
 */
export function cellXml(head: string, value: Value, formula: string | null, prefix = ''): string {
  if (formula !== null)
    return formulaCellXml(head, value, `<${prefix}f>${content(formula)}</${prefix}f>`, prefix);
  if (typeof value === 'number' && Number.isFinite(value))
    return `${head}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (value === null) return `${head}/>`;
  if (typeof value === 'string') {
    return `${head} t="inlineStr"><${prefix}is>${textElement(fitCell(value), prefix)}</${prefix}is></${prefix}c>`;
  }
  return `${head}${typed(value)}${cached(value, prefix)}</${prefix}c>`;
}

/** A formula cell whose `f` element is at hand. */
export function formulaCellXml(head: string, value: Value, formula: string, prefix = ''): string {
  return `${head}${typed(value)}${formula}${cached(value, prefix)}</${prefix}c>`;
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

function cached(value: Value, prefix: string): string {
  if (value === null) return '';
  return `<${prefix}v>${plain(value)}</${prefix}v>`;
}

function plain(value: Exclude<Value, null>): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  if (typeof value === 'string') return cellText(fitCell(value));
  if (isError(value)) return value.error;
  return value ? '1' : '0';
}
