import { WorkbookError } from '../workbook/errors';
import type { Package } from './package';
import type { Splice } from './xml/edits';
import { escapeAttribute } from './xml/escape';
import { canonicalNamespace, NS } from './xml/namespaces';
import { attr, children, parseXml, prefixOf, type XmlElement } from './xml/tree';

/** Open Packaging Conventions: content types and relationships, read whole, changed by splices into their text. */

export const CONTENT_TYPES = '[Content_Types].xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types by what we use of them, in transitional spelling. */
export const REL = {
  officeDocument: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  chartsheet: `${OFFICE}/chartsheet`,
  dialogsheet: `${OFFICE}/dialogsheet`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  styles: `${OFFICE}/styles`,
  table: `${OFFICE}/table`,
  comments: `${OFFICE}/comments`,
  drawing: `${OFFICE}/drawing`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  chart: `${OFFICE}/chart`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
  calcChain: `${OFFICE}/calcChain`,
  externalLink: `${OFFICE}/externalLink`,
  hyperlink: `${OFFICE}/hyperlink`,
  threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
} as const;

export interface Relationship {
  readonly id: string;
  /** In transitional spelling, see `canonicalNamespace`. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  readonly isExternal: boolean;
  /** The part it leads to, without a leading "/"; null when external or when the target is no part name. */
  readonly part: string | null;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part that a target names, seen from `source`; null when it leaves the package. */
export function resolveTarget(source: string, target: string): string | null {
  const path = unescapeTarget(target.split('#')[0] ?? '');
  if (path === '' || /^[A-Za-z][-+.A-Za-z0-9]*:/.test(path)) return null;
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/') || null;
}

function unescapeTarget(target: string): string {
  try {
    return decodeURIComponent(target.replaceAll('\\', '/'));
  } catch {
    return target;
  }
}

/** The target that leads from one part to another: "xl/workbook.xml", "xl/charts/chart1.xml" → "charts/chart1.xml". */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** A part's relationships; none when it has no relationships part. Reads nothing that they lead to. */
export function readRelationships(pkg: Package, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) return [];
  const root = parseXml(pkg.text(part), part, { limits: pkg.limits });
  const seen = new Set<string>();
  return children(root, 'Relationship').map((element) => {
    const id = attr(element, 'Id') ?? '';
    // Whatever names it could mean two things, and no editor could take it out alone.
    if (id === '' || seen.has(id)) throw new WorkbookError('bad-xml', part, `relationship id "${id}"`);
    seen.add(id);
    const target = attr(element, 'Target') ?? '';
    const isExternal = attr(element, 'TargetMode') === 'External';
    return {
      id,
      type: canonicalNamespace(attr(element, 'Type') ?? ''),
      target,
      isExternal,
      part: isExternal ? null : resolveTarget(source, target),
    };
  });
}

/** Parts of one type that a part leads to and that are there. */
export function relatedParts(pkg: Package, source: string, type: string): string[] {
  return readRelationships(pkg, source).flatMap((relationship) =>
    relationship.type === type && relationship.part !== null && pkg.has(relationship.part)
      ? [relationship.part]
      : [],
  );
}

/** "rId7" where 6 is the highest number taken. */
export function nextRelationshipId(relationships: readonly Pick<Relationship, 'id'>[]): string {
  const numbers = relationships.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}

/** A relationships part without any, to splice into. */
export const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NS.relationships}"></Relationships>`;

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Adds a relationship to the text of a relationships part. */
export function insertRelationship(text: string, part: string, added: NewRelationship): Splice {
  const mode = added.isExternal ? ' TargetMode="External"' : '';
  return insertLast(
    parseXml(text, part),
    'Relationship',
    `Id="${escapeAttribute(added.id)}" Type="${escapeAttribute(added.type)}" Target="${escapeAttribute(added.target)}"${mode}`,
  );
}

/** Takes a relationship out of the text of a relationships part; null when it has none with this id. */
export function removeRelationship(text: string, part: string, id: string): Splice | null {
  return removeElement(
    children(parseXml(text, part), 'Relationship').find((each) => attr(each, 'Id') === id),
  );
}

/** What the content types part says of a part; null when it says nothing. */
export function contentType(text: string, part: string): string | null {
  const root = parseXml(text, CONTENT_TYPES);
  const override = findOverride(root, part);
  if (override) return attr(override, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byDefault = children(root, 'Default').find(
    (each) => attr(each, 'Extension')?.toLowerCase() === extension,
  );
  return byDefault ? attr(byDefault, 'ContentType') : null;
}

/** Adds a part's content type to the text of the content types part. */
export function insertOverride(text: string, part: string, type: string): Splice {
  return insertLast(
    parseXml(text, CONTENT_TYPES),
    'Override',
    `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"`,
  );
}

/** Adds the content type of an extension ("vml"); null when the extension has one already. */
export function insertDefault(text: string, extension: string, type: string): Splice | null {
  const root = parseXml(text, CONTENT_TYPES);
  const isThere = children(root, 'Default').some(
    (each) => attr(each, 'Extension')?.toLowerCase() === extension.toLowerCase(),
  );
  if (isThere) return null;
  const name = `${prefixOf(root)}Default`;
  const tag = `<${name} Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`;
  if (root.selfClosing) return insertLast(root, 'Default', tag.slice(name.length + 2, -2));
  return { start: root.openEnd, end: root.openEnd, text: tag };
}

export function removeOverride(text: string, part: string): Splice | null {
  return removeElement(findOverride(parseXml(text, CONTENT_TYPES), part));
}

function findOverride(root: XmlElement, part: string): XmlElement | undefined {
  const wanted = `/${part}`.toLowerCase();
  return children(root, 'Override').find((each) => attr(each, 'PartName')?.toLowerCase() === wanted);
}

function insertLast(root: XmlElement, local: string, attributes: string): Splice {
  const tag = `<${prefixOf(root)}${local} ${attributes}/>`;
  if (!root.selfClosing) return { start: root.closeStart, end: root.closeStart, text: tag };
  // <Relationships/> is opened: its "/>" gives way.
  return { start: root.openEnd - 2, end: root.openEnd, text: `>${tag}</${root.name}>` };
}

function removeElement(element: XmlElement | undefined): Splice | null {
  return element ? { start: element.start, end: element.end, text: '' } : null;
}

/** The workbook's own part, wherever the package keeps it. @throws WorkbookError 'not-workbook', 'xlsb' */
export function workbookPart(pkg: Package): string {
  const found = relatedParts(pkg, '', REL.officeDocument)[0];
  if (found === undefined) throw new WorkbookError('not-workbook');
  if (found.toLowerCase().endsWith('.bin')) throw new WorkbookError('xlsb');
  return found;
}
