import fc from 'fast-check';
import { bulatkan, bulatkanTeks, potong } from '../../../src/domain/numbers/bulatkan';

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.675, 2, 2.68],
  [0.285, 2, 0.29],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.49, 0, 0],
  [1234.5678, -2, 1200],
  [150, -2, 200],
  [9.995, 2, 10],
  [1e-9, 2, 0],
  [1e300, 2, 1e300],
  [12_345_678_901_234.56, 2, 12_345_678_901_234.56],
  [12_345_678_901_234.56, 1, 12_345_678_901_234.6],
])('bulatkan(%p, %p) = %p', (n, desimal, hasil) => {
  expect(bulatkan(n, desimal)).toBe(hasil);
});

test('arithmetic noise does not move a tie', () => {
  expect(25 * 2.0134).toBe(50.334999999999994);
  expect(bulatkan(25 * 2.0134, 2)).toBe(50.34);
  expect(bulatkan(25 * 2.0178, 2)).toBe(50.45);
  expect(bulatkan(25 * 2.5998, 2)).toBe(65);
  expect(bulatkanTeks(25 * 2.0134, 2)).toBe('50.34');
});

test('what is no number stays as it is', () => {
  expect(bulatkan(NaN, 2)).toBeNaN();
  expect(bulatkan(-Infinity, 2)).toBe(-Infinity);
});

test('potong cuts off, but not because of noise', () => {
  expect(potong(96.669, 2)).toBe(96.66);
  expect(potong(-96.669, 2)).toBe(-96.66);
  expect(potong(0.57 * 100, 0)).toBe(57);
  expect(potong(1.999, 0)).toBe(1);
});

test('bulatkanTeks shows its zeros', () => {
  expect(bulatkanTeks(0.5, 2)).toBe('0.50');
  expect(bulatkanTeks(-0.004, 2)).toBe('0.00');
  expect(bulatkanTeks(1234.5, 0)).toBe('1235');
});

test('on decimals of up to 15 digits it is school arithmetic', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
      const magnitude = Math.abs(thousandths);
      const hundredths = Math.floor(magnitude / 10) + (magnitude % 10 >= 5 ? 1 : 0);
      const hasil = bulatkan(Number(`${thousandths}e-3`), 2);
      expect(Math.abs(hasil)).toBe(hundredths / 100);
      expect(potong(Number(`${magnitude}e-3`), 2)).toBe(Math.floor(magnitude / 10) / 100);
    }),
    { numRuns: 2000 },
  );
});

test('the short way round gives what the digits give', () => {
  const n = fc.oneof(
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  );
  fc.assert(
    fc.property(n, fc.integer({ min: 0, max: 6 }), (value, places) => {
      expect(bulatkan(value, places)).toBe(Number(bulatkanTeks(value, places)));
    }),
    { numRuns: 3000 },
  );
});
