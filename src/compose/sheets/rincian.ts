import type { Baris, Besaran, TabelAnggaran } from '../../domain/laporan';
import type { Rinci } from '../../domain/ringkasan';
import { call, cell, div, eq, gt, iff, mul, name, num, range, text } from '../../formula/build';
import type { Expr, RangeExpr } from '../../formula/expr';
import type { Value } from '../../formula/value';
import { sheets as teks } from '../../messages/id/sheets';
import { type Bahan } from '../bahan';
import type { FilledFormula, Pointer } from '../../workbook/port';
import { listDraft, pointed, type Column, type Draft } from '../draft';
import { keadaanValue, rowMoneyValue, serapanValue } from '../figures';
import { headRow, keyRow, landscape, titleRow } from '../layout';
import { moneyExpr, rowMoneyPoints } from '../money';
import { AMBANG } from '../names';
import { freshness } from './freshness';

/** Columns of the flat list. The numbers of unit and program are what every summary adds up by. */
export const RINCIAN = {
  unitKe: 1,
  programKe: 2,
  no: 3,
  unit: 4,
  program: 5,
  kegiatan: 6,
  pagu: 7,
  realisasi: 8,
  serapan: 9,
  keadaan: 10,
} as const;

/** Row of the list's captions. */
export const RINCIAN_HEAD = 5;

/** One column of the list, as the other sheets' formulas refer to it. */
export function rincianRange(bahan: Bahan, column: keyof typeof RINCIAN): RangeExpr {
  const col = RINCIAN[column];
  return range(
    { top: RINCIAN_HEAD + 1, left: col, bottom: RINCIAN_HEAD + bahan.ringkasan.rincian.length, right: col },
    { sheet: bahan.nama.rincian, fixed: 'both' },
  );
}

/** SUMIFS over the list; without a unit or program: over all of them. */
export function rincianSum(
  bahan: Bahan,
  column: 'pagu' | 'realisasi',
  by: { readonly unitKe?: Expr; readonly programKe?: Expr },
): Expr {
  const criteria: Expr[] = [];
  if (by.unitKe) criteria.push(rincianRange(bahan, 'unitKe'), by.unitKe);
  if (by.programKe) criteria.push(rincianRange(bahan, 'programKe'), by.programKe);
  const sum = rincianRange(bahan, column);
  return criteria.length === 0 ? call('SUM', sum) : call('SUMIFS', sum, ...criteria);
}

/** realisasi / pagu; 0 when both are 0, Excel's error when something was spent without a budget. */
export function serapanExpr(pagu: Expr, realisasi: Expr): Expr {
  return iff(call('AND', eq(pagu, num(0)), eq(realisasi, num(0))), num(0), div(realisasi, pagu));
}

/** The same question as domain/rules/serapan-rendah, asked of doubles: see there. */
export function rendahExpr(pagu: Expr, realisasi: Expr): Expr {
  const missed = gt(call('ROUND', mul(name(AMBANG), pagu), num(2)), call('ROUND', realisasi, num(2)));
  return call('AND', gt(pagu, num(0)), missed);
}

export function rincian(bahan: Bahan): Draft {
  const { ringkasan } = bahan;
  const labels = [
    teks.kolom.nomorUnit,
    teks.kolom.nomorProgram,
    teks.kolom.no,
    teks.kolom.unit,
    teks.kolom.program,
    teks.kolom.kegiatan,
    teks.kolom.pagu,
    teks.kolom.realisasi,
    teks.kolom.serapan,
    teks.kolom.keadaan,
  ];
  const last = RINCIAN_HEAD + ringkasan.rincian.length;
  return listDraft<Rinci>({
    key: 'rincian',
    name: bahan.nama.rincian,
    head: [
      keyRow('rincian', RINCIAN.keadaan),
      titleRow(RINCIAN.no, teks.rincian.judul(bahan.ringkasan.kantor, ringkasan.tahun)),
      titleRow(RINCIAN.no, teks.sumber, 'note'),
      freshness(bahan, RINCIAN.no),
      headRow(labels),
    ],
    items: ringkasan.rincian,
    columns: columns(bahan),
    layout: {
      columns: [8, 8, 6, 26, 40, 44, 20, 20, 12, 17].map((width, index) => ({ width, hidden: index < 2 })),
      freeze: { rows: RINCIAN_HEAD, cols: 0 },
      merges: [],
      print: landscape({ from: RINCIAN_HEAD, to: RINCIAN_HEAD }),
      autoFilter: { top: RINCIAN_HEAD, left: 1, bottom: last, right: RINCIAN.keadaan },
    },
  });
}

