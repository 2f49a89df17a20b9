import { senBaris } from '../../domain/angka-baris';
import { capaianPersen, selPertama } from '../../domain/indikator/sel';
import type { SelKinerja } from '../../domain/kinerja';
import { tambahSen, type Sen } from '../../domain/numbers/sen';
import type { Rinci } from '../../domain/ringkasan';
import { call, cell, range, sub, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { sheets as teks } from '../../messages/id/sheets';
import { FIRST_STATUS } from '../../state/typed';
import type { OurCell } from '../../workbook/port';
import type { StyleName } from '../../workbook/styles';
import type { Bahan } from '../bahan';
import { EMPTY_ROW, fixedDraft, live, value, type Draft, type DraftRow } from '../draft';
import { headRow, keyRow, titleRow } from '../layout';
import * as reviu from './catatan-reviu';
import { freshness } from './freshness';
import { rincianRange, rincianSum, serapanExpr } from './rincian';
import { UNIT } from './unit-columns';

export const SHEET = 'lembar-pimpinan';

const t = teks.lembarPimpinan;
const COL = { no: 2, uraian: 3, satu: 4, dua: 5, tiga: 6, empat: 7 } as const;
/** More lines than these do not fit on one page that can still be read. */
const MOST = { unit: 12, sisa: 5, indikator: 5 } as const;

/** One page for the head of the office: how much was absorbed and by whom, what is left, which indicators lag, what is open. */
export function lembarPimpinan(bahan: Bahan): Draft {
  const { kantor, tahun } = bahan.ringkasan;
  const rows: DraftRow[] = [
    keyRow(SHEET, COL.empat),
    titleRow(COL.no, t.judul(kantor, tahun)),
    freshness(bahan, COL.no),
    EMPTY_ROW,
  ];
  // Each part says where it begins: totals refer to their own row.
  for (const part of [keyFigures, ranking, unspent, lagging, openFindings]) {
    rows.push(...part(bahan, rows.length + 1), EMPTY_ROW);
  }
  return fixedDraft({
    key: SHEET,
    name: bahan.nama.lembarPimpinan,
    rows,
    layout: {
      columns: [8, 6, 58, 22, 22, 20, 12].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: 2, cols: 0 },
      merges: [],
      print: { paper: 'A4', orientation: 'portrait', onePage: true },
      tabColor: '1F3864',
    },
  });
}

function heading(label: string): DraftRow {
  return titleRow(COL.no, label, 'heading');
}

function keyFigures(bahan: Bahan, first: number): DraftRow[] {
  const row = first + 2;
  const [pagu, realisasi] = [cell(row, COL.satu), cell(row, COL.dua)];
  const of = (column: 'pagu' | 'realisasi'): OurCell =>
    live(rincianSum(bahan, column, {}), 'totalMoney', bahan.jumlah.of(column, {}));
  return [
    heading(t.pokok),
    headRow([null, null, null, teks.kolom.pagu, teks.kolom.realisasi, teks.kolom.sisa, teks.kolom.serapan]),
    [
      null,
      null,
      value(t.seluruh(bahan.ringkasan.unit.length), 'totalText'),
      of('pagu'),
      of('realisasi'),
      live(sub(pagu, realisasi), 'totalMoney'),
      live(serapanExpr(pagu, realisasi), 'totalPercent'),
    ],
  ];
}

/** The lowest absorption first: these are talked about. Every figure follows the sheet of the units. */
function ranking(bahan: Bahan, first: number): DraftRow[] {
  const ranked = bahan.ringkasan.unit
    .map((unit, index) => ({ unit, index }))
    .sort((a, b) => (a.unit.serapan ?? 0) - (b.unit.serapan ?? 0));
  const of = (index: number, col: number): Expr =>
    cell(UNIT.first + index, col, { sheet: bahan.nama.unit, fixed: 'both' });
  const shown = ranked.slice(0, MOST.unit);
  return [
    heading(t.serapan),
    headRow([
      null,
      teks.kolom.no,
      teks.kolom.unit,
      teks.kolom.pagu,
      teks.kolom.realisasi,
      teks.kolom.sisa,
      teks.kolom.serapan,
    ]),
    ...shown.map(({ unit, index }, place): DraftRow => {
      const row = first + 2 + place;
      return [
        null,
        value(place + 1, 'textCenter'),
        value(unit.nama, 'link', { sheet: unit.sheet, row: 1, col: 1 }),
        live(of(index, UNIT.pagu), 'money'),
        live(of(index, UNIT.realisasi), 'money'),
        live(sub(cell(row, COL.satu), cell(row, COL.dua)), 'money'),
        live(of(index, UNIT.persen), 'percent'),
      ];
    }),
    ...more(ranked.length - shown.length, t.unitLain),
  ];
}

