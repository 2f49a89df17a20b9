import type { RingkasanUnit } from '../../domain/ringkasan';
import { call, cell as ref, eq, iff, num, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { sheets as teks } from '../../messages/id/sheets';
import type { Bahan } from '../bahan';
import type { Chart } from '../../workbook/port';
import { barChart } from '../charts';
import { serapanValue } from '../figures';
import { live, madeDraft, value, type Draft, type DraftRow, EMPTY_ROW } from '../draft';
import { asManyEntries } from '../filled';
import { columnNumbers, headRow, keyRow, portrait, titleRow } from '../layout';
import { rincianRange, rincianSum, serapanExpr } from './rincian';
import { UNIT } from './unit-columns';
import { unitTables } from './unit-tables';

const LABELS = [
  null,
  teks.kolom.no,
  teks.kolom.unit,
  teks.kolom.anggaran,
  teks.kolom.realisasi,
  teks.kolom.persen,
  teks.kolom.rendah,
  teks.kolom.keadaan,
];

/** One line a unit on top, each unit's own table (3.4.2 and on) beneath. */
export function unit(bahan: Bahan): Draft {
  const { tahun, unit: units } = bahan.ringkasan;
  const head: DraftRow[] = [
    keyRow('unit', UNIT.keadaan),
    titleRow(UNIT.no, teks.unit.rekap(tahun)),
    titleRow(UNIT.no, bahan.ringkasan.kantor ?? '', 'subtitle'),
    EMPTY_ROW,
    headRow(LABELS),
    columnNumbers(LABELS, UNIT.no),
    ...units.map((item, index) => unitRow(bahan, item, index)),
    totalRow(bahan, UNIT.first + units.length),
    titleRow(UNIT.no, teks.sumber, 'note'),
  ];
  const charts = unitChart(bahan, head.length + 2);
  // Room for the chart between this table and the units' own.
  for (const { anchor } of charts) while (head.length < anchor.bottom) head.push(EMPTY_ROW);
  const tables = unitTables(bahan, head.length);
  return madeDraft({
    key: 'unit',
    name: bahan.nama.unit,
    rowCount: head.length + tables.rowCount,
    columnCount: UNIT.keadaan,
    rowAt: (row) => head[row - 1] ?? tables.rowAt(row),
    layout: {
      columns: [8, 6, 64, 22, 22, 14, 16, 18].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: UNIT.first - 1, cols: 0 },
      merges: [],
      print: portrait({ from: UNIT.first - 2, to: UNIT.first - 1 }),
    },
    charts,
  });
}

function unitChart(bahan: Bahan, top: number): Chart[] {
  const { unit: units, tahun } = bahan.ringkasan;
  return barChart(
    {
      title: teks.unit.grafik(tahun),
      rows: { sheet: bahan.nama.unit, from: UNIT.first, count: units.length },
      label: UNIT.uraian,
      value: { name: teks.kolom.serapan, col: UNIT.persen },
    },
    { top, left: UNIT.no, right: UNIT.keadaan },
  );
}

function unitRow(bahan: Bahan, item: RingkasanUnit, index: number): DraftRow {
  const row = UNIT.first + index;
  const key = ref(row, UNIT.unitKe, { fixed: 'col' });
  const pagu = bahan.jumlah.of('pagu', { unitKe: index });
  const realisasi = bahan.jumlah.of('realisasi', { unitKe: index });
  return [
    value(index + 1, 'key'),
    value(index + 1, 'textCenter'),
    value(item.nama, 'link', { sheet: item.sheet, row: 1, col: 1 }),
    live(rincianSum(bahan, 'pagu', { unitKe: key }), 'money', pagu),
    live(rincianSum(bahan, 'realisasi', { unitKe: key }), 'money', realisasi),
    live(
      serapanExpr(ref(row, UNIT.pagu), ref(row, UNIT.realisasi)),
      'percent',
      serapanValue(pagu, realisasi),
    ),
    live(
      lowCount(bahan, [rincianRange(bahan, 'unitKe'), key]),
      'count',
      bahan.jumlah.of('rendah', { unitKe: index }),
    ),
    live(
      unitFreshness(bahan, item, key),
      'textCenter',
      // Rows were counted a moment ago, and all money is at hand as numbers.
      pagu === null || realisasi === null ? null : teks.keadaan.terbaru,
    ),
  ];
}

function totalRow(bahan: Bahan, row: number): DraftRow {
  return [
    null,
    value(null, 'totalText'),
    value(teks.total, 'totalText'),
    live(rincianSum(bahan, 'pagu', {}), 'totalMoney', bahan.jumlah.of('pagu', {})),
    live(rincianSum(bahan, 'realisasi', {}), 'totalMoney', bahan.jumlah.of('realisasi', {})),
    live(serapanExpr(ref(row, UNIT.pagu), ref(row, UNIT.realisasi)), 'totalPercent'),
    live(lowCount(bahan, []), 'totalCount', bahan.jumlah.of('rendah', {})),
    value(null, 'totalText'),
  ];
}

export function lowCount(bahan: Bahan, criteria: readonly Expr[]): Expr {
  return call('COUNTIFS', rincianRange(bahan, 'keadaan'), text(teks.keadaan.rendah), ...criteria);
}

/** A unit is up to date while its tables hold as many rows as they did, and every money cell of its kegiatan is a number. */
function unitFreshness(bahan: Bahan, item: RingkasanUnit, key: Expr): Expr {
  const names = item.tabel.map((tabel) => {
    const { sheet, body, kolom } = tabel;
    const { uraian: col } = kolom;
    return asManyEntries(bahan, { sheet, top: body.from, left: col, bottom: body.to, right: col });
  });
  const leaves = item.tabel.reduce((sum, { baris }) => sum + baris.filter(({ leaf }) => leaf).length, 0);
  const readable = (['pagu', 'realisasi'] as const).map((column) =>
    eq(
      call('COUNTIFS', rincianRange(bahan, 'unitKe'), key, rincianRange(bahan, column), text('>-1E+300')),
      num(leaves),
    ),
  );
  return iff(call('AND', ...names, ...readable), text(teks.keadaan.terbaru), text(teks.keadaan.berubah));
}
