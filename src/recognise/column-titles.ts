import type { Judul } from './header';
import { peranKolom } from './roles';
import type { SheetView, TextCell, TextRow } from './sheet-view';
import { tanpaUnit } from './unit-captions';

/** The captions over every column that header rows have, the outermost first. */
export function columnTitles(view: SheetView, rows: readonly TextRow[]): Judul[] {
  const used = rows.flatMap((row) =>
    row.cells.flatMap((cell) => [cell.col, view.mergeAt(cell.row, cell.col)?.right ?? cell.col]),
  );
  const left = Math.min(...used);
  const right = Math.max(...used);
  const lowest = lowestCaptions(rows);
  const titles: Judul[] = [];
  for (let col = left; col <= right; col++) {
    const captions: TextCell[] = [];
    let from = 0;
    for (const row of rows) {
      const cell = captionAt(view, row, col, lowest);
      // A caption of an upper row parts the columns: what heads those left of it does not reach over it.
      if (cell && captions.at(-1) !== cell && cell.col >= from) captions.push(cell);
      from = row.cells.findLast((other) => other.col > from && other.col <= col)?.col ?? from;
    }
    titles.push({ col, captions, peran: null, sendiri: captions.some((cell) => cell.col === col) });
  }
  const telling = tanpaUnit(titles.map(({ captions }) => captions));
  const named = titles.map((judul, index) => {
    const said = telling[index] as readonly TextCell[];
    return { ...judul, peran: peranKolom(said.map(({ caption }) => caption)) };
  });
  return named.map((judul) => uangDariInduk(judul, named));
}

/**
 * "Anggaran" beneath "Realisasi", beside "Kinerja", is what was spent; beside another "Realisasi" it is the pagu. The same of a
 * percentage.
 */
function uangDariInduk(judul: Judul, titles: readonly Judul[]): Judul {
  const said = judul.captions.findLastIndex(({ caption }) => caption.konsep.has('pagu'));
  const induk = judul.captions[(said < 0 ? judul.captions.length - 1 : said) - 1];
  if (judul.peran !== 'pagu' || !induk || induk.caption.konsep.has('pagu')) return judul;
  const peran = peranKolom([induk.caption]);
  if (peran !== 'realisasi' && peran !== 'persen' && peran !== 'sisa') return judul;
  const beside = titles.filter((other) => other !== judul && other.captions.includes(induk));
  const hasOwn = beside.some((other) => other.peran === 'realisasi' || other.peran === peran);
  return hasOwn ? judul : { ...judul, peran };
}

/** Column → the lowest row that has a caption there. */
function lowestCaptions(rows: readonly TextRow[]): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((row) => row.cells.map((cell): [number, number] => [cell.col, cell.row])));
}

/** The caption over a column in one row: its own, the merged one, or that of the column left of it when it heads several. */
function captionAt(
  view: SheetView,
  row: TextRow,
  col: number,
  lowest: ReadonlyMap<number, number>,
): TextCell | undefined {
  const own = row.cells.find((cell) => cell.col === col);
  if (own) return own;
  const merge = view.mergeAt(row.row, col);
  if (merge) return row.cells.find((cell) => cell.col === merge.left && merge.top === row.row);
  if ((lowest.get(col) ?? 0) <= row.row) return undefined;
  const heading = row.cells.findLast((cell) => cell.col < col);
  if (!heading || view.mergeAt(row.row, heading.col)) return undefined;
  return (lowest.get(heading.col) ?? 0) > row.row ? heading : undefined;
}
