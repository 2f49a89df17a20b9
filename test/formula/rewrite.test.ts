import fc from 'fast-check';
import { parse } from '../../src/formula/parse';
import { print } from '../../src/formula/print';
import { shift } from '../../src/formula/rewrite';
import { anyExpr } from '../support/expr';

test.each([
  ['SUM(A1:B2)*$A1+A$1+$A$1', 2, 1, 'SUM(B3:C4)*$A3+B$1+$A$1'],
  ["'Kec. Sukorejo'!C3%", -2, 0, "'Kec. Sukorejo'!C1%"],
  ['A1+B2', -1, 0, '#REF!+B1'],
  ['SUM($A$1:A5)', 2, 0, 'SUM($A$1:A7)'],
  ['SUM(A$5:A9)', -6, 0, 'SUM(A3:A$5)'],
  ['SUM(A:A,2:3,$B:C)', 5, 1, 'SUM(B:B,7:8,$B:D)'],
  ['SUM($B:C)', 0, -2, 'SUM(A:$B)'],
  ['SUM(A1:INDEX(B:B,C1))+(A1,B1)', 1, 0, 'SUM(A2:INDEX(B:B,C2))+(A2,B2)'],
])('%s copied %i down and %i right reads %s', (from, rows, cols, to) => {
  expect(print(shift(parse(from), rows, cols))).toBe(to);
});

test('copying there and back changes nothing', () => {
  fc.assert(
    fc.property(anyExpr, fc.nat(50), fc.nat(50), (expr, rows, cols) => {
      expect(print(shift(shift(expr, rows, cols), -rows, -cols))).toBe(print(expr));
    }),
    { numRuns: 200 },
  );
});
