import { WorkbookError } from '../../workbook/errors';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * XML text or an attribute's value with its references replaced. There are no entities but XML's own five.
 * @throws WorkbookError 'bad-xml'
 */
export function decodeXml(raw: string, part: string): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let out = '';
  let from = 0;
  for (; at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    if (end < 0 || end - at > 12) throw new WorkbookError('bad-xml', part, 'reference not closed');
    out += raw.slice(from, at) + reference(raw.slice(at + 1, end), part);
    from = end + 1;
  }
  return out + raw.slice(from);
}

function reference(name: string, part: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const code = /^#x[0-9A-Fa-f]+$/.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#[0-9]+$/.test(name)
      ? parseInt(name.slice(1), 10)
      : NaN;
  if (!isXmlCharacter(code)) throw new WorkbookError('bad-xml', part, `reference &${name};`);
  return String.fromCodePoint(code);
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return (code <= 0xd7ff || code >= 0xe000) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Characters that no XML document may hold. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text between tags. A carriage return must be spelled out, or readers turn it into a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;',
  );
}

/** A value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => ATTRIBUTE.get(c) ?? c);
}

const ATTRIBUTE = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Excel's own escapes inside cell text (ST_Xstring): _x000D_ is a carriage return, _x005F_ an underscore. */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text as Excel stores it: what XML cannot hold, and what would be taken for an escape, is escaped. */
export function encodeXString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (c) => `_x${hex4(c.charCodeAt(0))}_`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
