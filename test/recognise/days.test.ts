import { recognise } from '../../src/recognise/recognise';
import { grid } from '../support/grid';

const budget = (first: string, day: number) => grid`
  ${first}
  # Anggaran
  | Realisasi Anggaran Kelurahan Turi
  | Per tanggal | ${day} {dd/mm/yyyy}
  | No | Kegiatan | Pagu | Realisasi
  | 1 | Surat menyurat | 100 | 90
`;

test.each([
  ['the system of 1900', '', 45657, 2024],
  ['the system of 1904', 'date1904', 44195, 2024],
  ['a day in January, perhaps that of printing', '', 45667, null],
])('the year of a day by %s', (_, first, day, year) => {
  expect(recognise(budget(first, day)).tahun).toBe(year);
});
