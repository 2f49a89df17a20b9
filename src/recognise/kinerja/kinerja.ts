import type { KolomKinerja, PeranKinerja, TabelKinerja } from '../../domain/kinerja';
import type { Alasan } from '../../domain/laporan';
import type { SheetView, TextRow } from '../sheet-view';
import { lipat } from '../text';
import { lineOf, overTable, titleRows } from '../title-block';
import { bacaTahun } from '../titles';
import { bacaBadanKinerja, bacaSebutan, type Sebutan } from './badan';
import { findHeadersKinerja, type HeaderKinerja, type JudulKinerja } from './header';
import { jenisTabel } from './jenis';
import { ciriKolom } from './judul-kolom';

/** Rows that a budget's table takes, header and body. */
export interface Terpakai {
  readonly header: { readonly from: number; readonly to: number };
  readonly body: { readonly from: number; readonly to: number };
}

interface JudulTabel {
  readonly teks: string;
  readonly top: number;
  readonly tahun: number | null;
  readonly sebutan: readonly Sebutan[];
}

const LONGEST_TITLE = 250;

/** Every table of performance on a sheet, beside the budgets that were read there. */
export function bacaKinerja(view: SheetView, terpakai: readonly Terpakai[]): TabelKinerja[] {
  const isBody = (row: number): boolean => terpakai.some(({ body }) => row >= body.from && row <= body.to);
  const headers = findHeadersKinerja(view, isBody).filter((header) => !isBudget(header, terpakai));
  const tables: TabelKinerja[] = [];
  const done = new Set<HeaderKinerja>();
  let sheetTitle: JudulTabel | null = null;
  for (const header of headers) {
    if (done.has(header)) continue;
    const before = Math.max(0, ...tables.filter((tabel) => tabel.body.to < header.top).map(endOf));
    const own = judulDi(view, header, before);
    sheetTitle ??= own;
    const judul = own.teks === '' ? { ...sheetTitle, top: own.top } : own;
    const repeats = repeatsOf(view, header, headers);
    const tabel = bacaTabel(view, header, judul, { headers, repeats, terpakai });
    if (tabel === null) continue;
    repeats.forEach((repeat) => done.add(repeat));
    tables.push(tabel);
  }
  return tables;
}

const endOf = ({ body, headerRows }: TabelKinerja): number => Math.max(body.to, headerRows.to);

/** A budget's own header is read as a budget, unless it measures indicators too. */
function isBudget(header: HeaderKinerja, terpakai: readonly Terpakai[]): boolean {
  const within = terpakai.some(({ header: { from, to } }) => header.top <= to && header.bottom >= from);
  const has = (peran: PeranKinerja): boolean => header.kolom.some((one) => one.peran === peran);
  return within && !(has('indikator') && has('target'));
}

function judulDi(view: SheetView, header: HeaderKinerja, after: number): JudulTabel {
  const rows = titleRows(view, header, after).map((row) => overTable(row, header));
  const lines = rows.map(lineOf);
  const years = lines.map(tahunBaris).filter((year) => year !== null);
  return {
    teks: lines.join(' ').slice(0, LONGEST_TITLE),
    top: rows[0]?.row ?? header.top,
    tahun: years.at(-1) ?? null,
    sebutan: rows.flatMap((row) => sebutanDi(view, row)),
  };
}

/** "Sasaran 1: Meningkatnya …" above a table. */
function sebutanDi(view: SheetView, { cells: [cell] }: TextRow): Sebutan[] {
  if (!cell) return [];
  const di = { sheet: view.sheet.name, row: cell.row, col: cell.col };
  const nilai = { jenis: 'kata', kata: cell.text } as const;
  return [bacaSebutan({ di, dari: null, teks: cell.text, nilai, rumus: false })].filter(
    (one) => one !== null,
  );
}

