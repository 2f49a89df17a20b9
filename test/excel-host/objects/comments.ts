import { invalidArgument, itemNotFound } from '../errors';
import type { HostCollection, HostObject } from '../host-object';
import { boxAt, cellsOf, COLUMNS, parseBox, splitAddress } from '../model/area';
import type { Book } from '../model/book';
import type { CommentEntry } from '../model/book-parts';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';

/** `Excel.CommentCollection` of the workbook, or of one sheet. */
export class CommentsObject implements HostCollection {
  readonly apiClass = 'CommentCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
  ) {}

  get items(): readonly CommentObject[] {
    return this.entries().map((entry) => new CommentObject(this.book, entry));
  }

  getCount(): number {
    return this.entries().length;
  }

  getItem(id: unknown): CommentObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound('comment');
    return found;
  }

  getItemOrNullObject(id: unknown): CommentObject | null {
    const entry = this.entries().find((candidate) => candidate.id === id);
    return entry ? new CommentObject(this.book, entry) : null;
  }

  getItemAt(index: number): CommentObject {
    const found = this.items[index];
    if (!found) throw itemNotFound('comment');
    return found;
  }

  getItemByCell(cell: unknown): CommentObject {
    const { sheet, row, column } = this.place(cell);
    const entry = this.entryAt(sheet, row, column);
    if (!entry) throw itemNotFound('comment');
    return new CommentObject(this.book, entry);
  }

  /**
   * learn.microsoft.com/javascript/api/excel/excel.commentcollection, `add`: one cell only; a cell that has a comment
   * takes no second one, nor does one with a classic note, and the batch fails there.
   */
  add(cell: unknown, content: unknown, contentType = 'Plain'): CommentObject {
    const { sheet, row, column } = this.place(cell);
    if (typeof content !== 'string' || content === '') throw invalidArgument('comment content');
    sheet.mustBeEditable(boxAt(row, column), 'allowEditObjects');
    const isOccupied =
      this.entryAt(sheet, row, column) !== undefined || sheet.notes.has(row * COLUMNS + column);
    if (isOccupied) throw invalidArgument('the cell has a comment or a note already');
    const entry: CommentEntry = {
      id: this.book.newId('C'),
      sheetId: sheet.id,
      row,
      column,
      content,
      contentType,
      author: 'Pengguna',
      resolved: false,
      created: new Date('2021-01-04T08:00:00Z'),
      replies: [],
    };
    this.book.comments.push(entry);
    return new CommentObject(this.book, entry);
  }

  private entries(): readonly CommentEntry[] {
    return this.book.comments.filter((entry) => !this.sheet || entry.sheetId === this.sheet.id);
  }

  private entryAt(sheet: Sheet, row: number, column: number): CommentEntry | undefined {
    return this.book.comments.find((e) => e.sheetId === sheet.id && e.row === row && e.column === column);
  }

  private place(cell: unknown): { readonly sheet: Sheet; readonly row: number; readonly column: number } {
    if (cell instanceof RangeObject) {
      if (cellsOf(cell.box) !== 1) throw invalidArgument('a comment stands on one cell');
      return { sheet: cell.sheet, row: cell.box.top, column: cell.box.left };
    }
    const [sheetName, local] = splitAddress(String(cell));
    const box = parseBox(local);
    const sheet = sheetName === null ? this.sheet : this.book.sheet(sheetName);
    // On the workbook's collection the address must name its sheet.
    if (!box || !sheet || cellsOf(box) !== 1) throw invalidArgument(`comment cell ${String(cell)}`);
    return { sheet, row: box.top, column: box.left };
  }
}

/** `Excel.Comment`. */
export class CommentObject implements HostObject {
  readonly apiClass = 'Comment';

  constructor(
    private readonly book: Book,
    private readonly entry: CommentEntry,
  ) {}

  get key(): string {
    return this.entry.id;
  }
  get id(): string {
    return this.entry.id;
  }
  get content(): string {
    return this.entry.content;
  }
  set content(content: string) {
    this.entry.content = content;
  }
  get contentType(): string {
    return this.entry.contentType;
  }
  get richContent(): string {
    return this.entry.content;
  }
  get resolved(): boolean {
    return this.entry.resolved;
  }
  set resolved(value: boolean) {
    this.entry.resolved = value;
  }
  get authorName(): string {
    return this.entry.author;
  }
  get authorEmail(): string {
    return '';
  }
  get creationDate(): string {
    return this.entry.created.toISOString();
  }
  get replies(): CommentRepliesObject {
    return new CommentRepliesObject(this.book, this.entry);
  }

  getLocation(): RangeObject {
    const sheet = this.book.sheets.find((candidate) => candidate.id === this.entry.sheetId);
    if (!sheet) throw itemNotFound('worksheet');
    return new RangeObject(sheet, boxAt(this.entry.row, this.entry.column));
  }

  delete(): void {
    this.book.comments = this.book.comments.filter((entry) => entry !== this.entry);
  }
}

/** `Excel.CommentReplyCollection`. */
export class CommentRepliesObject implements HostCollection {
  readonly apiClass = 'CommentReplyCollection';

  constructor(
    private readonly book: Book,
    private readonly entry: CommentEntry,
  ) {}

  get items(): readonly CommentReplyObject[] {
    return this.entry.replies.map((reply) => new CommentReplyObject(reply));
  }

  getCount(): number {
    return this.entry.replies.length;
  }

  getItem(id: unknown): CommentReplyObject {
    const found = this.items.find((reply) => reply.id === id);
    if (!found) throw itemNotFound('reply');
    return found;
  }

  add(content: unknown): CommentReplyObject {
    const reply = { id: this.book.newId('R'), content: String(content), author: 'Pengguna' };
    this.entry.replies.push(reply);
    return new CommentReplyObject(reply);
  }
}

/** `Excel.CommentReply`. */
export class CommentReplyObject implements HostObject {
  readonly apiClass = 'CommentReply';

  constructor(private readonly reply: CommentEntry['replies'][number]) {}

  get key(): string {
    return this.reply.id;
  }
  get id(): string {
    return this.reply.id;
  }
  get content(): string {
    return this.reply.content;
  }
  set content(content: string) {
    this.reply.content = content;
  }
  get authorName(): string {
    return this.reply.author;
  }
}
