import { isFillName, isOurNote, readsSheet, sheetKeyOf, usesOurName } from '../../src/xlsx/ours';

const sheets = new Set(['lkjip rincian', 'lkjip', "data '20"]);

test.each([
  ["SUM('LKjIP Rincian'!E5:E9)", true],
  ["SUM('lkjip rincian'!E5:E9)", true],
  ["SUM('Awal:LKjIP Rincian'!E5)", true],
  ['LKjIP!A1+1', true],
  ["'Data ''20'!A1", true],
  ['"\'LKjIP Rincian\'!E5"', false],
  ["'LKjIP Rincian 2'!E5", false],
  ["'[2]LKjIP Rincian'!E5", false],
  ['LKjIP+1', false],
  ['SUM(A1:A9)', false],
])('%s reads a sheet of ours: %s', (formula, expected) => {
  expect(readsSheet(formula, sheets)).toBe(expected);
});

test.each([
  ['ROUND(D5-LKJIP_AMBANG*C5,2)<0', true],
  ['lkjip_ambang>1', true],
  ['"LKJIP_AMBANG"=A1', false],
  ['XLKJIP_AMBANG>1', false],
  ["'LKJIP_X'!A1", false],
])('%s uses a name of ours: %s', (formula, expected) => {
  expect(usesOurName(formula)).toBe(expected);
});

test('keys, notes and the names of fills', () => {
  expect([sheetKeyOf('lkjip:rincian'), sheetKeyOf('Rincian'), sheetKeyOf(7)]).toEqual([
    'rincian',
    null,
    null,
  ]);
  expect([isOurNote('[LKjIP] Sisa Rp 1'), isOurNote('Camat: [LKjIP] benar?')]).toEqual([true, false]);
  expect([isFillName('LKJIP_ISI_1'), isFillName('lkjip_isi_2'), isFillName('LKJIP_AMBANG')]).toEqual([
    true,
    true,
    false,
  ]);
});
