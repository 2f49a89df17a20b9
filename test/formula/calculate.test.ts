import { calculator } from '../../src/formula/calculate';
import { FormulaError } from '../../src/formula/errors';
import { parse } from '../../src/formula/parse';
import type { SheetSource } from '../../src/formula/source';
import { cellError, type Value } from '../../src/formula/value';
import { grid } from '../support/grid';

const book = grid`
  name TARIF = 0.1
  name KIRI = Data!XFD1
  name Lain!TARIF = 0.2
  name PUTAR = PUTAR+1
  name RUSAK = SUM((
  # Data
  | 10  | =A1*2        | =B1+1 → 99      | =C1
  | =A3 | =TARIF*100   | =Lain!A1        | =lain!A2
  | =A2 | =A2+1        | =INDIRECT("A1") | =C3*2
  |     | =A4          | =[2]Buku!A1     | =Tabel1[Pagu]
  |     | =SUM(A5:C5)  | =SUM(Lain:Data!A1) | =IFERROR(C3,0)
  |     | =PUTAR       | =RUSAK          | =SUM(
  |     | =KIRI        | =A1:A9          | =SUM(D:D)
  |     | =TANGGAL(1)  | =ROUND(1)       | =1/0
  # Lain
  | =TARIF | 7
  | =Data!A1+B1
`;
const sheets = book.sheets.map((sheet) => ({ name: sheet.name, source: sheet.grid }));
const calculations = calculator(sheets, book.names);

function valueAt(sheet: string, row: number, col: number): Value | string {
  const value = calculations.value(sheet, row, col);
  return value instanceof FormulaError ? `${value.code} ${value.detail}` : value;
}

test.each<[string, string, number, number, Value]>([
  ['a formula without a value is worked out', 'Data', 1, 2, 20],
  ['a value that is there is taken as it is', 'Data', 1, 3, 99],
  ['so is one that others need', 'Data', 1, 4, 99],
  ['a name of the workbook', 'Data', 2, 2, 10],
  ["a sheet's own name goes first", 'Lain', 1, 1, 0.2],
  ['another sheet', 'Data', 2, 3, 0.2],
  ['whose name is spelled in other letters', 'Data', 2, 4, 17],
  ['an empty cell shows as 0', 'Data', 4, 2, 0],
  ['an empty cell itself is empty', 'Data', 4, 1, null],
  ['a name with a relative reference is written for A1', 'Data', 7, 2, 0],
  ['a range where one value is wanted is the cell beside', 'Data', 7, 3, 0],
  ['an error is a value', 'Data', 8, 4, cellError('#DIV/0!')],
  ['a sheet that is not there', 'Hilang', 1, 1, cellError('#REF!')],
])('%s', (_, sheet, row, col, value) => {
  expect(valueAt(sheet, row, col)).toEqual(value);
});

test.each<[string, number, number, string]>([
  ['a circle', 2, 1, "circular 'Data'!A2"],
  ['what needs a circle', 3, 2, "circular 'Data'!A2"],
  ['a range that holds the formula itself', 5, 2, "circular 'Data'!B5"],
  ['a column that does', 7, 4, 'unsupported-function INDIRECT'],
  ['a name that needs itself', 6, 2, 'circular PUTAR'],
  ['a function that is not known', 3, 3, 'unsupported-function INDIRECT'],
  ['what needs such a cell, whatever it makes of errors', 5, 4, 'unsupported-function INDIRECT'],
  ['another file', 4, 3, 'external-link [2]Buku!A1'],
  ['a table', 4, 4, 'table-reference Tabel1[Pagu]'],
  ['several sheets', 5, 3, 'several-sheets Lain:Data!A1'],
  ['text that is no formula', 6, 4, 'syntax at character 5'],
  ['a name that is none', 6, 3, 'syntax at character 6'],
  ['a function of a program or an add-in', 8, 2, 'unsupported-function TANGGAL'],
  ['too few arguments', 8, 3, 'syntax ROUND with 1 arguments'],
])('%s fails by its cause', (_, row, col, failure) => {
  expect(valueAt('Data', row, col)).toBe(failure);
});

test('a formula is evaluated where it stands', () => {
  const at = { sheet: 'Data', row: 1, col: 9 };
  expect(calculations.evaluate(parse('A1:A9+ROW()+COLUMN()'), at)).toBe(20);
  expect(calculations.evaluate(parse('A1&Lain!B1'), at)).toBe('107');
  expect(calculations.evaluate(parse('C3'), at)).toMatchObject({ code: 'unsupported-function' });
});

const ROWS = 20_000;

/** One column whose formulas are made when they are asked for. */
function column(formula: (row: number) => string | null): SheetSource {
  return {
    rowCount: ROWS,
    columnCount: 2,
    value: (row, col) => (col === 2 ? row : null),
    formula: (row, col) => (col === 1 ? formula(row) : null),
  };
}

test.each<[string, (row: number) => string, number, Value]>([
  ['from above', (row) => (row === 1 ? 'B1' : `A${row - 1}+B${row}`), ROWS, (ROWS * (ROWS + 1)) / 2],
  ['from below', (row) => (row === ROWS ? 'B1' : `A${row + 1}+1`), 1, ROWS],
  ['through ranges', (row) => (row === 1 ? 'B1' : `SUM(A${row - 1}:A${row - 1},B$1)`), ROWS, ROWS],
])('a chain of 20,000 cells %s is worked out', (_, formula, row, value) => {
  const chain = calculator([{ name: 'A', source: column(formula) }]);
  expect(chain.value('A', row, 1)).toBe(value);
});

test('a sum at the end of a chain over cells that are open each is worked out in time', () => {
  const source = column((row) =>
    row < 400 ? `A${row + 1}+1` : row === 400 ? `SUM(A401:A${ROWS})` : `B${row}*2`,
  );
  const chain = calculator([{ name: 'A', source }]);
  expect(chain.value('A', 1, 1)).toBe(ROWS * (ROWS + 1) - 400 * 401 + 399);
});

test('a circle of 20,000 cells is found', () => {
  const source = column((row) => `A${row === ROWS ? 1 : row + 1}+1`);
  expect(calculator([{ name: 'A', source }]).value('A', 1, 1)).toMatchObject({ code: 'circular' });
});

test.each(['_xldudf_LKJIP_SERAPAN(A1,2)', 'LKJIP.CAPAIAN(A1,2)', '[2]!_xldudf_LKJIP_SISA(A1,2)'])(
  'the add-in’s own %s is worked out by Excel alone: what stands on it has a value where it has one',
  (formula) => {
    const own = grid`
      # Data
      | 1 | =${formula} → 0.5 | =SUM(A1:B1)
      | 1 | =${formula} | =SUM(A2:B2)
    `;
    const calc = calculator(
      own.sheets.map((sheet) => ({ name: sheet.name, source: sheet.grid })),
      [],
    );
    expect([calc.value('Data', 1, 2), calc.value('Data', 1, 3)]).toEqual([0.5, 1.5]);
    expect(calc.value('Data', 2, 2)).toBeInstanceOf(FormulaError);
    expect(calc.value('Data', 2, 3)).toBeInstanceOf(FormulaError);
  },
);
