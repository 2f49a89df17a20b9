import { cellError, type ErrorCode, type Value } from '../formula/value';
import { contains, type Area } from '../workbook/address';
import { CellStyles } from '../workbook/cell-styles';
import { GridBuilder } from '../workbook/grid';
import { readsSheet, usesOurName } from '../workbook/ours';
import type { Sheet } from '../workbook/port';
import type { BlockContent } from './blocks';
import { fillSignature } from './fill-signature';
import type { SheetOutline } from './outline';

/** How cells that an earlier build filled are told, so that they read as empty. */
export interface FillMarks {
  readonly areas: readonly Area[];
  /** Names of our sheets, in lower case. */
  readonly ourSheets: ReadonlySet<string>;
  /** Signatures of what was filled in; null when the build that did it left none. */
  readonly known: ReadonlySet<string> | null;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
]);

/** A sheet from what was read of it. */
export function toSheet(outline: SheetOutline, contents: readonly BlockContent[], marks: FillMarks): Sheet {
  const builder = new GridBuilder(new CellStyles());
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const content of contents) {
    addCells(builder, content, marks);
    const { top, left } = content.block.area;
    content.rows.forEach((row, i) => {
      if (row.rowHidden === true) hiddenRows.add(top + i);
    });
    content.columns.forEach((column, i) => {
      if (column.columnHidden === true) hiddenColumns.add(left + i);
    });
  }
  const { entry, merges, tables, noted } = outline;
  return {
    name: entry.name,
    visibility: entry.visibility,
    isProtected: entry.isProtected,
    grid: builder.build(),
    merges,
    tables,
    arrays: contents.flatMap(arraysOf),
    noted,
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (col) => hiddenColumns.has(col),
  };
}

function addCells(builder: GridBuilder, content: BlockContent, marks: FillMarks): void {
  const { top, left } = content.block.area;
  content.values.forEach((line, r) => {
    line.forEach((raw, c) => {
      const format = content.formats[r]?.[c] ?? 'General';
      const { indentLevel = 0, font } = content.looks[r]?.[c]?.format ?? {};
      const bold = font?.bold ?? false;
      const formula = formulaOf(content.formulas[r]?.[c], raw);
      const ours = formula !== null && isOurFill(formula, top + r, left + c, marks);
      const value = ours ? null : valueOf(raw, formula);
      if (value === null && formula === null && format === 'General' && indentLevel === 0 && !bold) return;
      const text = formula === null || ours ? {} : { formula };
      builder.set(top + r, left + c, { value, format, indent: indentLevel, bold, ...text });
    });
  });
}

/** A text that begins with "=" stands in both answers alike; a formula does not give its own text. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function valueOf(raw: unknown, formula: string | null): Value {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string') return null;
  // The API answers '' for an empty cell as for a formula that gives ''.
  if (raw === '') return formula === null ? null : '';
  return raw.startsWith('#') && ERRORS.has(raw) ? cellError(raw as ErrorCode) : raw;
}

/** Whether a formula under one of our names is still what was filled in there, and not what somebody typed over it. */
export function isOurFill(formula: string, row: number, col: number, marks: FillMarks): boolean {
  const { areas, ourSheets, known } = marks;
  if (!areas.some((area) => contains(area, row, col))) return false;
  if (known === null || readsSheet(formula, ourSheets) || usesOurName(formula)) return true;
  return known.has(fillSignature(formula, { row, col }));
}

/** Where a row and a column with arrays cross there may be one: too much rather than too little, for nothing is filled there. */
function arraysOf({ block, arrays }: BlockContent): Area[] {
  if (!arrays) return [];
  const rows = runs(arrays.rows, block.area.top);
  const columns = runs(arrays.columns, block.area.left);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function runs(flags: readonly boolean[], first: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = found.at(-1);
    if (last?.[1] === first + i - 1) found[found.length - 1] = [last[0], first + i];
    else found.push([first + i, first + i]);
  });
  return found;
}
