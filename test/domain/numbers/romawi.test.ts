import { dariRomawi, keRomawi } from '../../../src/domain/numbers/romawi';

test('every number comes back from its numeral', () => {
  for (let n = 1; n <= 3999; n++) expect(dariRomawi(keRomawi(n) as string)).toBe(n);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [1994, 'MCMXCIV'],
])('%p', (n, text) => {
  expect(keRomawi(n)).toBe(text);
});

test.each([0, -1, 4000, 1.5, NaN])('no numeral for %p', (n) => {
  expect(keRomawi(n)).toBeNull();
});

test.each(['', 'IIII', 'VV', 'IC', 'IVI', 'iv', 'I.', ' I', 'MMMM', 'di', 'A'])('no number in %p', (text) => {
  expect(dariRomawi(text)).toBeNull();
});
