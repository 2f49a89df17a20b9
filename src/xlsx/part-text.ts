import { WorkbookError } from '../workbook/errors';
import type { Codec } from './codec';

/** How a part's text stands in its bytes; an edited part is written back the same way. */
export type PartEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: PartEncoding;
}

const BOM_LENGTH: { readonly [encoding in PartEncoding]: number } = {
  'utf-8': 0,
  'utf-8-bom': 3,
  'utf-16le': 2,
  'utf-16be': 2,
};

/** The encoding that a part's first bytes announce (XML 1.0, appendix F; OPC allows UTF-8 and UTF-16 only). */
export function encodingOf(bytes: Uint8Array): PartEncoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8-bom' : 'utf-8';
}

/** @throws WorkbookError 'bad-encoding' when the bytes are not what they announce */
export function decodePart(bytes: Uint8Array, part: string, codec: Codec): PartText {
  const encoding = encodingOf(bytes);
  const body = bytes.subarray(BOM_LENGTH[encoding]);
  if (encoding === 'utf-8') checkDeclared(body, part);
  try {
    const isWide = encoding.startsWith('utf-16');
    return { text: isWide ? decodeWide(body, encoding) : codec.decodeUtf8(body), encoding };
  } catch (error) {
    throw new WorkbookError('bad-encoding', part, String(error));
  }
}

/** A part's text as UTF-8 without a byte order mark: the part's own bytes wherever that is what they are. */
export function utf8Part(bytes: Uint8Array, part: string, codec: Codec): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding.startsWith('utf-16')) return codec.encodeUtf8(decodePart(bytes, part, codec).text);
  const body = bytes.subarray(BOM_LENGTH[encoding]);
  if (encoding === 'utf-8') checkDeclared(body, part);
  if (!codec.isUtf8(body)) throw new WorkbookError('bad-encoding', part, 'not UTF-8');
  return body;
}

function decodeWide(body: Uint8Array, encoding: PartEncoding): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
}

/** Other encodings are no harm while everything is ASCII, which they share. */
function checkDeclared(body: Uint8Array, part: string): void {
  const head = String.fromCharCode(...body.subarray(0, 200));
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (declared === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(declared)) return;
  if (body.some((byte) => byte > 126)) throw new WorkbookError('bad-encoding', part, declared);
}

export function encodePart(text: string, encoding: PartEncoding, codec: Codec): Uint8Array {
  if (encoding === 'utf-8') return codec.encodeUtf8(text);
  if (encoding === 'utf-8-bom') return codec.encodeUtf8(`\uFEFF${text}`);
  const out = new Uint8Array(2 * text.length + 2);
  const view = new DataView(out.buffer);
  const littleEndian = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return out;
}
