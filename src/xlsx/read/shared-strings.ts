import { WorkbookError } from '../../workbook/errors';
import type { Package } from '../package';
import { NS } from '../xml/namespaces';
import { XmlScanner } from '../xml/scan';
import { FastStrings } from './fast-strings';
import { detached, readRichText } from './rich-text';

/** The workbook's shared strings, rich ones as plain text. @throws WorkbookError 'bad-xml' and its kin */
export function readSharedStrings(pkg: Package, part: string | null): readonly string[] {
  if (part === null) return [];
  const bytes = pkg.utf8(part);
  return new FastStrings(bytes, part, pkg.codec, pkg.limits.cells).read() ?? readThoroughly(pkg, part);
}

function readThoroughly(pkg: Package, part: string): string[] {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  const strings: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth !== 2) continue;
    if (scanner.local !== 'si' || scanner.namespace !== NS.main) scanner.skip();
    else if (strings.push(detached(readRichText(scanner))) > pkg.limits.cells) {
      throw new WorkbookError('too-large', part, 'strings');
    }
  }
  return strings;
}
