import { a1, contains, parseArea, type Area } from '../../workbook/address';
import type { FillChange, Receipt } from '../../workbook/port';
import { REL } from '../opc';
import { isTrue, wholeNumber } from '../read/attributes';
import { attr, child, descend } from '../xml/tree';
import { cellXml, type PrintFormula } from './cell-xml';
import type { Draft } from './draft';
import type { PartEditor } from './part-editor';
import { valueOf, visitCells, type CellSpan, type RowSpan } from './sheet-cells';

type Skipped = Receipt['skipped'][number];

export interface FillResult {
  readonly filled: readonly FillChange[];
  readonly skipped: readonly Skipped[];
}

/** What of a sheet decides whether and how a cell can be filled. */
interface SheetFacts {
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
  readonly arrays: readonly Area[];
  readonly cells: ReadonlyMap<string, CellSpan>;
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** Rows that come next after those wanted, to insert before. */
  readonly following: ReadonlyMap<number, RowSpan>;
  /** Cells that come next after those wanted, within their row. */
  readonly next: ReadonlyMap<string, CellSpan>;
}

/** Puts formulas into empty cells of one sheet. What a cell shows besides its value stays as it is. */
export function insertFills(
  draft: Draft,
  sheet: string,
  fills: readonly FillChange[],
  print: PrintFormula,
): FillResult {
  if (fills.length === 0) return { filled: [], skipped: [] };
  const editor = draft.editor(sheet);
  const wanted = inOrder(fills);
  const facts = readFacts(draft, sheet, editor, wanted);
  const filled: FillChange[] = [];
  const skipped: Skipped[] = [];
  for (const fill of wanted) {
    const reason = obstacle(fill, facts);
    if (reason === null) filled.push(fill);
    else skipped.push({ at: fill.at, reason });
  }
  const newRows = new Map<number, FillChange[]>();
  for (const fill of filled) {
    const row = facts.rows.get(fill.at.row);
    if (row) fillInRow(editor, fill, row, facts, print);
    else newRows.set(fill.at.row, [...(newRows.get(fill.at.row) ?? []), fill]);
  }
  for (const [row, inRow] of newRows) addRow(editor, row, inRow, facts, print);
  return { filled, skipped };
}

/** By row and column; of two fills for one cell the last counts. */
function inOrder(fills: readonly FillChange[]): FillChange[] {
  const byCell = new Map(fills.map((fill) => [a1(fill.at), fill]));
  return [...byCell.values()].sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
}

function readFacts(
  draft: Draft,
  sheet: string,
  editor: PartEditor,
  wanted: readonly FillChange[],
): SheetFacts {
  const cells = new Map<string, CellSpan>();
  const rows = new Map<number, RowSpan>();
  const following = new Map<number, RowSpan>();
  const next = new Map<string, CellSpan>();
  const arrays: Area[] = [];
  const columns = new Map<number, Set<number>>();
  for (const { at } of wanted) columns.set(at.row, (columns.get(at.row) ?? new Set()).add(at.col));
  const rowNumbers = [...columns.keys()];
  let waitingRow = 0;
  visitCells(editor.source, editor.part, draft.pkg.limits, {
    cell(cell) {
      const { formula } = cell;
      const area =
        formula && formula.type !== 'shared' && formula.ref !== null ? parseArea(formula.ref) : null;
      if (area) arrays.push(area);
      const inRow = columns.get(cell.row);
      if (!inRow) return;
      if (inRow.has(cell.col)) cells.set(a1(cell), cell);
      for (const col of inRow) {
        const key = a1({ row: cell.row, col });
        if (cell.col > col && !next.has(key)) next.set(key, cell);
      }
    },
    row(row) {
      if (columns.has(row.row)) rows.set(row.row, row);
      for (; (rowNumbers[waitingRow] ?? Infinity) < row.row; waitingRow++) {
        following.set(rowNumbers[waitingRow] as number, row);
      }
    },
  });
  return { merges: mergesOf(editor), tables: tablesOf(draft, sheet), arrays, cells, rows, following, next };
}

