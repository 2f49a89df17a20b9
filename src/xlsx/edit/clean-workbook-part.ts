import { isOurName } from '../ours';
import { wholeNumber } from '../read/attributes';
import { attr, child, descend, type XmlElement } from '../xml/tree';
import { escapeText } from '../xml/escape';
import { detached } from './detach';
import type { Draft } from './draft';
import type { Ours } from './find-ours';
import type { PartEditor } from './part-editor';
import { sheetEntries, type SheetEntry } from './workbook-xml';

/** Takes our sheets and names out of the workbook's own part; what counts sheets by their place counts anew. */
export function cleanWorkbookPart(draft: Draft, ours: Ours, detach: boolean): void {
  const editor = draft.editor(draft.workbook);
  const parts = new Set(ours.sheets.map(({ part }) => part));
  const entries = sheetEntries(draft);
  const leaving = entries.filter(({ part }) => parts.has(part));
  leaving.forEach(({ element }) => editor.remove(element));
  const places = new Places(entries, leaving);
  cleanNames(editor, places, detach ? ours.sheetNames : new Set());
  cleanViews(editor, places);
  for (const { id, part } of draft.related(draft.workbook)) {
    if (part !== null && (parts.has(part) || part === ours.statePart)) draft.unrelate(draft.workbook, id);
  }
}

/** Where sheets stand before and after some have left. */
class Places {
  private readonly left: ReadonlySet<number>;

  constructor(
    readonly entries: readonly SheetEntry[],
    leaving: readonly SheetEntry[],
  ) {
    this.left = new Set(leaving.map(({ index }) => index));
  }

  get someLeft(): boolean {
    return this.left.size > 0;
  }

  isLeaving(index: number): boolean {
    return this.left.has(index);
  }

  after(index: number): number {
    return index - [...this.left].filter((left) => left < index).length;
  }

  /** The sheets that stay, in their order. */
  get staying(): SheetEntry[] {
    return this.entries.filter(({ index }) => !this.left.has(index));
  }
}

/** @param gone sheets that no name may refer to any more, in lower case */
function cleanNames(editor: PartEditor, places: Places, gone: ReadonlySet<string>): void {
  const list = child(editor.root, 'definedNames');
  if (!list) return;
  const names = descend(list, 'definedName');
  const isLeaving = (name: XmlElement): boolean => {
    const sheet = wholeNumber(attr(name, 'localSheetId'));
    return isOurName(attr(name, 'name') ?? '') || (sheet !== null && places.isLeaving(sheet));
  };
  const leaving = names.filter(isLeaving);
  if (leaving.length === names.length && names.length > 0) {
    editor.remove(list);
    return;
  }
  leaving.forEach((name) => editor.remove(name));
  for (const name of names) {
    if (isLeaving(name)) continue;
    const sheet = wholeNumber(attr(name, 'localSheetId'));
    if (sheet !== null) editor.setAttribute(name, 'localSheetId', String(places.after(sheet)));
    const left = detached(name.text, gone);
    if (left !== null) editor.replace(name.openEnd, name.closeStart, escapeText(left));
  }
}

/** The sheet that shows when the file is opened must be one that is there and visible. */
function cleanViews(editor: PartEditor, places: Places): void {
  if (!places.someLeft) return;
  const { staying } = places;
  const isVisible = ({ element }: SheetEntry): boolean => (attr(element, 'state') ?? 'visible') === 'visible';
  const visible = staying.filter(isVisible);
  const first = staying[0];
  if (visible.length === 0 && first) editor.removeAttribute(first.element, 'state');
  for (const view of descend(editor.root, 'bookViews', 'workbookView')) {
    for (const name of ['activeTab', 'firstSheet']) {
      const index = wholeNumber(attr(view, name));
      if (index === null) continue;
      const nearest = visible.filter((entry) => entry.index <= index).at(-1) ?? visible[0] ?? first;
      const kept = places.isLeaving(index) ? (nearest?.index ?? 0) : index;
      editor.setAttribute(view, name, String(places.after(kept)));
    }
  }
}
