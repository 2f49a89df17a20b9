import { ringkas } from '../../src/domain/ringkas';
import type { Temuan } from '../../src/domain/ringkasan';
import { review } from '../../src/review/review';
import { smallReport, type RowOf, type UnitOf } from '../support/laporan';

const UNIT: Omit<UnitOf, 'rows'> = { unit: 'Kelurahan Melati', sheet: 'Melati' };

function findings(rows: readonly RowOf[]): Temuan[] {
  const { laporan, snapshot } = smallReport([{ ...UNIT, rows }]);
  return review(laporan, ringkas(laporan, 0.95), snapshot);
}

/** kode, severity and cell of each finding. */
function brief(rows: readonly RowOf[]): string[] {
  return findings(rows).map(
    ({ kode, tingkat, di }) => `${kode} ${tingkat} ${String.fromCharCode(64 + di.col)}${di.row}`,
  );
}

const clean: RowOf[] = [
  ['program', 'Pelayanan', 300, 290, [0.9667, 2]],
  ['kegiatan', 'Surat', 100, 100, [1, 2]],
  ['kegiatan', 'Antrean', 200, 190, [0.95, 2]],
  ['program', 'Pembangunan', 700, 700, [1, 2]],
  ['kegiatan', 'Jalan', 700, 700, [1, 2]],
  ['jumlah', 'JUMLAH', 1000, 990, [0.99, 2]],
];

/** The clean table with the row of that name replaced. */
function withRow(row: RowOf, rows: readonly RowOf[] = clean): RowOf[] {
  return rows.map((old) => (old[1] === row[1] ? row : old));
}

describe('the review', () => {
  it('is silent on a table that adds up', () => {
    expect(brief(clean)).toEqual([]);
  });

  it('asks only the leaf that spends more than its pagu', () => {
    const over = withRow(
      ['kegiatan', 'Jalan', 700, 701, [1.0014, 2]],
      withRow(['program', 'Pembangunan', 700, 701, [1.0014, 2]]),
    );
    expect(brief(withRow(['jumlah', 'JUMLAH', 1000, 991, [0.991, 2]], over))).toEqual([
      'melebihi-pagu error D9',
    ]);
  });

  it('puts a wrong subtotal on the subtotal, not on its consequences', () => {
    const rows = withRow(['program', 'Pelayanan', 399, 290, [0.9667, 2]]);
    expect(brief(rows)).toEqual(['subtotal error C5']);
    expect(findings(rows)[0]).toMatchObject({ seharusnya: '300.00', tertulis: '399.00' });
  });

  it('puts a mistyped leaf on the leaf where its percentage and two totals speak against it', () => {
    const rows = withRow(['kegiatan', 'Surat', 1000, 100, [1, 2]]);
    expect(brief(rows)).toEqual(['subtotal error C6']);
    expect(findings(rows)[0]).toMatchObject({ seharusnya: '100.00', tertulis: '1000.00' });
  });

  it('puts a wrong total on the total', () => {
    const rows = withRow(['jumlah', 'JUMLAH', 1000, 999, [0.99, 2]]);
    expect(brief(rows)).toEqual(['jumlah error D10']);
  });

  it('calls a total of rounded parts explainable', () => {
    const rows: RowOf[] = [
      ['program', 'P', 301, 0],
      ['kegiatan', 'A', 100.5, 0],
      ['kegiatan', 'B', 200.25, 0],
    ];
    expect(brief(rows)).toEqual(['subtotal info C5']);
  });

  it('does not look for a culprit where a subtotal was only rounded', () => {
    const rows: RowOf[] = [
      ['program', 'P', 300_000_000, 0],
      ['kegiatan', 'A', 100_000_000.4, 0],
      ['kegiatan', 'B', 199_999_999.3, 0],
      ['program', 'Q', 700_000_000, 0],
      ['kegiatan', 'C', 700_000_000, 0],
      ['jumlah', 'JUMLAH', 1_000_000_000, 0],
    ];
    expect(brief(rows)).toEqual(['subtotal info C5']);
  });

  it.each([
    ['wrong', [0.97, 2], 'persen error E5'],
    ['cut off instead of rounded', [0.9666, 2], 'persen warning E5'],
  ] as const)('finds a percentage that is %s', (_, persen, expected) => {
    const rows = withRow(['program', 'Pelayanan', 300, 290, persen]);
    expect(brief(rows)).toEqual([expected]);
  });

  it('accepts a percentage at the precision that it is printed in', () => {
    const rows = withRow(['program', 'Pelayanan', 300, 290, [0.97, 0]]);
    expect(brief(rows)).toEqual([]);
  });

  it('puts a SUM that leaves rows out on the formula', () => {
    const rows = withRow(['program', 'Pelayanan', [100, 'SUM(C6:C6)'], 290]);
    const total = withRow(['jumlah', 'JUMLAH', [800, 'C5+C8'], 990], rows);
    expect(brief(total)).toEqual(['sum-terlewat error C5']);
    expect(findings(total)[0]).toMatchObject({
      seharusnya: '300.00',
      terkait: [{ sheet: 'Melati', row: 7, col: 3 }],
    });
  });

  it('warns of a SUM that leaves out a row of zero', () => {
    const rows: RowOf[] = [
      ['program', 'P', [100, 'SUM(C6:C6)'], 0],
      ['kegiatan', 'A', 100, 0],
      ['kegiatan', 'B', 0, 0],
    ];
    expect(brief(rows)).toEqual(['sum-terlewat warning C5']);
  });

  it('finds a negative figure once', () => {
    const rows: RowOf[] = [
      ['program', 'P', 90, 0],
      ['kegiatan', 'A', 100, 0],
      ['kegiatan', 'B', -10, 0],
    ];
    expect(brief(rows)).toEqual(['uang-negatif error C7']);
  });
});
