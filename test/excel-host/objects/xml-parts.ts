import { invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import type { Book } from '../model/book';
import type { XmlPartEntry } from '../model/book-parts';

/** `Excel.CustomXmlPartCollection`. */
export class XmlPartsObject implements HostCollection {
  readonly apiClass: string = 'CustomXmlPartCollection';

  constructor(
    protected readonly book: Book,
    private readonly namespace: string | null = null,
  ) {}

  get items(): readonly XmlPartObject[] {
    return this.entries().map((entry) => new XmlPartObject(this.book, entry));
  }

  getCount(): number {
    return this.entries().length;
  }

  getItem(id: unknown): XmlPartObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound('custom XML part');
    return found;
  }

  getItemOrNullObject(id: unknown): XmlPartObject | null {
    const entry = this.entries().find((candidate) => candidate.id === id);
    return entry ? new XmlPartObject(this.book, entry) : null;
  }

  add(xml: string): XmlPartObject {
    const entry = { id: this.book.newId('X'), xml: wellFormed(xml) };
    this.book.xmlParts.push(entry);
    return new XmlPartObject(this.book, entry);
  }

  getByNamespace(namespace: string): XmlPartsOfNamespaceObject {
    return new XmlPartsOfNamespaceObject(this.book, namespace);
  }

  private entries(): readonly XmlPartEntry[] {
    return this.book.xmlParts.filter(
      (entry) => this.namespace === null || namespaceOf(entry.xml) === this.namespace,
    );
  }
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export class XmlPartsOfNamespaceObject extends XmlPartsObject {
  override readonly apiClass = 'CustomXmlPartScopedCollection';

  /** learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection: an error unless there is exactly one. */
  getOnlyItem(): XmlPartObject {
    const found = this.getOnlyItemOrNullObject();
    if (!found) throw itemNotFound('the only custom XML part');
    return found;
  }

  getOnlyItemOrNullObject(): XmlPartObject | null {
    const [first, ...more] = this.items;
    return first && more.length === 0 ? first : null;
  }
}

/** `Excel.CustomXmlPart`. */
export class XmlPartObject implements HostObject {
  readonly apiClass = 'CustomXmlPart';

  constructor(
    private readonly book: Book,
    private readonly entry: XmlPartEntry,
  ) {}

  get key(): string {
    return this.entry.id;
  }
  get id(): string {
    return this.entry.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.entry.xml);
  }

  getXml(): string {
    return this.entry.xml;
  }

  setXml(xml: string): void {
    this.entry.xml = wellFormed(xml);
  }

  delete(): void {
    this.book.xmlParts = this.book.xmlParts.filter((entry) => entry !== this.entry);
  }
}

function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const attribute = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}

/** Excel refuses what is no XML: elements must nest, text must be escaped and free of control characters. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    throw invalidArgument('XML characters');
  const rest = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const match of rest.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const [, close, name = '', , self] = match;
    if (close) {
      if (open.pop() !== name) throw invalidArgument('XML nesting');
    } else if (!self) open.push(name);
  }
  const text = rest.replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g, '');
  const bare = /&(?!(?:lt|gt|amp|apos|quot|#\d+|#x[0-9a-f]+);)/i.test(rest) || text.includes('<');
  if (open.length > 0 || bare || !rest.trim().startsWith('<')) throw invalidArgument('XML');
  return xml;
}
