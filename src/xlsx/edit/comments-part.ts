import { NOTE_MARK } from '../../workbook/port';
import { decodeXString } from '../xml/escape';
import { attr, child, descend, type XmlElement } from '../xml/tree';
import { XML_HEAD, type Dialect } from './dialect';
import type { PartEditor } from './part-editor';
import { textElement } from './xml-text';

export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** Who our notes say they are from. */
const AUTHOR = NOTE_MARK.replace(/[[\]]/g, '');

export interface FoundNote {
  readonly element: XmlElement;
  /** The cell's address as written. */
  readonly ref: string;
  readonly text: string;
}

export function notesOf(root: XmlElement): FoundNote[] {
  return descend(root, 'commentList', 'comment').map((element) => ({
    element,
    ref: attr(element, 'ref') ?? '',
    text: plainText(child(element, 'text')),
  }));
}

/** Text and rich text alike; reading aids (rPh) are no text. */
function plainText(text: XmlElement | null): string {
  if (!text) return '';
  const pieces = text.children.flatMap((each) =>
    each.local === 't' ? [each] : each.local === 'r' ? descend(each, 't') : [],
  );
  return decodeXString(pieces.map((piece) => piece.text).join(''));
}

export function emptyComments(dialect: Dialect): string {
  return `${XML_HEAD}<comments xmlns="${dialect.main}"><authors></authors><commentList></commentList></comments>`;
}

/** Puts notes behind those that are there. False, and nothing done, when the part has no list to put them into. */
export function insertNotes(editor: PartEditor, notes: readonly { ref: string; text: string }[]): boolean {
  const list = child(editor.root, 'commentList');
  const authors = child(editor.root, 'authors');
  if (!list || !authors) return false;
  const names = descend(authors, 'author').map(({ text }) => text);
  const known = names.indexOf(AUTHOR);
  const p = editor.prefix;
  if (known < 0) editor.append(authors, `<${p}author>${AUTHOR}</${p}author>`);
  const author = known < 0 ? names.length : known;
  editor.append(list, notes.map(({ ref, text }) => noteXml(ref, text, author, p)).join(''));
  return true;
}

function noteXml(ref: string, text: string, author: number, p: string): string {
  const look = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  return `<${p}comment ref="${ref}" authorId="${author}"><${p}text><${p}r>${look}${textElement(text, p)}</${p}r></${p}text></${p}comment>`;
}
