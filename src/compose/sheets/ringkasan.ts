import { call, cell, range, sub, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { operate } from '../../formula/operators';
import type { Value } from '../../formula/value';
import { sheets as teks } from '../../messages/id/sheets';
import { tabelKurang } from '../../messages/id/tabel-kurang';
import { unread as alasan } from '../../messages/id/recognition';
import { AMBANG_FIELD, AMBANG_KEY, RINGKASAN_SHEET } from '../../state/typed';
import type { StyleName } from '../../workbook/styles';
import { SHEET_KEYS, type Bahan, type SheetKey } from '../bahan';
import { fixedDraft, live, value, type Draft, type DraftRow, EMPTY_ROW } from '../draft';
import { kurang, tabelKosong } from '../kinerja/kurang';
import { keyRow, portrait, titleRow } from '../layout';
import * as reviu from './catatan-reviu';
import { rerataExpr } from './capaian';
import { efisiensiRef } from './efisiensi';
import { freshness } from './freshness';
import { rincianRange, rincianSum, serapanExpr } from './rincian';
import { skmRef } from './skm';
import { lowCount } from './unit';

const COL = { kunci: 1, label: 2, nilai: 3, catatan: 4 } as const;
const t = teks.ringkasan;

const ANGKA_FIRST = 6;
/** Where the threshold stands. */
export const AMBANG_CELL = { row: ANGKA_FIRST + 9, col: COL.nilai } as const;

/**
 * The first page: key figures, the threshold to change, the state of review and summary, and the way to every sheet.
 * @param made names of the other sheets of this build
 */
export function ringkasan(bahan: Bahan, made: ReadonlySet<string>): Draft {
  const rows: DraftRow[] = [
    keyRow(RINGKASAN_SHEET, COL.catatan, { [AMBANG_FIELD]: COL.nilai }),
    titleRow(COL.label, t.judul(bahan.ringkasan.kantor, bahan.ringkasan.tahun)),
    freshness(bahan, COL.label),
    EMPTY_ROW,
    titleRow(COL.label, t.pokok, 'heading'),
    ...keyFigures(bahan),
    titleRow(COL.label, t.rendah, 'heading'),
    ...lowFigures(bahan),
    EMPTY_ROW,
    titleRow(COL.label, t.reviu, 'heading'),
    ...reviewFigures(bahan),
    EMPTY_ROW,
    ...performance(bahan, made),
    titleRow(COL.label, t.lembar, 'heading'),
    ...links(bahan, made),
    ...missing(bahan, made),
    ...unreadRows(bahan),
  ];
  return fixedDraft({
    key: RINGKASAN_SHEET,
    name: bahan.nama.ringkasan,
    rows,
    layout: {
      columns: [8, 40, 26, 70].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: 2, cols: 0 },
      merges: [],
      print: portrait(),
      validations: [
        {
          area: {
            top: AMBANG_CELL.row,
            left: AMBANG_CELL.col,
            bottom: AMBANG_CELL.row,
            right: AMBANG_CELL.col,
          },
          kind: 'decimal',
          min: 0,
          max: 1,
        },
      ],
      tabColor: '1F3864',
    },
  });
}

/** @param known the figure where it is at hand */
function figureRow(label: string, figure: Expr, style: StyleName, known: Value = null): DraftRow {
  return [null, value(label, 'label'), live(figure, style, known), value('', 'noteWrap')];
}

function keyFigures(bahan: Bahan): DraftRow[] {
  const pagu = cell(ANGKA_FIRST, COL.nilai);
  const realisasi = cell(ANGKA_FIRST + 1, COL.nilai);
  const { hitungan } = bahan.jumlah;
  const count = (column: 'unitKe' | 'programKe'): Expr => call('MAX', rincianRange(bahan, column));
  return [
    figureRow(t.pagu, rincianSum(bahan, 'pagu', {}), 'moneyBold', bahan.jumlah.of('pagu', {})),
    figureRow(t.realisasi, rincianSum(bahan, 'realisasi', {}), 'moneyBold', bahan.jumlah.of('realisasi', {})),
    figureRow(t.sisa, sub(pagu, realisasi), 'money'),
    figureRow(t.serapan, serapanExpr(pagu, realisasi), 'percentBold'),
    figureRow(t.unit, count('unitKe'), 'count', hitungan.unit),
    figureRow(t.program, count('programKe'), 'count', hitungan.program),
    figureRow(t.kegiatan, call('COUNTA', rincianRange(bahan, 'kegiatan')), 'count', hitungan.kegiatan),
    EMPTY_ROW,
  ];
}

