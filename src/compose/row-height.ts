import type { OurCell, Layout } from '../workbook/port';
import { STYLES, type Style, type StyleName } from '../workbook/styles';

/** Points for one line of the workbook's usual 11-point font. */
const LINE = 15;
/** Column widths are counted in digits; capitals are wider than digits, small letters narrower. */
const CAPITAL = 1.12;
const SMALL = 0.92;
const BOLD = 1.08;

/**
 * The height that a row needs so that its wrapped texts are seen whole; undefined when one line does. Programs differ in whether
 * they measure such rows when they open a file, so it is written down.
 */
export function rowHeight(cells: readonly (OurCell | null)[], layout: Layout): number | undefined {
  let lines = 1;
  for (const [index, cell] of cells.entries()) {
    const width = layout.columns[index]?.width ?? 0;
    if (!cell || typeof cell.value !== 'string' || cell.value.length * CAPITAL * BOLD <= width) continue;
    const style: Style = STYLES[cell.style];
    if (style.wrap) lines = Math.max(lines, remembered(cell.value, width, cell.style));
  }
  return lines === 1 ? undefined : lines * LINE;
}

const KEEP = 20_000;
const known = new Map<string, number>();

/** Names of programs and kegiatan come again in every unit. */
function remembered(text: string, width: number, style: StyleName): number {
  const key = `${style} ${width} ${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = wrappedLines(text, width, STYLES[style]);
    if (known.size >= KEEP) known.clear();
    known.set(key, lines);
  }
  return lines;
}

/** Lines of a text broken at its blanks, in a column of that width. */
function wrappedLines(text: string, width: number, style: Style): number {
  const scale = ((style.size ?? 11) / 11) * (style.bold ? BOLD : 1);
  const room = Math.max(4, width - 1 - (style.indent ?? 0) * 2);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const size = measure(word) * scale;
      if (used > 0 && used + 1 + size > room) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(size / room) - 1);
      used += (used > 0 ? 1 : 0) + (size % room);
    }
  }
  return lines;
}

function measure(word: string): number {
  let size = 0;
  for (const letter of word) size += letter !== letter.toLowerCase() ? CAPITAL : SMALL;
  return size;
}