/** The year that a title names; of several the latest ("Tahun 2019 dan 2020"), none of a range. */
function tahunBaris(line: string): number | null {
  if (bacaTahun(line) === null && !/\b(?:19|20)\d\d\s*(?:dan|and|&|,)/i.test(line)) return null;
  return Math.max(...(line.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
}

interface Sekitar {
  readonly headers: readonly HeaderKinerja[];
  readonly repeats: readonly HeaderKinerja[];
  readonly terpakai: readonly Terpakai[];
}

function bacaTabel(
  view: SheetView,
  header: HeaderKinerja,
  judul: JudulTabel,
  sekitar: Sekitar,
): TabelKinerja | null {
  const bernama = header.kolom.map((one) => kolomOf(one, judul.tahun));
  const kolom = bertahun(bernama, judul.teks);
  const peran = new Set(kolom.map((one) => one.peran));
  const teksJudul = lipat(`${judul.teks} ${view.sheet.name}`);
  const jenis = jenisTabel({ kolom, peran, judul: teksJudul });
  if (jenis === null) return null;
  const badan = bacaBadanKinerja(view, kolom, {
    left: header.left,
    right: header.right,
    from: header.bottom + 1,
    to: endBefore(view, header, sekitar),
    lewati: (row) => sekitar.repeats.some(({ top, bottom }) => row >= top && row <= bottom),
    skm: jenis === 'skm unsur',
    sebutan: judul.sebutan,
  });
  return {
    jenis,
    sheet: view.sheet.name,
    judul: judul.teks,
    nomor: /^tab(?:el|le)\s+([\d.]*\d)/i.exec(judul.teks)?.[1] ?? '',
    tahun: judul.tahun,
    perubahan: jenis.startsWith('pk ') && /perubahan|revisi|amended|changed/.test(teksJudul),
    headerRows: { from: header.top, to: header.bottom },
    body: { from: header.bottom + 1, to: badan.to },
    kolom,
    baris: badan.baris,
    alasan: header.kolom.flatMap((one, index) => alasanOf(one, kolom[index])),
    keyakinan: keyakinan(kolom, header),
  };
}

function kolomOf({ col, captions, peran }: JudulKinerja, ini: number | null): KolomKinerja {
  const path = captions.map(({ text }) => text);
  const ciri = ciriKolom(path, ini);
  // A column under an office's or the nation's name alone holds what was reached there.
  const reached = (peran === null || peran === 'unit') && ciri.kantor !== null;
  return { peran: reached ? 'realisasi' : (peran ?? 'lain'), col, judul: path.join(' / '), ...ciri };
}

/** Columns with nothing but a year over them hold what the title says, else targets; counts where there is no indicator. */
function bertahun(kolom: readonly KolomKinerja[], judul: string): KolomKinerja[] {
  const bare = (one: KolomKinerja): boolean =>
    one.tahun !== null && (one.peran === 'lain' || one.peran === 'tahun');
  const indikator = kolom.some(({ peran }) => peran === 'indikator' || peran === 'sasaran');
  const figures: PeranKinerja = !indikator
    ? 'jumlah'
    : /realisasi|capaian|perkembangan|actual/i.test(judul) && !/target/i.test(judul)
      ? 'realisasi'
      : 'target';
  return kolom.map((one) => (bare(one) ? { ...one, peran: figures } : one));
}

function alasanOf({ captions }: JudulKinerja, kolom: KolomKinerja | undefined): Alasan[] {
  const own = captions.at(-1);
  if (!own || !kolom || kolom.peran === 'lain') return [];
  const tahun = kolom.tahun === null ? '' : ` ${kolom.tahun}`;
  const kantor = kolom.kantor === null ? '' : ` ${kolom.kantor}`;
  return [{ row: own.row, col: kolom.col, teks: own.text, sebagai: `${kolom.peran}${tahun}${kantor}` }];
}

/** Share of the columns that are understood. */
function keyakinan(kolom: readonly KolomKinerja[], header: HeaderKinerja): number {
  const known = kolom.filter(({ peran }) => peran !== 'lain').length;
  return Math.round((known / header.kolom.length) * 100) / 100;
}

function endBefore(view: SheetView, header: HeaderKinerja, { headers, repeats, terpakai }: Sekitar): number {
  const starts = [
    ...headers.filter((other) => !repeats.includes(other) && overlaps(header, other)).map(({ top }) => top),
    ...terpakai.map(({ header: { from } }) => from),
  ].filter((top) => top > header.bottom);
  return starts.length > 0 ? Math.min(...starts) - 1 : view.rowCount;
}

function overlaps(a: HeaderKinerja, b: HeaderKinerja): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Later headers with the same captions in the same columns and no title between: the page broke there. */
function repeatsOf(
  view: SheetView,
  header: HeaderKinerja,
  headers: readonly HeaderKinerja[],
): HeaderKinerja[] {
  const repeats: HeaderKinerja[] = [];
  for (const next of headers) {
    if (next.top <= header.bottom || !overlaps(header, next)) continue;
    if (signature(next) !== signature(header) || hasTitle(view, next)) break;
    repeats.push(next);
  }
  return repeats;
}

/** A row of one text above an empty row or the header itself, unlike the rows of a body. */
function hasTitle(view: SheetView, header: HeaderKinerja): boolean {
  const above = view.textRow(header.top - 1);
  return view.isEmptyRow(header.top - 1) || (above !== undefined && above.cells.length === 1);
}

function signature({ kolom }: HeaderKinerja): string {
  return kolom
    .map(({ col, captions }) => `${col}:${captions.map(({ text }) => lipat(text)).join('/')}`)
    .join('|');
}
