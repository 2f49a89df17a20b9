import { pageStarts } from '../../src/compose/page-starts';
import { landscape } from '../../src/compose/layout';
import type { Layout, OurRow } from '../../src/workbook/port';

/** The shown column in digits: of 100 it is 529 points wide, and nothing is printed smaller. */
const layout = (width: number): Layout => ({
  columns: [{ width: 8, hidden: true }, { width }],
  freeze: { rows: 0, cols: 0 },
  merges: [],
  print: landscape(),
});

const rows = (count: number, height?: number): OurRow[] =>
  Array.from({ length: count }, () => ({ cells: [], ...(height !== undefined && { height }) }));

// 7,2 inches are 518 points, of which 492 are used: 32 rows of 15 points.
it('a table that does not stand whole on what is left of the page begins the next', () => {
  expect(pageStarts(layout(100), [6, 16, 26], rows(37))).toEqual([26]);
});

it('the empty row beneath the last table may fall off the page', () => {
  expect(pageStarts(layout(100), [6, 16, 26], rows(33))).toEqual([]);
  expect(pageStarts(layout(100), [6, 16, 26], rows(34))).toEqual([26]);
});

it('and the table beneath it begins the next page, though nothing of that row counts there', () => {
  // 32 rows end at 480 points, with the empty one beneath at 495.
  expect(pageStarts(layout(100), [6, 16, 34], rows(40))).toEqual([34]);
});

it('rows with wrapped texts count as high as they are, hidden ones not at all', () => {
  expect(pageStarts(layout(100), [6, 16], rows(25, 30))).toEqual([16]);
  const hidden = rows(37).map((row, index) => (index < 5 ? { ...row, hidden: true } : row));
  expect(pageStarts(layout(100), [6, 16, 26], hidden)).toEqual([]);
});

it('a sheet of many columns is printed smaller and has more rows on a page', () => {
  expect(pageStarts(layout(250), [6, 16, 26], rows(37))).toEqual([]);
});

it('a table longer than a page goes on where the last ends, unless only its title had room', () => {
  expect(pageStarts(layout(100), [6, 16], rows(100))).toEqual([]);
  expect(pageStarts(layout(100), [6, 30], rows(100))).toEqual([30]);
});
