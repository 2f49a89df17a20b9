import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cell, Workbook, type Worksheet } from 'exceljs';
import { field, readTsv, type Row } from '../../scripts/sample/tsv';
import { checkXlsx, describeWithChecker } from '../support/check-xlsx';

const SAMPLE = resolve(__dirname, '../../assets/samples/sukorejo-2020.xlsx');
const FIGURES = resolve(__dirname, '../../assets/samples/sukorejo-2020');

const UNITS: Readonly<Record<string, string>> = {
  'Kecamatan Sukorejo': 'Kec. Sukorejo',
  'Kelurahan Pakunden': 'Pakunden',
  'Kelurahan Tlumpu': 'Tlumpu',
  'Kelurahan Blitar': 'Blitar',
  'Kelurahan Turi': 'Turi',
  'Kelurahan Karang Sari': 'Karang Sari',
  'Kelurahan Sukorejo': 'Kel. Sukorejo',
  'Kelurahan Tanjungsari': 'Tanjungsari',
};
/** Files whose lines are not on one sheet of the same shape. */
const APART = ['realisasi-anggaran', 'realisasi-per-program'];

const workbook = new Workbook();
beforeAll(() => workbook.xlsx.readFile(SAMPLE));

function figures(file: string): readonly Row[] {
  return readTsv(join(FIGURES, `${file}.tsv`));
}

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** What the cell shows with Indonesian settings, for the formats that the sample has. */
function shown(cell: Cell): string {
  const value = cell.result ?? cell.value;
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const format = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(cell.numFmt || '0');
  if (format === null) return value.toLocaleString('id-ID', { useGrouping: false });
  const [, grouped, decimals = '', percent] = format;
  const text = (percent === undefined ? value : Number((value * 100).toPrecision(15))).toLocaleString(
    'id-ID',
    {
      useGrouping: grouped !== undefined,
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
    },
  );
  return text + (percent ?? '');
}

function cellsOf(page: Worksheet): readonly Cell[] {
  const cells: Cell[] = [];
  page.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells.filter((cell) => !cell.isMerged || cell.master === cell);
}

/** The texts of each printed table of a file: several where its lines name their table or its columns their place. */
function printedTables(file: string): readonly (readonly string[])[] {
  const rows = figures(file);
  const places = [...new Set(rows.map((row) => row['tabel']))].map((tabel) => ({
    lines: rows.filter((row) => row['tabel'] === tabel),
    left: 'tabel',
  }));
  const columns = ['anggaran_bab_2', 'anggaran_lampiran_perubahan_pk'];
  const tables = columns.every((key) => key in (rows[0] ?? {}))
    ? columns.map((left) => ({ lines: rows, left }))
    : places;
  return tables.map(({ lines, left }) =>
    lines.flatMap((line) =>
      Object.entries(line).flatMap(([key, text]) => (key === left || !text ? [] : [text])),
    ),
  );
}

describe('the sample workbook', () => {
  it.each(Object.entries(UNITS))('%s shows every published figure', (unit, name) => {
    const rows = new Map<number, string[]>();
    for (const cell of cellsOf(sheet(name))) {
      const row = Number(cell.row);
      rows.set(row, [...(rows.get(row) ?? []), shown(cell)]);
    }
    const lines = figures('realisasi-anggaran').filter((line) => field(line, 'unit') === unit);
    expect(lines.length).toBeGreaterThan(18);
    for (const line of lines) {
      const texts = [...rows.values()].find((row) => row.includes(field(line, 'uraian'))) ?? [];
      const plain = texts.map((text) => (text === '-' ? '0,00' : text.replace(/^Rp |%$/g, '')));
      for (const key of ['anggaran', 'realisasi', 'persen']) {
        expect(plain).toContain(field(line, key).replace('%', ''));
      }
    }
  });

  const others = readdirSync(FIGURES)
    .map((name) => name.replace('.tsv', ''))
    .filter((name) => !APART.includes(name));

  it.each(others)('has the table %s as printed, on one sheet', (file) => {
    const pages = workbook.worksheets.map((page) => new Set(cellsOf(page).map(shown)));
    for (const texts of printedTables(file)) {
      expect(pages.map((page) => texts.filter((text) => !page.has(text)))).toContainEqual([]);
    }
  });

  it('keeps the misprint that a review must find', () => {
    expect(sheet('3.4.10').getCell('G5').value).toBe(699414700);
  });

  it('keeps the money of two kelurahan as text, subtotals and totals too', () => {
    for (const name of ['Pakunden', 'Kel. Sukorejo']) {
      const numbers = cellsOf(sheet(name)).filter(
        (cell) => typeof cell.value === 'number' && cell.value > 14,
      );
      expect(numbers).toEqual([]);
    }
    expect(sheet('Pakunden').getCell('C6').value).toBe('Rp 22.113.000,00');
  });

  it('has a value behind every formula', () => {
    const formulas = workbook.worksheets.flatMap(cellsOf).filter((cell) => cell.formula !== undefined);
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.filter((cell) => typeof cell.result !== 'number')).toEqual([]);
  });

  it('has an empty summary per program, ready to be filled', () => {
    const page = sheet('Realisasi per program');
    const programs = figures('realisasi-per-program');
    programs.forEach((program, index) => {
      const row = page.getRow(6 + index);
      expect(row.getCell(2).value).toBe(field(program, 'program'));
      expect([3, 4, 5].map((column) => row.getCell(column).value)).toEqual([null, null, null]);
      expect([3, 4, 5].map((column) => row.getCell(column).numFmt)).toEqual([
        '#,##0.00',
        '#,##0.00',
        '0.00%',
      ]);
    });
  });

  it("has the staff's own notes, one of them on an under-absorbed realisasi, panes and a hidden row", () => {
    const notes = workbook.worksheets.flatMap(cellsOf).filter((cell) => cell.note !== undefined);
    expect(notes.map((cell) => `${cell.worksheet.name}!${cell.address}`)).toContain('Tanjungsari!D18');
    expect(notes.length).toBeGreaterThan(3);
    expect(sheet('Kec. Sukorejo').views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
    expect(sheet('Turi').getRow(4).hidden).toBe(true);
  });
});

describeWithChecker('the sample workbook, as Excel would open it', () => {
  it('needs no repair', () => {
    expect(checkXlsx(SAMPLE)).toEqual([]);
  });
});
