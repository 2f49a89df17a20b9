import { HostError, invalidArgument } from '../errors';
import { type Box, COLUMNS, columnsOf, contains, ROWS, rowsOf } from '../model/area';
import { moveFormula, type Shift, shiftSpan } from '../model/formula-text';
import type { Cell, Sheet } from '../model/sheet';

interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** `Excel.ClearApplyTo`. */
export function clearRange(sheet: Sheet, box: Box, applyTo: string): void {
  sheet.mustBeEditable(box);
  const all = applyTo === 'All';
  if (all || applyTo === 'Contents' || applyTo === 'ResetContents') {
    for (const [row, column] of [...sheet.cellsIn(box)]) sheet.remove(row, column);
  }
  if (all || applyTo === 'Formats') {
    sheet.formats.clear(box);
    sheet.conditionals = sheet.conditionals.filter(
      (entry) => !entry.boxes.every((own) => contains(box, own)),
    );
    sheet.unmerge(box);
  }
  if (all || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (contains(box, { top: row, left: column, bottom: row, right: column })) sheet.hyperlinks.delete(key);
    }
  }
}

export function deleteCells(sheet: Sheet, box: Box, direction: string): void {
  sheet.mustBeUnprotected('delete cells');
  const axis = direction === 'Up' ? 'row' : 'column';
  const count = axis === 'row' ? rowsOf(box) : columnsOf(box);
  move(sheet, { axis, at: axis === 'row' ? box.top : box.left, count: -count, ...within(box, axis) });
}

export function insertCells(sheet: Sheet, box: Box, direction: string): void {
  sheet.mustBeUnprotected('insert cells');
  const axis = direction === 'Down' ? 'row' : 'column';
  const count = axis === 'row' ? rowsOf(box) : columnsOf(box);
  const used = sheet.usedBox(false);
  const last = axis === 'row' ? (used?.bottom ?? 0) : (used?.right ?? 0);
  if (last + count >= (axis === 'row' ? ROWS : COLUMNS)) {
    throw new HostError(
      'NonBlankCellOffSheet',
      'It would push non-empty cells off the end of the worksheet.',
    );
  }
  move(sheet, { axis, at: axis === 'row' ? box.top : box.left, count, ...within(box, axis) });
}

/** Whole rows and columns take everything with them; parts only what lies beside them. */
function within(box: Box, axis: 'row' | 'column'): Pick<Shift, 'within'> {
  if (axis === 'row') return columnsOf(box) === COLUMNS ? {} : { within: { from: box.left, to: box.right } };
  return rowsOf(box) === ROWS ? {} : { within: { from: box.top, to: box.bottom } };
}

function move(sheet: Sheet, shift: Shift): void {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const place = shiftPlace(Math.floor(key / COLUMNS), key % COLUMNS, shift);
    if (place) moved.set(place.row * COLUMNS + place.column, cell);
  }
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
  sheet.formats.shift(shift);
  sheet.merges = sheet.merges.flatMap((merge) => shiftBox(merge, shift) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => {
    const box = shiftBox(table.box, shift);
    return box ? [{ ...table, box }] : [];
  });
  sheet.conditionals = sheet.conditionals.map((entry) => ({
    ...entry,
    boxes: entry.boxes.flatMap((box) => shiftBox(box, shift) ?? []),
  }));
  moveComments(sheet, shift);
  sheet.book.shiftFormulas(sheet, shift);
}

function moveComments(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  book.comments = book.comments.filter((comment) => {
    if (comment.sheetId !== sheet.id) return true;
    const place = shiftPlace(comment.row, comment.column, shift);
    Object.assign(comment, place ?? {});
    return place !== null;
  });
}

function shiftPlace(row: number, column: number, shift: Shift): { row: number; column: number } | null {
  const box = shiftBox({ top: row, left: column, bottom: row, right: column }, shift);
  return box && { row: box.top, column: box.left };
}

