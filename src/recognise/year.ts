import type { TabelAnggaran, TabelRekap } from '../domain/laporan';
import type { SheetView } from './sheet-view';
import { lineOf } from './title-block';
import { bacaTahun, tahunBaris } from './titles';

/** Where a workbook can say its year. */
export interface SumberTahun {
  readonly anggaran: readonly TabelAnggaran[];
  readonly rekap: readonly TabelRekap[];
  /** The sheets that were read. */
  readonly views: readonly SheetView[];
  readonly fileName: string | null;
}

const TITLE_ROWS = 6;

/** What the first lines of a sheet name. */
function tahunDi(view: SheetView): (number | null)[] {
  return view.textRows.filter(({ row }) => row <= TITLE_ROWS).map((row) => tahunBaris(lineOf(row)));
}

/** The year that most budget tables name; else that of the recaps, of the file, of a sheet's name; without any budget, of any title. */
export function tahunLaporan({ anggaran, rekap, views, fileName }: SumberTahun): number | null {
  const votes = new Map<number, number>();
  for (const { tahun } of anggaran) if (tahun !== null) votes.set(tahun, (votes.get(tahun) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (most) return most[0];
  const titles = [fileName ?? '', ...views.map(({ sheet }) => sheet.name)];
  const years = [
    ...rekap.flatMap(({ alasan }) =>
      alasan.filter(({ sebagai }) => sebagai === 'tahun').map(({ teks }) => tahunBaris(teks)),
    ),
    ...titles.map((title) => bacaTahun(title.replaceAll('_', ' '))),
    ...(anggaran.length > 0 ? [] : views.flatMap(tahunDi)),
  ];
  return years.find((year) => year !== null) ?? null;
}
