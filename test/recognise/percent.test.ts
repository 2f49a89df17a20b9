import { desimalFormat, KolomPersen, skalaKolom } from '../../src/recognise/percent';
import { GridBuilder } from '../../src/workbook/grid';

const baca = (value: number | string, format = 'General', skala: 'rasio' | 'persen' = 'persen') => {
  const grid = new GridBuilder();
  grid.set(1, 1, { value, format });
  const persen = new KolomPersen(1, skala).baca(grid.build(), 1);
  return persen && [persen.rasio, persen.desimal, persen.bentuk];
};

describe('percentages', () => {
  test('in every form', () => {
    expect(baca(0.9901, '0.00%')).toEqual([0.9901, 2, 'angka']);
    expect(baca(99.01, '0.00')).toEqual([0.9901, 2, 'angka']);
    expect(baca(0.9901, 'General', 'rasio')).toEqual([0.9901, 2, 'angka']);
    expect(baca(99, 'General')).toEqual([0.99, 0, 'angka']);
    expect(baca('99,01%')).toEqual([0.9901, 2, 'teks']);
    expect(baca('106,4 %')).toEqual([1.064, 1, 'teks']);
    expect(baca('93.6')).toEqual([0.936, 1, 'teks']);
    expect(baca('Baik')).toEqual([null, null, 'tak terbaca']);
    expect(baca('-')).toBe(null);
  });

  test('the figures decide the scale', () => {
    expect(skalaKolom([{ angka: 0.99, serapan: 0.99 }])).toBe('rasio');
    expect(skalaKolom([{ angka: 99, serapan: 0.99 }])).toBe('persen');
    expect(skalaKolom([])).toBe('persen');
  });

  test.each([
    ['0.00%', 2],
    ['0%', 0],
    ['#,##0.0', 1],
    ['General', null],
  ])('%s shows %s decimals', (format, decimals) => expect(desimalFormat(format)).toBe(decimals));
});
