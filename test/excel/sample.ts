import type { Change, Progress } from '../../src/workbook/port';
import { Book } from '../excel-host/model/book';

export const QUIET: Progress = { report: () => undefined, cancelled: false };

/** A small budget as staff keep it. */
export function budget(): Book {
  const book = new Book('Pakunden');
  const rows: readonly (readonly (string | number)[])[] = [
    ['Kegiatan', 'Pagu', 'Realisasi', 'Serapan'],
    ['Rapat', 100, 90, ''],
    ['Jalan desa', 200, 100, ''],
    ['Jumlah', '=SUM(B2:B3)', '=SUM(C2:C3)', ''],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      book.sheet('Pakunden').type(r, c, value);
    });
  });
  return book;
}

/** A build that uses everything the port knows. */
export const changes: Change[] = [
  {
    kind: 'sheet',
    key: 'rincian',
    name: 'LKjIP Rincian',
    *rows() {
      yield { cells: [{ value: 'lkjip:rincian', style: 'key' }], hidden: true };
      yield {
        cells: [
          { value: '1.2.03', style: 'text' },
          { value: 200, formula: { kind: 'cell', sheet: 'Pakunden', row: 3, col: 2 }, style: 'money' },
        ],
      };
      yield {
        cells: [
          { value: 'Jumlah', style: 'totalText', link: { sheet: 'Pakunden', row: 4, col: 2 } },
          { value: 95, formula: { kind: 'name', name: 'LKJIP_AMBANG' }, style: 'percent' },
        ],
        height: 30,
      };
    },
    layout: {
      columns: [{ width: 40 }, { width: 12, hidden: true }],
      freeze: { rows: 2, cols: 1 },
      merges: [],
      print: { paper: 'F4', orientation: 'landscape', titleRows: { from: 1, to: 2 } },
      tabColor: '1F3864',
      validations: [
        { area: { top: 3, left: 2, bottom: 3, right: 2 }, kind: 'list', values: ['ya', 'tidak'], open: true },
      ],
    },
    charts: [
      {
        kind: 'bar',
        title: 'Serapan',
        categories: { sheet: 'LKjIP Rincian', top: 2, left: 1, bottom: 3, right: 1 },
        series: [{ name: 'Pagu', values: { sheet: 'LKjIP Rincian', top: 2, left: 2, bottom: 3, right: 2 } }],
        anchor: { top: 5, left: 1, bottom: 12, right: 2 },
      },
    ],
  },
  {
    kind: 'fill',
    at: { sheet: 'Pakunden', row: 2, col: 4 },
    value: 0.9,
    formula: {
      kind: 'binary',
      op: '/',
      left: { kind: 'cell', row: 2, col: 3 },
      right: { kind: 'cell', sheet: 'LKjIP Rincian', row: 2, col: 2 },
    },
  },
  {
    kind: 'fill',
    at: { sheet: 'Pakunden', row: 2, col: 2 },
    value: 0.9,
    formula: { kind: 'number', value: 1 },
  },
  {
    kind: 'flag',
    sheet: 'Pakunden',
    areas: [{ top: 2, left: 3, bottom: 3, right: 3 }],
    look: 'serapanRendah',
    when: {
      kind: 'binary',
      op: '<',
      left: { kind: 'cell', row: 2, col: 3 },
      right: {
        kind: 'binary',
        op: '*',
        left: { kind: 'name', name: 'LKJIP_AMBANG' },
        right: { kind: 'cell', row: 2, col: 2 },
      },
    },
  },
  { kind: 'note', at: { sheet: 'Pakunden', row: 3, col: 3 }, text: '[LKjIP] Sisa 100' },
  { kind: 'name', name: 'LKJIP_AMBANG', to: { kind: 'number', value: 0.95 }, hidden: true },
];
