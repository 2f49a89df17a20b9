import { decodeXString } from '../xml/escape';
import type { XmlScanner } from '../xml/scan';

/** Guides to pronunciation: no part of the text. */
const PHONETIC = 'rPh';

/**
 * The text of a string item (`<si>`, `<is>`, `<text>` of a note), whose 'open' was met; its runs joined. Leaves the
 * scanner at its 'close'.
 */
export function readRichText(scanner: XmlScanner): string {
  let text = '';
  const depth = scanner.depth;
  for (let event = scanner.next(); !(event === 'close' && scanner.depth === depth); event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.local === PHONETIC) scanner.skip();
    else if (scanner.local === 't') text += decodeXString(readText(scanner));
  }
  return text;
}

/** All text directly inside the element whose 'open' was met. Leaves the scanner at its 'close'. */
export function readText(scanner: XmlScanner): string {
  let text = '';
  const depth = scanner.depth;
  for (let event = scanner.next(); !(event === 'close' && scanner.depth === depth); event = scanner.next()) {
    if (event === 'text' && scanner.depth === depth) text += scanner.text;
  }
  return text;
}

/** The same text with storage of its own: a slice of a part's text would keep all of it in memory. */
export function detached(text: string): string {
  return text.length > 12 ? ` ${text}`.slice(1) : text;
}
