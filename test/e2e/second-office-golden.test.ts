import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import type { Grid } from '../../src/workbook/port';
import { dinas } from '../fixtures/dinas';
import { buildFile, QUIET, scratch } from '../support/build-file';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';
import { partNames, partText } from '../support/zip-parts';
import { gridXlsx } from '../support/grid-xlsx';
import { describeWithLibreOffice, recalc } from '../support/libreoffice';

const at = scratch();

interface Golden {
  readonly sheet: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly figure: number;
}

const GOLDEN = readFileSync(join(__dirname, 'golden/dinas.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Golden => {
    const [sheet = '', table = '', row = '', column = '', figure = '', why = ''] = line.split(' | ');
    if (why === '') throw new Error(`no reason: ${line}`);
    return { sheet, table, row, column, figure: Number(figure) };
  });

beforeAll(async () => {
  writeFileSync(at('dinas.xlsx'), gridXlsx(dinas()));
  await buildFile(at('dinas.xlsx'), at('built.xlsx'));
});

async function sheetsOf(path: string): Promise<ReadonlyMap<string, Grid>> {
  const { ours, sheets } = await openXlsx(readFileSync(path)).read(QUIET);
  return new Map([...sheets, ...ours].map(({ name, grid }) => [name, grid]));
}

function judul(grid: Grid, row: number): string {
  const value = grid.value(row, 2);
  return typeof value === 'string' ? value : '';
}

/** The figure of a table by its title, its row's name and its column's caption. */
function figureIn(grid: Grid, { table, row: name, column }: Golden): unknown {
  const rows = Array.from({ length: grid.rowCount }, (_, i) => i + 1);
  const top = rows.find((row) => judul(grid, row).startsWith(table)) ?? 0;
  const cols = Array.from({ length: grid.columnCount }, (_, i) => i + 1);
  const col = cols.find((each) => grid.value(top + 1, each) === column);
  const end = rows.find((row) => row > top && judul(grid, row).startsWith('Sumber:')) ?? 0;
  const row = rows.find(
    (each) => each > top + 2 && each < end && cols.some((c) => grid.value(each, c) === name),
  );
  return top === 0 || !col || !row ? `${table}: no ${!col ? column : name}` : grid.value(row, col);
}

const close = (each: Golden): unknown[] => [
  each.table,
  each.row,
  each.column,
  // As many digits as a double holds of it: money is a whole number.
  expect.closeTo(each.figure, Math.abs(each.figure) > 1e6 ? 3 : 9),
];

async function expectGolden(path: string): Promise<void> {
  const sheets = await sheetsOf(path);
  const found = GOLDEN.map((each) => [
    each.table,
    each.row,
    each.column,
    figureIn(sheets.get(each.sheet)!, each),
  ]);
  expect(found).toEqual(GOLDEN.map(close));
}

it('every figure of another office is the one worked out by hand', async () => {
  await expectGolden(at('built.xlsx'));
});

it('the survey’s index follows scores and weights', async () => {
  const sheets = await sheetsOf(at('built.xlsx'));
  expect(sheets.get('LKjIP SKM')!.formula(18, 6)).toMatch(/^SUMPRODUCT\(/);
});

it('tables that a page has no room left for begin the next, with their title', async () => {
  const { ours } = await openXlsx(readFileSync(at('built.xlsx'))).read(QUIET);
  const grid = ours.find(({ name }) => name === 'LKjIP Perbandingan')!.grid;
  const file = readFileSync(at('built.xlsx'));
  const sheets = partNames(file).filter((name) => name.includes('/worksheets/sheet'));
  const xml = sheets
    .map((name) => partText(file, name))
    .find((text) => text.includes('>Perbandingan Kinerja'));
  const [, above = ''] = /<brk id="(\d+)"/.exec(xml ?? '') ?? [];
  expect(judul(grid, Number(above) + 1)).toMatch(/^Tabel 4\.3\.5 /);
});

describeWithChecker('the dinas’s annotated workbook', () => {
  it('opens in Excel without an offer to repair it', () => {
    expect(checkXlsx(at('built.xlsx'), at('dinas.xlsx'))).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it('comes to the same figures on its own', async () => {
    await recalc(at('built.xlsx'), at('recalculated.xlsx'));
    await expectGolden(at('recalculated.xlsx'));
  });
});
