import type { Expected, Verdict } from '../generator/description';
import { compare } from './compare';
import type { Reading, ReadLeaf } from './reading';

const LEAF = { name: 'Penyusunan Laporan Keuangan', pagu: '4200000.00', realisasi: '4200000.00', serapan: 1 };
const EXPECTED: Expected = {
  year: 2020,
  units: [
    {
      name: 'Kelurahan Turi',
      sheet: 'Turi',
      programs: [{ name: 'Pelayanan Perkantoran', leaves: [LEAF, LEAF] }],
    },
  ],
};
const READ: ReadLeaf = {
  sheet: 'Turi',
  row: 9,
  unit: 'KEL. TURI',
  program: 'PROGRAM  PELAYANAN PERKANTORAN',
  ...LEAF,
};
const NOTHING: Reading = { year: 2020, leaves: [], declined: new Set(), questions: [] };

function outcome(reading: Partial<Reading>, verdict: Verdict = { kind: 'exact' }): string {
  return compare({ expected: EXPECTED, verdict }, { ...NOTHING, ...reading }).outcome;
}

test.each<[string, Partial<Reading>, string]>([
  ['everything', { leaves: [READ, READ] }, 'right'],
  ['a figure off by one sen', { leaves: [READ, { ...READ, pagu: '4200000.01' }] }, 'wrong'],
  ['a figure said to be unreadable', { leaves: [READ, { ...READ, pagu: null }] }, 'refused'],
  ['a leaf missing without a word', { leaves: [READ] }, 'wrong'],
  ['a leaf missing on a sheet that was declined', { leaves: [READ], declined: new Set(['Turi']) }, 'refused'],
  ['a leaf counted twice', { leaves: [READ, READ, READ] }, 'wrong'],
  ['a leaf of another unit', { leaves: [READ, READ, { ...READ, sheet: 'Rekap', unit: 'Rekap' }] }, 'wrong'],
  ['a leaf under another program', { leaves: [READ, { ...READ, program: 'Program Lain' }] }, 'wrong'],
  ['another year', { leaves: [READ, READ], year: 2021 }, 'wrong'],
  ['no year', { leaves: [READ, READ], year: null }, 'refused'],
  ['a percentage a hundredfold', { leaves: [READ, { ...READ, serapan: 100 }] }, 'wrong'],
  ['no percentage', { leaves: [READ, { ...READ, serapan: null }] }, 'right'],
])('%s', (_, reading, expected) => {
  expect(outcome(reading)).toBe(expected);
});

test('a right figure that should have been asked about is a guess', () => {
  const doubtful: Verdict = { kind: 'refuse', reason: 'two pagu' };
  expect(outcome({ leaves: [READ, READ] }, doubtful)).toBe('wrong');
  expect(outcome({ leaves: [READ, READ], questions: ['which?'] }, doubtful)).toBe('refused');
});
