import { WorkbookError } from '../../workbook/errors';
import { DEFAULT_LIMITS, type Limits } from '../limits';
import { nameEnd as nameEndOf, pastSpace } from './characters';
import { decodeXml, FORBIDDEN } from './escape';
import { NamespaceScope } from './scope';

/** A tag without content gives 'open' and then 'close', like any other element. */
export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/** An attribute as it stands: `start` … `end` is `name="value"`, `valueStart` … `valueEnd` what is between the quotes. */
export interface XmlAttribute {
  readonly name: string;
  /** Its references replaced. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Numbers kept for an attribute: start, name's end, value's start and end. */
const FIELDS = 4;

/**
 * A pull scanner over one part's text. `next` moves on; the fields then tell what stands there and where. Refuses
 * what is not well formed, document type declarations, unbound prefixes, and nesting beyond the limit.
 * @throws WorkbookError 'bad-xml', 'dtd', 'too-large'
 */
export class XmlScanner {
  /** Where the tag or the text begins and ends; equal for the 'close' of an element without content. */
  start = 0;
  end = 0;
  /** The element's name as written, and its part after the prefix. */
  name = '';
  local = '';
  /** The element's namespace in canonical spelling, '' when it has none. */
  namespace = '';
  selfClosing = false;
  /** Elements around this place; an element's own 'open' and 'close' count it. */
  depth = 0;
  private event: XmlEvent = 'text';
  private readonly open: string[] = [];
  private readonly scope = new NamespaceScope();
  private fields: number[] = [];
  private hasRoot = false;
  private raw = '';

  constructor(
    readonly source: string,
    readonly part: string,
    private readonly limits: Limits = DEFAULT_LIMITS,
  ) {
    if (FORBIDDEN.test(source)) throw this.bad('forbidden character');
  }

  next(): XmlEvent {
    return (this.event = this.advance());
  }

  /** The text of a 'text' event, references replaced, line ends as line feeds. */
  get text(): string {
    const unix = this.raw.includes('\r') ? this.raw.replace(/\r\n?/g, '\n') : this.raw;
    return this.isLiteral ? unix : decodeXml(unix, this.part);
  }

  /** The text came from a CDATA section. */
  private isLiteral = false;

  /** An attribute of the element just opened by its name as written; null when there is none. */
  attribute(name: string): string | null {
    for (let i = 0; i < this.fields.length; i += FIELDS) {
      if (this.attributeName(i) === name) return this.attributeValue(i);
    }
    return null;
  }

  /** An attribute of the element just opened by namespace (canonical) and local name. */
  attributeNs(namespace: string, local: string): string | null {
    for (let i = 0; i < this.fields.length; i += FIELDS) {
      const name = this.attributeName(i);
      const colon = name.indexOf(':');
      if (colon < 0 || name.slice(colon + 1) !== local) continue;
      if (this.resolve(name.slice(0, colon)) === namespace) return this.attributeValue(i);
    }
    return null;
  }

  attributes(): XmlAttribute[] {
    const list: XmlAttribute[] = [];
    for (let i = 0; i < this.fields.length; i += FIELDS) {
      const [start = 0, , valueStart = 0, valueEnd = 0] = this.fields.slice(i, i + FIELDS);
      const name = this.attributeName(i);
      list.push({ name, value: this.attributeValue(i), start, end: valueEnd + 1, valueStart, valueEnd });
    }
    return list;
  }

  /** From an element's 'open' to its 'close', whatever stands between. */
  skip(): void {
    for (const depth = this.depth; !(this.event === 'close' && this.depth === depth);) this.next();
  }

  /**
   * Like `skip`, for long content that was checked before: looks for the closing tag only. Where comments or an
   * element of the same name inside could mislead that, the content is scanned after all.
   */
  leap(): void {
    const close = this.selfClosing ? -1 : this.source.indexOf(`</${this.name}`, this.end);
    if (close < 0) return this.skip();
    const content = this.source.slice(this.end, close);
    if (['<!', '<?', `<${this.name}`].some((mark) => content.includes(mark))) return this.skip();
    this.end = close;
    this.next();
  }

  private advance(): XmlEvent {
    if (this.event === 'open' && this.selfClosing) return this.closeEmpty();
    if (this.event === 'close') this.leave();
    for (;;) {
      const { source } = this;
      this.start = this.end;
      if (this.start >= source.length) return this.finish();
      if (source.charCodeAt(this.start) !== 60) {
        if (this.scanText()) return 'text';
        continue;
      }
      switch (source.charCodeAt(this.start + 1)) {
        case 47:
          return this.scanClose();
        case 33:
          if (this.scanDeclaration()) return 'text';
          break;
        case 63:
          this.scanInstruction();
          break;
        default:
          return this.scanOpen();
      }
    }
  }

  private finish(): 'end' {
    if (this.open.length > 0) throw this.bad(`<${this.open.at(-1)}> not closed`);
    if (!this.hasRoot) throw this.bad('no root element');
    return 'end';
  }

  private scanText(): boolean {
    const next = this.source.indexOf('<', this.start);
    this.end = next < 0 ? this.source.length : next;
    this.raw = this.source.slice(this.start, this.end);
    this.isLiteral = false;
    if (this.open.length > 0) return true;
    if (!/^[ \t\r\n]*$/.test(this.raw)) throw this.bad('text outside the root element');
    return false;
  }

