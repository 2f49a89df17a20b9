import fc from 'fast-check';
import { growth, IN_STEP } from '../../support/effort';
import { bacaNilai, type NilaiAngka } from '../../../src/domain/numbers/nilai';

const polos: NilaiAngka = { jenis: 'angka', angka: 0, desimal: 0, persen: false, label: null, satuan: null };

test.each<[string, Partial<NilaiAngka>]>([
  ['Baik (90,22)', { angka: 90.22, desimal: 2, label: 'Baik' }],
  ['Sangat Baik (92)', { angka: 92, label: 'Sangat Baik' }],
  ['Baik (102%)', { angka: 102, persen: true, label: 'Baik' }],
  ['Baik: 90,22', { angka: 90.22, desimal: 2, label: 'Baik' }],
  ['90,22 (Baik)', { angka: 90.22, desimal: 2, label: 'Baik' }],
  ['99,01%', { angka: 99.01, desimal: 2, persen: true }],
  ['106,4 %', { angka: 106.4, desimal: 1, persen: true }],
  ['94 persen', { angka: 94, persen: true }],
  ['93.6', { angka: 93.6, desimal: 1 }],
  ['93,6', { angka: 93.6, desimal: 1 }],
  ['-5', { angka: -5 }],
  ['13 pelayanan', { angka: 13, satuan: 'pelayanan' }],
  ['80 pasang/orang', { angka: 80, satuan: 'pasang/orang' }],
  ['2.741 orang', { angka: 2741, satuan: 'orang' }],
  ['2.741', { angka: 2741 }],
  ['3,064', { angka: 3.064, desimal: 3 }],
  ['1.234%', { angka: 1.234, desimal: 3, persen: true }],
  ['100 (seratus) persen', { angka: 100, satuan: '(seratus) persen' }],
  ['  12\n bulan ', { angka: 12, satuan: 'bulan' }],
])('number: %p', (text, nilai) => {
  expect(bacaNilai(text)).toEqual({ ...polos, ...nilai });
});

test.each(['-', '–', '', '  ', '\u00a0', 'n/a', 'N/A', 'nihil', 'Tidak ada'])('none: %p', (text) => {
  expect(bacaNilai(text)).toEqual({ jenis: 'nihil' });
});

test.each<[string, 'minimal' | 'maksimal', Partial<NilaiAngka>]>([
  ['≥ 90', 'minimal', { angka: 90 }],
  ['>= 90%', 'minimal', { angka: 90, persen: true }],
  ['minimal 90', 'minimal', { angka: 90 }],
  ['min. 90', 'minimal', { angka: 90 }],
  ['≤ 5,5 %', 'maksimal', { angka: 5.5, desimal: 1, persen: true }],
  ['maks 5 hari', 'maksimal', { angka: 5, satuan: 'hari' }],
  ['< 3', 'maksimal', { angka: 3 }],
])('bound: %p', (text, arah, angka) => {
  expect(bacaNilai(text)).toEqual({ jenis: 'batas', arah, angka: { ...polos, ...angka } });
});

test.each<[string, Partial<NilaiAngka>, Partial<NilaiAngka>]>([
  ['80–90', { angka: 80 }, { angka: 90 }],
  ['80 - 90 %', { angka: 80, persen: true }, { angka: 90, persen: true }],
  ['80% - 90%', { angka: 80, persen: true }, { angka: 90, persen: true }],
  ['76,61 s/d 88,30', { angka: 76.61, desimal: 2 }, { angka: 88.3, desimal: 2 }],
  ['10 sampai dengan 20 orang', { angka: 10, satuan: 'orang' }, { angka: 20, satuan: 'orang' }],
  ['90-80', { angka: 80 }, { angka: 90 }],
])('range: %p', (text, dari, sampai) => {
  expect(bacaNilai(text)).toEqual({
    jenis: 'rentang',
    dari: { ...polos, ...dari },
    sampai: { ...polos, ...sampai },
  });
});

test.each([
  'Baik',
  'Sangat Baik',
  '5x',
  '1 tahun 2 bulan',
  'Tahun 2020',
  '1/2',
  '80-',
  '-80-90',
  '12.34.567',
  'Sangat Baik (88,31 – 100)',
  'BB',
])('word: %p', (text) => {
  expect(bacaNilai(text)).toEqual({ jenis: 'kata', kata: text });
});

test('the caller knows what a lone separator is', () => {
  expect(bacaNilai('2.741', { satuPemisah: 'decimal' })).toMatchObject({ angka: 2.741 });
  expect(bacaNilai('2,741', { satuPemisah: 'group' })).toMatchObject({ angka: 2741 });
});

test('no text makes it fail', () => {
  const alphabet = fc.constantFrom(...'0123456789.,-–%() Baiks/d≥<:'.split(''));
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, maxLength: 200 })),
      (text) => {
        expect(bacaNilai(text).jenis).toMatch(/^(?:angka|batas|rentang|kata|nihil)$/);
      },
    ),
    { numRuns: 2000 },
  );
});

test('no text takes long', async () => {
  const pieces = ['1 ', 'a(', 'a ', '1.', '-', ' '];
  const read = (share: number) => (): void => {
    for (const piece of pieces) bacaNilai(`${piece.repeat(1e5 * share)}(`);
  };
  expect(await growth(read)).toBeLessThanOrEqual(IN_STEP);
});
