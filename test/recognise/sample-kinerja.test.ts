import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/recognise/recognise';
import { withValues } from '../../src/workbook/with-values';
import { openXlsx } from '../../src/xlsx/xlsx-workbook';
import { printKinerja } from './print-kinerja';

const SAMPLE = join(__dirname, '../../assets/samples/sukorejo-2020.xlsx');
const GOLDEN = join(__dirname, 'golden/sample-performance.txt');

/** UPDATE_GOLDEN=1 writes the file anew: compare it with the published tables in assets/samples/sukorejo-2020 before you keep it. */
test('every table of the sample is read as published', async () => {
  const workbook = openXlsx(readFileSync(SAMPLE), { fileName: 'sukorejo-2020.xlsx' });
  const snapshot = await workbook.read({ report: () => undefined, cancelled: false });
  const laporan = recognise(withValues(snapshot));
  const found = [...laporan.kinerja.flatMap(printKinerja), ''].join('\n');
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(GOLDEN, found);
  expect(existsSync(GOLDEN)).toBe(true);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
  expect(laporan.unread).toEqual([]);
});