function columns(bahan: Bahan): Column<Rinci>[] {
  const { ambang } = bahan.ringkasan;
  const moneyOf = lastMoney(bahan);
  const money = (besaran: Besaran): Column<Rinci> => ({
    style: 'money',
    value: (rinci) => moneyOf(rinci)[besaran],
    points: ({ tabel, baris }, to) =>
      rowMoneyPoints(bahan.grid(tabel.sheet), tabel.sheet, baris, besaran, to),
    formula: ({ tabel, baris }) => moneyExpr(bahan.grid, tabel.sheet, baris[besaran]),
  });
  const down = (column: keyof typeof RINCIAN, formula: Expr): FilledFormula => ({
    formula,
    area: rincianRange(bahan, column),
  });
  const first = [at('pagu'), at('realisasi')] as const;
  return [
    { style: 'key', value: ({ unitKe }) => unitKe + 1 },
    { style: 'key', value: ({ programKe }) => programKe + 1 },
    { style: 'textCenter', value: (_, index) => index + 1 },
    { style: 'text', value: ({ unit }) => unit },
    { style: 'text', value: ({ program }) => program || teks.tanpaProgram },
    {
      style: 'text',
      value: ({ kegiatan }) => kegiatan,
      points: ({ tabel, baris }, to) => namePoints(bahan, tabel, baris, to),
    },
    money('pagu'),
    money('realisasi'),
    {
      style: 'percent',
      value: (rinci) => serapanValue(moneyOf(rinci).pagu, moneyOf(rinci).realisasi),
      filled: down('serapan', serapanExpr(...first)),
    },
    {
      style: 'textCenter',
      value: (rinci) => keadaanValue(moneyOf(rinci).pagu, moneyOf(rinci).realisasi, ambang),
      filled: down('keadaan', keadaanExpr(...first)),
    },
  ];
}

/** The money of a leaf, kept until another one's is asked for: four columns ask for it. */
function lastMoney(bahan: Bahan): (rinci: Rinci) => Readonly<Record<Besaran, Value>> {
  let last: Rinci | null = null;
  const money: Record<Besaran, Value> = { pagu: null, realisasi: null };
  return (rinci) => {
    if (rinci === last) return money;
    last = rinci;
    const grid = bahan.grid(rinci.tabel.sheet);
    money.pagu = rowMoneyValue(grid, rinci.baris, 'pagu');
    money.realisasi = rowMoneyValue(grid, rinci.baris, 'realisasi');
    return money;
  };
}

/** A cell of the list's first row. */
function at(column: keyof typeof RINCIAN): Expr {
  return cell(RINCIAN_HEAD + 1, RINCIAN[column]);
}

export function keadaanExpr(pagu: Expr, realisasi: Expr): Expr {
  const { rendah, sesuai, melebihi, tanpaPagu } = teks.keadaan;
  const unbudgeted = call('AND', eq(pagu, num(0)), eq(realisasi, num(0)));
  return iff(
    unbudgeted,
    text(tanpaPagu),
    iff(gt(realisasi, pagu), text(melebihi), iff(rendahExpr(pagu, realisasi), text(rendah), text(sesuai))),
  );
}

/** A name follows the staff's cell where that cell holds nothing else: true, and `to` says which. */
function namePoints(
  bahan: Bahan,
  { sheet, kolom }: TabelAnggaran,
  { row, nama }: Baris,
  to: Pointer,
): boolean {
  if (bahan.grid(sheet).value(row, kolom.uraian) !== nama) return false;
  to.sheet = sheet;
  to.row = row;
  to.col = kolom.uraian;
  return true;
}

/** The same as a formula; `null` where the name stands for itself. */
export function nameExpr(bahan: Bahan, tabel: TabelAnggaran, baris: Baris): Expr | null {
  const to = { sheet: '', row: 0, col: 0 };
  return namePoints(bahan, tabel, baris, to) ? pointed(to) : null;
}
