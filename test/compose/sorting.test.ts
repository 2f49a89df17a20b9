import { bahan } from '../../src/compose/bahan';
import { compose } from '../../src/compose/compose';
import type { Draft } from '../../src/compose/draft';
import { ringkas } from '../../src/domain/ringkas';
import { mapReferences } from '../../src/formula/rewrite';
import { KEY_COLUMN } from '../../src/state/typed';
import { review } from '../../src/review/review';
import { smallReport } from '../support/laporan';

const { laporan, snapshot } = smallReport([
  {
    unit: 'Kelurahan Melati',
    sheet: 'Melati',
    rows: [
      ['program', 'Pelayanan', 400, 110],
      ['kegiatan', 'Surat', 100, 50],
      ['kegiatan', 'Antrean', 200, 60],
    ],
  },
]);
const ringkasan = ringkas(laporan, 0.95);
const temuan = review(laporan, ringkasan, snapshot);
const { drafts } = compose(bahan({ laporan, ringkasan, temuan, typed: new Map(), snapshot }));

/** References from a sheet of ours into the staff's that would move with a sorted row. */
function loose(draft: Draft): string[] {
  const found: string[] = [];
  for (let row = 1; row <= draft.rowCount; row++) {
    for (let col = 1; col <= draft.columnCount; col++) {
      const formula = draft.cell(row, col)?.formula;
      if (!formula) continue;
      mapReferences(formula, (reference) => {
        if (reference.sheet === 'Melati' && reference.fixed !== 'both') found.push(`${row},${col}`);
        return reference;
      });
    }
  }
  return found;
}

it.each(drafts.map((draft) => [draft.key, draft] as const))(
  'sorting %s moves no reference to the staff’s cells',
  (_, draft) => {
    expect(loose(draft)).toEqual([]);
  },
);

it('a filter sorts the hidden keys along', () => {
  const filters = drafts.flatMap(({ layout }) => layout.autoFilter ?? []);
  expect(filters.map(({ left }) => left)).toEqual(filters.map(() => KEY_COLUMN));
  expect(filters.length).toBeGreaterThan(1);
});
