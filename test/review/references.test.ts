import fc from 'fast-check';
import { referencesIn } from '../../src/review/formulas/references';

const corner = fc
  .tuple(fc.constantFrom('A', 'D', 'AA', 'XFD', 'XFE', 'ZZZ'), fc.integer({ min: 0, max: 1_100_000 }))
  .map(([col, row]) => `${col}${row}`);

it('reads plain sums as the parser does, whatever their corners', () => {
  fc.assert(
    fc.property(corner, corner, (from, to) => {
      // With a space the formula is none of the plain ones and goes through the parser.
      const sum = `SUM(${from}:${to})`;
      expect(referencesIn(sum)).toEqual(referencesIn(` ${sum}`));
    }),
  );
});

it('finds references at any depth, and none in what is no formula', () => {
  expect(referencesIn('IF(A1>0,SUM(B2:B3)+Lain!C4,0)')).toHaveLength(3);
  expect(referencesIn('1+2')).toEqual([]);
  expect(referencesIn('SUM(A1:')).toBeNull();
});
