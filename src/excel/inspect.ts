import type { Area } from '../workbook/address';
import { sheetKeyOf, usesOurName } from '../workbook/ours';
import { fillSignature } from './fill-signature';
import type { Inventory, SheetEntry } from './inventory';
import { type CommentPlace, loadComments } from './outline';
import { bare, parseAddress, rangeOf, sameSheet } from './places';
import type { PlannedFill } from './plan';
import { fillAreas, knownFills } from './read';
import { type FillMarks, isOurFill } from './to-sheet';

/** What is ours in a workbook, and what a write must look out for. */
export interface Inspection {
  /** Our sheets: id → key. */
  readonly ourKeys: ReadonlyMap<string, string>;
  readonly comments: readonly CommentPlace[];
  /** Rules of ours: they use a name of ours. */
  readonly flags: readonly { readonly sheet: string; readonly id: string }[];
  /** Sheet name → how many conditional formats it has besides ours. */
  readonly otherRules: ReadonlyMap<string, number>;
  /** Cells that an earlier build filled and nobody has typed over. */
  readonly filled: readonly { readonly sheet: string; readonly row: number; readonly col: number }[];
  /** Charts on our sheets. */
  readonly charts: readonly { readonly sheet: string; readonly id: string }[];
  readonly tables: readonly (Area & { readonly sheet: string })[];
  /** Sheet id → the used cells. */
  readonly used: ReadonlyMap<string, Area | null>;
}

/**
 * Queues the loads; `answer` is to be called after the sync.
 * @param planned fills that an interrupted run may have made already
 */
export function loadInspection(
  context: Excel.RequestContext,
  inventory: Inventory,
  planned: readonly PlannedFill[],
): { answer(): Inspection } {
  const { workbook } = context;
  const signatures = planned.map((fill) => fillSignature(fill.formula, fill));
  const known = knownFills(inventory, signatures);
  const comments = loadComments(context, inventory);
  const tables = inventory.tables.map(({ id }) =>
    workbook.tables.getItem(id).getRange().untrack().load('address'),
  );
  const corners = inventory.sheets.map((entry) => loadCorner(context, entry));
  const rules = inventory.sheets.map((entry) => loadRules(context, entry));
  const fills = fillAreas(inventory)
    .filter(({ sheet }) => inventory.sheets.some(({ name }) => sameSheet(name, sheet)))
    .map((area) => ({
      area,
      range: rangeOf(workbook.worksheets.getItem(area.sheet), area).load('formulas'),
    }));
  return {
    answer() {
      const found = corners.map((corner) => corner());
      const ourKeys = new Map(
        found.flatMap(({ entry, key }) => (key === null ? [] : [[entry.id, key] as const])),
      );
      const ourNames = inventory.sheets.filter(({ id }) => ourKeys.has(id)).map(({ name }) => name);
      const ourSheets = new Set(ourNames.map((name) => name.toLowerCase()));
      const ruled = rules.map((rule) => rule());
      return {
        ourKeys,
        comments: comments.answer(),
        flags: ruled.flatMap(({ entry, flags }) => flags.map((id) => ({ sheet: entry.name, id }))),
        otherRules: new Map(ruled.map(({ entry, others }) => [entry.name, others])),
        charts: ruled.flatMap(({ entry, charts }) =>
          ourKeys.has(entry.id) ? charts.map((id) => ({ sheet: entry.name, id })) : [],
        ),
        filled: fills.flatMap(({ area, range }) =>
          cellsOfOurs(area, range.formulas as unknown[][], { areas: [area], ourSheets, known }),
        ),
        tables: tables.flatMap((range) => parseAddress(range.address) ?? []),
        used: new Map(found.map(({ entry, used }) => [entry.id, used])),
      };
    },
  };
}

interface Corner {
  readonly entry: SheetEntry;
  readonly key: string | null;
  readonly used: Area | null;
}

function loadCorner(context: Excel.RequestContext, entry: SheetEntry): () => Corner {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const range = {
    corner: rangeOf(sheet, { top: 1, left: 1, bottom: 1, right: 1 }).load('values'),
    used: sheet.getUsedRangeOrNullObject(true).untrack().load('address'),
  };
  return () => {
    const values = range.corner.values as unknown[][];
    return {
      entry,
      key: sheetKeyOf(values[0]?.[0]),
      used: range.used.isNullObject ? null : usedArea(range.used.address),
    };
  };
}

function usedArea(address: string): Area | null {
  const area = parseAddress(address);
  return area && bare(area);
}

interface Rules {
  readonly entry: SheetEntry;
  readonly flags: readonly string[];
  readonly others: number;
  readonly charts: readonly string[];
}

function loadRules(context: Excel.RequestContext, entry: SheetEntry): () => Rules {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const { conditionalFormats } = sheet.getRange().untrack();
  conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  const { charts } = sheet;
  charts.load('items/id');
  return () => {
    const { items } = conditionalFormats;
    const flags = items.filter(isOurRule).map(({ id }) => id);
    return { entry, flags, others: items.length - flags.length, charts: charts.items.map(({ id }) => id) };
  };
}

function isOurRule({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && usesOurName(custom.rule.formula);
}

function cellsOfOurs(
  area: Area & { readonly sheet: string },
  formulas: readonly (readonly unknown[])[],
  marks: FillMarks,
): Inspection['filled'] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const at = { sheet: area.sheet, row: area.top + r, col: area.left + c };
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      return isFormula && isOurFill(formula.slice(1), at.row, at.col, marks) ? [at] : [];
    }),
  );
}
