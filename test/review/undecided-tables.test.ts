import { ringkas } from '../../src/domain/ringkas';
import type { Temuan } from '../../src/domain/ringkasan';
import { kalimat } from '../../src/messages/temuan';
import { recognise } from '../../src/recognise/recognise';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/workbook/port';
import { grid } from '../support/grid';

const MELATI = `
  # Melati
  | Realisasi Anggaran Kelurahan Melati Tahun 2020
  3 | No | Uraian | Pagu | Realisasi
  | I | Program Pelayanan | 70000000 | 60000000
  | 1 | Surat | 70000000 | 60000000
  | | JUMLAH | 70000000 | 60000000
`;

/** Turi's tables of two quarters; the second one's sheet, if not the same, and its header's row. */
const quarters = ([sheet, row]: readonly [string, string], kegiatan: string): string => `
  # TW I
  | Realisasi Anggaran Kelurahan Turi Triwulan I Tahun 2020
  3 | No | Uraian | Pagu | Realisasi
  | I | Program Pelayanan | 10000000 | 2500000
  | 1 | Rapat | 4000000 | 1000000
  | 2 | Posyandu | 6000000 | 1500000
  | | JUMLAH | 10000000 | 2500000
  ${sheet}
  | Realisasi Anggaran Kelurahan Turi Triwulan II Tahun 2020
  ${row} | No | Uraian | Pagu | Realisasi
  | I | Program Pelayanan | 10000000 | 4500000
  | 1 | Rapat | 4000000 | 2000000
  | 2 | ${kegiatan} | 6000000 | 2500000
  | | JUMLAH | 10000000 | 4500000
`;

/** What Turi realised in the year, as the recaps say, and all units in the recap of programs. */
const recaps = (turi: number, all: number): string => `
  # Rekap unit
  | Rekap Realisasi Anggaran per Kelurahan Tahun 2020
  3 | No | Kelurahan | Pagu | Realisasi
  | 1 | Kelurahan Melati | 70000000 | 60000000
  | 2 | Kelurahan Turi | 10000000 | ${turi}
  | | JUMLAH | 80000000 | ${60000000 + turi}
  # Rekap program
  | Rekap Realisasi Anggaran per Program Tahun 2020
  3 | No | Program | Pagu | Realisasi
  | 1 | Program Pelayanan | 80000000 | ${all}
  | | JUMLAH | 80000000 | ${all}
`;

const SHEETS = ['# TW II', '3'] as const;
const STACKED = ['', ''] as const;

function reviewed(snapshot: Snapshot): { questions: string[]; findings: Temuan[] } {
  const laporan = recognise(snapshot);
  return {
    questions: laporan.pertanyaan.map(({ kode }) => kode),
    findings: review(laporan, ringkas(laporan, 0.95), snapshot),
  };
}

const brief = (findings: readonly Temuan[]): string[] =>
  findings.map(({ kode, di, isi }) => `${kode} ${di.sheet} ${isi['kurang'] ?? ''}`.trim());

test.each([
  ['quarters, added up in the recaps', 'tabel periode', quarters(SHEETS, 'Posyandu'), 7000000, 'TW II'],
  [
    'quarters, to date though nothing says so',
    'tabel periode',
    quarters(SHEETS, 'Posyandu'),
    4500000,
    'TW II',
  ],
  ['copies that differ', 'salinan', quarters(SHEETS, 'Lomba'), 4500000, 'TW II'],
  ['quarters stacked on a sheet, to date', 'tabel periode', quarters(STACKED, 'Posyandu'), 4500000, 'TW I'],
])('a recap that lacks an undecided unit is its consequence: %s', (_, kode, tables, turi, sheet) => {
  const snapshot = grid`${MELATI}${tables}${recaps(turi, 60000000 + turi)}`;
  const { questions, findings } = reviewed(snapshot);
  expect(questions).toEqual([kode]);
  expect(brief(findings)).toEqual([`tabel-ganda ${sheet} 6`]);
  const names = snapshot.sheets.map(({ name }) => name);
  for (const place of findings.flatMap(({ terkait }) => terkait)) expect(names).toContain(place.sheet);
});

test('tables of one sheet are told by their cells', () => {
  const { findings } = reviewed(grid`${MELATI}${quarters(STACKED, 'Posyandu')}`);
  const [found] = findings.filter(({ kode }) => kode === 'tabel-ganda');
  expect(found && kalimat('id', found)).toContain('tabel yang mulai di sel A3 lembar «TW I»');
  expect(found?.di).toMatchObject({ sheet: 'TW I', row: 9, col: 1 });
});

test('a recap that an undecided unit does not make right keeps its finding', () => {
  const { findings } = reviewed(grid`${MELATI}${quarters(SHEETS, 'Posyandu')}${recaps(7000000, 69500000)}`);
  expect(findings.map(({ kode }) => kode)).toContain('rekap');
});