function lowFigures(bahan: Bahan): DraftRow[] {
  const low = [rincianRange(bahan, 'keadaan'), text(teks.keadaan.rendah)];
  const unspent = sub(
    call('SUMIFS', rincianRange(bahan, 'pagu'), ...low),
    call('SUMIFS', rincianRange(bahan, 'realisasi'), ...low),
  );
  return [
    [
      value(AMBANG_KEY, 'key'),
      value(t.ambang, 'label'),
      value(bahan.ringkasan.ambang, 'inputPercent'),
      value(t.ambangCatatan, 'noteWrap'),
    ],
    figureRow(t.jumlahRendah, lowCount(bahan, []), 'count', bahan.jumlah.of('rendah', {})),
    figureRow(t.sisaRendah, unspent, 'money', unspentLow(bahan)),
  ];
}

function unspentLow({ jumlah }: Bahan): Value {
  const pagu = jumlah.of('paguRendah', {});
  const realisasi = jumlah.of('realisasiRendah', {});
  return pagu === null || realisasi === null ? null : operate('-', pagu, realisasi);
}

function reviewFigures(bahan: Bahan): DraftRow[] {
  const last = reviu.FIRST + Math.max(0, bahan.temuan.length - 1);
  const area = { top: reviu.FIRST, left: reviu.TINGKAT_COLUMN, bottom: last, right: reviu.TINGKAT_COLUMN };
  const levels = range(area, { sheet: bahan.nama.catatanReviu, fixed: 'both' });
  const { tingkat } = teks.catatanReviu;
  return (['error', 'warning', 'info'] as const).map((key) =>
    figureRow(t[key], call('COUNTIF', levels, text(tingkat[key])), 'count'),
  );
}

/** The figures of performance, as far as there are any, each with the way to its table. */
function performance(bahan: Bahan, made: ReadonlySet<string>): DraftRow[] {
  const { kinerja } = bahan.ringkasan;
  if (!kinerja) return [];
  const row = (label: string, figure: Expr, style: StyleName, key: SheetKey): DraftRow => [
    null,
    value(label, 'text'),
    live(figure, style),
    value(bahan.nama[key], 'link', { sheet: bahan.nama[key], row: 2, col: 2 }),
  ];
  const rows: DraftRow[] = [];
  if (made.has(bahan.nama.capaian) && kinerja.rerata.nilai !== null)
    rows.push(row(t.rerataCapaian, rerataExpr(bahan, kinerja), 'percentBold', 'capaian'));
  if (made.has(bahan.nama.efisiensi))
    for (const { indikatorKe, efisiensi } of kinerja.efisiensi.slice(0, MOST_EFFICIENCY)) {
      const label = t.efisiensi(kinerja.indikator[indikatorKe]?.nama ?? '');
      const at = efisiensiRef(bahan, kinerja, indikatorKe);
      if (efisiensi !== null && at) rows.push(row(label, at, 'ratio', 'efisiensi'));
    }
  if (made.has(bahan.nama.skm) && kinerja.skm?.indeks) {
    rows.push(row(t.skm, skmRef(bahan, kinerja.skm, 'nik'), 'ratio', 'skm'));
    rows.push(row(t.mutu, skmRef(bahan, kinerja.skm, 'kinerja'), 'textCenter', 'skm'));
  }
  return rows.length === 0 ? [] : [titleRow(COL.label, t.kinerja, 'heading'), ...rows, EMPTY_ROW];
}

/** Efficiencies on the first page; all of them stand on their own sheet. */
const MOST_EFFICIENCY = 5;

function links(bahan: Bahan, made: ReadonlySet<string>): DraftRow[] {
  const others = SHEET_KEYS.filter((key): key is Exclude<SheetKey, 'ringkasan'> => key !== 'ringkasan');
  return others
    .filter((key) => made.has(bahan.nama[key]))
    .map((key) => [
      null,
      value(bahan.nama[key], 'link', { sheet: bahan.nama[key], row: 2, col: 2 }),
      value(t.isi[key], 'note'),
    ]);
}

/** Tables of the report that wait for an input, and which. */
function missing(bahan: Bahan, made: ReadonlySet<string>): DraftRow[] {
  const rows = [...kurang(bahan), ...tabelKosong(bahan, made)];
  if (rows.length === 0) return [];
  return [
    EMPTY_ROW,
    titleRow(COL.label, tabelKurang.judul, 'heading'),
    ...rows.map(({ tabel, masukan }): DraftRow => [null, value(tabel, 'text'), value(masukan, 'note')]),
  ];
}

function unreadRows(bahan: Bahan): DraftRow[] {
  const { unread } = bahan.laporan;
  if (unread.length === 0) return [];
  return [
    EMPTY_ROW,
    titleRow(COL.label, t.tidakDibaca, 'heading'),
    ...unread.map((item): DraftRow => [null, value(item.sheet, 'label'), value(alasan(item.alasan), 'note')]),
  ];
}
