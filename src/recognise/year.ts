import type { TabelAnggaran, TabelRekap } from '../domain/laporan';
import type { SheetView } from './sheet-view';
import { lineOf } from './title-block';
import { bacaTahun, isTanggal } from './titles';

/** Where a workbook can say its year. */
export interface SumberTahun {
  readonly anggaran: readonly TabelAnggaran[];
  readonly rekap: readonly TabelRekap[];
  /** The sheets that were read. */
  readonly views: readonly SheetView[];
  readonly fileName: string | null;
}

const TITLE_ROWS = 6;

/** The first lines of a sheet, but for the place and date of a signature. */
function titlesOf(view: SheetView): string[] {
  const rows = view.textRows.filter(({ row }) => row <= TITLE_ROWS);
  return rows
    .map(lineOf)
    .filter(
      (line) =>
        !isTanggal(line) && (!/\b\d{1,2}\s+[a-z]{3,9}\s+(?:19|20)\d\d$/i.test(line) || /^per\b/i.test(line)),
    );
}

/** The year that most budget tables name; else that of the recaps, of the file, of a sheet's name; without any budget, of any title. */
export function tahunLaporan({ anggaran, rekap, views, fileName }: SumberTahun): number | null {
  const votes = new Map<number, number>();
  for (const { tahun } of anggaran) if (tahun !== null) votes.set(tahun, (votes.get(tahun) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (most) return most[0];
  const titles = [
    ...rekap.map(({ judul }) => judul),
    fileName ?? '',
    ...views.map(({ sheet }) => sheet.name),
    ...(anggaran.length > 0 ? [] : views.flatMap(titlesOf)),
  ];
  for (const title of titles) {
    const year = bacaTahun(title.replaceAll('_', ' '));
    if (year !== null) return year;
  }
  return null;
}
