import { bahan } from '../../src/compose/bahan';
import { catatanReviu } from '../../src/compose/sheets/catatan-reviu';
import { ringkas } from '../../src/domain/ringkas';
import type { Value } from '../../src/formula/value';
import { sheets } from '../../src/messages/id/sheets';
import { review } from '../../src/review/review';
import type { Typed } from '../../src/state/state';
import { smallReport } from '../support/laporan';

const KEY = 'subtotal | Melati | pagu | pelayanan';
const typed: Typed = new Map([
  [
    'catatan-reviu',
    new Map([[KEY, new Map([['status', 'diperbaiki'] as const, ['jawaban', 'sudah'] as const])]]),
  ],
]);

function textOf(value: Value): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Texts of the sheet by row, for a program that says `pagu` over kegiatan of 300. */
function rowsFor(pagu: number, sheet = 'Melati', realisasi = 300): string[][] {
  const { laporan, snapshot } = smallReport([
    {
      unit: 'Kelurahan Melati',
      sheet,
      rows: [
        ['program', 'Pelayanan', pagu, realisasi],
        ['kegiatan', 'Surat', 100, 100],
        ['kegiatan', 'Antrean', 200, 200],
      ],
    },
  ]);
  const ringkasan = ringkas(laporan, 0.95);
  const temuan = review(laporan, ringkasan, snapshot);
  const draft = catatanReviu(bahan({ laporan, ringkasan, temuan, typed, snapshot }));
  return Array.from({ length: draft.rowCount }, (_, row) =>
    Array.from({ length: draft.columnCount }, (_, col) => textOf(draft.value(row + 1, col + 1))),
  );
}

describe('what was typed about a finding', () => {
  it('stands beside it while it is there', () => {
    const rows = rowsFor(399).filter(([key]) => key === KEY);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(7)).toEqual(['diperbaiki', '', 'sudah']);
    expect(rowsFor(399).flat()).not.toContain(sheets.catatanReviu.tersimpan);
  });

  it('stays at the foot of the sheet when it is mended', () => {
    const rows = rowsFor(300);
    const heading = rows.findIndex((row) => row.includes(sheets.catatanReviu.tersimpan));
    expect(heading).toBeGreaterThan(0);
    expect(rows[heading + 1]).toEqual([
      KEY,
      '1',
      '',
      'Melati',
      'pelayanan',
      '',
      '',
      'diperbaiki',
      '',
      'sudah',
    ]);
  });

  it('goes with a sheet that was renamed', () => {
    const [row, ...others] = rowsFor(399, 'Kel. Melati').filter((cells) => cells.includes('diperbaiki'));
    expect(row?.[0]).toBe(KEY.replace('Melati', 'Kel. Melati'));
    expect(others).toEqual([]);
  });

  it('is not passed on to the other column of the same row', () => {
    const rows = rowsFor(300, 'Melati', 399);
    const finding = rows.find(([key]) => key === KEY.replace('pagu', 'realisasi'));
    expect(finding?.[7]).toBe('terbuka');
    expect(rows.findIndex(([key]) => key === KEY)).toBeGreaterThan(
      rows.findIndex((row) => row.includes(sheets.catatanReviu.tersimpan)),
    );
  });
});
