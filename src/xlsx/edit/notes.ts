import { a1, parseA1 } from '../../workbook/address';
import type { NoteChange } from '../../workbook/port';
import { REL } from '../opc';
import { isOurNote } from '../ours';
import { attr, child, type XmlElement } from '../xml/tree';
import { COMMENTS_TYPE, emptyComments, insertNotes, notesOf } from './comments-part';
import type { Draft } from './draft';
import { measuresOf } from './note-box';
import { relationshipOf, type PartEditor } from './part-editor';
import {
  blocksFor,
  findBoxes,
  hasShapes,
  insertBoxes,
  lastBlock,
  newVml,
  VML_TYPE,
  type NoteBox,
} from './vml';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Parts that carry the notes of one sheet. */
interface NoteParts {
  readonly comments: string | null;
  readonly drawing: string | null;
  /** The sheet's element that names its drawing. */
  readonly legacy: XmlElement | null;
}

/** Puts notes into sheets, one after the other. */
export class NoteWriter {
  private nextBlock: number | null = null;

  constructor(private readonly draft: Draft) {}

  /**
   * Adds the notes of one sheet, but not on cells that hold somebody's note or comment.
   * @returns the notes that were left out
   */
  add(sheet: string, notes: readonly NoteChange[]): NoteChange[] {
    const { draft } = this;
    const editor = draft.editor(sheet);
    const parts = noteParts(draft, sheet, editor);
    // A drawing that is named but not there, or that no text can be put into: better no note than a broken sheet.
    if (!parts || !this.isWritable(parts)) return [...notes];
    const taken = notedCells(draft, sheet, parts);
    const free: NoteChange[] = [];
    const skipped: NoteChange[] = [];
    for (const note of notes) {
      const ref = a1(note.at);
      (taken.has(ref) ? skipped : free).push(note);
      taken.add(ref);
    }
    if (free.length > 0) this.write(sheet, editor, parts, free);
    return skipped;
  }

  private isWritable({ comments, drawing }: NoteParts): boolean {
    if (comments !== null) {
      const { root } = this.draft.editor(comments);
      if (!child(root, 'authors') || !child(root, 'commentList')) return false;
    }
    return drawing === null || /<\/(?:[\w.-]+:)?xml\s*>/.test(this.draft.textEdits(drawing).original);
  }

  private write(sheet: string, editor: PartEditor, parts: NoteParts, notes: readonly NoteChange[]): void {
    const { draft } = this;
    const measures = measuresOf(editor);
    const boxes = notes.map(({ at, text }) => ({ row: at.row, col: at.col, text }));
    const comments = parts.comments ?? this.newComments(sheet);
    if (parts.drawing !== null) {
      insertBoxes(draft.textEdits(parts.drawing), boxes, measures);
    } else {
      // Notes of the staff's that no drawing shows come along: a program that finds boxes for some notes only hides the others.
      const others = parts.comments === null ? [] : boxesOf(draft.editor(comments).root);
      this.newDrawing(
        sheet,
        editor,
        newVml([...others, ...boxes], measures, this.block(others.length + boxes.length)),
      );
    }
    insertNotes(
      draft.editor(comments),
      notes.map(({ at, text }) => ({ ref: a1(at), text })),
    );
    draft.release(comments);
    if (parts.drawing !== null) draft.release(parts.drawing);
  }

  private newComments(sheet: string): string {
    const { draft } = this;
    const name = draft.freeName((number) => `xl/comments${number}.xml`);
    draft.addPart(name, emptyComments(draft.dialect), COMMENTS_TYPE);
    draft.relate(sheet, 'comments', name);
    return name;
  }

  private newDrawing(sheet: string, editor: PartEditor, vml: string): void {
    const { draft } = this;
    const name = draft.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
    draft.addPart(name, vml, VML_TYPE);
    const id = editor.relationshipAttribute(draft.relate(sheet, 'vmlDrawing', name), draft.dialect.rel);
    editor.insertInOrder(
      editor.root,
      'legacyDrawing',
      WORKSHEET_ORDER,
      `<${editor.prefix}legacyDrawing ${id}/>`,
    );
  }

