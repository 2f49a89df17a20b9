import { type Area, parseArea } from '../../workbook/address';
import { WorkbookError } from '../../workbook/errors';
import type { DefinedName, Sheet } from '../../workbook/port';
import { REL, type Relationship, readRelationships, workbookPart } from '../opc';
import { isFillName, isOurName } from '../ours';
import type { Package } from '../package';
import { decodeXString } from '../xml/escape';
import { NS } from '../xml/namespaces';
import { attr, descend, parseXml, type XmlElement } from '../xml/tree';
import { isTrue, wholeNumber } from './attributes';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** What its relationship says it is; null when the relationship is missing. */
  readonly type: string | null;
  /** Null when the sheet's part is not there. */
  readonly part: string | null;
}

export interface WorkbookPart {
  readonly part: string;
  readonly date1904: boolean;
  /** True where the program that wrote it worked out no formula, or leaves a 0 where it could not. */
  readonly isUncalculated: boolean;
  readonly sheets: readonly SheetEntry[];
  /** Names that the staff defined; ours and the program's own (print areas, filters) left out. */
  readonly names: readonly DefinedName[];
  /** Cells that an earlier build of ours filled, by the sheet's name. */
  readonly fills: ReadonlyMap<string, readonly Area[]>;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Excel takes sheet names of 31 characters; other programs write somewhat longer ones. */
const MAX_NAME = 255;

/** @throws WorkbookError 'not-workbook', 'xlsb', 'bad-xml' and its kin */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = workbookPart(pkg);
  const root = parseXml(pkg.text(part), part, { limits: pkg.limits });
  if (root.local !== 'workbook' || root.namespace !== NS.main) throw new WorkbookError('not-workbook', part);
  const relationships = readRelationships(pkg, part);
  const sheets = readSheets(pkg, root, relationships);
  const names = descend(root, 'definedNames', 'definedName').map((element) => readName(element, sheets));
  return {
    part,
    date1904: descend(root, 'workbookPr').some((element) => isTrue(attr(element, 'date1904'))),
    isUncalculated: descend(root, 'calcPr').some(isUncalculated),
    sheets,
    names: names.filter(({ name }) => !isOurName(name) && !name.toLowerCase().startsWith('_xlnm.')),
    fills: fillsOf(names),
    sharedStrings: partOf(pkg, relationships, REL.sharedStrings),
    styles: partOf(pkg, relationships, REL.styles),
  };
}

/** PhpSpreadsheet's mark: it leaves a 0 for each error, whether or not it worked the formulas out. */
const PHP_CALC_ID = '999999';

function isUncalculated(calcPr: XmlElement): boolean {
  return isTrue(attr(calcPr, 'fullCalcOnLoad')) || attr(calcPr, 'calcId') === PHP_CALC_ID;
}

function partOf(pkg: Package, relationships: readonly Relationship[], type: string): string | null {
  const found = relationships.find((each) => each.type === type && each.part !== null && pkg.has(each.part));
  return found?.part ?? null;
}

function readSheets(pkg: Package, root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const seen = new Set<string>();
  return descend(root, 'sheets', 'sheet').map((element) => {
    const name = attr(element, 'name');
    if (name === null || name.length > MAX_NAME || seen.has(name.toLowerCase()))
      throw new WorkbookError('bad-xml', name?.slice(0, MAX_NAME), 'sheet name');
    seen.add(name.toLowerCase());
    const relationship = byId.get(relationshipId(element) ?? '');
    const part = relationship?.part ?? null;
    return {
      name,
      visibility: visibilityOf(attr(element, 'state')),
      type: relationship?.type ?? null,
      part: part !== null && pkg.has(part) ? part : null,
    };
  });
}

/** `r:id`, whatever the prefix: no other attribute of a sheet's entry has one. */
function relationshipId(element: XmlElement): string | null {
  return element.attributes.find(({ name }) => name.endsWith(':id'))?.value ?? null;
}

function visibilityOf(state: string | null): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readName(element: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const local = wholeNumber(attr(element, 'localSheetId'));
  const sheet = local === null ? null : (sheets[local]?.name ?? null);
  return { name: attr(element, 'name') ?? '', refersTo: decodeXString(element.text), sheet };
}

function fillsOf(names: readonly DefinedName[]): ReadonlyMap<string, readonly Area[]> {
  const fills = new Map<string, Area[]>();
  for (const { name, refersTo } of names) {
    if (!isFillName(name)) continue;
    for (const { sheet, area } of sheetAreas(refersTo)) {
      const areas = fills.get(sheet);
      if (areas) areas.push(area);
      else fills.set(sheet, [area]);
    }
  }
  return fills;
}

/** 'Sheet one'!$A$1:$B$2 or Sheet1!$A$1, several with commas between; what is no area, e.g. #REF!, is left out. */
function* sheetAreas(refersTo: string): Iterable<{ sheet: string; area: Area }> {
  for (const [piece] of refersTo.matchAll(/(?:[^',]|'[^']*'?)+/g)) {
    const mark = piece.lastIndexOf('!');
    const area = parseArea(piece.slice(mark + 1).replaceAll('$', ''));
    if (area && mark > 0) yield { sheet: unquoted(piece.slice(0, mark)), area };
  }
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
