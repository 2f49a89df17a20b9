import { WorkbookError } from '../../workbook/errors';
import { DEFAULT_LIMITS, type Limits } from '../limits';
import { type XmlAttribute, XmlScanner } from './scan';

/** An element and where it stands in its part's text. Made for parts of modest size: everything but long sheets. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** In canonical spelling, see `canonicalNamespace`. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** Elements directly inside; none for those that `leaves` names. */
  readonly children: readonly XmlElement[];
  /** Text directly inside, references replaced. */
  readonly text: string;
  /** `start` … `openEnd` is the opening tag, `closeStart` … `end` the closing one, empty when there is none. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface TreeOptions {
  readonly limits?: Limits;
  /**
   * Local names of elements whose content is passed over unchecked, e.g. ['sheetData'] in a sheet that the reader
   * has been through.
   */
  readonly leaves?: readonly string[];
}

/** The root element of a part's text. @throws WorkbookError 'bad-xml', 'dtd', 'too-large' */
export function parseXml(source: string, part: string, options: TreeOptions = {}): XmlElement {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const scanner = new XmlScanner(source, part, limits);
  scanner.next();
  const root = readElement(scanner, { leaves: new Set(options.leaves), left: limits.nodes });
  scanner.next();
  return root;
}

interface Reading {
  readonly leaves: ReadonlySet<string>;
  /** Elements and attributes that may still come. */
  left: number;
}

function readElement(scanner: XmlScanner, reading: Reading): XmlElement {
  const { name, local, namespace, start, end: openEnd, selfClosing } = scanner;
  const attributes = scanner.attributes();
  reading.left -= 1 + attributes.length;
  if (reading.left < 0) throw new WorkbookError('too-large', scanner.part, 'too many elements');
  const children: XmlElement[] = [];
  let text = '';
  if (reading.leaves.has(local)) scanner.leap();
  else {
    for (let event = scanner.next(); event !== 'close'; event = scanner.next()) {
      if (event === 'open') children.push(readElement(scanner, reading));
      else text += scanner.text;
    }
  }
  const { start: closeStart, end } = scanner;
  return { name, local, namespace, attributes, children, text, start, openEnd, closeStart, end, selfClosing };
}

/** An attribute's value by its name as written; null when there is none. */
export function attr(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** First child with this local name in the element's own namespace. */
export function child(element: XmlElement, local: string): XmlElement | null {
  return (
    element.children.find((each) => each.local === local && each.namespace === element.namespace) ?? null
  );
}

export function children(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((each) => each.local === local && each.namespace === element.namespace);
}

/** The elements at the end of a path of local names, all in the element's own namespace. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, local) => found.flatMap((each) => children(each, local)),
    [element],
  );
}

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * The children that count as entries of a list (fonts, cell formats …). Where a program wrote one of them twice, for itself and for
 * others (`mc:AlternateContent`, ISO/IEC 29500-3), the others' counts: what stands in `Fallback`, without one in the last `Choice`.
 */
export function entries(element: XmlElement): readonly XmlElement[] {
  if (!element.children.some(isAlternate)) return element.children;
  return element.children.flatMap((each) => (isAlternate(each) ? fallback(each) : [each]));
}

function isAlternate({ local, namespace }: XmlElement): boolean {
  return local === 'AlternateContent' && namespace === COMPATIBILITY;
}

function fallback(alternate: XmlElement): readonly XmlElement[] {
  const ways = [child(alternate, 'Fallback'), ...children(alternate, 'Choice').reverse()];
  const taken = ways.find((way) => way !== null);
  return taken ? entries(taken) : [];
}

/** "x:" for <x:workbook>, "" without a prefix: what a new sibling's or child's name begins with. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