  /** The first of so many blocks of shape numbers that no drawing of the workbook uses. */
  private block(count: number): number {
    const { pkg } = this.draft;
    this.nextBlock ??=
      Math.max(
        0,
        ...pkg
          .names()
          .filter(isVml)
          .map((name) => lastBlock(textOf(this.draft, name))),
      ) + 1;
    const block = this.nextBlock;
    this.nextBlock += blocksFor(count);
    return block;
  }
}

function isVml(name: string): boolean {
  return name.toLowerCase().endsWith('.vml');
}

function textOf(draft: Draft, part: string): string {
  try {
    return draft.pkg.text(part);
  } catch {
    return '';
  }
}

/** Null when the sheet names a drawing that cannot be read. */
function noteParts(draft: Draft, sheet: string, editor: PartEditor): NoteParts | null {
  const related = draft.related(sheet);
  const there = (part: string | null | undefined): string | null =>
    part !== null && part !== undefined && draft.pkg.has(part) ? part : null;
  const comments = there(related.find(({ type }) => type === REL.comments)?.part);
  const legacy = child(editor.root, 'legacyDrawing');
  if (!legacy) return { comments, drawing: null, legacy };
  const id = relationshipOf(legacy, editor.root);
  const drawing = there(related.find((each) => each.id === id)?.part);
  return drawing === null || textOf(draft, drawing) === '' ? null : { comments, drawing, legacy };
}

/** Addresses of cells that hold a note or a threaded comment. */
function notedCells(draft: Draft, sheet: string, { comments }: NoteParts): Set<string> {
  const cells = new Set<string>();
  const add = (ref: string | null): void => {
    const cell = ref === null ? null : parseA1(ref);
    if (cell) cells.add(a1(cell));
  };
  if (comments !== null) notesOf(draft.editor(comments).root).forEach(({ ref }) => add(ref));
  for (const { type, part } of draft.related(sheet)) {
    if (type !== REL.threadedComment || part === null || !draft.pkg.has(part)) continue;
    draft.editor(part).root.children.forEach((each) => add(attr(each, 'ref')));
  }
  return cells;
}

function boxesOf(root: XmlElement): NoteBox[] {
  return notesOf(root).flatMap(({ ref, text }) => {
    const cell = parseA1(ref);
    return cell ? [{ ...cell, text }] : [];
  });
}

/**
 * Takes our notes out of a sheet, and with the last note the parts and relationships that carried them.
 * @returns how many went
 */
export function removeNotes(draft: Draft, sheet: string): number {
  const comments = draft.related(sheet).find(({ type }) => type === REL.comments);
  if (!comments || comments.part === null || !draft.pkg.has(comments.part)) return 0;
  const editor = draft.editor(comments.part);
  const notes = notesOf(editor.root);
  const ours = notes.filter(({ text }) => isOurNote(text));
  if (ours.length === 0) return 0;
  removeBoxes(draft, sheet, new Set(ours.map(({ ref }) => ref)));
  if (ours.length === notes.length) draft.unrelate(sheet, comments.id);
  else ours.forEach(({ element }) => editor.remove(element));
  return ours.length;
}

function removeBoxes(draft: Draft, sheet: string, cells: ReadonlySet<string>): void {
  const editor = draft.editor(sheet);
  const parts = noteParts(draft, sheet, editor);
  if (!parts || parts.drawing === null || !parts.legacy) return;
  const edits = draft.textEdits(parts.drawing);
  const boxes = findBoxes(edits.original).filter((box) => cells.has(a1(box)));
  const rest = boxes.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    edits.original,
  );
  if (hasShapes(rest)) {
    boxes.forEach(({ start, end }) => edits.remove(start, end));
    return;
  }
  const id = relationshipOf(parts.legacy, editor.root);
  if (id !== null) draft.unrelate(sheet, id);
  editor.remove(parts.legacy);
}
