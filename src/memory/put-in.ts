import { print } from '../formula/print';
import { contains, type Area } from '../workbook/address';
import { PLAIN, type CellStyle } from '../workbook/cell-styles';
import { WorkbookError } from '../workbook/errors';
import type {
  Change,
  FillChange,
  FlagChange,
  NoteChange,
  OurCell,
  Receipt,
  SheetChange,
} from '../workbook/port';
import { STYLES, type Style, type StyleName } from '../workbook/styles';
import { MemorySheet, type MemoryBook, type MemoryCell } from './model';

type Skipped = Receipt['skipped'][number];

/**
 * Puts changes into a workbook that has nothing of ours. When this throws, the workbook is half changed: callers hand a copy.
 * @throws WorkbookError 'missing-part' when a sheet is to be changed that is not there, 'unsupported' when the name of a
 *   sheet of ours is taken
 */
export function putIn(book: MemoryBook, changes: readonly Change[]): Receipt {
  const sheets = changes.filter((change) => change.kind === 'sheet');
  for (const change of sheets) addSheet(book, change);
  const skipped: Skipped[] = [];
  const done = { fill: 0, flag: 0, note: 0 };
  for (const change of changes.filter((each, index) => isLastFill(each, index, changes))) {
    if (change.kind === 'sheet') continue;
    if (change.kind === 'name') {
      const { name, to, hidden } = change;
      book.names = [...book.names, { name, refersTo: print(to), sheet: null, hidden: hidden ?? false }];
      continue;
    }
    const reason = mark(book, change);
    if (reason === null) done[change.kind]++;
    else if (change.kind !== 'flag') skipped.push({ at: change.at, reason });
  }
  return {
    sheets: sheets.map(({ name }) => name),
    ...{ fills: done.fill, flags: done.flag, notes: done.note },
    skipped,
    unreached: [],
  };
}

/** Of two fills for one cell the last counts. */
function isLastFill(change: Change, index: number, changes: readonly Change[]): boolean {
  if (change.kind !== 'fill') return true;
  const { sheet, row, col } = change.at;
  return !changes
    .slice(index + 1)
    .some(
      (other) =>
        other.kind === 'fill' && other.at.row === row && other.at.col === col && other.at.sheet === sheet,
    );
}

function addSheet(book: MemoryBook, change: SheetChange): void {
  if (book.sheet(change.name)) throw new WorkbookError('unsupported', change.name, 'name is taken');
  const sheet = new MemorySheet(change.name);
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  let row = 0;
  for (const { cells, height, hidden } of change.rows()) {
    row++;
    if (height !== undefined) heights.set(row, height);
    if (hidden === true) hiddenRows.add(row);
    cells.forEach((cell, index) => {
      if (cell) sheet.put(row, index + 1, toCell(cell));
    });
  }
  sheet.hiddenRows = hiddenRows;
  sheet.hiddenColumns = new Set(
    change.layout.columns.flatMap(({ hidden }, index) => (hidden === true ? [index + 1] : [])),
  );
  sheet.merges = change.layout.merges;
  sheet.dress = { layout: change.layout, charts: change.charts, heights };
  book.sheets = [...book.sheets, sheet];
}

function toCell({ value, formula, style, link }: OurCell): MemoryCell {
  return {
    value,
    formula: formula ? print(formula) : null,
    style: lookOf(style),
    ...(link && { link }),
  };
}

function lookOf(name: StyleName): CellStyle {
  const { numberFormat, indent, bold }: Style = STYLES[name];
  return { format: numberFormat ?? PLAIN.format, indent: indent ?? 0, bold: bold ?? false };
}

/** @returns why it was left out, `null` when it was done */
function mark(book: MemoryBook, change: FillChange | FlagChange | NoteChange): Skipped['reason'] | null {
  const name = change.kind === 'flag' ? change.sheet : change.at.sheet;
  const sheet = book.sheet(name);
  if (!sheet) throw new WorkbookError('missing-part', name);
  switch (change.kind) {
    case 'flag': {
      const { areas, when, look } = change;
      // Refuses a formula that Excel would not take, as every adapter does.
      print(when);
      sheet.flags = [...sheet.flags, { areas, when, look }];
      return null;
    }
    case 'note':
      return addNote(sheet, change);
    case 'fill':
      return fill(sheet, change);
  }
}

function addNote(sheet: MemorySheet, { at, text }: NoteChange): Skipped['reason'] | null {
  if (sheet.notes.some(({ row, col }) => row === at.row && col === at.col)) return 'noted';
  sheet.notes = [...sheet.notes, { row: at.row, col: at.col, text }];
  return null;
}

function fill(sheet: MemorySheet, { at, formula, value }: FillChange): Skipped['reason'] | null {
  const reason = obstacle(sheet, at.row, at.col);
  if (reason !== null) return reason;
  const style = sheet.cell(at.row, at.col)?.style ?? PLAIN;
  sheet.put(at.row, at.col, { value, formula: print(formula), style, filled: true });
  return null;
}

function obstacle(sheet: MemorySheet, row: number, col: number): Skipped['reason'] | null {
  const inside = (area: Area): boolean => contains(area, row, col);
  const merge = sheet.merges.find(inside);
  if (merge && (merge.top !== row || merge.left !== col)) return 'merged';
  if (sheet.tables.some(({ area }) => inside(area))) return 'table';
  if (sheet.arrays.some(inside)) return 'array';
  const cell = sheet.cell(row, col);
  return cell !== null && (cell.value !== null || cell.formula !== null) ? 'occupied' : null;
}