  /** Comments are passed over, CDATA is text, anything else of `<!` belongs to a document type. */
  private scanDeclaration(): boolean {
    const { source, start } = this;
    if (source.startsWith('<!--', start)) {
      const dashes = this.find('--', start + 4);
      if (source.charCodeAt(dashes + 2) !== 62) throw this.bad('"--" in a comment');
      this.end = dashes + 3;
      return false;
    }
    if (!source.startsWith('<![CDATA[', start)) throw new WorkbookError('dtd', this.part, `at ${start}`);
    if (this.open.length === 0) throw this.bad('CDATA outside the root element');
    this.end = this.find(']]>', start + 9) + 3;
    this.raw = source.slice(start + 9, this.end - 3);
    this.isLiteral = true;
    return true;
  }

  private scanInstruction(): void {
    const { start } = this;
    this.end = this.find('?>', start + 2) + 2;
    const target = this.source.slice(start + 2, this.scanName(start + 2));
    if (target.toLowerCase() === 'xml' && start !== 0) throw this.bad('XML declaration inside the document');
  }

  private scanClose(): 'close' {
    const nameEnd = this.scanName(this.start + 2);
    const name = this.source.slice(this.start + 2, nameEnd);
    const end = pastSpace(this.source, nameEnd);
    if (this.source.charCodeAt(end) !== 62) throw this.bad(`</${name} not ended`);
    if (name !== this.open.at(-1)) throw this.bad(`</${name}> closes <${this.open.at(-1) ?? ''}>`);
    this.end = end + 1;
    this.fields = [];
    this.selfClosing = false;
    this.setName(name);
    return 'close';
  }

  private closeEmpty(): 'close' {
    this.start = this.end;
    this.fields = [];
    return 'close';
  }

  private leave(): void {
    this.open.pop();
    this.scope.leave(this.depth);
    this.depth--;
  }

  private scanOpen(): 'open' {
    if (this.open.length === 0 && this.hasRoot) throw this.bad('second root element');
    this.hasRoot = true;
    const nameEnd = this.scanName(this.start + 1);
    const name = this.source.slice(this.start + 1, nameEnd);
    this.open.push(name);
    this.depth++;
    if (this.depth > this.limits.depth)
      throw new WorkbookError('too-large', this.part, `${this.depth} levels`);
    this.scanAttributes(nameEnd);
    this.bindAttributes();
    this.setName(name);
    return 'open';
  }

  private scanAttributes(from: number): void {
    const { source } = this;
    this.fields = [];
    for (let at = from; ;) {
      const start = pastSpace(source, at);
      const code = source.charCodeAt(start);
      if (code === 62 || code === 47) {
        this.selfClosing = code === 47;
        this.end = start + (this.selfClosing ? 2 : 1);
        if (source.charCodeAt(this.end - 1) !== 62) throw this.bad('tag not ended');
        return;
      }
      if (start === at) throw this.bad('no space before an attribute');
      at = this.scanAttribute(start);
    }
  }

  private scanAttribute(start: number): number {
    const { source } = this;
    const nameEnd = this.scanName(start);
    const equals = pastSpace(source, nameEnd);
    const quote = pastSpace(source, equals + 1);
    const mark = source.charCodeAt(quote);
    if (source.charCodeAt(equals) !== 61 || (mark !== 34 && mark !== 39))
      throw this.bad('attribute without value');
    const valueEnd = this.find(mark === 34 ? '"' : "'", quote + 1);
    this.fields.push(start, nameEnd, quote + 1, valueEnd);
    if (this.fields.length > FIELDS * this.limits.attributes) {
      throw new WorkbookError('too-large', this.part, `${this.limits.attributes} attributes`);
    }
    return valueEnd + 1;
  }

  /** Declares namespaces and checks what a single attribute cannot know: that names are unique and prefixes bound. */
  private bindAttributes(): void {
    const prefixed: string[] = [];
    const seen = this.fields.length > FIELDS ? new Set<string>() : null;
    for (let i = 0; i < this.fields.length; i += FIELDS) {
      const name = this.attributeName(i);
      if (seen?.has(name)) throw this.bad(`attribute ${name} stands twice`);
      seen?.add(name);
      if (this.source.slice(this.fields[i + 2], this.fields[i + 3]).includes('<'))
        throw this.bad('"<" in an attribute');
      if (name === 'xmlns') this.bind('', i);
      else if (name.startsWith('xmlns:')) this.bind(name.slice(6), i);
      else if (name.includes(':')) prefixed.push(name);
    }
    for (const name of prefixed) this.resolve(name.slice(0, name.indexOf(':')));
  }

  private bind(prefix: string, field: number): void {
    this.scope.bind(prefix, this.attributeValue(field), this.depth);
    if (this.scope.size <= this.limits.namespaces) return;
    throw new WorkbookError('too-large', this.part, `${this.scope.size} namespaces`);
  }

  private setName(name: string): void {
    const colon = name.indexOf(':');
    this.name = name;
    this.local = colon < 0 ? name : name.slice(colon + 1);
    this.namespace = this.resolve(colon < 0 ? '' : name.slice(0, colon));
  }

  private resolve(prefix: string): string {
    const uri = this.scope.resolve(prefix);
    if (uri === null) throw this.bad(`prefix ${prefix} not bound`);
    return uri;
  }

  private attributeName(field: number): string {
    return this.source.slice(this.fields[field], this.fields[field + 1]);
  }

  private attributeValue(field: number): string {
    const raw = this.source.slice(this.fields[field + 2], this.fields[field + 3]);
    return decodeXml(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw, this.part);
  }

  private scanName(from: number): number {
    const end = nameEndOf(this.source, from);
    if (end === from) throw this.bad('name expected');
    return end;
  }

  private find(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw this.bad(`${mark} missing`);
    return at;
  }

  private bad(detail: string): WorkbookError {
    return new WorkbookError('bad-xml', this.part, `${detail} at ${this.start}`);
  }
}
