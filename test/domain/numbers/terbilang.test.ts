import fc from 'fast-check';
import { terbilang } from '../../../src/domain/numbers/terbilang';
import { bacaTerbilang } from '../../support/baca-terbilang';

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_000_000_000, 'satu miliar'],
  [1e12, 'satu triliun'],
  [1e15, 'satu kuadriliun'],
  [2.05, 'dua koma nol lima'],
  [-3, 'minus tiga'],
  [-0, 'nol'],
  [0.5, 'nol koma lima'],
  [1e-7, 'nol koma nol nol nol nol nol nol satu'],
])('%p', (n, words) => {
  expect(terbilang(n)).toBe(words);
});

test('the sample report in words', () => {
  expect(terbilang(13_568_770_474.04, 'rupiah')).toBe(
    'tiga belas miliar lima ratus enam puluh delapan juta tujuh ratus tujuh puluh ribu empat ratus tujuh puluh empat koma nol empat rupiah',
  );
});

test('refuses what it has no words for', () => {
  expect(terbilang(1e15 + 1)).toEqual({ galat: 'di-luar-rentang' });
  expect(terbilang(NaN)).toEqual({ galat: 'bukan-angka' });
});

test('an independent reader understands every number', () => {
  const whole = fc.integer({ min: -1e15, max: 1e15 });
  const decimal = fc.integer({ min: -1e12, max: 1e12 }).map((n) => Number(`${n}e-3`));
  fc.assert(
    fc.property(fc.oneof(whole, decimal, fc.nat(9999)), (n) => {
      expect(bacaTerbilang(terbilang(n) as string)).toBe(n === 0 ? 0 : n);
    }),
    { numRuns: 3000 },
  );
});
