import { type Area, areaA1, parseArea, type SheetArea } from '../workbook/address';

/** "'Bu Ani''s'!A1:B2", as Excel answers addresses; null when it is no area of one sheet. */
export function parseAddress(address: string): SheetArea | null {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return null;
  const sheet = address
    .slice(0, mark)
    .replace(/^'([\s\S]*)'$/, '$1')
    .replaceAll("''", "'");
  const area = parseArea(address.slice(mark + 1));
  return area && { sheet, ...area };
}

/** The same area without its sheet. */
export function bare({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}

/** The areas that a name refers to: ='Sheet one'!$A$1:$B$2,Sheet1!$A$1; what is no area, e.g. #REF!, is left out. */
export function areasOf(formula: string): SheetArea[] {
  const found = formula.matchAll(/(?:'((?:[^']|'')*)'|([^',!()=]+))!([$A-Za-z0-9:]+)/g);
  return Array.from(found).flatMap(([, quoted, plain, cells = '']) => {
    const area = parseArea(cells);
    return area ? [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', ...area }] : [];
  });
}

/** The range of an area on a sheet. Nothing is kept of it after the batch, so no request is spent on letting go. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
}

export function cellOf(sheet: Excel.Worksheet, row: number, col: number): Excel.Range {
  return rangeOf(sheet, { top: row, left: col, bottom: row, right: col });
}

/** Sheet names are the same whatever their case. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Excel takes lists of addresses up to 8,192 characters. */
const MAX_LIST = 8_000;

/** The areas in lists whose addresses `getRanges` takes. */
export function inLists(areas: readonly Area[]): Area[][] {
  const lists: Area[][] = [];
  let length = MAX_LIST;
  for (const area of areas) {
    const more = areaA1(area).length + 1;
    if (length + more > MAX_LIST) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(area);
    length += more;
  }
  return lists;
}
