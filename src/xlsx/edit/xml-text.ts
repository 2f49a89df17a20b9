/** Text of ours as XML of a workbook. */

const SPECIAL = /[&<>"\t\n\r]/;
const SPECIALS = /[&<>"\t\n\r]/g;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text inside double quotes. Line ends survive the reader's normalisation. */
export function attribute(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (char) => NAMED[char] as string) : text;
}

const MARKUP = /[&<>]/;
const MARKUPS = /[&<>]/g;

/** Text between tags. */
export function content(text: string): string {
  return MARKUP.test(text) ? text.replace(MARKUPS, (char) => NAMED[char] as string) : text;
}

/** What XML cannot hold, a carriage return (XML would make it a line feed), and what looks like such an escape. */
const UNSAFE =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/;
const UNSAFES = new RegExp(UNSAFE, 'g');

/**
 * Spreadsheet text (ST_Xstring): what XML cannot hold is written _xHHHH_; half a character, which no program can
 * show, becomes U+FFFD. Not yet escaped for XML.
 */
export function xstring(text: string): string {
  return UNSAFE.test(text) ? text.replace(UNSAFES, escapeUnit) : text;
}

function escapeUnit(char: string): string {
  if (char >= '\ud800' && char <= '\udfff') return '\ufffd';
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text of a cell, a note or a name, between tags. */
export function cellText(text: string): string {
  return content(xstring(text));
}

const EDGE_SPACE = /^\s|\s$|\n/;

/** `<t>` with the given text; blanks at its ends are kept. */
export function textElement(text: string, prefix = ''): string {
  const space = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${cellText(text)}</${prefix}t>`;
}

/** Characters that a cell may hold. */
const MAX_TEXT = 32_767;

/** Text cut to what a cell may hold, never between the halves of a character. */
export function fitCell(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT);
}
