import { WorkbookError } from '../../workbook/errors';
import { escapeAttribute } from '../xml/escape';
import { wholeNumber } from '../read/attributes';
import { attr, child, descend, type XmlElement } from '../xml/tree';
import type { Draft } from './draft';
import { relationshipOf, type PartEditor } from './part-editor';
import { cellAttribute, cellText } from './xml-text';

/** Children of `workbook` in the schema's order (CT_Workbook). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  /** Place among all sheets, from 0: names that belong to one sheet count by it. */
  readonly index: number;
  readonly sheetId: string;
  readonly relationship: string | null;
  /** The sheet's part and what it is ('worksheet', 'chartsheet' …); null when it leads nowhere. */
  readonly part: string | null;
  readonly type: string;
}

export function sheetEntries(draft: Draft): SheetEntry[] {
  const { root } = draft.editor(draft.workbook);
  const related = draft.related(draft.workbook);
  return descend(root, 'sheets', 'sheet').map((element, index) => {
    const relationship = relationshipOf(element, root);
    const found = related.find(({ id }) => id === relationship);
    const part = found?.part ?? null;
    return {
      element,
      name: attr(element, 'name') ?? '',
      index,
      sheetId: attr(element, 'sheetId') ?? '',
      relationship,
      part: part !== null && draft.pkg.has(part) ? part : null,
      type: found?.type.split('/').at(-1) ?? '',
    };
  });
}

export interface NewName {
  readonly name: string;
  /** Formula text without "=". */
  readonly refersTo: string;
  /** Index of the sheet that the name belongs to. */
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** Adds sheets and names to the list of a workbook. */
export class WorkbookWriter {
  private readonly editor: PartEditor;
  private readonly names: NewName[] = [];
  private readonly taken: Set<string>;
  private count: number;
  private lastId: number;

  constructor(private readonly draft: Draft) {
    this.editor = draft.editor(draft.workbook);
    const entries = sheetEntries(draft);
    this.taken = new Set(entries.map(({ name }) => name.toLowerCase()));
    this.count = entries.length;
    this.lastId = Math.max(0, ...entries.map(({ sheetId }) => wholeNumber(sheetId) ?? 0));
  }

  /** Name of the part for the next sheet. */
  sheetPart(): string {
    return this.draft.freeName((number) => `xl/worksheets/sheet${number}.xml`);
  }

  /**
   * Lists a sheet of ours, last. Its part must be in the package by now.
   * @returns its index. @throws WorkbookError 'unsupported' when a sheet of that name is there
   */
  addSheet(name: string, part: string): number {
    if (this.taken.has(name.toLowerCase()))
      throw new WorkbookError('unsupported', name, 'sheet name is taken');
    this.taken.add(name.toLowerCase());
    const { draft, editor } = this;
    draft.register(part, SHEET_TYPE);
    const id = editor.relationshipAttribute(
      draft.relate(draft.workbook, 'worksheet', part),
      draft.dialect.rel,
    );
    const sheets = child(editor.root, 'sheets');
    if (!sheets) throw new WorkbookError('not-workbook', draft.workbook, 'no list of sheets');
    const title = cellAttribute(name);
    editor.append(sheets, `<${editor.prefix}sheet name="${title}" sheetId="${++this.lastId}" ${id}/>`);
    return this.count++;
  }

  addName(name: NewName): void {
    this.names.push(name);
  }

  /** To be called once, when all names are there. */
  write(): void {
    if (this.names.length === 0) return;
    const { editor } = this;
    const xml = this.names.map((name) => nameXml(name, editor.prefix)).join('');
    const list = child(editor.root, 'definedNames');
    const section = `${editor.prefix}definedNames`;
    if (list) editor.append(list, xml);
    else editor.insertInOrder(editor.root, 'definedNames', ORDER, `<${section}>${xml}</${section}>`);
  }
}

function nameXml({ name, refersTo, sheet, hidden }: NewName, p: string): string {
  const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  const head = `<${p}definedName name="${escapeAttribute(name)}"${local}${hidden === true ? ' hidden="1"' : ''}>`;
  return `${head}${cellText(refersTo)}</${p}definedName>`;
}
