import fc from 'fast-check';
import {
  formatAngka,
  formatPersen,
  kaliSeratus,
  parsePersen,
  perSeratus,
} from '../../../src/domain/numbers/persen';

test.each([
  ['99,01%', 99.01, 0.9901, 2, null],
  ['106,4 %', 106.4, 1.064, 1, null],
  ['94.60%', 94.6, 0.946, 2, null],
  ['93.6', 93.6, null, 1, null],
  ['93,6', 93.6, null, 1, null],
  ['1.234', 1.234, null, 3, null], // percent columns have no thousands
  ['Baik (102%)', 102, 1.02, 0, 'Baik'],
  ['0,00%', 0, 0, 2, null],
  ['-3%', -3, -0.03, 0, null],
])('%p', (text, angka, rasio, desimal, label) => {
  expect(parsePersen(text)).toEqual({ angka, bertanda: rasio !== null, rasio, desimal, label });
});

test.each(['-', '', 'Baik', '13 pelayanan', '80–90 %', '≥ 90', '#DIV/0!'])('no percentage: %p', (text) => {
  expect(parsePersen(text)).toBeNull();
});

test('moving the point is decimal', () => {
  expect(perSeratus(94.6)).toBe(0.946);
  expect(kaliSeratus(0.57)).toBe(57); // 0.57 * 100 is 56.99999999999999
  expect(kaliSeratus(1e-9)).toBe(1e-7);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      const angka = Number(`${n}e-4`);
      expect(kaliSeratus(perSeratus(angka))).toBe(angka);
    }),
  );
});

test('formatPersen', () => {
  expect(formatPersen(0.9665574)).toBe('96,66%');
  expect(formatPersen(1.0370114, 1)).toBe('103,7%');
  expect(formatPersen(1.0005, 0)).toBe('100%');
  expect(formatPersen(0.95125)).toBe('95,13%');
  expect(formatPersen(-0.05)).toBe('-5,00%');
  expect(formatPersen(12.3456)).toBe('1.234,56%');
  expect(formatAngka(-0.001, 2)).toBe('0,00');
});

test('what is formatted is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_99, max: 99_999 }), (hundredths) => {
      const rasio = Number(`${hundredths}e-4`);
      expect(parsePersen(formatPersen(rasio))?.rasio ?? 0).toBe(rasio);
    }),
  );
});
