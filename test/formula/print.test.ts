import {
  add,
  call,
  cell,
  concat,
  div,
  eq,
  ifZero,
  mul,
  name,
  neg,
  num,
  percent,
  pow,
  range,
  sub,
  text,
} from '../../src/formula/build';
import type { Expr } from '../../src/formula/expr';
import { MAX_ROW, sheetPrefix } from '../../src/formula/reference';
import { print, printForFile } from '../../src/formula/print';

const a = cell(1, 1);
const b = cell(2, 28);

test.each<[string, Expr]>([
  ['A1+AB2', add(a, b)],
  ['(A1+1)*2', mul(add(a, num(1)), num(2))],
  ['A1-(AB2-1)', sub(a, sub(b, num(1)))],
  ['A1-AB2-1', sub(sub(a, b), num(1))],
  ['2^3^4', pow(pow(num(2), num(3)), num(4))],
  ['2^(3^4)', pow(num(2), pow(num(3), num(4)))],
  ['-A1^2', pow(neg(a), num(2))],
  ['-(A1^2)', neg(pow(a, num(2)))],
  ['A1--5', sub(a, num(-5))],
  ['A1/-5%', div(a, percent(num(-5)))],
  ['(A1+1)%', percent(add(a, num(1)))],
  ['A1&"x"="a""b"', eq(concat(a, text('x')), text('a"b'))],
  ['IF(A1=0,0,AB2/A1)', ifZero(a, num(0), div(b, a))],
  ['LKJIP_AMBANG*$B$2', mul(name('LKJIP_AMBANG'), cell(2, 2, { fixed: 'both' }))],
  [
    "SUM(Pakunden!$A1:$B9,'Kec. Sukorejo'!C$3)",
    call(
      'SUM',
      range({ top: 1, left: 1, bottom: 9, right: 2 }, { sheet: 'Pakunden', fixed: 'col' }),
      cell(3, 3, { sheet: 'Kec. Sukorejo', fixed: 'row' }),
    ),
  ],
  [
    'SUM(A:$C,1:$2)',
    call(
      'SUM',
      { kind: 'range', top: 1, left: 1, bottom: MAX_ROW, right: 3, fixedEnd: 'col' },
      { kind: 'range', top: 1, left: 1, bottom: 2, right: 16_384, fixedEnd: 'both' },
    ),
  ],
  ['1E+21', num(1e21)],
  ['0.1', num(0.1)],
])('%s', (expected, expr) => {
  expect(print(expr)).toBe(expected);
});

test('names of sheets are quoted where a formula would read them as something else', () => {
  const spelled = [
    'Pakunden',
    'Data_1',
    'Kec. Sukorejo',
    "Ma'arif",
    'A1',
    'R1C1',
    'RC',
    'true',
    '2020',
    'Rincian-2',
    'Ünit',
    '',
  ];
  expect(spelled.map(sheetPrefix)).toEqual([
    'Pakunden',
    'Data_1',
    "'Kec. Sukorejo'",
    "'Ma''arif'",
    "'A1'",
    "'R1C1'",
    "'RC'",
    "'true'",
    "'2020'",
    "'Rincian-2'",
    "'Ünit'",
    "''",
  ]);
});

test('functions newer than Excel 2007 are prefixed in files, and only there', () => {
  const expr = call('IFNA', call('SUM', call('NUMBERVALUE', a, text(','), text('.'))), call('SORT', a));
  expect(print(expr)).toBe('IFNA(SUM(NUMBERVALUE(A1,",",".")),SORT(A1))');
  expect(printForFile(expr)).toBe('_xlfn.IFNA(SUM(_xlfn.NUMBERVALUE(A1,",",".")),_xlfn._xlws.SORT(A1))');
});

test.each<[string, Expr]>([
  ['text-too-long', text('x'.repeat(256))],
  ['too-many-arguments', call('SUM', ...Array<Expr>(256).fill(a))],
  ['bad-number', num(NaN)],
  ['formula-too-long', concat(text(''), ...Array<Expr>(40).fill(text('x'.repeat(250))))],
])('%s is refused', (code, expr) => {
  expect(() => print(expr)).toThrow(expect.objectContaining({ code }));
});

test('a sum of two thousand terms neither overflows nor gets parentheses', () => {
  const sum = Array<Expr>(2000).fill(a).reduce(add);
  expect(print(sum)).toBe(Array(2000).fill('A1').join('+'));
});
