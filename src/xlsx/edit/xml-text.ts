import { encodeXString, escapeAttribute, escapeText } from '../xml/escape';

/** Spreadsheet text (ST_Xstring) between tags. */
export function cellText(text: string): string {
  return escapeText(encodeXString(text));
}

/** Spreadsheet text (ST_Xstring) as the value of an attribute. */
export function cellAttribute(text: string): string {
  return escapeAttribute(encodeXString(text));
}

/** Whether text loses blanks or lines unless xml:space says to keep them. */
export function needsSpace(text: string): boolean {
  return isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1)) || text.includes('\n');
}

/** Blank, tab, line feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** `<t>` with the given text; blanks at its ends are kept. */
export function textElement(text: string, prefix = ''): string {
  const space = needsSpace(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${cellText(text)}</${prefix}t>`;
}

/** Characters that a cell may hold. */
export const MAX_TEXT = 32_767;

/** Text cut to what a cell may hold, never between the halves of a character. */
export function fitCell(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT);
}
