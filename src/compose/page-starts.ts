import { columnPoints } from '../workbook/column-width';
import type { Layout, OurRow } from '../workbook/port';
import { LINE } from './row-height';

/** F4 as Indonesia prints it (8.5 × 13 inches) and A4, without the margins, in points. */
const ROOM = {
  F4: { portrait: { width: 540, height: 842 }, landscape: { width: 864, height: 518 } },
  A4: { portrait: { width: 523, height: 748 }, landscape: { width: 770, height: 502 } },
} as const;

/** Programs differ by a little in what they get on a page. */
const SAFE = 0.95;

/** Of a table that is longer than a page so much is to stand on the page where it begins: title, captions, a few rows. */
const BEGINNING = 10;

/**
 * Which of the tables on a sheet begin a page: those that would not stand whole on what is left of the last one, though a page has room
 * for them. One that no page holds goes on where the last ends, unless little more than its title had room there.
 * @param blok the first rows of the tables, in their order; what stands beneath a table up to the next belongs to it
 */
export function pageStarts(layout: Layout, blok: readonly number[], rows: readonly OurRow[]): number[] {
  const page = pageHeight(layout);
  const heights = rows.map(({ height, hidden }) => (hidden === true ? 0 : (height ?? LINE)));
  const between = (from: number, to: number): number =>
    heights.slice(from - 1, to - 1).reduce((sum, height) => sum + height, 0);
  const starts: number[] = [];
  let used = between(1, blok[0] ?? 1);
  blok.forEach((top, index) => {
    const next = blok[index + 1] ?? rows.length + 1;
    const height = between(top, next);
    // The empty row beneath a table may fall off the page.
    const whole = between(top, next - 1);
    const needed = whole <= page ? whole : between(top, Math.min(next, top + BEGINNING));
    if (index > 0 && used + needed > page) {
      starts.push(top);
      used = 0;
    }
    used = whole <= page ? used + height : (used + height) % page;
  });
  return starts;
}

/** In the points of the sheet's own rows: it is printed so small that all its columns fit. */
function pageHeight({ columns, print }: Layout): number {
  const room = ROOM[print.paper][print.orientation];
  const width = columns.reduce((sum, each) => sum + (each.hidden === true ? 0 : columnPoints(each.width)), 0);
  return (room.height * SAFE) / Math.min(1, room.width / width);
}
