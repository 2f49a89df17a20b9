import { ringkas } from '../../src/domain/ringkas';
import { parseAnswers } from '../../src/recognise/answers';
import { choicesOf } from '../../src/recognise/choices';
import { recognise } from '../../src/recognise/recognise';
import { grid } from '../support/grid';

/** Nothing says whose indicators these are. */
const alone = grid`
  # Kinerja
  | Capaian Kinerja Tahun 2024
  3 | Indikator | Target | Realisasi
  | Produksi perikanan | 100 | 90
  | Kunjungan lapangan | 10 | 20
`;

const kinerja = (...tingkat: string[]) => ringkas(recognise(alone, parseAnswers({ tingkat })), 0.95).kinerja;

test('a list of indicators that says no level is taken for sasaran, and asked about', () => {
  const found = kinerja();
  expect(found?.rerata.nilai).toBeCloseTo(1.45, 10);
  const [asked, ...more] = found?.pertanyaan ?? [];
  expect([asked?.opsi, more]).toEqual(['--tingkat "Kinerja=sasaran"', []]);
  expect(choicesOf(asked!).map(({ answers }) => answers.tingkat)).toEqual([
    ['Kinerja=sasaran'],
    ['Kinerja=tujuan'],
    ['Kinerja=program'],
  ]);
});

test('an answer for the sheet settles it; one for an indicator goes before it', () => {
  expect(kinerja('Kinerja=sasaran')?.pertanyaan).toEqual([]);
  const found = kinerja('Kinerja=sasaran', 'Kunjungan lapangan=program');
  expect(found?.indikator.map(({ tingkat, nama }) => [tingkat, nama])).toEqual([
    ['sasaran', 'Produksi perikanan'],
    ['program', 'Kunjungan lapangan'],
  ]);
  expect(found?.rerata.nilai).toBeCloseTo(0.9, 10);
});

test('a level that is none is refused', () => {
  expect(() => parseAnswers({ tingkat: ['Kinerja=misi'] })).toThrow('--tingkat');
});
