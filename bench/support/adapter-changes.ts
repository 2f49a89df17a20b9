import { cell, iff, le, mul, name, num, sub } from '../../src/formula/build';
import type { Change, OurRow, Sheet, Snapshot } from '../../src/workbook/port';
import { NOTE_MARK } from '../../src/workbook/port';

/** What a build does to a budget workbook, without the thinking: a flat list with a row a kegiatan, and the marks. */
export function adapterChanges({ sheets }: Snapshot): Change[] {
  return [
    {
      kind: 'sheet',
      key: 'rincian',
      name: 'LKjIP Rincian',
      rows: () => rincian(sheets),
      charts: [],
      layout: {
        columns: [
          { width: 10, hidden: true },
          { width: 20 },
          { width: 60 },
          { width: 20 },
          { width: 20 },
          { width: 12 },
        ],
        freeze: { rows: 2, cols: 0 },
        merges: [],
        print: { paper: 'F4', orientation: 'landscape' },
      },
    },
    { kind: 'name', name: 'LKJIP_AMBANG', to: num(0.95) },
    ...sheets.flatMap(marks),
  ];
}

function* rincian(sheets: readonly Sheet[]): Iterable<OurRow> {
  yield { hidden: true, cells: [{ value: 'lkjip:rincian', style: 'key' }] };
  let row = 1;
  for (const sheet of sheets) {
    for (const { at, pagu, realisasi, uraian } of budgetRows(sheet)) {
      row++;
      const ratio = iff(le(cell(row, 4), num(0)), num(0), {
        kind: 'binary',
        op: '/',
        left: cell(row, 5),
        right: cell(row, 4),
      });
      yield {
        cells: [
          { value: `${sheet.name}:${at}`, style: 'key' },
          { value: sheet.name, style: 'text' },
          { value: uraian, style: 'text' },
          { value: pagu, formula: cell(at, 4, { sheet: sheet.name }), style: 'money' },
          { value: realisasi, formula: cell(at, 5, { sheet: sheet.name }), style: 'money' },
          { value: pagu === 0 ? 0 : realisasi / pagu, formula: ratio, style: 'percent' },
          { value: pagu - realisasi, formula: sub(cell(row, 4), cell(row, 5)), style: 'money' },
        ],
      };
    }
  }
}

function marks(sheet: Sheet): Change[] {
  const rows = [...budgetRows(sheet)];
  const first = rows[0];
  if (!first) return [];
  const when = le(
    sub(cell(first.at, 5, { fixed: 'col' }), mul(name('LKJIP_AMBANG'), cell(first.at, 4, { fixed: 'col' }))),
    num(0),
  );
  const low = rows.filter(({ pagu, realisasi }) => realisasi < 0.95 * pagu);
  return [
    {
      kind: 'flag',
      sheet: sheet.name,
      areas: [{ top: first.at, left: 1, bottom: rows.at(-1)?.at ?? first.at, right: 6 }],
      when,
      look: 'serapanRendah',
    },
    ...low.map(({ at, pagu, realisasi }): Change => ({
      kind: 'note',
      at: { sheet: sheet.name, row: at, col: 5 },
      text: `${NOTE_MARK} Sisa Rp ${(pagu - realisasi).toFixed(2)}, di bawah ambang 95%.`,
    })),
  ];
}

function* budgetRows({
  grid,
}: Sheet): Iterable<{ at: number; pagu: number; realisasi: number; uraian: string }> {
  for (let at = 5; at <= grid.rowCount; at++) {
    const [pagu, realisasi, uraian] = [grid.value(at, 4), grid.value(at, 5), grid.value(at, 3)];
    if (typeof pagu !== 'number' || typeof realisasi !== 'number' || grid.formula(at, 4) !== null) continue;
    yield { at, pagu, realisasi, uraian: typeof uraian === 'string' ? uraian : '' };
  }
}
