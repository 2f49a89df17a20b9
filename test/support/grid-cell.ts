import { cellError, isError, type ErrorCode, type Value } from '../../src/formula/value';
import { PLAIN, type CellStyle } from '../../src/workbook/cell-styles';
import type { CellContent } from '../../src/workbook/grid';

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;
const LOOK = /^(.*?)\s*\{([^{}]+)\}$/s;
const ARROW = ' → ';

/** The cells of a line, spaces around them left off; a "|" inside quotes or a formula's text is no separator. */
export function splitCells(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= line.length; i++) {
    const char = line[i];
    if (char === undefined || (char === '|' && !quoted)) {
      cells.push(line.slice(from, i).trim());
      from = i + 1;
    } else if (char === '"' && /^\s*["=]/.test(line.slice(from, i + 1))) {
      quoted = !quoted;
    } else if (char === '\\' && quoted && line.slice(from, i).trimStart().startsWith('"')) {
      i++;
    }
  }
  return cells;
}

/** `null` when the cell is empty and plain. */
export function parseCell(source: string): CellContent | null {
  if (source === '') return null;
  const { text, look } = takeLooks(source);
  if (!text.startsWith('=')) return { value: parseValue(text), ...look };
  const arrow = text.lastIndexOf(ARROW);
  if (arrow < 0) return { value: null, formula: text.slice(1), ...look };
  return { value: parseValue(text.slice(arrow + ARROW.length)), formula: text.slice(1, arrow), ...look };
}

export function printCell(value: Value, formula: string | null, style: CellStyle): string {
  const looks = [
    ...(style.bold ? ['{bold}'] : []),
    ...(style.indent > 0 ? [`{indent ${style.indent}}`] : []),
    ...(style.format !== PLAIN.format ? [`{${style.format}}`] : []),
  ];
  let content = printValue(value);
  if (formula !== null) content = `=${formula}${value === null ? '' : ARROW + content}`;
  return [content, ...looks].filter((part) => part !== '').join(' ');
}

function takeLooks(source: string): { text: string; look: Partial<CellStyle> } {
  const look: { -readonly [K in keyof CellStyle]?: CellStyle[K] } = {};
  let text = source;
  for (let match = LOOK.exec(text); match; match = LOOK.exec(text)) {
    if (insideQuotes(text)) break;
    const [, rest = '', word = ''] = match;
    const indent = /^indent (\d+)$/.exec(word);
    if (word === 'bold') look.bold = true;
    else if (indent) look.indent = Number(indent[1]);
    else look.format = word;
    text = rest;
  }
  return { text, look };
}

/** A brace at the end of `="{a}"` or of an array constant belongs to the cell. */
function insideQuotes(text: string): boolean {
  return (text.startsWith('"') && text.endsWith('"')) || /^=\{[^{}]*\}$/.test(text);
}

function parseValue(text: string): Value {
  if (text === '') return null;
  if (NUMBER.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (ERROR.test(text)) return cellError(text as ErrorCode);
  return text.startsWith('"') ? (JSON.parse(text) as string) : text;
}

function printValue(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (typeof value === 'number') return String(value);
  return isPlainText(value) ? value : JSON.stringify(value);
}

function isPlainText(text: string): boolean {
  const misread = /^[="]|^\s|\s$|[|\t\n\r{}]| → |^$/;
  return !misread.test(text) && parseValue(text) === text;
}