/** The kegiatan with the most money left, whatever their share. */
function unspent(bahan: Bahan, first: number): DraftRow[] {
  const largest = mostLeft(bahan.ringkasan.rincian);
  const of = (index: number, column: 'pagu' | 'realisasi' | 'serapan'): Expr => {
    const { top, left: col } = rincianRange(bahan, column);
    return cell(top + index, col, { sheet: bahan.nama.rincian, fixed: 'both' });
  };
  if (largest.length === 0) return [heading(t.sisa), titleRow(COL.no, t.tanpaSisa, 'note')];
  return [
    heading(t.sisa),
    headRow([
      null,
      teks.kolom.no,
      teks.kolom.kegiatan,
      teks.kolom.pagu,
      teks.kolom.realisasi,
      teks.kolom.sisa,
      teks.kolom.serapan,
    ]),
    ...largest.map(({ rinci, index }, place): DraftRow => {
      const row = first + 2 + place;
      return [
        null,
        value(place + 1, 'textCenter'),
        // No link: LibreOffice cuts linked cells off instead of wrapping them, and this page is printed.
        value(`${rinci.kegiatan} (${rinci.unit})`, 'text'),
        live(of(index, 'pagu'), 'money'),
        live(of(index, 'realisasi'), 'money'),
        live(sub(cell(row, COL.satu), cell(row, COL.dua)), 'money'),
        live(of(index, 'serapan'), 'percent'),
      ];
    }),
  ];
}

interface Left {
  readonly rinci: Rinci;
  readonly index: number;
  readonly sisa: Sen;
}

/** The largest first; of the same, in their order. */
function mostLeft(rincian: readonly Rinci[]): Left[] {
  const most: Left[] = [];
  let least: Sen = 0;
  for (let index = 0; index < rincian.length; index++) {
    const rinci = rincian[index] as Rinci;
    const sisa = tambahSen(senBaris(rinci.baris, 'pagu') ?? 0, -(senBaris(rinci.baris, 'realisasi') ?? 0));
    if (sisa <= least) continue;
    const place = most.findIndex((other) => sisa > other.sisa);
    most.splice(place < 0 ? most.length : place, 0, { rinci, index, sisa });
    if (most.length > MOST.sisa) most.pop();
    if (most.length === MOST.sisa) least = most.at(-1)?.sisa ?? 0;
  }
  return most;
}

/** Indicators that did not reach their target, as the report's own table of capaian has them. */
function lagging(bahan: Bahan): DraftRow[] {
  const tables = bahan.laporan.kinerja.filter(({ jenis }) => jenis === 'capaian');
  if (tables.length === 0) return [heading(t.indikator), titleRow(COL.no, t.tanpaTabelCapaian, 'note')];
  const low = tables.flatMap((tabel) =>
    tabel.baris
      .filter((baris) => !baris.total && isBelow(selPertama(tabel, baris, 'capaian')))
      .map((baris) => ({ tabel, baris })),
  );
  if (low.length === 0) return [heading(t.indikator), titleRow(COL.no, t.semuaTercapai, 'note')];
  const shown = low.slice(0, MOST.indikator);
  return [
    heading(t.indikator),
    headRow([null, teks.kolom.no, t.kolom.indikator, t.kolom.target, t.kolom.realisasi, t.kolom.capaian]),
    ...shown.map(({ tabel, baris }, place): DraftRow => [
      null,
      value(place + 1, 'textCenter'),
      value(baris.indikator?.teks ?? '', 'text'),
      ...(['target', 'realisasi', 'capaian'] as const).map((peran) =>
        value(selPertama(tabel, baris, peran)?.teks ?? '', 'textCenter', selPertama(tabel, baris, peran)?.di),
      ),
    ]),
    ...more(low.length - shown.length, t.indikatorLain),
  ];
}

function isBelow(sel: SelKinerja | null): boolean {
  return sel?.nilai.jenis === 'angka' && capaianPersen(sel.nilai) < 100;
}

/** Counted on the findings' own sheet, so that they close as their status is set there. */
function openFindings(bahan: Bahan): DraftRow[] {
  const last = reviu.FIRST + Math.max(0, bahan.temuan.length - 1);
  const column = (col: number): Expr =>
    range(
      { top: reviu.FIRST, left: col, bottom: last, right: col },
      { sheet: bahan.nama.catatanReviu, fixed: 'both' },
    );
  const { tingkat } = teks.catatanReviu;
  const styles: Record<keyof typeof tingkat, StyleName> = {
    error: 'severityError',
    warning: 'severityWarning',
    info: 'severityInfo',
  };
  return [
    heading(t.temuan),
    headRow([null, null, t.kolom.tingkat, t.kolom.terbuka, t.kolom.seluruh]),
    ...(['error', 'warning', 'info'] as const).map((key): DraftRow => {
      const ofLevel = [column(reviu.TINGKAT_COLUMN), text(tingkat[key])];
      return [
        null,
        null,
        value(tingkat[key], styles[key]),
        live(call('COUNTIFS', ...ofLevel, column(reviu.STATUS_COLUMN), text(FIRST_STATUS)), 'count'),
        live(call('COUNTIFS', ...ofLevel), 'count'),
      ];
    }),
  ];
}

function more(count: number, label: (count: number) => string): DraftRow[] {
  return count > 0 ? [titleRow(COL.no, label(count), 'note')] : [];
}
