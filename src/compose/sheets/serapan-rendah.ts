import type { Rinci } from '../../domain/ringkasan';
import { call, cell, eq, iff, num, range, sub, text } from '../../formula/build';
import type { Expr } from '../../formula/expr';
import { operate } from '../../formula/operators';
import type { Value } from '../../formula/value';
import { sheets as teks } from '../../messages/id/sheets';
import { typedAt } from '../../state/typed';
import type { OurCell } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { madeDraft, live, value, type Draft, type DraftRow, EMPTY_ROW } from '../draft';
import { columnNumbers, headRow, keyRow, landscape, titleRow } from '../layout';
import { keadaanValue, rowMoneyValue, serapanValue } from '../figures';
import { moneyExpr } from '../money';
import { keadaanExpr, serapanExpr } from './rincian';
import { lowCount } from './unit';

export const SHEET = 'serapan-rendah';

const COL = {
  kunci: 1,
  no: 2,
  unit: 3,
  program: 4,
  kegiatan: 5,
  pagu: 6,
  realisasi: 7,
  sisa: 8,
  serapan: 9,
  penyebab: 10,
  tindakLanjut: 11,
  keadaan: 12,
} as const;
const FIRST = 8;

const { kolom } = teks;
const LABELS = [
  null,
  kolom.no,
  kolom.unit,
  kolom.program,
  kolom.kegiatan,
  kolom.pagu,
  kolom.realisasi,
  kolom.sisa,
  kolom.serapan,
  kolom.penyebab,
  kolom.tindakLanjut,
  kolom.keadaan,
];

/** The under-absorbed kegiatan, the largest unspent first, with room for staff to say why and what next. */
export function serapanRendah(bahan: Bahan): Draft {
  const items = bahan.ringkasan.serapanRendah;
  const keys = items.map(({ kunci }) => rowKey(kunci));
  const known = items.map((rinci) => knownOf(bahan, rinci));
  const head: DraftRow[] = [
    keyRow(SHEET, COL.keadaan, { penyebab: COL.penyebab, tindakLanjut: COL.tindakLanjut }),
    titleRow(COL.no, teks.serapanRendah.judul(bahan.ringkasan.tahun)),
    titleRow(COL.no, bahan.ringkasan.kantor ?? '', 'subtitle'),
    completeness(bahan, items.length),
    EMPTY_ROW,
    headRow(LABELS),
    columnNumbers(LABELS, COL.no),
  ];
  const foot: DraftRow[] = [
    items.length > 0
      ? totalRow(FIRST + items.length, known)
      : titleRow(COL.no, teks.serapanRendah.kosong, 'note'),
    titleRow(COL.no, teks.sumber, 'note'),
    ...savedRows(bahan, new Set(keys)),
  ];
  return madeDraft({
    key: SHEET,
    name: bahan.nama.serapanRendah,
    rowCount: head.length + items.length + foot.length,
    columnCount: COL.keadaan,
    rowAt: (row) => {
      const index = row - FIRST;
      const item = items[index];
      if (item) return itemRow(bahan, item, index, keys[index] ?? '', known[index] as Known);
      return (index < 0 ? head[row - 1] : foot[index - items.length]) ?? EMPTY_ROW;
    },
    layout: {
      columns: [8, 6, 24, 34, 40, 20, 20, 20, 12, 40, 40, 16].map((width, index) => ({
        width,
        hidden: index === 0,
      })),
      freeze: { rows: FIRST - 1, cols: 0 },
      merges: [],
      print: landscape({ from: FIRST - 2, to: FIRST - 1 }),
    },
  });
}

/** Identity as a cell shows it: keys are joined by a control character, which not every program keeps. */
export function rowKey(kunci: string): string {
  return kunci.replaceAll('\u001f', ' | ');
}

function itemRow(bahan: Bahan, rinci: Rinci, index: number, key: string, known: Known): DraftRow {
  const row = FIRST + index;
  const money = (besaran: 'pagu' | 'realisasi'): Expr =>
    moneyExpr(bahan.grid, rinci.tabel.sheet, rinci.baris[besaran]);
  const pagu = cell(row, COL.pagu);
  const realisasi = cell(row, COL.realisasi);
  const place = rinci.baris.realisasi.sel[0];
  return [
    value(key, 'key'),
    value(index + 1, 'textCenter'),
    value(rinci.unit, 'text'),
    value(rinci.program || teks.tanpaProgram, 'text'),
    value(rinci.kegiatan, 'link', place && { sheet: rinci.tabel.sheet, ...place }),
    live(money('pagu'), 'money', known.pagu),
    live(money('realisasi'), 'money', known.realisasi),
    live(sub(pagu, realisasi), 'money', known.sisa),
    live(serapanExpr(pagu, realisasi), 'percent', known.serapan),
    input(bahan, key, 'penyebab'),
    input(bahan, key, 'tindakLanjut'),
    live(keadaanExpr(pagu, realisasi), 'textCenter', known.keadaan),
  ];
}

