import { concatBytes, includesBytes } from '../bytes';
import type { Package } from '../package';
import { applySplices, Edits, type Splice } from '../xml/edits';
import { attr, child, parseXml, prefixOf, type XmlElement } from '../xml/tree';
import { canonicalNamespace, NS } from '../xml/namespaces';
import { escapeAttribute } from '../xml/escape';

/** A part's new content, and what makes the old one of it. */
export interface EditedPart {
  readonly content: string | Uint8Array;
  /** Places below 0 count from the text's end. */
  readonly inverse: readonly Splice[];
}

/** Cells that are left out of a sheet's text: they stay the bytes that they are. */
export interface SheetCells {
  /** Where in the text they belong. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Local names of elements that the reader has checked and that no tree is made of. */
const LEAVES = ['sheetData'];

/** One part's text and what is to become of it. Everything that is not named here keeps its characters. */
export class PartEditor {
  readonly root: XmlElement;
  /** "x:" where the part writes <x:worksheet>, else "". */
  readonly prefix: string;
  private readonly edits: Edits;
  /** Children for elements that were written as <a/>: they are opened once, however many come. */
  private readonly opened = new Map<number, { readonly name: string; xml: string }>();

  constructor(
    readonly source: string,
    readonly part: string,
    private readonly pkg: Package,
    private readonly cells: SheetCells | null = null,
  ) {
    this.root = parseXml(source, part, { limits: pkg.limits, leaves: LEAVES });
    this.prefix = prefixOf(this.root);
    this.edits = new Edits(source);
  }

  get isUnchanged(): boolean {
    return this.edits.isEmpty && this.opened.size === 0;
  }

  insert(at: number, xml: string): void {
    this.edits.insert(at, xml);
  }

  replace(start: number, end: number, xml: string): void {
    this.edits.replace(start, end, xml);
  }

  /** Puts XML behind everything that the element holds. */
  append(element: XmlElement, xml: string): void {
    if (element.selfClosing) this.open(element.openEnd, element.name, xml);
    else this.edits.insert(element.closeStart, xml);
  }

  /** Puts XML into an element written as <a/>. @param openEnd where it ends */
  open(openEnd: number, name: string, xml: string): void {
    const known = this.opened.get(openEnd);
    if (known) known.xml += xml;
    else this.opened.set(openEnd, { name, xml });
  }

  /**
   * Puts a child where the schema wants it: behind the last sibling that `order` names before it or alike.
   * @param order local names in the schema's order
   */
  insertInOrder(parent: XmlElement, local: string, order: readonly string[], xml: string): void {
    const place = order.indexOf(local);
    const before = parent.children.filter((each) => {
      const at = order.indexOf(each.local);
      return at >= 0 && at <= place;
    });
    const last = before.at(-1);
    if (last) this.edits.insert(last.end, xml);
    else if (parent.selfClosing) this.append(parent, xml);
    else this.edits.insert(parent.openEnd, xml);
  }

  remove(element: XmlElement): void {
    this.edits.remove(element.start, element.end);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const found = element.attributes.find((attribute) => attribute.name === name);
    if (found?.value === value) return;
    if (found) this.edits.replace(found.valueStart, found.valueEnd, escapeAttribute(value));
    else this.edits.insert(this.tagNameEnd(element), ` ${name}="${escapeAttribute(value)}"`);
  }

  /** Takes an attribute away with the blanks before it. */
  removeAttribute(element: XmlElement, name: string): void {
    const found = element.attributes.find((attribute) => attribute.name === name);
    if (!found) return;
    let from = found.start;
    while (/\s/.test(this.source.charAt(from - 1))) from--;
    this.edits.remove(from, found.end);
  }

  /**
   * `r:id="rId5"` with the prefix that the part has for relationships; where it has none, the prefix is declared in
   * place. @param uri the namespace as this workbook spells it
   */
  relationshipAttribute(id: string, uri: string): string {
    const declared = this.root.attributes.find(
      ({ name, value }) => name.startsWith('xmlns:') && canonicalNamespace(value) === NS.officeRelationships,
    );
    const prefix = declared?.name.slice(6) ?? 'r';
    return `${declared ? '' : `xmlns:r="${uri}" `}${prefix}:id="${id}"`;
  }

  finish(): EditedPart {
    for (const [openEnd, { name, xml }] of this.opened) {
      this.edits.replace(openEnd - 2, openEnd, `>${xml}</${name}>`);
    }
    this.opened.clear();
    return this.cells
      ? this.around(this.cells)
      : { content: this.edits.apply(), inverse: this.edits.inverse() };
  }

  /** Whether a sheet's cells hold an ASCII text somewhere: decoding them all takes ten times as long. */
  cellsInclude(text: string): boolean {
    if (!this.cells) return this.cellsText().includes(text);
    return includesBytes(this.cells.bytes, this.pkg.codec.encodeUtf8(text));
  }

  /** The text of a sheet's cells. */
  cellsText(): string {
    const data = child(this.root, 'sheetData');
    if (this.cells) return this.pkg.codec.decodeUtf8(this.cells.bytes);
    return data ? this.source.slice(data.openEnd, data.closeStart) : '';
  }

  /** Edits before and behind the cells, with the cells between them. */
  private around({ at, bytes }: SheetCells): EditedPart {
    const splices = this.edits.sorted();
    const before = splices.filter(({ end }) => end < at);
    const behind = splices.filter(({ start }) => start > at);
    if (before.length + behind.length < splices.length)
      throw new RangeError(`${this.part}: an edit among the cells`);
    const head = applySplices(this.source.slice(0, at), before);
    const tail = applySplices(
      this.source.slice(at),
      behind.map(({ start, end, text }) => ({ start: start - at, end: end - at, text })),
    );
    const { codec } = this.pkg;
    const length = head.length + tail.length;
    const inverse = this.edits
      .inverse()
      .map((splice) =>
        splice.start < head.length
          ? splice
          : { ...splice, start: splice.start - length, end: splice.end - length },
      );
    return { content: concatBytes([codec.encodeUtf8(head), bytes, codec.encodeUtf8(tail)]), inverse };
  }

  private tagNameEnd(element: XmlElement): number {
    return element.start + 1 + element.name.length;
  }
}

/** A count that an element states of its children, corrected where it is stated at all. */
export function setCount(editor: PartEditor, element: XmlElement, count: number): void {
  if (attr(element, 'count') !== null) editor.setAttribute(element, 'count', String(count));
}

/** The relationship that an element names, e.g. `r:id`, whatever the prefix; null when it names none. */
export function relationshipOf(element: XmlElement, root: XmlElement): string | null {
  const scopes = [element, root];
  for (const { name, value } of element.attributes) {
    const [prefix = '', local = ''] = name.split(':');
    if (local !== 'id') continue;
    const bound = scopes
      .flatMap((scope) => scope.attributes)
      .find((attribute) => attribute.name === `xmlns:${prefix}`);
    if (bound && canonicalNamespace(bound.value) === NS.officeRelationships) return value;
  }
  return null;
}
