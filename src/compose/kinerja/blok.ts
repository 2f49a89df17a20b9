import type { TabelKinerja } from '../../domain/kinerja';
import { call, iff, text } from '../../formula/build';
import { tabelKinerja as teks } from '../../messages/id/tabel-kinerja';
import type { Chart, Layout, OurCell } from '../../workbook/port';
import type { Bahan, SheetKey } from '../bahan';
import { EMPTY_ROW, fixedDraft, live, value, type Draft, type DraftRow } from '../draft';
import { asManyEntries } from '../filled';
import { columnNumbers, headRow, keyRow, landscape, portrait, titleRow } from '../layout';

/** One printed table. Its columns begin in B; the first row of its body is told to `baris`. */
export interface Blok {
  readonly judul: string;
  readonly kolom: readonly string[];
  baris(first: number): readonly (readonly (OurCell | null)[])[];
  readonly sumber: string;
  /** Lines beneath the source: why a figure is missing. */
  catatan?(first: number): readonly OurCell[];
  /** Charts beneath it, as many rows high as they say; their anchor is moved there. @param top their first row */
  grafik?(first: number, top: number): readonly Chart[];
}

/** Rows above the first table, and above a table's body: title, captions, column numbers. */
const ABOVE = 5;
const HEAD = 3;
/** The first row of the first table's body. */
export const FIRST = ABOVE + HEAD + 1;
/** The first column of every table. */
export const LEFT = 2;

/** Rows between the bodies of two tables without a chart: source, gap, and what stands above a body. */
const BETWEEN = HEAD + 2;

/** The first row of a table's body beneath others. @param rows how many rows each of those has, notes with them */
export function awalBlok(rows: readonly number[]): number {
  return rows.reduce((first, count) => first + count + BETWEEN, FIRST);
}

export interface Tumpukan {
  readonly key: SheetKey;
  readonly judul: string;
  /** Widths of the columns from B on. */
  readonly lebar: readonly number[];
  readonly blok: readonly Blok[];
  /** Landscape, unless said otherwise. */
  readonly arah?: 'portrait';
  /** The tables whose rows are listed: a live line says when they changed. */
  readonly dari: readonly TabelKinerja[];
}

/** Tables one beneath the other on a sheet of ours. */
export function tumpuk(bahan: Bahan, { key, judul, lebar, blok, dari, arah }: Tumpukan): Draft {
  const width = Math.max(lebar.length, ...blok.map(({ kolom }) => kolom.length)) + 1;
  const rows: DraftRow[] = [
    keyRow(key, width),
    titleRow(LEFT, judul),
    titleRow(LEFT, bahan.ringkasan.kantor ?? '', 'subtitle'),
    segar(bahan, dari),
    EMPTY_ROW,
  ];
  const charts: Chart[] = [];
  const tops: number[] = [];
  for (const one of blok) {
    tops.push(rows.length + 1);
    const first = rows.length + HEAD + 1;
    rows.push(
      titleRow(LEFT, one.judul, 'heading'),
      headRow([null, ...one.kolom]),
      columnNumbers([null, ...one.kolom], LEFT),
      ...one.baris(first).map((cells): DraftRow => [null, ...cells]),
      titleRow(LEFT, one.sumber, 'note'),
      ...(one.catatan?.(first) ?? []).map((cell): DraftRow => [null, cell]),
      EMPTY_ROW,
    );
    const drawn = one.grafik?.(first, rows.length + 1) ?? [];
    charts.push(...drawn);
    const bottom = Math.max(0, ...drawn.map(({ anchor }) => anchor.bottom));
    while (rows.length <= bottom && bottom > 0) rows.push(EMPTY_ROW);
  }
  const layout = layoutOf(lebar, arah);
  return fixedDraft({ key, name: bahan.nama[key], rows, charts, blok: tops, layout });
}

function layoutOf(lebar: readonly number[], arah?: 'portrait'): Layout {
  return {
    columns: [8, ...lebar].map((width, index) => ({ width, hidden: index === 0 })),
    freeze: { rows: 2, cols: 0 },
    merges: [],
    print: arah === 'portrait' ? portrait() : landscape(),
  };
}

/** Whether the staff's tables still have the rows that they had. */
function segar(bahan: Bahan, dari: readonly TabelKinerja[]): DraftRow {
  const tests = [...new Set(dari)].slice(0, MOST_TESTS).flatMap(({ sheet, body, kolom }) => {
    const label = kolom.find(({ peran }) => LABELS.has(peran)) ?? kolom[0];
    if (!label || body.to < body.from) return [];
    const { col } = label;
    return [asManyEntries(bahan, { sheet, top: body.from, left: col, bottom: body.to, right: col })];
  });
  if (tests.length === 0) return EMPTY_ROW;
  return [null, live(iff(call('AND', ...tests), text(teks.terbaru), text(teks.usang)), 'note')];
}

/** An AND takes no more than 255; a report has a few dozen tables. */
const MOST_TESTS = 60;
const LABELS: ReadonlySet<string> = new Set([
  'indikator',
  'unsur',
  'uraian',
  'kegiatan',
  'program',
  'sasaran',
]);

export function nomor(index: number): OurCell {
  return value(index + 1, 'textCenter');
}
