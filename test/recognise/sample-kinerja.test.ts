import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise/recognise';
import { withValues } from '../../src/workbook/with-values';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import type { Laporan } from '../../src/domain/laporan';
import { RESULT_SHEETS } from '../../scripts/sample/sukorejo-results';
import { PLAN_SHEETS } from '../../scripts/sample/sukorejo-plan';
import { field, readTsv } from '../../scripts/sample/tsv';
import { printKinerja } from './print-kinerja';

const SAMPLE = join(__dirname, '../../assets/samples/sukorejo-2020.xlsx');
const GOLDEN = join(__dirname, 'golden/sample-performance.txt');

const PUBLISHED = join(__dirname, '../../assets/samples/sukorejo-2020');

/** UPDATE_GOLDEN=1 writes the file anew: compare it with the published tables in assets/samples/sukorejo-2020 before you keep it. */
let laporan: Laporan;

beforeAll(async () => {
  const workbook = openXlsx(readFileSync(SAMPLE), { fileName: 'sukorejo-2020.xlsx' });
  const snapshot = await workbook.read({ report: () => undefined, cancelled: false });
  laporan = recognise(withValues(snapshot));
});

test('every table of the sample is recognised, with its rows and cells', () => {
  const found = [...laporan.kinerja.flatMap(printKinerja), ''].join('\n');
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(GOLDEN, found);
  expect(existsSync(GOLDEN)).toBe(true);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
  expect(laporan.unread).toEqual([]);
});

const TABLES = [...PLAN_SHEETS, ...RESULT_SHEETS].flatMap(({ sheet, tables }) =>
  tables.map((table, index) => ({ sheet, index, ...table })),
);

test.each(TABLES)('$sheet, table $index: every cell says what was published', (table) => {
  const published = readTsv(join(PUBLISHED, `${table.file}.tsv`)).filter(
    (row) => table.tabel === undefined || field(row, 'tabel') === table.tabel,
  );
  const read = laporan.kinerja.filter(({ sheet }) => sheet === table.sheet)[table.index];
  expect(read?.baris.length).toBe(published.length);
  for (const [at, row] of published.entries()) {
    const sel = read?.baris[at]?.sel ?? [];
    for (const [col, { key }] of table.columns.entries()) {
      const printed = field(row, key);
      // What is blank in print belongs to the block above, or is empty.
      if (printed === '')
        expect([sel[col]?.dari !== null, sel[col]?.nilai.jenis === 'kosong']).toContain(true);
      else expect(sel[col]?.teks).toBe(printed.replace(/\s+/g, ' ').trim());
    }
  }
});
