import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const VIEWS = /<sheetViews>.*?<\/sheetViews>/s;
const WORKSHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
/** In local time, as a zip keeps it: the same bytes wherever the sample is made. */
const SAVED_AT = new Date(2021, 0, 4, 8, 0, 0);

/**
 * Puts the sheets' views (frozen panes, zoom, grid lines) of `drawn` back into `saved`: LibreOffice without a window
 * does not write them. Both number their sheets' parts in the same order.
 */
export function restoreViews(drawn: Uint8Array, saved: Uint8Array): Uint8Array {
  const before = unzipSync(drawn, { filter: ({ name }) => WORKSHEET.test(name) });
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(saved))) {
    const views = VIEWS.exec(strFromU8(before[name] ?? new Uint8Array()))?.[0];
    parts[name] = views === undefined ? bytes : strToU8(strFromU8(bytes).replace(VIEWS, views));
  }
  return zipSync(parts, { mtime: SAVED_AT });
}
