import { print } from '../formula/print';
import type { Expr } from '../formula/expr';
import { isError, type Value } from '../formula/value';
import { fullA1, type Area, type CellAddress } from '../workbook/address';
import type { OurCell, OurRow } from '../workbook/port';
import { STYLES, type Style, type StyleName } from '../workbook/styles';
import { ACTION_BYTES, type Outbox } from './outbox';
import { rangeOf } from './places';
import { StyleAreas } from './style-areas';

/** Rows written in one piece. */
const ROWS_A_BLOCK = 1_000;

/** Rows that are higher or hidden, from … to, so that the layout can give them their height. */
export interface RowLooks {
  readonly heights: (readonly [from: number, to: number, height: number])[];
  readonly hidden: (readonly [from: number, to: number])[];
}

export interface Written {
  /** The last row and column written. */
  readonly rows: number;
  readonly columns: number;
  readonly rowLooks: RowLooks;
  readonly styles: StyleAreas;
}

type Line = (string | number | boolean | null)[];

interface Block {
  readonly top: number;
  readonly contents: Line[];
  readonly formats: (string | null)[][];
  readonly links: (CellAddress | null)[][];
}

/**
 * Writes the rows of a sheet of ours: contents first, then number formats, so that no format reinterprets what was typed, then
 * links. Styles are gathered and applied by whoever knows the sheet's name in the end.
 * @param spell gives a formula the names that sheets have meanwhile
 */
export async function writeRows(
  sheet: Excel.Worksheet,
  rows: Iterable<OurRow>,
  spell: (formula: Expr) => Expr,
  outbox: Outbox,
): Promise<Written> {
  const rowLooks: RowLooks = { heights: [], hidden: [] };
  const styles = new StyleAreas();
  let block = newBlock(1);
  let row = 0;
  let columns = 0;
  for (const line of rows) {
    row++;
    columns = Math.max(columns, line.cells.length);
    noteRow(rowLooks, row, line);
    styles.add(
      row,
      line.cells.map((cell) => cell?.style ?? null),
    );
    block.contents.push(line.cells.map((cell) => (cell ? content(cell, spell) : null)));
    block.formats.push(line.cells.map((cell) => (cell ? numberFormat(cell) : null)));
    block.links.push(line.cells.map((cell) => cell?.link ?? null));
    if (block.contents.length === ROWS_A_BLOCK) {
      await writeBlock(sheet, block, columns, outbox);
      block = newBlock(row + 1);
    }
  }
  if (block.contents.length > 0) await writeBlock(sheet, block, columns, outbox);
  return { rows: row, columns, rowLooks, styles };
}

function newBlock(top: number): Block {
  return { top, contents: [], formats: [], links: [] };
}

async function writeBlock(
  sheet: Excel.Worksheet,
  block: Block,
  columns: number,
  outbox: Outbox,
): Promise<void> {
  if (columns === 0) return;
  const area = { top: block.top, left: 1, bottom: block.top + block.contents.length - 1, right: columns };
  const contents = block.contents.map((line) => padded(line, columns));
  await outbox.room(size(contents));
  rangeOf(sheet, area).formulas = contents;
  const formats = block.formats.map((line) => padded(line, columns));
  if (formats.some((line) => line.some((format) => format !== null))) {
    await outbox.room(size(formats));
    rangeOf(sheet, area).numberFormat = formats;
  }
  for (const { area: linked, links } of linkRuns(block, columns)) {
    const properties = links.map((link) => [{ hyperlink: { documentReference: fullA1(link) } }]);
    await outbox.room(size(properties));
    rangeOf(sheet, linked).setCellProperties(properties);
  }
}

/** `null` leaves a cell alone. */
function padded<T>(line: readonly (T | null)[], columns: number): (T | null)[] {
  return Array.from({ length: columns }, (_, i) => line[i] ?? null);
}

function size(payload: unknown): number {
  return ACTION_BYTES + JSON.stringify(payload).length;
}

function content(
  { value, formula, style }: OurCell,
  spell: (formula: Expr) => Expr,
): string | number | boolean | null {
  if (formula) return `=${print(spell(formula))}`;
  return typed(value, style);
}

/** A constant as it must be typed to come out as it is. */
function typed(value: Value, style: StyleName): string | number | boolean | null {
  // An empty text would have to be typed as a lone apostrophe; the new sheet's empty cell looks the same.
  if (value === null || value === '') return null;
  if (isError(value)) return value.error;
  if (typeof value !== 'string') return value;
  return isPlainText(value) && (STYLES[style] as Style).numberFormat !== '@' ? value : `'${value}`;
}

/**
 * Text that no Excel in any language takes for a number, a date, a formula or a truth value. Everything else is typed behind an
 * apostrophe: too often does no harm, too seldom turns "1.2.03" into a date.
 */
function isPlainText(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && /\s/.test(text.trim()) && !/[%$€:/]/.test(text);
}

/** The style's own; for a formula without one 'General', or Excel would take over the format of the cells it reads. */
function numberFormat({ style, formula }: OurCell): string | null {
  const { numberFormat: own } = STYLES[style] as Style;
  return own ?? (formula ? 'General' : null);
}

function noteRow(looks: RowLooks, row: number, { height, hidden }: OurRow): void {
  if (height !== undefined) {
    const last = looks.heights.at(-1);
    if (last?.[1] === row - 1 && last[2] === height)
      looks.heights[looks.heights.length - 1] = [last[0], row, height];
    else looks.heights.push([row, row, height]);
  }
  if (hidden === true) {
    const last = looks.hidden.at(-1);
    if (last?.[1] === row - 1) looks.hidden[looks.hidden.length - 1] = [last[0], row];
    else looks.hidden.push([row, row]);
  }
}

/** Linked cells one below the other, to be linked in one piece. */
function linkRuns(block: Block, columns: number): { area: Area; links: CellAddress[] }[] {
  const runs: { area: Area; links: CellAddress[] }[] = [];
  for (let col = 1; col <= columns; col++) {
    let open: { area: Area; links: CellAddress[] } | null = null;
    block.links.forEach((line, i) => {
      const link = line[col - 1] ?? null;
      const row = block.top + i;
      if (!link) open = null;
      else if (open) {
        open.links.push(link);
        open.area = { ...open.area, bottom: row };
      } else {
        open = { area: { top: row, left: col, bottom: row, right: col }, links: [link] };
        runs.push(open);
      }
    });
  }
  return runs;
}