/** Where cells stand after a shift; null when they were taken out. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  const [from, to, low, high] =
    shift.axis === 'row'
      ? [box.top, box.bottom, box.left, box.right]
      : [box.left, box.right, box.top, box.bottom];
  if (shift.within && (low < shift.within.from || high > shift.within.to)) return box;
  const span = shiftSpan(from, to, shift);
  if (!span) return null;
  return shift.axis === 'row'
    ? { ...box, top: span[0], bottom: span[1] }
    : { ...box, left: span[0], right: span[1] };
}

/** `range.copyFrom`: a source smaller than its destination repeats in it (docs "Cut, copy, and paste ranges"). */
export function copyRange(
  from: Place,
  to: Place,
  options: { readonly type: string; readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  const [height, width] = options.transpose
    ? [columnsOf(from.box), rowsOf(from.box)]
    : [rowsOf(from.box), columnsOf(from.box)];
  const rows = Math.max(height, rowsOf(to.box) - (rowsOf(to.box) % height));
  const columns = Math.max(width, columnsOf(to.box) - (columnsOf(to.box) % width));
  const target = { ...to.box, bottom: to.box.top + rows - 1, right: to.box.left + columns - 1 };
  if (target.bottom >= ROWS || target.right >= COLUMNS)
    throw invalidArgument('copy past the end of the sheet');
  to.sheet.mustBeEditable(target);
  const taken = takeCells(from);
  if (options.type === 'All') copyBelongings(from, to.sheet, target, options);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [r, c] = options.transpose ? [column % width, row % height] : [row % height, column % width];
      const source = taken.get(`${String(options.transpose ? c : r)}/${String(options.transpose ? r : c)}`);
      pasteCell(
        source,
        from,
        { sheet: to.sheet, row: target.top + row, column: target.left + column },
        options,
      );
    }
  }
}

/** Merged areas, links and choices come along with a copy of everything. */
function copyBelongings(
  from: Place,
  to: Sheet,
  target: Box,
  { transpose }: { readonly transpose: boolean },
): void {
  if (transpose) return;
  const [rows, columns] = [target.top - from.box.top, target.left - from.box.left];
  const moved = (box: Box): Box => ({
    top: box.top + rows,
    left: box.left + columns,
    bottom: box.bottom + rows,
    right: box.right + columns,
  });
  for (const merge of from.sheet.merges.filter((box) => contains(from.box, box)))
    to.merges.push(moved(merge));
  for (const entry of from.sheet.validations.filter(({ box }) => contains(from.box, box))) {
    to.validations.push({ ...entry, box: moved(entry.box) });
  }
  for (const [key, link] of [...from.sheet.hyperlinks]) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const cell = { top: row, left: column, bottom: row, right: column };
    if (contains(from.box, cell)) to.hyperlinks.set((row + rows) * COLUMNS + column + columns, link);
  }
}

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly value: Cell['value'];
}

function takeCells(from: Place): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>();
  for (let row = from.box.top; row <= from.box.bottom; row++) {
    for (let column = from.box.left; column <= from.box.right; column++) {
      const cell = from.sheet.cell(row, column);
      const copy = cell && { ...cell };
      taken.set(`${String(row - from.box.top)}/${String(column - from.box.left)}`, {
        row,
        column,
        cell: copy,
        value: from.sheet.value(row, column),
      });
    }
  }
  return taken;
}

function pasteCell(
  source: Taken | undefined,
  from: Place,
  to: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  { type, skipBlanks }: { readonly type: string; readonly skipBlanks: boolean },
): void {
  if (!source || (skipBlanks && !source.cell)) return;
  if (type !== 'Formats') {
    const formula = type === 'Values' ? null : (source.cell?.formula ?? null);
    const moved = formula && moveFormula(formula, to.row - source.row, to.column - source.column);
    const value = moved === null ? source.value : null;
    to.sheet.put(to.row, to.column, {
      value,
      formula: moved,
      quoted: source.cell?.quoted ?? false,
      format: null,
    });
  }
  if (type === 'All' || type === 'Formats') {
    const format = from.sheet.formats.get(source.row, source.column);
    to.sheet.formats.change({ top: to.row, left: to.column, bottom: to.row, right: to.column }, () => format);
  }
}
