import type { DefinedName, Sheet } from '../workbook/port';
import { type ExcelProgram, runBatch } from './program';
import {
  JOURNAL_NAMESPACE,
  LEDGER_NAMESPACE,
  readJournalXml,
  readStateXml,
  STATE_NAMESPACE,
  type StateText,
} from './state-xml';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions;
}

export interface NameEntry extends DefinedName {
  readonly visible: boolean;
}

/** What a workbook holds, as far as its collections tell: nothing of cells. */
export interface Inventory {
  readonly fileName: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly comments: readonly { readonly id: string; readonly content: string }[];
  readonly state: StateText | null;
  /** The head of a journal that a build left behind. */
  readonly journal: string | null;
  /** Which formulas of ours were rewritten, see rewrite/ledger.ts. */
  readonly ledger: string | null;
}

/** Takes stock in one request. */
export function takeInventory(program: ExcelProgram, waits: boolean): Promise<Inventory> {
  return runBatch(program, waits, async (context) => {
    const loading = loadInventory(context);
    await context.sync();
    return loading.answer();
  });
}

/** Queues the loads; `answer` is to be called after the sync. */
export function loadInventory(context: Excel.RequestContext): { answer(): Inventory } {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,' +
      'items/names/items/name,items/names/items/formula,items/names/items/visible',
  );
  workbook.names.load('items/name,items/formula,items/visible');
  workbook.tables.load('items/id,items/name');
  workbook.comments.load('items/id,items/content');
  const state = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  const journal = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItemOrNullObject();
  const ledger = workbook.customXmlParts.getByNamespace(LEDGER_NAMESPACE).getOnlyItemOrNullObject();
  const xml = { state: state.getXml(), journal: journal.getXml(), ledger: ledger.getXml() };
  return {
    answer: () => ({
      fileName: workbook.name,
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(sheetEntry),
      names: [
        ...workbook.names.items.map((item) => nameEntry(item, null)),
        ...workbook.worksheets.items.flatMap((sheet) =>
          sheet.names.items.map((item) => nameEntry(item, sheet.name)),
        ),
      ],
      tables: workbook.tables.items.map(({ id, name }) => ({ id, name })),
      comments: workbook.comments.items.map(({ id, content }) => ({ id, content })),
      state: state.isNullObject ? null : readStateXml(xml.state.value),
      journal: journal.isNullObject ? null : readJournalXml(xml.journal.value),
      ledger: ledger.isNullObject ? null : readJournalXml(xml.ledger.value, LEDGER_NAMESPACE),
    }),
  };
}

function sheetEntry(sheet: Excel.Worksheet): SheetEntry {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: sheet.protection.protected,
    protection: sheet.protection.options,
  };
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function nameEntry(item: Excel.NamedItem, sheet: string | null): NameEntry {
  return { name: item.name, refersTo: String(item.formula).replace(/^=/, ''), sheet, visible: item.visible };
}