/** What the formulas of a row come to, where it is at hand. */
type Known = Readonly<Record<'pagu' | 'realisasi' | 'sisa' | 'serapan' | 'keadaan', Value>>;

function knownOf(bahan: Bahan, { tabel, baris }: Rinci): Known {
  const grid = bahan.grid(tabel.sheet);
  const pagu = rowMoneyValue(grid, baris, 'pagu');
  const realisasi = rowMoneyValue(grid, baris, 'realisasi');
  return {
    pagu,
    realisasi,
    sisa: pagu === null || realisasi === null ? null : operate('-', pagu, realisasi),
    serapan: serapanValue(pagu, realisasi),
    keadaan: keadaanValue(pagu, realisasi, bahan.ringkasan.ambang),
  };
}

function input(bahan: Bahan, key: string, field: string): OurCell {
  return value(typedAt(bahan.typed, SHEET, key, field) ?? null, 'input');
}

function totalRow(row: number, items: readonly Known[]): DraftRow {
  const pagu = added(items, 'pagu');
  const realisasi = added(items, 'realisasi');
  const sum = (col: number): Expr =>
    call('SUM', range({ top: FIRST, left: col, bottom: row - 1, right: col }));
  const blank = value(null, 'totalText');
  return [
    null,
    blank,
    value(teks.jumlah, 'totalText'),
    blank,
    blank,
    live(sum(COL.pagu), 'totalMoney', pagu),
    live(sum(COL.realisasi), 'totalMoney', realisasi),
    live(sum(COL.sisa), 'totalMoney', added(items, 'sisa')),
    live(
      serapanExpr(cell(row, COL.pagu), cell(row, COL.realisasi)),
      'totalPercent',
      serapanValue(pagu, realisasi),
    ),
    blank,
    blank,
    blank,
  ];
}

/** Doubles added in the list's order, as SUM adds them; `null` leaves it to that. */
function added(items: readonly Known[], what: 'pagu' | 'realisasi' | 'sisa'): number | null {
  let sum = 0;
  for (const { [what]: value } of items) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

/** The list is fixed at the build: this line says when the kegiatan below the threshold are no longer these. */
function completeness(bahan: Bahan, count: number): DraftRow {
  const now = lowCount(bahan, []);
  const states = range({ top: FIRST, left: COL.keadaan, bottom: FIRST + count - 1, right: COL.keadaan });
  const listed = count === 0 ? num(0) : call('COUNTIF', states, text(teks.keadaan.rendah));
  const complete = call('AND', eq(now, listed), eq(listed, num(count)));
  const { lengkap, kurang } = teks.serapanRendah;
  // Where every figure is at hand, the list is what was counted.
  const known = bahan.jumlah.of('rendah', {}) === count ? lengkap : null;
  return [null, live(iff(complete, text(lengkap), text(kurang)), 'note', known)];
}

/** Explanations of kegiatan that are not on the list now: nothing that people typed is ever dropped. */
function savedRows(bahan: Bahan, listed: ReadonlySet<string>): DraftRow[] {
  const saved = [...(bahan.typed.get(SHEET) ?? [])].filter(([key]) => !listed.has(key));
  if (saved.length === 0) return [];
  return [
    EMPTY_ROW,
    titleRow(COL.no, teks.serapanRendah.tersimpan, 'heading'),
    ...saved.map(([key, fields], index): DraftRow => {
      const cells: (OurCell | null)[] = Array.from({ length: COL.keadaan }, () => null);
      cells[COL.kunci - 1] = value(key, 'key');
      cells[COL.no - 1] = value(index + 1, 'textCenter');
      for (const [offset, part] of key.split(' | ').slice(0, 3).entries()) {
        cells[COL.unit - 1 + offset] = value(part, 'text');
      }
      cells[COL.penyebab - 1] = value(fields.get('penyebab') ?? null, 'input');
      cells[COL.tindakLanjut - 1] = value(fields.get('tindakLanjut') ?? null, 'input');
      return cells;
    }),
  ];
}
