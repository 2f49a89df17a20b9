import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import type { Draft } from '../../src/compose/draft';
import { ringkas } from '../../src/domain/ringkas';
import { smallReport, type UnitOf } from '../support/laporan';

function drafts(count: number): readonly Draft[] {
  const units = Array.from({ length: count }, (_, i): UnitOf => {
    const name = `Melati ${i + 1}`;
    const rows = [['program', 'Pelayanan', 400, 110] as const, ['kegiatan', 'Surat', 100, 50] as const];
    return { unit: `Kelurahan ${name}`, sheet: name, rows };
  });
  const { laporan, snapshot } = smallReport(units);
  const ringkasan = ringkas(laporan, 0.95);
  return compose(bahan({ laporan, ringkasan, temuan: [], typed: new Map(), snapshot })).drafts;
}

/** Rows of a sheet that hold anything and lie under one of its charts. */
function covered(draft: Draft): number[] {
  const rows = draft.charts.flatMap(({ anchor }) =>
    Array.from({ length: anchor.bottom - anchor.top + 1 }, (_, i) => anchor.top + i),
  );
  return rows.filter((row) => draft.row(row).some((cell) => cell !== null));
}

describe.each([1, 8, 60])('charts of %d units', (count) => {
  const sheets = drafts(count);
  const unit = sheets.find(({ key }) => key === 'unit')!;
  const program = sheets.find(({ key }) => key === 'program')!;

  it('cover no cell', () => {
    expect(sheets.map(covered).flat()).toEqual([]);
  });

  it('are one a table, a bar a row', () => {
    const bars = [unit, program].map(({ charts }) => charts.map((chart) => chart.series[0]!.values));
    expect(bars.map((each) => each.map(({ top, bottom }) => bottom - top + 1))).toEqual([[count], [1]]);
    const [values] = bars[0]!;
    expect(unit.cell(values!.top, values!.left)?.formula).toBeDefined();
    expect(unit.cell(values!.bottom, 3)?.value).toBe(`Kelurahan Melati ${count}`);
  });

  it('are high enough to tell the bars apart, and no higher than two screens for sixty', () => {
    const { top, bottom } = unit.charts[0]!.anchor;
    expect(bottom - top + 1).toBeGreaterThanOrEqual(Math.max(9, count * 1.5));
    expect(bottom - top + 1).toBeLessThanOrEqual(105);
  });
});

it('nothing is drawn where the bars could not be read', () => {
  expect(drafts(200).find(({ key }) => key === 'unit')!.charts).toEqual([]);
});
