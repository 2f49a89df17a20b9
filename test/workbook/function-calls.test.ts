import { callSpellings, withOwnCalls } from '../../src/workbook/function-calls';

test.each([
  ['=LKJIP.SISA(A1,B1)', 'own', '=LKJIP.SISA(A1,B1)'],
  ['=lkjip.sisa(A1,B1)', 'own', '=LKJIP.SISA(A1,B1)'],
  ['=_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=_xlfn._xldudf_LKJIP_SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=_XLDUDF_lkjip_sisa(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=_xldudf_LKJIP.SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=_xludf.LKJIP.SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=_xll.LKJIP.SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=[2]!_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=BloombergUI.xla!_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=LKJIP.SISA(A1,B1)'],
  ["='C:\\Users\\Bu Ani''s\\lkjip.xll'!LKJIP.SISA(A1,B1)", 'stored', '=LKJIP.SISA(A1,B1)'],
  ["='https://kota.example/add ins/lkjip.xlam'!_xldudf_LKJIP_SISA(A1,B1)", 'stored', '=LKJIP.SISA(A1,B1)'],
  ['=@_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=@LKJIP.SISA(A1,B1)'],
  ['=LKJIP_SISA(A1,B1)', 'bare', '=LKJIP.SISA(A1,B1)'],
  ['=SUM(A1:A3)-_xldudf_LKJIP_SISA(A1,B1)/2', 'stored', '=SUM(A1:A3)-LKJIP.SISA(A1,B1)/2'],
  ['=B1-[2]!_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=B1-LKJIP.SISA(A1,B1)'],
  ['=B1/X.xla!_xldudf_LKJIP_SISA(A1,B1)', 'stored', '=B1/LKJIP.SISA(A1,B1)'],
  [
    '=IF(\'LKJIP.X(y\'!A1>0,[2]!_xldudf_LKJIP_SISA(Data!A1,B1),"LKJIP_SISA(")',
    'stored',
    '=IF(\'LKJIP.X(y\'!A1>0,LKJIP.SISA(Data!A1,B1),"LKJIP_SISA(")',
  ],
])('%s calls our function (%s)', (formula, spelling, own) => {
  expect([...callSpellings(formula)]).toEqual([spelling]);
  expect(withOwnCalls(formula, true)).toBe(own);
});

test('what may be a macro of the staff’s is respelled only when that is asked', () => {
  expect(withOwnCalls('=LKJIP_SISA(1,2)+_xldudf_LKJIP_SISA(1,2)', false)).toBe(
    '=LKJIP_SISA(1,2)+LKJIP.SISA(1,2)',
  );
});

test('a formula may spell its calls in several ways', () => {
  const formula = '=LKJIP.SISA(1,2)+_xldudf_LKJIP_SISA(_xldudf_LKJIP_ANGKA("1.234"),B1)';
  expect([...callSpellings(formula)].sort()).toEqual(['own', 'stored']);
  expect(withOwnCalls(formula, true)).toBe('=LKJIP.SISA(1,2)+LKJIP.SISA(LKJIP.ANGKA("1.234"),B1)');
});

test.each([
  '=SUM(A1:A3)',
  '="LKJIP.SISA(1,2)"',
  "='LKJIP.SISA(1)'!A1",
  '=Tabel[LKJIP.SISA(x)]',
  '=Tabel[[#This Row],[LKJIP.SISA(x)]]',
  '=LKJIP_AMBANG*2',
  '=MYLKJIP.SISA(1)',
  '=BUKULKJIP_SISA(1)',
  '=LKJIP.SISA',
])('%s calls none', (formula) => {
  expect(callSpellings(formula).size).toBe(0);
  expect(withOwnCalls(formula, true)).toBe(formula);
});
