import { parseA1, parseArea } from '../../workbook/address';
import type { Sheet } from '../../workbook/port';
import { REL, readRelationships } from '../opc';
import { isOurNote } from '../ours';
import type { Package } from '../package';
import { NS } from '../xml/namespaces';
import { XmlScanner } from '../xml/scan';
import { attr, parseXml } from '../xml/tree';
import { readRichText } from './rich-text';

/** What a sheet's other parts say of its cells. */
export type SheetLinks = Pick<Sheet, 'tables' | 'noted'>;

/** @throws WorkbookError 'bad-xml' and its kin */
export function readSheetLinks(pkg: Package, sheet: string): SheetLinks {
  const tables: Sheet['tables'][number][] = [];
  const noted = new Map<string, Sheet['noted'][number]>();
  for (const { type, part } of readRelationships(pkg, sheet)) {
    if (part === null || !pkg.has(part)) continue;
    if (type === REL.table) tables.push(...readTable(pkg, part));
    else if (type === REL.comments) for (const ref of readNotes(pkg, part)) addCell(noted, ref);
    else if (type === REL.threadedComment) for (const ref of readThreads(pkg, part)) addCell(noted, ref);
  }
  return { tables, noted: [...noted.values()] };
}

function addCell(cells: Map<string, Sheet['noted'][number]>, ref: string): void {
  const cell = parseA1(ref);
  if (cell) cells.set(ref, cell);
}

function readTable(pkg: Package, part: string): Sheet['tables'] {
  const root = parseXml(pkg.text(part), part, { limits: pkg.limits });
  const area = parseArea(attr(root, 'ref') ?? '');
  return area ? [{ name: attr(root, 'displayName') ?? attr(root, 'name') ?? '', area }] : [];
}

/** Cells with notes of others; ours are known by the mark that they begin with. */
function* readNotes(pkg: Package, part: string): Iterable<string> {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  let ref = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.namespace !== NS.main) continue;
    if (scanner.local === 'comment') ref = scanner.attribute('ref') ?? '';
    else if (scanner.local === 'text' && !isOurNote(readRichText(scanner))) yield ref;
  }
}

function* readThreads(pkg: Package, part: string): Iterable<string> {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.local === 'threadedComment') yield scanner.attribute('ref') ?? '';
  }
}
