import {
  CONTENT_TYPES,
  EMPTY_RELATIONSHIPS,
  nextRelationshipId,
  readRelationships,
  relationshipsPart,
  relativeTarget,
  workbookPart,
  type Relationship,
} from '../opc';
import type { Package } from '../package';
import { Edits } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { attr, children, type XmlElement } from '../xml/tree';
import { nameKey } from '../zip/names';
import { STRICT, TRANSITIONAL, type Dialect } from './dialect';
import { openFrame } from './sheet-frame';
import { fingerprint, type ChangedPart } from './ledger';
import { PartEditor, type EditedPart } from './part-editor';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** What a draft did, for the ledger. */
export interface DraftRecord {
  readonly changed: readonly ChangedPart[];
  readonly added: readonly string[];
}

/**
 * Changes to a package that are collected part by part and made once for each part, so that one list of splices
 * undoes them. Works on the package that it is given; callers hand it a clone.
 */
export class Draft {
  readonly workbook: string;
  readonly dialect: Dialect;
  private readonly editors = new Map<string, PartEditor>();
  /** Edits of parts that cannot be read as XML. */
  private readonly texts = new Map<string, { readonly part: string; readonly edits: Edits }>();
  private readonly added = new Set<string>();
  private readonly changed: ChangedPart[] = [];
  /** Relationships by their source, those added here included. */
  private readonly relationships = new Map<string, Relationship[]>();
  private readonly names: Set<string>;

  constructor(readonly pkg: Package) {
    this.workbook = workbookPart(pkg);
    this.names = new Set([...pkg.names(), ...this.declaredNames()].map(nameKey));
    const root = this.editor(this.workbook).root;
    const isStrict = root.attributes.some(({ value }) => value === STRICT.main);
    this.dialect = isStrict ? STRICT : TRANSITIONAL;
  }

  /** The editor of a part that is there. One part has one editor until it is `released`. */
  editor(part: string): PartEditor {
    const key = nameKey(part);
    let editor = this.editors.get(key);
    if (!editor) {
      editor = new PartEditor(this.pkg.text(part), part, this.pkg);
      this.editors.set(key, editor);
    }
    return editor;
  }

  /** The editor of a sheet whose cells are of no interest: what stands around them is all that is read. */
  frameEditor(sheet: string): PartEditor {
    const key = nameKey(sheet);
    const editor = this.editors.get(key) ?? openFrame(this.pkg, sheet) ?? this.editor(sheet);
    this.editors.set(key, editor);
    return editor;
  }

  /** Edits of a part that is no XML; it must not be given to `editor`, too. */
  textEdits(part: string): Edits {
    const key = nameKey(part);
    const found = this.texts.get(key) ?? { part, edits: new Edits(this.pkg.text(part)) };
    this.texts.set(key, found);
    return found.edits;
  }

  /** Makes a part's changes now and forgets its text: sheets are long, and are edited one after the other. */
  release(part: string): void {
    const key = nameKey(part);
    const editor = this.editors.get(key);
    const edits = this.texts.get(key)?.edits;
    this.editors.delete(key);
    this.texts.delete(key);
    if (editor && !editor.isUnchanged) this.write(part, editor.finish());
    if (edits && !edits.isEmpty) this.write(part, { content: edits.apply(), inverse: edits.inverse() });
  }

  private write(part: string, { content, inverse }: EditedPart): void {
    const before = fingerprint(this.pkg, part);
    if (typeof content === 'string') this.pkg.setText(part, content);
    else this.pkg.setBytes(part, content);
    if (this.added.has(nameKey(part))) return;
    if (this.changed.some(({ name }) => name === part)) throw new Error(`${part} was released before`);
    this.changed.push({ name: part, before, after: fingerprint(this.pkg, part), inverse });
  }

  /** @param type the part's content type */
  addPart(name: string, text: string, type: string): void {
    this.pkg.setText(name, text);
    this.register(name, type);
  }

  /** Makes a part known that the caller has put into the package. */
  register(name: string, type: string): void {
    this.names.add(nameKey(name));
    this.added.add(nameKey(name));
    this.declare(name, type);
  }

  /** The first of `name(1)`, `name(2)` … that no part has, and that nothing left behind speaks of. */
  freeName(name: (number: number) => string): string {
    for (let number = 1; ; number++) {
      const wanted = name(number);
      const isTaken = [wanted, relationshipsPart(wanted)].some((each) => this.names.has(nameKey(each)));
      if (!isTaken) return wanted;
    }
  }

  related(source: string): readonly Relationship[] {
    const key = nameKey(source);
    let list = this.relationships.get(key);
    if (!list) {
      list = readRelationships(this.pkg, source);
      this.relationships.set(key, list);
    }
    return list;
  }

  /** @param type the last word of the relationship's type, e.g. 'worksheet'. @returns its id */
  relate(source: string, type: string, target: string): string {
    const list = this.related(source);
    const id = nextRelationshipId(list);
    const relative = relativeTarget(source, target);
    this.relationships.set(nameKey(source), [
      ...list,
      { id, type: `${TRANSITIONAL.rel}/${type}`, target: relative, isExternal: false, part: target },
    ]);
    const part = relationshipsPart(source);
    if (!this.names.has(nameKey(part))) this.addPart(part, EMPTY_RELATIONSHIPS, RELATIONSHIPS_TYPE);
    const editor = this.editor(part);
    const attributes = `Id="${id}" Type="${this.dialect.rel}/${type}" Target="${escapeAttribute(relative)}"`;
    editor.append(editor.root, `<${editor.prefix}Relationship ${attributes}/>`);
    return id;
  }

  /** Takes a relationship away. The part that it led to stays until `removePart`. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    const editor = this.editor(part);
    const element = children(editor.root, 'Relationship').find((each) => attr(each, 'Id') === id);
    const list = this.related(source);
    if (!element || !list.some((each) => each.id === id)) return;
    editor.remove(element);
    const rest = list.filter((each) => each.id !== id);
    this.relationships.set(nameKey(source), rest);
    if (rest.length === 0) this.removePart(part);
  }

  /** Takes a part out, with its relationships and what is said of its content type. */
  removePart(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.editors.delete(nameKey(name));
      this.texts.delete(nameKey(name));
      this.pkg.remove(name);
      this.added.delete(nameKey(name));
      const editor = this.editor(CONTENT_TYPES);
      const override = overrideOf(editor, name);
      if (override) editor.remove(override);
    }
  }

  /** Makes all changes that are still pending. */
  finish(): DraftRecord {
    for (const { part } of [...this.texts.values(), ...this.editors.values()]) this.release(part);
    const added = this.pkg
      .names()
      .filter((name) => this.added.has(nameKey(name)))
      .sort();
    return { changed: this.changed, added };
  }

  private declaredNames(): string[] {
    const overrides = children(this.editor(CONTENT_TYPES).root, 'Override');
    return overrides.map((each) => (attr(each, 'PartName') ?? '').replace(/^\//, ''));
  }

  /** States a part's content type, unless its extension says the same already. */
  private declare(part: string, type: string): void {
    const editor = this.editor(CONTENT_TYPES);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = children(editor.root, 'Default').find(
      (each) => attr(each, 'Extension')?.toLowerCase() === extension,
    );
    if (byExtension && attr(byExtension, 'ContentType') === type) return;
    editor.append(editor.root, `<${editor.prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  }
}

function overrideOf(editor: PartEditor, part: string): XmlElement | undefined {
  const wanted = nameKey(`/${part}`);
  return children(editor.root, 'Override').find((each) => nameKey(attr(each, 'PartName') ?? '') === wanted);
}
