import { ShiftedFormula } from '../../../src/xlsx/read/shift-formula';
import { growth, IN_STEP } from '../../support/effort';

/** The formula of B2, seen from D5: two columns and three rows on. */
const moved = (text: string): string => new ShiftedFormula(text, 2, 2).textAt(5, 4);

describe('a shared formula in another cell', () => {
  it.each([
    ['A1+B2', 'C4+D5'],
    ['$A1+A$1+$A$1', '$A4+C$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(C4:D5)'],
    ['SUM(A:A)+SUM($A:B)', 'SUM(C:C)+SUM($A:D)'],
    ['SUM(1:1)+SUM($1:2)', 'SUM(4:4)+SUM($1:5)'],
    ['Sheet1!A1', 'Sheet1!C4'],
    ['\'Kec. A1\'!A1&"A1"', '\'Kec. A1\'!C4&"A1"'],
    ["'it''s A1'!A1", "'it''s A1'!C4"],
    ['A1!B2', 'A1!D5'],
    ['"say ""A1"""&A1', '"say ""A1"""&C4'],
    ['LOG10(A1)', 'LOG10(C4)'],
    ['ATAN2(A1,2)', 'ATAN2(C4,2)'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+C4'],
    ["Table1['[A1]+A1", "Table1['[A1]+C4"],
    ['[1]Sheet1!A1', '[1]Sheet1!C4'],
    ['pagu.A1+PAGU2020', 'pagu.A1+PAGU2020'],
    ['TRUE+1E5+1.5', 'TRUE+1E5+1.5'],
    ['a1', 'C4'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['XYZ1+A0', 'XYZ1+A0'],
    ['Ä1+A1', 'Ä1+C4'],
    ['_xlfn.NUMBERVALUE(A1,",",".")', '_xlfn.NUMBERVALUE(C4,",",".")'],
    ['IF(A1="","",A1/B1)', 'IF(C4="","",C4/D4)'],
    ['A1:INDEX(B:B,3)', 'C4:INDEX(D:D,3)'],
    ['', ''],
  ])('%s is %s', (text, expected) => {
    expect(moved(text)).toBe(expected);
  });

  it('off the sheet is lost', () => {
    expect(new ShiftedFormula('A1+$A$1', 5, 5).textAt(4, 5)).toBe('#REF!+$A$1');
    expect(new ShiftedFormula('A1', 5, 5).textAt(5, 4)).toBe('#REF!');
  });

  it('in its own cell stays as it is', () => {
    expect(new ShiftedFormula('a1 + XFD9', 2, 2).textAt(2, 2)).toBe('a1 + XFD9');
  });

  it.each([
    ['quotes', '"'],
    ['apostrophes', "'"],
    ['brackets', '['],
    ['letters', 'A'],
    ['colons', 'A:'],
    ['mixtures', `"'[`],
  ])('of a hundred thousand %s takes no time', async (_, piece) => {
    const shifted = (share: number) => (): unknown => moved(piece.repeat(100_000 * share + 1));
    expect(await growth(shifted)).toBeLessThanOrEqual(IN_STEP);
  });
});
