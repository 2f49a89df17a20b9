import type { Area } from '../../workbook/address';
import { NOTE_MARK, SHEET_KEY_PREFIX } from '../../workbook/port';
import { includesBytes } from '../bytes';
import { REL, relatedParts } from '../opc';
import { sheetKeyOf } from '../ours';
import type { Package } from '../package';
import { readRichText, readText } from '../read/rich-text';
import { readSharedStrings } from '../read/shared-strings';
import { readWorkbookPart } from '../read/workbook-part';
import { readStatePart } from '../state-part';
import { XmlScanner } from '../xml/scan';
import type { Draft } from './draft';
import { sheetEntries, type SheetEntry } from './workbook-xml';

/** What of a workbook is ours, found by its look. */
export interface Ours {
  /** Sheets of ours, as the workbook lists them. */
  readonly sheets: readonly SheetEntry[];
  /** Worksheets of the staff's that are there. */
  readonly others: readonly SheetEntry[];
  /** Their names, in lower case. */
  readonly sheetNames: ReadonlySet<string>;
  /** Cells under our fill names, by sheet name. */
  readonly fills: ReadonlyMap<string, readonly Area[]>;
  readonly statePart: string | null;
}

export function findOurs(draft: Draft): Ours {
  const { pkg } = draft;
  const { fills, sharedStrings } = readWorkbookPart(pkg);
  let strings: readonly string[] | null = null;
  const string = (index: number): string => (strings ??= readSharedStrings(pkg, sharedStrings))[index] ?? '';
  const entries = sheetEntries(draft).filter(({ part, type }) => part !== null && type === 'worksheet');
  const isOurs = ({ part }: SheetEntry): boolean =>
    part !== null && sheetKeyOf(firstCell(pkg, part, string)) !== null;
  const sheets = entries.filter(isOurs);
  return {
    sheets,
    others: entries.filter((entry) => !sheets.includes(entry)),
    sheetNames: new Set(sheets.map(({ name }) => name.toLowerCase())),
    fills,
    statePart: readStatePart(pkg)?.part ?? null,
  };
}

/** The text of cell A1, as far as it is a text. */
function firstCell(pkg: Package, part: string, string: (index: number) => string): string | null {
  const scanner = new XmlScanner(pkg.text(part), part, pkg.limits);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'close' && scanner.local === 'sheetData') return null;
    if (event !== 'open') continue;
    if (scanner.local === 'row' && (scanner.attribute('r') ?? '1') !== '1') return null;
    if (scanner.local !== 'c') continue;
    return (scanner.attribute('r') ?? 'A1') === 'A1' ? cellText(scanner, string) : null;
  }
  return null;
}

function cellText(scanner: XmlScanner, string: (index: number) => string): string | null {
  const type = scanner.attribute('t');
  let text: string | null = null;
  for (let event = scanner.next(); event !== 'close'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.local === 'is') text = readRichText(scanner);
    else if (scanner.local === 'v') text = readText(scanner);
    else scanner.skip();
  }
  return type === 's' && text !== null ? string(Number(text)) : text;
}

/**
 * Whether anything speaks of an earlier build: a quick look that unpacks no sheet. What it cannot see is a rule or a
 * fill whose names, sheets and state somebody has taken away by hand; `clean` looks thoroughly.
 */
export function hasTraces(pkg: Package): boolean {
  if (readStatePart(pkg)) return true;
  const { part, sheets, sharedStrings } = readWorkbookPart(pkg);
  if (/lkjip/i.test(pkg.text(part))) return true;
  if (
    sharedStrings !== null &&
    includesBytes(pkg.bytes(sharedStrings), pkg.codec.encodeUtf8(SHEET_KEY_PREFIX))
  )
    return true;
  return sheets.some((sheet) => sheet.part !== null && hasOurNotes(pkg, sheet.part));
}

function hasOurNotes(pkg: Package, sheet: string): boolean {
  return relatedParts(pkg, sheet, REL.comments).some((part) => pkg.text(part).includes(NOTE_MARK));
}
