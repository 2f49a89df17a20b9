import { call, cell, div, iff, le, mul, name, num, range, sub } from '../../src/formula/build';
import type { Change, OurRow, SheetChange } from '../../src/workbook/port';
import { NOTE_MARK } from '../../src/workbook/port';

/** One change of every kind over a sheet of the staff's, as a build makes them. */

export const RINGKASAN = 'LKjIP Ringkasan';
export const RINCIAN = 'LKjIP Rincian';

export interface Targets {
  /** A sheet of the staff's with figures in D and E. */
  readonly sheet: string;
  readonly fill?: { readonly row: number; readonly col: number };
  readonly note?: { readonly row: number; readonly col: number };
  readonly rows?: { readonly from: number; readonly to: number };
}

export function allChanges(targets: Targets): Change[] {
  const {
    sheet,
    fill = { row: 40, col: 8 },
    note = { row: 41, col: 5 },
    rows = { from: 2, to: 9 },
  } = targets;
  const area = { top: rows.from, left: 1, bottom: rows.to, right: 5 };
  const pagu = cell(rows.from, 4, { fixed: 'col' });
  const realisasi = cell(rows.from, 5, { fixed: 'col' });
  return [
    ...ourSheets(sheet, rows),
    {
      kind: 'flag',
      sheet,
      areas: [area],
      when: le(sub(realisasi, mul(name('LKJIP_AMBANG'), pagu)), num(-0.005)),
      look: 'serapanRendah',
    },
    {
      kind: 'note',
      at: { sheet, ...note },
      text: `${NOTE_MARK} Serapan 71,20%, sisa Rp 1.234.567,00 & "lain"`,
    },
    {
      kind: 'fill',
      at: { sheet, ...fill },
      formula: call(
        'SUM',
        range({ top: 4, left: 3, bottom: 9, right: 3 }, { sheet: RINCIAN, fixed: 'both' }),
      ),
      value: 600,
    },
  ];
}

/** Our sheets and their names alone. @param sheet where their links and formulas lead */
export function ourSheets(sheet: string, rows = { from: 2, to: 9 }): Change[] {
  return [
    ringkasan(sheet),
    rincian(sheet, rows),
    { kind: 'name', name: 'LKJIP_AMBANG', to: cell(3, 2, { sheet: RINGKASAN, fixed: 'both' }) },
  ];
}

const LAYOUT: SheetChange['layout'] = {
  columns: [{ width: 4, hidden: true }, { width: 40 }, { width: 18.5 }, { width: 18.5 }],
  freeze: { rows: 3, cols: 1 },
  merges: [{ top: 2, left: 2, bottom: 2, right: 4 }],
  print: { paper: 'F4', orientation: 'landscape', titleRows: { from: 2, to: 3 } },
  tabColor: '1F3864',
};

function ringkasan(staff: string): SheetChange {
  const rows: OurRow[] = [
    { hidden: true, cells: [{ value: 'lkjip:ringkasan', style: 'key' }] },
    { height: 30, cells: [null, { value: 'RINGKASAN <&> "uji"\nbaris dua', style: 'title' }] },
    {
      cells: [
        { value: 'Ambang', style: 'label' },
        { value: 0.95, style: 'inputPercent' },
      ],
    },
    { cells: [] },
    {
      cells: [
        null,
        { value: '=1+1', style: 'text' },
        { value: '_x0041_\u0007 ', style: 'text' },
        { value: true, style: 'text' },
      ],
    },
    {
      cells: [
        null,
        { value: 'Ke lembar', style: 'link', link: { sheet: staff, row: 2, col: 4 } },
        {
          value: 600,
          formula: call('SUM', range({ top: 4, left: 3, bottom: 9, right: 3 }, { sheet: RINCIAN })),
          style: 'money',
        },
        {
          value: 'ya',
          formula: iff(
            le(cell(6, 3), num(1000)),
            { kind: 'text', value: 'ya' },
            { kind: 'text', value: 'tidak' },
          ),
          style: 'text',
        },
      ],
    },
  ];
  return {
    kind: 'sheet',
    key: 'ringkasan',
    name: RINGKASAN,
    rows: () => rows,
    layout: { ...LAYOUT, print: { paper: 'A4', orientation: 'portrait', onePage: true } },
    charts: (['bar', 'column', 'line'] as const).map((kind, i) => ({
      kind,
      title: `Serapan & sisa ${kind}`,
      categories: { sheet: RINCIAN, top: 4, left: 2, bottom: 6, right: 2 },
      series: [{ name: 'Pagu', values: { sheet: RINCIAN, top: 4, left: 3, bottom: 6, right: 3 } }],
      anchor: { top: 8 + 16 * i, left: 2, bottom: 22 + 16 * i, right: 4 },
      numberFormat: '#,##0',
    })),
  };
}

function rincian(staff: string, { from, to }: { from: number; to: number }): SheetChange {
  const body = Array.from({ length: to - from + 1 }, (_, i): OurRow => {
    const row = i + 4;
    const pagu = 100 * (i + 1);
    return {
      cells: [
        { value: i + 1, style: 'key' },
        { value: `Kegiatan ${i + 1}`, style: 'text' },
        { value: pagu, formula: cell(from + i, 4, { sheet: staff }), style: 'money' },
        {
          value: 1,
          formula: div(cell(row, 3), cell(row, 3)),
          style: 'percent',
        },
      ],
    };
  });
  const rows: OurRow[] = [
    { hidden: true, cells: [{ value: 'lkjip:rincian', style: 'key' }] },
    { cells: [null, { value: 'Rincian', style: 'title' }] },
    {
      cells: [null, ...['Kegiatan', 'Pagu', 'Serapan'].map((value) => ({ value, style: 'header' as const }))],
    },
    ...body,
  ];
  return {
    kind: 'sheet',
    key: 'rincian',
    name: RINCIAN,
    rows: () => rows,
    layout: {
      ...LAYOUT,
      autoFilter: { top: 3, left: 2, bottom: rows.length, right: 4 },
      validations: [
        { area: { top: 4, left: 2, bottom: 9, right: 2 }, kind: 'list', values: ['Ya', 'Tidak "pasti"'] },
        { area: { top: 4, left: 4, bottom: 9, right: 4 }, kind: 'decimal', min: 0, max: 1 },
      ],
    },
    charts: [],
  };
}
