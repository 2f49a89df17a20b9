import { cellError, type ErrorCode, type Value } from '../../formula/value';
import { WorkbookError } from '../../workbook/errors';
import { wholeNumber } from './attributes';

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
]);

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** For error messages. */
  readonly part: string;
}

/**
 * The value of a cell by its type (ST_CellType) and the text of its `<v>`; null for an empty cell.
 * @throws WorkbookError 'bad-xml' when a shared string is not there: the cell's own text is lost
 */
export function cellValue(type: string, text: string | null, context: ValueContext): Value {
  if (text === null || type === 'str' || type === 'inlineStr') return text;
  if (text.trim() === '') return null;
  switch (type) {
    case 's':
      return sharedString(wholeNumber(text) ?? -1, context);
    case 'b':
      return /^\s*(1|true)\s*$/.test(text);
    case 'e':
      return isErrorCode(text.trim()) ? cellError(text.trim() as ErrorCode) : cellError('#UNKNOWN!');
    case 'd':
      return isoDate(text.trim(), context.date1904) ?? text;
    default:
      return numberValue(text);
  }
}

function isErrorCode(text: string): text is ErrorCode {
  return ERRORS.has(text);
}

export function sharedString(index: number, context: ValueContext): string {
  const text = context.strings[index];
  if (text === undefined) throw new WorkbookError('bad-xml', context.part, `no shared string ${index}`);
  return text;
}

/** What is no number in XML Schema stays the text that it is, as some programs write "1,5" there. */
function numberValue(text: string): Value {
  const trimmed = text.trim();
  const number = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
  // Adding 0 makes -0 the 0 that Excel shows.
  return Number.isFinite(number) ? number + 0 : text;
}

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/** "2020-12-31T12:00:00" as Excel's serial number; null when the text is no such date. */
function isoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  // Excel counts a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}
