import { a1, parseA1, parseArea } from '../../workbook/address';
import type { Sheet } from '../../workbook/port';
import { REL, readRelationships } from '../opc';
import { isOurNote } from '../ours';
import type { Package } from '../package';
import { NS } from '../xml/namespaces';
import { XmlScanner } from '../xml/scan';
import { attr, parseXml } from '../xml/tree';
import { nameKey } from '../zip/names';
import { readRichText } from './rich-text';

/** What a sheet's other parts say of its cells. */
export type SheetLinks = Pick<Sheet, 'tables' | 'noted'>;

/**
 * Reads what hangs on the sheets of one workbook. A part that several relationships lead to is read once: files that
 * make much of little must not cost more than their size.
 */
export class SheetLinkReader {
  private readonly tables = new Map<string, Sheet['tables']>();
  private readonly notes = new Map<string, Sheet['noted']>();

  constructor(private readonly pkg: Package) {}

  /** @throws WorkbookError 'bad-xml' and its kin */
  read(sheet: string): SheetLinks {
    const tables = new Set<Sheet['tables']>();
    const notes = new Set<Sheet['noted']>();
    for (const { type, part } of readRelationships(this.pkg, sheet)) {
      if (part === null || !this.pkg.has(part)) continue;
      if (type === REL.table) tables.add(once(this.tables, part, () => readTable(this.pkg, part)));
      else if (type === REL.comments) notes.add(once(this.notes, part, () => readNotes(this.pkg, part)));
      else if (type === REL.threadedComment)
        notes.add(once(this.notes, part, () => readThreads(this.pkg, part)));
    }
    const noted = new Map([...notes].flat().map((cell) => [a1(cell), cell]));
    return { tables: [...tables].flat(), noted: [...noted.values()] };
  }
}

function once<T>(known: Map<string, T>, part: string, read: () => T): T {
  const key = nameKey(part);
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}

function readTable(pkg: Package, part: string): Sheet['tables'] {
  const root = parseXml(pkg.text(part), part, { limits: pkg.limits });
  const area = parseArea(attr(root, 'ref') ?? '');
  return area ? [{ name: attr(root, 'displayName') ?? attr(root, 'name') ?? '', area }] : [];
}

/** Cells with notes of others; ours are known by the mark that they begin with. */
function readNotes(pkg: Package, part: string): Sheet['noted'] {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  const cells: Sheet['noted'][number][] = [];
  let cell: Sheet['noted'][number] | null = null;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.namespace !== NS.main) continue;
    if (scanner.local === 'comment') cell = parseA1(scanner.attribute('ref') ?? '');
    else if (scanner.local === 'text' && !isOurNote(readRichText(scanner)) && cell) cells.push(cell);
  }
  return cells;
}

function readThreads(pkg: Package, part: string): Sheet['noted'] {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  const cells: Sheet['noted'][number][] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.local !== 'threadedComment') continue;
    const cell = parseA1(scanner.attribute('ref') ?? '');
    if (cell) cells.push(cell);
  }
  return cells;
}
