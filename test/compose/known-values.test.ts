import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import type { Draft } from '../../src/compose/draft';
import { ringkas } from '../../src/domain/ringkas';
import { calculator } from '../../src/formula/calculate';
import type { Expr } from '../../src/formula/expr';
import { review } from '../../src/review/review';
import { smallReport } from '../support/laporan';

/** Sums of these come to other last digits in another order. */
const UNITS = ['Melati', 'Kenanga', 'Anggrek'].map((name, unit) => ({
  unit: `Kelurahan ${name}`,
  sheet: name,
  rows: [
    ['program', 'Pelayanan', 0, 0] as const,
    ...[0.1, 0.2, 0.3, 1e9 + 0.07].map(
      (pagu, i) => ['kegiatan', `Surat ${i}`, pagu, pagu * (i % 2 === 0 ? 0.5 : 0.99)] as const,
    ),
    ['program', 'Pembangunan', 0, 0] as const,
    ['kegiatan', 'Jalan', 700.7 * (unit + 1), 700.7] as const,
    ['kegiatan', 'Tanpa pagu', 0, unit] as const,
    ['kegiatan', 'Nihil', 0, 0] as const,
  ],
}));

const { laporan, snapshot } = smallReport(UNITS);
const ringkasan = ringkas(laporan, 0.95);
const temuan = review(laporan, ringkasan, snapshot);
const { drafts, changes } = compose(bahan({ laporan, ringkasan, temuan, typed: new Map(), snapshot }));

/** The drafts as they are, but for values at hand: every formula is worked out. */
const calc = calculator(
  [
    ...snapshot.sheets.map(({ name, grid }) => ({ name, source: grid })),
    ...drafts.map((draft) => ({
      name: draft.name,
      source: {
        rowCount: draft.rowCount,
        columnCount: draft.columnCount,
        value: (row: number, col: number) =>
          formulaAt(draft, row, col) === null ? draft.value(row, col) : null,
        formula: (row: number, col: number) => formulaAt(draft, row, col),
      },
    })),
  ],
  changes.flatMap((change) =>
    change.kind === 'name' ? [{ name: change.name, refersTo: change.to, sheet: null }] : [],
  ),
);

function formulaAt(draft: Draft, row: number, col: number): Expr | null {
  return draft.cell(row, col)?.formula ?? null;
}

it.each(drafts.map((draft) => [draft.key, draft] as const))(
  'values of %s that are at hand are what their formulas come to',
  (_, draft) => {
    const differences: unknown[] = [];
    for (let row = 1; row <= draft.rowCount; row++) {
      for (const [index, cell] of draft.row(row).entries()) {
        expect(draft.cell(row, index + 1)).toEqual(cell);
        if (!cell?.formula || cell.value === null) continue;
        const value = calc.value(draft.name, row, index + 1);
        if (value !== cell.value) differences.push({ row, col: index + 1, known: cell.value, value });
      }
    }
    expect(differences).toEqual([]);
  },
);

it('most formulas have theirs at hand', () => {
  const cells = drafts.flatMap((draft) =>
    Array.from({ length: draft.rowCount }, (_, i) => draft.row(i + 1)).flat(),
  );
  const formulas = cells.filter((cell) => cell?.formula !== undefined);
  const open = formulas.filter((cell) => cell?.value === null);
  expect(formulas.length).toBeGreaterThan(200);
  expect(open.length / formulas.length).toBeLessThan(0.2);
});
