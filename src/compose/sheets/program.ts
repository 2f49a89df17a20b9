import { cell } from '../../formula/build';
import type { CellExpr } from '../../formula/expr';
import { sheets as teks } from '../../messages/id/sheets';
import type { Chart } from '../../workbook/port';
import type { Bahan } from '../bahan';
import { barChart } from '../charts';
import { serapanValue } from '../figures';
import { fixedDraft, live, value, type Draft, type DraftRow, EMPTY_ROW } from '../draft';
import { columnNumbers, headRow, keyRow, landscape, titleRow } from '../layout';
import { freshness } from './freshness';
import { rincianSum, serapanExpr } from './rincian';

const COL = { programKe: 1, no: 2, program: 3, pagu: 4, realisasi: 5, persen: 6 } as const;
const FIRST = 8;

/** Table 3.4.1: a row a program, summed from the flat list. */
export function program(bahan: Bahan): Draft {
  const { kolom } = teks;
  const labels = [null, kolom.no, kolom.program, kolom.pagu, kolom.realisasi, kolom.persen];
  const programs = bahan.ringkasan.program;
  const rows: DraftRow[] = [
    keyRow('program', COL.persen),
    titleRow(COL.no, `${teks.program.tabel} ${teks.program.judul(bahan.ringkasan.tahun)}`),
    titleRow(COL.no, bahan.ringkasan.kantor ?? '', 'subtitle'),
    freshness(bahan, COL.no),
    EMPTY_ROW,
    headRow(labels),
    columnNumbers(labels, COL.no),
    ...programs.map((item, index) => programRow(bahan, item.nama, index)),
    totalRow(bahan, FIRST + programs.length),
    titleRow(COL.no, teks.sumber, 'note'),
  ];
  return fixedDraft({
    key: 'program',
    name: bahan.nama.program,
    rows,
    charts: programChart(bahan, rows.length + 2),
    layout: {
      columns: [8, 6, 64, 22, 22, 14].map((width, index) => ({ width, hidden: index === 0 })),
      freeze: { rows: FIRST - 1, cols: 0 },
      merges: [],
      print: landscape({ from: FIRST - 2, to: FIRST - 1 }),
    },
  });
}

/** A program's name, for tables that repeat it. @param programKe index in `Ringkasan.program` */
export function programRef(bahan: Bahan, programKe: number): CellExpr {
  return cell(FIRST + programKe, COL.program, { sheet: bahan.nama.program, fixed: 'both' });
}

/** Beneath the table, over its columns. */
function programChart(bahan: Bahan, top: number): Chart[] {
  const { program: programs, tahun } = bahan.ringkasan;
  return barChart(
    {
      title: teks.program.grafik(tahun),
      rows: { sheet: bahan.nama.program, from: FIRST, count: programs.length },
      label: COL.program,
      value: { name: teks.kolom.serapan, col: COL.persen },
    },
    { top, left: COL.no, right: COL.persen },
  );
}

function programRow(bahan: Bahan, nama: string, index: number): DraftRow {
  const row = FIRST + index;
  const key = cell(row, COL.programKe, { fixed: 'col' });
  const pagu = bahan.jumlah.of('pagu', { programKe: index });
  const realisasi = bahan.jumlah.of('realisasi', { programKe: index });
  return [
    value(index + 1, 'key'),
    value(index + 1, 'textCenter'),
    value(nama || teks.tanpaProgram, 'text'),
    live(rincianSum(bahan, 'pagu', { programKe: key }), 'money', pagu),
    live(rincianSum(bahan, 'realisasi', { programKe: key }), 'money', realisasi),
    live(
      serapanExpr(cell(row, COL.pagu), cell(row, COL.realisasi)),
      'percent',
      serapanValue(pagu, realisasi),
    ),
  ];
}

/** The bottom line adds up the list itself, so that a program left out would show. */
function totalRow(bahan: Bahan, row: number): DraftRow {
  return [
    null,
    value(null, 'totalText'),
    value(teks.total, 'totalText'),
    live(rincianSum(bahan, 'pagu', {}), 'totalMoney', bahan.jumlah.of('pagu', {})),
    live(rincianSum(bahan, 'realisasi', {}), 'totalMoney', bahan.jumlah.of('realisasi', {})),
    live(serapanExpr(cell(row, COL.pagu), cell(row, COL.realisasi)), 'totalPercent'),
  ];
}
