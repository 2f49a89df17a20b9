import fc from 'fast-check';
import { FormulaError } from '../../src/formula/errors';
import { parse, tryParse } from '../../src/formula/parse';
import { print, printForFile } from '../../src/formula/print';
import { anyExpr } from '../support/expr';

/** What a formula prints as after reading: the same unless a second text is given. */
test.each<[string, string?]>([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['sum( a1 : b2 , $c$3 )', 'SUM(A1:B2,$C$3)'],
  ['-2^2'],
  ['2^-3%'],
  ['1-(2-3)-4'],
  ['90<A1<130'],
  ['"a""b"&A1<>""'],
  ['IF(A1,,2)'],
  ['F(,)'],
  ['PI()'],
  ['.5+1.+1e-3+1E5', '0.5+1+0.001+100000'],
  ['A:A+$B:C+1:1+$2:$5'],
  ['B9:A1', 'A1:B9'],
  ['$B9:A$1', 'A$1:$B9'],
  ["'Kec. Sukorejo'!A1+'It''s'!B2:C3+Sheet1!A:A"],
  ['Sheet1!A1:Sheet1!B2', 'Sheet1!A1:B2'],
  ["'Data'!#REF!+#N/A+#div/0!", '#REF!+#N/A+#DIV/0!'],
  ['SUM(#REF!:B9)'],
  ["[2]Sheet!A1+[2]!Nama+'[Pagu 2020.xlsx]Lembar 1'!$A$1:B9"],
  ["SUM(Sheet1:Sheet3!A1)+'Kel. A:Kel. B'!C3"],
  ['SUM(Tabel1[Pagu])+Tabel1[[#This Row],[Sisa ]]+[@Pagu]'],
  ['SUM({1,-2.5,"x";TRUE,#N/A,3})'],
  ['_xlfn.NUMBERVALUE(A1,",",".")', 'NUMBERVALUE(A1,",",".")'],
  ['_xlfn._xlws.SORT(_xlfn.BARU(A1))', 'SORT(_XLFN.BARU(A1))'],
  ['_xldudf_LKJIP_CAPAIAN(A1,B1)', '_XLDUDF_LKJIP_CAPAIAN(A1,B1)'],
  ['[2]!_xldudf_lkjip_capaian(A1)', '[2]!_XLDUDF_LKJIP_CAPAIAN(A1)'],
  ["X.xla!_xldudf_f(A1)+'C:\\a b\\X.xla'!f(1)", "X.XLA!_XLDUDF_F(A1)+'C:\\A B\\X.XLA'!F(1)"],
  ['SUM(A1:INDEX(B:B,3))'],
  ['SUM((A1:A3,C1:C3))'],
  ['A1:C3 B2:D4'],
  ['true+FALSE', 'TRUE+FALSE'],
  ['TRUE()'],
  ['LKJIP_AMBANG*Sheet1!Ambang+_lokal+pagu.2020'],
  ['LOG10(A1)+XFE1+A1048577'],
  ['+A1', '+A1'],
  ['@A1:A3+B1#', 'SINGLE(A1:A3)+ANCHORARRAY(B1)'],
  ['A1%%+(B1)%', 'A1%%+B1%'],
  ['A1\n +\tB1', 'A1+B1'],
])('%s', (text, printed = text) => {
  const expr = parse(text);
  expect(print(expr)).toBe(printed);
  expect(parse(printed)).toEqual(expr);
});

test('operators bind as in Excel', () => {
  expect(parse('1+2*3')).toEqual(parse('1+(2*3)'));
  expect(parse('2^3^2')).toEqual(parse('(2^3)^2'));
  expect(parse('-2^2')).toEqual(parse('(-2)^2'));
  expect(parse('1&2+3=4')).toEqual(parse('(1&(2+3))=4'));
  expect(parse('-5%')).toEqual(parse('(-5)%'));
});

test.each([
  '',
  '=',
  'SUM(A1',
  'A1)',
  '1 2',
  'A1 5',
  '"a',
  "'a'",
  'A1+',
  '*2',
  '{1,2;3}',
  '{}',
  '#TIDAK',
  '[',
  'a[',
  '1,2',
  '(A1,2)',
  '$',
  '!A1',
  "'a'!",
])('no formula: %s', (text) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'syntax' }));
  expect(tryParse(text)).toBeNull();
});

test.each([
  ['too-deep', '('.repeat(5000)],
  ['too-deep', '-'.repeat(5000)],
  ['too-deep', `1${'%'.repeat(5000)}`],
  ['formula-too-long', 'A'.repeat(70_000)],
])('%s', (code, text) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
});

test('a sum of thousands of terms is read and printed', () => {
  const text = Array(2700).fill('A1').join('+');
  expect(print(parse(text))).toBe(text);
});

test('any text is a formula or a typed failure', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2',
    ':',
    '!',
    "'",
    '"',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ' ',
    '+',
    '-',
    '%',
    '^',
    '&',
    '<',
    '=',
    '#',
    '#REF!',
    '1',
    '.',
    'e',
    'SUM',
    'Lembar',
    '_xlfn.',
    '@',
    '\\',
    'é',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      try {
        const printed = print(parse(source));
        expect(print(parse(printed))).toBe(printed);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what is printed reads as the same tree', () => {
  fc.assert(
    fc.property(anyExpr, (expr) => {
      const printed = print(expr);
      expect(parse(printed)).toEqual(expr);
      expect(parse(printForFile(expr))).toEqual(expr);
    }),
    { numRuns: 500 },
  );
});