function mergesOf(editor: PartEditor): Area[] {
  const refs = descend(editor.root, 'mergeCells', 'mergeCell').map((merge) =>
    parseArea(attr(merge, 'ref') ?? ''),
  );
  return refs.filter((area) => area !== null);
}

function tablesOf(draft: Draft, sheet: string): Area[] {
  const parts = draft
    .related(sheet)
    .flatMap(({ type, part }) => (type === REL.table && part !== null && draft.pkg.has(part) ? [part] : []));
  return parts
    .map((part) => parseArea(attr(draft.editor(part).root, 'ref') ?? ''))
    .filter((area) => area !== null);
}

function obstacle({ at }: FillChange, facts: SheetFacts): Skipped['reason'] | null {
  const inside = (area: Area): boolean => contains(area, at.row, at.col);
  const merge = facts.merges.find(inside);
  if (merge && (merge.top !== at.row || merge.left !== at.col)) return 'merged';
  if (facts.tables.some(inside)) return 'table';
  if (facts.arrays.some(inside)) return 'array';
  return facts.cells.get(a1(at))?.hasContent === true ? 'occupied' : null;
}

function fillInRow(
  editor: PartEditor,
  fill: FillChange,
  row: RowSpan,
  facts: SheetFacts,
  print: PrintFormula,
): void {
  const key = a1(fill.at);
  const cell = facts.cells.get(key);
  if (cell) {
    editor.replace(
      cell.start,
      cell.end,
      cellXml(headOf(editor, cell), fill.value, print(fill.formula), cell.name.slice(0, -1)),
    );
    return;
  }
  const xml = newCell(editor, fill, styleOf(row) ?? columnStyle(editor, fill.at.col), print);
  const before = facts.next.get(key);
  if (before) editor.insert(before.start, xml);
  else if (!row.selfClosing) editor.insert(row.closeStart, xml);
  else editor.open(row.openEnd, row.name, xml);
}

/** The cell's own start tag, but for the type of a value that it no longer has. */
function headOf(editor: PartEditor, cell: CellSpan): string {
  const { source } = editor;
  const bodyEnd = cell.openEnd - (cell.selfClosing ? 2 : 1);
  const type = cell.attributes.find(({ name }) => name === 't');
  const head = type
    ? source.slice(cell.start, type.start).trimEnd() + source.slice(type.end, bodyEnd)
    : source.slice(cell.start, bodyEnd);
  return head.trimEnd();
}

function newCell(
  editor: PartEditor,
  { at, value, formula }: FillChange,
  style: number | null,
  print: PrintFormula,
): string {
  const look = style === null ? '' : ` s="${style}"`;
  return cellXml(`<${editor.prefix}c r="${a1(at)}"${look}`, value, print(formula), editor.prefix);
}

/** The style that cells of a row have where they are not written down. */
function styleOf({ attributes }: RowSpan): number | null {
  return isTrue(valueOf(attributes, 'customFormat')) ? wholeNumber(valueOf(attributes, 's')) : null;
}

function columnStyle(editor: PartEditor, col: number): number | null {
  const found = descend(editor.root, 'cols', 'col').find(
    (each) => col >= Number(attr(each, 'min')) && col <= Number(attr(each, 'max')),
  );
  return found ? wholeNumber(attr(found, 'style')) : null;
}

function addRow(
  editor: PartEditor,
  row: number,
  fills: readonly FillChange[],
  facts: SheetFacts,
  print: PrintFormula,
): void {
  const p = editor.prefix;
  const cells = fills.map((fill) => newCell(editor, fill, columnStyle(editor, fill.at.col), print)).join('');
  const xml = `<${p}row r="${row}">${cells}</${p}row>`;
  const before = facts.following.get(row);
  const data = child(editor.root, 'sheetData');
  if (before) editor.insert(before.start, xml);
  else if (data) editor.append(data, xml);
}
