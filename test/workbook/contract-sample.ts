import { call, cell, div, lt, mul, name, num, range } from '../../src/formula/build';
import type {
  Change,
  Chart,
  FillChange,
  FlagChange,
  Layout,
  NameChange,
  NoteChange,
  OurRow,
  SheetChange,
} from '../../src/workbook/port';
import { grid } from '../support/grid';

/** A budget as staff keep it, with one of everything that the port speaks of. */
export const BUDGET = grid`
  file anggaran 2020.xlsx
  name BATAS = Pakunden!$B$2

  # Pakunden
  merges A1:D1 A9:C10
  table TabelSisa A12:B13
  arrays C15:C16
  noted C4
  | Realisasi Anggaran Tahun 2020 {bold}
  | No | Uraian {bold} | Pagu | Realisasi | Serapan
  h | 1 | Kegiatan A {indent 2} | 100.5 {#,##0.00} | 99 {#,##0.00} | =D3/C3 → 0.985 {0.00%}
  | 2 | "007" | 200 | 150 | {0.00%}
  | 3 | TRUE | #N/A | Rp 10,- |
  6 | JUMLAH | | =SUM(C3:C4) → 300.5 | =SUM(D3:D4) |
  9 | gabung
  12 | Nama | Sisa
  13 | a | 5
  15 | | | =A3:A4*2 → 2
  16 | | | 4

  # Kec. Sukorejo {hidden}
  hidden-columns B
  | x | y

  # Arsip {veryHidden} {protected}
  | 1
`;

const LAYOUT: Layout = {
  columns: [{ width: 40 }, { width: 12 }, { width: 9, hidden: true }],
  freeze: { rows: 2, cols: 1 },
  merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
  print: { paper: 'F4', orientation: 'landscape', titleRows: { from: 2, to: 2 } },
};

const CHART_ROWS = { sheet: 'Pakunden', top: 3, bottom: 4 };

/** Over cells of the staff's, so that every sheet that bears it can be written alone. */
export const CHART: Chart = {
  kind: 'bar',
  title: 'Serapan & "sisa"',
  categories: { ...CHART_ROWS, left: 2, right: 2 },
  series: [
    { name: 'Pagu', values: { ...CHART_ROWS, left: 3, right: 3 } },
    { name: 'Realisasi', values: { ...CHART_ROWS, left: 4, right: 4 } },
  ],
  anchor: { top: 6, left: 1, bottom: 16, right: 2 },
  numberFormat: '#,##0',
  labels: '0.0',
  min: 0,
};

export function sheet(key: string, sheetName: string, rows: () => Iterable<OurRow> = someRows): SheetChange {
  return {
    kind: 'sheet',
    key,
    name: sheetName,
    layout: LAYOUT,
    charts: [CHART],
    *rows() {
      yield { cells: [{ value: `lkjip:${key}`, style: 'key' }], hidden: true };
      yield* rows();
    },
  };
}

function* someRows(): Iterable<OurRow> {
  yield { cells: [{ value: 'Rincian', style: 'title' }] };
  yield {
    cells: [
      { value: '=1+1', style: 'text', link: { sheet: 'Pakunden', row: 3, col: 2 } },
      { value: 200, formula: cell(4, 3, { sheet: 'Pakunden' }), style: 'money' },
      null,
      { value: 0.75, formula: div(cell(4, 4, { sheet: 'Pakunden' }), cell(3, 2)), style: 'percentBold' },
    ],
    height: 30,
  };
}

export function fill(row: number, col: number, value = 0.75): FillChange {
  const formula = div(cell(4, 4), cell(4, 3));
  return { kind: 'fill', at: { sheet: 'Pakunden', row, col }, formula, value };
}

export const FLAG: FlagChange = {
  kind: 'flag',
  sheet: 'Pakunden',
  areas: [
    { top: 3, left: 4, bottom: 4, right: 4 },
    { top: 6, left: 4, bottom: 6, right: 4 },
  ],
  when: lt(cell(3, 4), mul(name('LKJIP_AMBANG'), cell(3, 3))),
  look: 'serapanRendah',
};

export function note(row: number, col: number): NoteChange {
  return { kind: 'note', at: { sheet: 'Pakunden', row, col }, text: '[LKjIP] Sisa Rp 50' };
}

export const NAME: NameChange = { kind: 'name', name: 'LKJIP_AMBANG', to: num(0.95), hidden: true };

/** One of each change, none of which meets an obstacle. */
export const CHANGES: readonly Change[] = [
  sheet('rincian', 'LKjIP Rincian'),
  sheet('ringkasan', 'LKjIP Ringkasan', function* () {
    const column = range({ top: 3, left: 2, bottom: 3, right: 2 }, { sheet: 'LKjIP Rincian', fixed: 'both' });
    yield { cells: [{ value: 200, formula: call('SUM', column), style: 'money' }] };
  }),
  fill(4, 5),
  FLAG,
  note(4, 4),
  NAME,
];
