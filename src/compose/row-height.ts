import type { Layout, ListColumn, OurCell } from '../workbook/port';
import { STYLES, type Style } from '../workbook/styles';

/** Points for one line of the workbook's usual 11-point font. */
export const LINE = 15;
/** Column widths are counted in digits; capitals are wider than digits, small letters narrower. */
const CAPITAL = 1.12;
const SMALL = 0.92;
const BOLD = 1.08;

/** Of the letters of ASCII. */
const WIDTHS = Float64Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? CAPITAL : SMALL));

const BREAK = 10;
const BLANK = 32;

/** What a column showed last: names of units and programs come again row after row. */
interface Last {
  text: string;
  style: Style | null;
  lines: number;
}

/**
 * The heights that a sheet's rows need so that their wrapped texts are seen whole. Programs differ in whether they measure such
 * rows when they open a file, so they are written down.
 */
export class RowHeights {
  private readonly widths: readonly number[];
  private readonly last: Last[];

  constructor({ columns }: Layout) {
    this.widths = columns.map(({ width }) => width);
    this.last = columns.map(() => ({ text: '', style: null, lines: 1 }));
  }

  /** In points; undefined when one line does. */
  of(cells: readonly (OurCell | null)[]): number | undefined {
    let lines = 1;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell && typeof cell.value === 'string')
        lines = Math.max(lines, this.needed(index, cell.value, STYLES[cell.style]));
    }
    return lines === 1 ? undefined : lines * LINE;
  }

  /** The same for an item of a list. */
  ofItem(columns: readonly ListColumn[], item: number): number | undefined {
    let lines = 1;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as ListColumn;
      const style: Style = STYLES[column.style];
      const value = style.wrap ? column.value(item) : null;
      if (typeof value === 'string') lines = Math.max(lines, this.needed(index, value, style));
    }
    return lines === 1 ? undefined : lines * LINE;
  }

  private needed(index: number, text: string, style: Style): number {
    const fits = text.length * CAPITAL * BOLD <= (this.widths[index] ?? 0);
    return fits || !style.wrap ? 1 : this.lines(index, text, style);
  }

  private lines(index: number, text: string, style: Style): number {
    const last = this.last[index];
    if (!last) return wrappedLines(text, 0, style);
    if (last.text !== text || last.style !== style) {
      last.lines = wrappedLines(text, this.widths[index] ?? 0, style);
      last.text = text;
      last.style = style;
    }
    return last.lines;
  }
}

/** Lines of a text broken at its blanks, in a column of that width. */
function wrappedLines(text: string, width: number, style: Style): number {
  const scale = ((style.size ?? 11) / 11) * (style.bold ? BOLD : 1);
  const room = Math.max(4, width - 1 - (style.indent ?? 0) * 2);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (code !== BLANK && code !== BREAK) {
      word += code < WIDTHS.length ? (WIDTHS[code] as number) : widthBeyond(code, text.charAt(at));
      continue;
    }
    let size = word * scale;
    word = 0;
    if (used > 0 && used + 1 + size > room) {
      lines++;
      used = 0;
    }
    if (size >= room) {
      lines += Math.ceil(size / room) - 1;
      size %= room;
    }
    used += (used > 0 ? 1 : 0) + size;
    if (code === BREAK) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

/** Of a letter beyond ASCII. */
function widthBeyond(code: number, letter: string): number {
  // The second half of a letter beyond 16 bits adds nothing to the first.
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return letter !== letter.toLowerCase() ? CAPITAL : SMALL;
}
